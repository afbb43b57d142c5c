using System.Text;
using InsideIn.Documents.Copying;
using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Tests;

/// <summary>A whole store moves from its engine to a folder and from there to an empty place of its engine, and is the same.</summary>
public abstract class CopyingTests(StoreFixture fixture) : StoreTest(fixture)
{
    private const int NoteCount = 1_100;

    private static readonly byte[] Picture = RandomBytes(700_001);

    private readonly StoreFixture other = (StoreFixture)Activator.CreateInstance(fixture.GetType())!;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("copy-");

    private string Away => Path.Combine(folder.FullName, "away");

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await other.StartAsync();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await other.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [StoreFact]
    public async Task A_store_moves_away_and_back_with_everything_in_it()
    {
        await FillAsync();
        var (facts, notes) = await ReadAsync(Store);

        await MoveAwayAndBackAsync();

        await using var moved = await other.OpenAsync(Notes);
        var (movedFacts, movedNotes) = await ReadAsync(moved);
        Assert.Equal(facts, movedFacts);
        Assert.Equal(new UnknownFact("boardLost", """{"a":1}"""), movedFacts[^1].Fact);
        Assert.Equal(notes.Keys.Order(), movedNotes.Keys.Order());
        Assert.All(notes, note => Assert.Equivalent(note.Value.Document, movedNotes[note.Key].Document, strict: true));
        await using var picture = await moved.Blobs.OpenAsync(BlobId.Of(System.Security.Cryptography.SHA256.HashData(Picture)));
        Assert.Equal(Picture.Length, picture!.Length);
    }

