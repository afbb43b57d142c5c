using InsideIn.Documents;
using InsideIn.Kernel;

namespace InsideIn.Benchmarks;

/// <summary>What the store's calls cost over 20,000 documents in 400 lists, beside bare SQLite in the same folder.</summary>
internal static class StoreOperations
{
    private const int Documents = 20_000;
    /// <summary>The number of lists over which documents are spread.</summary>
    public const int Lists = 400;

    /// <summary>The number of lists that are read as one.</summary>
    public const int Merged = 200;


    private static readonly string Text = new('x', 400);

    public static readonly Collection<Note> Notes = new("notes", note => note.Id);

    private static readonly Index<Note> ByList = Notes.Index("byList", index => index.Ascending(note => note.List).Descending(note => note.Rank));

    public static async Task MeasureAsync(Table table)
    {
        var folder = Directory.CreateTempSubdirectory("insidein-");
        await using (var store = await OpenAsync(folder.FullName))
        using (var bare = new BareSqlite(folder.FullName))
        {
            await FillAsync(store, Documents);
            await bare.InsertAllAsync(Enumerable.Range(0, Documents).Select(IdOf));
            await MeasureReadsAsync(store, bare, table);
            await MeasureWritesAsync(store, bare, table);
        }

        folder.Delete(recursive: true);
    }

    private static async Task MeasureReadsAsync(DocumentStore store, BareSqlite bare, Table table)
    {
        var row = await Sample.OfAsync(5_000, number => bare.ReadAsync(IdOf(number % Documents)));
        var get = await Sample.OfAsync(5_000, async number => await store.GetAsync(Notes, IdOf(number % Documents)));
        var pick = await Sample.OfAsync(1_000, number => PickAndLoadAsync(store, ListOf(number)));
        var merged = await Sample.OfAsync(500, number => PickAndLoadAsync(store, ListsOf(number)));

        await table.BeginAsync($"Reading from the store, {Documents} documents");
        await table.AddAsync("one row read by bare SQLite (baseline)", row);
        await table.AddAsync("get one document", get, row);
        await table.AddAsync("pick 20 of a list and load them", pick, row);
        await table.AddAsync($"pick 20 of {Merged} merged lists and load them", merged, row);
    }

    private static async Task MeasureWritesAsync(DocumentStore store, BareSqlite bare, Table table)
    {
        var row = await Sample.OfAsync(200, number => bare.InsertAsync(Ids.Of($"row.{number}")));
        var one = await Sample.OfAsync(200, number => WriteAsync(store, Ids.Of($"one.{number}"), number));
        var many = await Sample.OfAsync(clients: 64, 6_400, number => WriteAsync(store, Ids.Of($"many.{number}"), number));

        await table.BeginAsync("Writing to the store, durable");
        await table.AddAsync("one row inserted by bare SQLite (baseline)", row);
        await table.AddAsync("batch of a document and its fact, 1 client", one, row);
        await table.AddAsync("batch of a document and its fact, 64 clients", many, row);
    }

    public static Pick<Note> ListOf(int number) => ByList.At(number % Lists).Take(20);

    public static Pick<Note> ListsOf(int number) => ByList.AtAny(MergedOf(number).Select(list => (Key)list)).Take(20);

    public static IEnumerable<int> MergedOf(int number) => Enumerable.Range(number % Merged, Merged);

    public static Task<DocumentStore> OpenAsync(string folder) => DocumentStore.OpenAsync(
        new StoreOptions { Connection = folder, Collections = [Notes], Facts = new Dictionary<string, Type> { ["noted"] = typeof(Noted) } },
        TimeProvider.System);

    public static async Task FillAsync(DocumentStore store, int documents)
    {
        foreach (var chunk in Enumerable.Range(0, documents).Chunk(1_000))
        {
            var batch = new Batch();
            foreach (var number in chunk)
            {
                batch.Insert(Notes, new Note(IdOf(number), number % Lists, number, Text));
            }

            await store.CommitAsync(batch);
        }
    }

    public static async Task PickAndLoadAsync(DocumentStore store, Pick<Note> pick)
    {
        var entries = await store.PickAsync(pick);
        await store.GetAsync(Notes, [.. entries.Select(entry => entry.Id)]);
    }

    public static async Task WriteAsync(DocumentStore store, Guid id, int number) =>
        await store.CommitAsync(new Batch().Insert(Notes, new Note(id, number % Lists, number, Text)).Append(new Noted(id)));

    public static Guid IdOf(int number) => Ids.Of($"note.{number}");

    internal sealed record Note(Guid Id, int List, int Rank, string Text);

    private sealed record Noted(Guid NoteId);
}
