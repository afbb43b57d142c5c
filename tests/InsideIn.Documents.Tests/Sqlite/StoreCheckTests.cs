using System.Security.Cryptography;
using InsideIn.Documents.Copying;
using InsideIn.Documents.Sqlite;

namespace InsideIn.Documents.Tests.Sqlite;

/// <summary>A check finds what was damaged by hand, each thing by its name, and a backup is refused where something is missing.</summary>
public sealed class StoreCheckTests() : StoreTest(new SqliteFixture())
{
    private readonly DirectoryInfo backups = Directory.CreateTempSubdirectory("backups-");

    private BlobNames Names => BlobNames.In(Notes.All, note => BlobId.TryParse(note.Handle));

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        backups.Delete(recursive: true);
    }

    [Fact]
    public async Task A_sound_store_has_no_faults()
    {
        await FillAsync();
        await Store.DisposeAsync();

        var found = await CheckAsync();

        Assert.Empty(found.Faults);
        Assert.Equal([("notes", 30L), ("boards", 0L), ("facts", 30L), ("blobs", 1L)], found.Contents.Select(row => (row.Name, row.Found.Count)));
    }

    [Theory]
    [InlineData("DELETE FROM \"notes.byRank\" WHERE k0 = 7", "The index 'notes.byRank' has 29 entries that do not agree with the 30 of the documents.")]
    [InlineData("UPDATE \"notes.byRank\" SET k0 = 1000 WHERE k0 = 7", "The index 'notes.byRank' has 30 entries that do not agree with the 30 of the documents.")]
    [InlineData("DELETE FROM _facts WHERE position IN (3, 4)", "The facts from 3 to 4 are missing.")]
    public async Task What_was_damaged_is_named(string sql, string fault)
    {
        await FillAsync();
        await DamageAsync(sql);

        Assert.Equal([fault], (await CheckAsync()).Faults);
    }

    [Fact]
    public async Task A_blob_that_a_document_names_and_that_is_missing_is_named_and_no_backup_is_made_without_it()
    {
        var id = await FillAsync();
        await Store.Blobs.DeleteAsync(id);

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => StoreBackup.MakeAsync(Fixture.Connection, Path.Combine(backups.FullName, "one"), [Names], TimeProvider.System, Nobody));
        await Store.DisposeAsync();

        Assert.Contains($"name the blob {id}, which is not there", refused.Message, StringComparison.Ordinal);
        Assert.Equal([$"The blob {id}, which a document names, is missing."], (await CheckAsync()).Faults);
    }

    [Fact]
    public async Task A_backup_beside_a_writing_store_is_of_one_moment()
    {
        await FillAsync();
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var number = 1_000; !stop.IsCancellationRequested; number++)
            {
                await Store.CommitAsync(new Batch().Insert(Notes.All, new Note(Ids.Of(number), "g", number)).Append(new NoteRead(Ids.Of(number))));
            }
        });

        var backup = Path.Combine(backups.FullName, "two");
        var restored = Path.Combine(backups.FullName, "three");
        var made = await StoreBackup.MakeAsync(Fixture.Connection, backup, [Names], TimeProvider.System, Nobody);
        await stop.CancelAsync();
        await writing;
        await StoreBackup.RestoreAsync(backup, restored, Nobody);

        Assert.Equal(made.FactCount, made.DocumentCounts["notes"]);
        var found = await StoreCheck.RunAsync(Options(restored), [Names], TimeProvider.System, Nobody);
        Assert.Empty(found.Faults);
        Assert.Equal(made.FactCount, found.Contents.Single(row => row.Name == "facts").Found.Count);
    }

    private static IProgress<CopyProgress> Nobody => new Silence();

    private async Task<BlobId> FillAsync()
    {
        await using var draft = await Store.Blobs.BeginAsync();
        await draft.WriteAsync("abc"u8.ToArray());
        var blob = await draft.KeepAsync();
        for (var number = 1; number <= 30; number++)
        {
            var note = new Note(Ids.Of(number), $"g{number % 3}", number) { Handle = number == 1 ? blob.Id.ToString() : null, Tags = ["a", $"t{number}"] };
            await Store.CommitAsync(new Batch().Insert(Notes.All, note).Append(new NoteWritten(note.Id, "x")));
        }

        Assert.Equal(BlobId.Of(SHA256.HashData("abc"u8)), blob.Id);
        return blob.Id;
    }

    private async Task DamageAsync(string sql)
    {
        await Store.DisposeAsync();
        using var connection = Connection.Open(new StoreFile(Path.Combine(Fixture.Connection, SqliteEngine.FileName)));
        connection.Run(sql);
    }

    private Task<StoreFindings> CheckAsync() => StoreCheck.RunAsync(Options(Fixture.Connection), [Names], TimeProvider.System, Nobody);

    private StoreOptions Options(string folder) => new() { Connection = folder, Collections = [Notes.All, Notes.Boards], Facts = Notes.Facts };

    private sealed class Silence : IProgress<CopyProgress>
    {
        public void Report(CopyProgress value)
        {
        }
    }
}
