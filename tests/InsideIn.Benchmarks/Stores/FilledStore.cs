using System.Diagnostics;
using InsideIn.Documents;

namespace InsideIn.Benchmarks.Stores;

/// <summary>A store with so many notes in it, and a hand beside it.</summary>
internal sealed class FilledStore : IAsyncDisposable
{
    private const int Chunk = 1_000;

    private readonly HandGroup group;
    private readonly string connection;

    private FilledStore(int documents, string connection, DocumentStore store, IByHand hand)
    {
        Documents = documents;
        this.connection = connection;
        Store = store;
        Hand = hand;
        group = new HandGroup(hand);
    }

    /// <summary>The notes that it was filled with; those of the numbers 0 and up.</summary>
    public int Documents { get; }

    public DocumentStore Store { get; }

    public IByHand Hand { get; }

    /// <summary>Opens the place and fills it, unless that was done before.</summary>
    public static async Task<FilledStore> OpenAsync(string connection, int documents, Func<IByHand> hand)
    {
        var store = await OpenAsync(connection);
        var started = Stopwatch.GetTimestamp();
        var isFilled = !await IsMissingAsync(store, documents - 1);
        for (var first = 0; first < documents && !isFilled; first += Chunk)
        {
            var batch = new Batch();
            for (var number = first; number < Math.Min(first + Chunk, documents); number++)
            {
                batch.Insert(Notes.All, Notes.Of(number));
            }

            await store.CommitAsync(batch);
        }

        await Console.Error.WriteLineAsync($"{documents} documents stand after {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s.");
        return new FilledStore(documents, connection, store, hand());
    }

    public static Task<DocumentStore> OpenAsync(string connection) =>
        DocumentStore.OpenAsync(new StoreOptions { Connection = connection, Collections = [Notes.All], Facts = Notes.Facts }, TimeProvider.System);

    /// <summary>Picks and loads, as a page of a list does.</summary>
    public async Task PickAndLoadAsync(Pick<Note> pick)
    {
        var entries = await Store.PickAsync(pick.Take(Notes.Page));
        await Store.GetAsync(Notes.All, [.. entries.Select(entry => entry.Id)]);
    }

    public async Task WriteAsync(int number)
    {
        var note = Notes.Of(number);
        await Store.CommitAsync(new Batch().Insert(Notes.All, note).Append(new Noted(note.Id)));
    }

    /// <summary>Writes by hand, together with the others who do it now.</summary>
    public Task WriteByHandAsync(int number) => group.WriteAsync(Notes.Of(number));

    /// <summary>Another view of the same store: the one of another process where several may share it, this one otherwise.</summary>
    public async Task<DocumentStore> ElsewhereAsync() => Store.IsShared ? await OpenAsync(connection) : Store;

    public async ValueTask DisposeAsync()
    {
        await group.DisposeAsync();
        await Hand.DisposeAsync();
        await Store.DisposeAsync();
    }

    private static async Task<bool> IsMissingAsync(DocumentStore store, int number) => await store.GetAsync(Notes.All, Notes.IdOf(number)) is null;
}