    [StoreFact]
    public async Task What_a_type_has_lost_is_copied_all_the_same()
    {
        var engine = await RawAsync(Fixture.Connection, closing: Store);
        await engine.CommitAsync(new Batch().Restore(Notes.Boards, new StoredJson(Ids.Of(1), Encoding.UTF8.GetBytes($$"""{"id":"{{Ids.Of(1)}}","count":3,"colour":"r\u0000d","weight":12.50e1}"""))), default);
        await engine.DisposeAsync();

        await MoveAwayAndBackAsync();

        var moved = await RawAsync(other.Connection);
        var json = Encoding.UTF8.GetString((await moved.DocumentsAsync(Notes.Boards, null, 10, default)).Single().Json);
        await moved.DisposeAsync();
        Assert.Contains("\"r\\u0000d\"", json, StringComparison.Ordinal);
        Assert.Contains("weight", json, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task A_copy_that_was_stopped_goes_on_where_it_was()
    {
        await FillAsync();
        await Store.DisposeAsync();
        await RunAsync(Fixture.Connection, Away);
        var runs = 1;

        // Each run gets one report further, so that every place is one where a copy was stopped.
        while (!await StoppedAfterAsync(runs, Away, other.Connection))
        {
            var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => other.OpenAsync(Notes));
            Assert.Contains("unfinished copy", refused.Message, StringComparison.Ordinal);
            runs++;
        }

        Assert.InRange(runs, 10, 40);
        await using var moved = await other.OpenAsync(Notes);
        Assert.Equal(NoteCount, await moved.CountAsync(Notes.ByRank.At()));
    }

    [StoreFact]
    public async Task What_differs_is_named()
    {
        await FillAsync();
        await Store.DisposeAsync();
        Assert.False(await StoppedAfterAsync(8, Fixture.Connection, Away));

        await using (var changing = await Fixture.OpenAsync(Notes))
        {
            var read = await changing.GetAsync(Notes.All, Ids.Of(1));
            await changing.CommitAsync(new Batch().Replace(Notes.All, read!, read!.Document with { Text = "changed meanwhile" }));
        }

        var compared = await RunAsync(Fixture.Connection, Away);

        Assert.Equal(["notes"], compared.Where(row => !row.IsEqual).Select(row => row.Name));
        Assert.Equal((NoteCount, NoteCount), (compared[0].Source.Count, compared[0].Target.Count));
        Assert.Contains("unfinished copy", await RefusalOfAsync(Away, other.Connection), StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task A_target_that_holds_a_network_is_refused_and_so_is_a_source_that_is_none()
    {
        await FillAsync();
        await Store.DisposeAsync();
        await using (var full = await other.OpenAsync(Notes))
        {
            await full.CommitAsync(new Batch().Insert(Notes.Boards, new Board(Ids.Of(1), 1)));
        }

        Assert.Contains("holds a network already", await RefusalOfAsync(Fixture.Connection, other.Connection), StringComparison.Ordinal);
        Assert.Contains("There is no store", await RefusalOfAsync(Away, other.Connection), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Away));
        Assert.Contains("onto itself", await RefusalOfAsync(Fixture.Connection, Fixture.Connection), StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task A_store_that_somebody_works_with_is_neither_copied_nor_copied_to()
    {
        await FillAsync();
        await using var away = await DocumentStore.OpenAsync(new StoreOptions { Connection = Away, Collections = [Notes.All, Notes.Boards], Facts = Notes.Facts }, TimeProvider.System);

        Assert.Matches("in use by|has to rest", await RefusalOfAsync(Fixture.Connection, other.Connection));
        await Store.DisposeAsync();
        Assert.Matches("in use by|has to rest", await RefusalOfAsync(Fixture.Connection, Away));
        Assert.All(await RunAsync(Fixture.Connection, other.Connection), row => Assert.True(row.IsEqual));
    }

    [StoreFact]
    public async Task A_target_with_half_of_another_network_is_refused()
    {
        await FillAsync();
        await Store.DisposeAsync();
        Assert.False(await StoppedAfterAsync(3, Fixture.Connection, Away));
        await using (var second = await other.OpenAsync(Notes))
        {
            await second.CommitAsync(new Batch().Append(new NoteRead(Ids.Of(3))));
        }

        Assert.Contains("unfinished copy of another network", await RefusalOfAsync(other.Connection, Away), StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task Facts_are_restored_at_their_own_places_or_not_at_all()
    {
        var engine = await RawAsync(Fixture.Connection, closing: Store);
        StoredFact At(long position) => new(position, DateTimeOffset.UnixEpoch.AddTicks(position), new UnknownFact("told", "{}"));

        await engine.CommitAsync(new Batch().Restore([At(1), At(2)]), default);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await engine.CommitAsync(new Batch().Restore([At(2), At(3)]), default));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await engine.CommitAsync(new Batch().Restore([At(4)]), default));
        await engine.CommitAsync(new Batch().Restore([At(3)]), default);

        Assert.Equal([At(1), At(2), At(3)], await engine.FactsAsync(0, 10, default));
        await engine.DisposeAsync();
    }

    private async Task FillAsync()
    {
        await SaveAsync([.. Enumerable.Range(1, NoteCount).Select(number => new Note(Ids.Of(number), $"g{number % 7}", number * 1_000_000_007L, Odd(number))
        {
            Mood = (Mood)(number % 3),
            Handle = number % 5 == 0 ? null : $"h{number}",
            DueAt = DateTimeOffset.UnixEpoch.AddTicks(number * 12_345_678_901),
            Tags = [.. Enumerable.Range(0, number % 4).Select(tag => $"t{tag}")],
            Place = number % 2 == 0 ? new Place("Ås", number) : null,
        })]);
        for (var number = 1; number <= 5; number++)
        {
            await Store.CommitAsync(new Batch().Insert(Notes.Boards, new Board(Ids.Of(number), number)).Append(new NoteWritten(Ids.Of(number), Odd(number))).Append(new NoteRead(Ids.Of(number))));
        }

        foreach (var content in new[] { Picture, [], "abc"u8.ToArray() })
        {
            await using var draft = await Store.Blobs.BeginAsync();
            await draft.WriteAsync(content);
            await draft.KeepAsync();
        }

        var engine = await RawAsync(Fixture.Connection, closing: Store);
        var position = await engine.LastPositionAsync(default) + 1;
        await engine.CommitAsync(new Batch().Restore([new StoredFact(position, DateTimeOffset.UnixEpoch.AddTicks(1), new UnknownFact("boardLost", """{"a": 1}"""))]), default);
        await engine.DisposeAsync();
        await ReopenAsync();
    }

    private static string Odd(int number) => (number % 6) switch
    {
        0 => "plain",
        1 => "\0 and \u0001",
        2 => "\"quoted\" \\ back",
        3 => "🦜 á ﬃ \u202E",
        4 => new string('x', 3_000),
        _ => "",
    };

    private async Task<(List<StoredFact> Facts, IReadOnlyDictionary<Guid, Stored<Note>> Notes)> ReadAsync(DocumentStore store)
    {
        var facts = new List<StoredFact>();
        var last = await store.LastPositionAsync();
        await foreach (var fact in store.Tail(0, Soon))
        {
            // Blanks inside are the engine's own.
            facts.Add(fact.Fact is UnknownFact told ? fact with { Fact = told with { Json = told.Json.Replace(" ", "", StringComparison.Ordinal) } } : fact);
            if (fact.Position == last)
            {
                break;
            }
        }

        return (facts, await store.GetAsync(Notes.All, [.. Enumerable.Range(1, NoteCount).Select(Ids.Of)]));
    }

    private async Task MoveAwayAndBackAsync()
    {
        await Store.DisposeAsync();
        var away = await RunAsync(Fixture.Connection, Away);
        var back = await RunAsync(Away, other.Connection);
        Assert.All(away.Concat(back), row => Assert.True(row.IsEqual, $"{row}"));
        Assert.Equal(away.Select(row => row.Source), back.Select(row => row.Target));
    }

    private async Task<IReadOnlyList<Comparison>> RunAsync(string from, string to)
    {
        await using var copy = await StoreCopy.OpenAsync(from, to, [Notes.All, Notes.Boards], TimeProvider.System);
        return await copy.RunAsync(new Reports(_ => { }));
    }

    /// <summary>Runs a copy and stops it after so many reports; true when it came to its end before.</summary>
    private async Task<bool> StoppedAfterAsync(int reports, string from, string to)
    {
        using var stop = new CancellationTokenSource();
        await using var copy = await StoreCopy.OpenAsync(from, to, [Notes.All, Notes.Boards], TimeProvider.System);
        var left = reports;
        try
        {
            await copy.RunAsync(new Reports(_ => { if (Interlocked.Decrement(ref left) == 0) { stop.Cancel(); } }), stop.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task<string> RefusalOfAsync(string from, string to) =>
        (await Assert.ThrowsAsync<StoreUnavailableException>(() => RunAsync(from, to))).Message;

    /// <summary>The engine itself, without fact types, as a copy opens it.</summary>
    private async Task<IEngine> RawAsync(string connection, DocumentStore? closing = null)
    {
        await (closing?.DisposeAsync() ?? ValueTask.CompletedTask);
        return await DocumentStore.OpenEngineAsync(
            new StoreOptions { Connection = connection, Collections = [Notes.All, Notes.Boards], Facts = new Dictionary<string, Type>() },
            new FactNames(new Dictionary<string, Type>()), TimeProvider.System, CancellationToken.None);
    }

    private static byte[] RandomBytes(int length)
    {
        var bytes = new byte[length];
        new Random(5).NextBytes(bytes);
        return bytes;
    }

    private sealed class Reports(Action<CopyProgress> hear) : IProgress<CopyProgress>
    {
        public void Report(CopyProgress value) => hear(value);
    }
}
