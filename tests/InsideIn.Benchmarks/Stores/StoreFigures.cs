using System.Globalization;
using InsideIn.Servers;

namespace InsideIn.Benchmarks.Stores;

/// <summary>
/// The store's operations over one engine, each beside the same statements by hand, and beside itself over a tenth of the documents:
/// all four in turns, so that each ratio is of things measured at the same time.
/// </summary>
internal static class StoreFigures
{
    private const int FewestDocuments = 20_000;
    private const int Clients = 64;
    private const int Seen = 200;

    // What is written is numbered from here, far from what the stores are filled with.
    private const int FirstWritten = 100_000_000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>Over SQLite, in <paramref name="folder"/>, which keeps the stores for another run; or in a temporary one that goes.</summary>
    public static async Task MeasureSqliteAsync(TextWriter output, int documents, string? folder)
    {
        var place = folder is null ? Directory.CreateTempSubdirectory("insidein-") : Directory.CreateDirectory(folder);
        try
        {
            await MeasureAsync(output, "SQLite", documents, async size =>
            {
                var path = Path.Combine(place.FullName, size.ToString(CultureInfo.InvariantCulture));
                return await FilledStore.OpenAsync(path, size, () => new SqliteByHand(path));
            });
        }
        finally
        {
            if (folder is null)
            {
                place.Delete(recursive: true);
            }
        }
    }

    /// <summary>Over PostgreSQL: a server of its own over a temporary folder, with a quarter of a small machine's memory, as its manual advises.</summary>
    public static async Task MeasurePostgresAsync(TextWriter output, int documents)
    {
        if (PostgresPrograms.Folder is null)
        {
            await output.WriteLineAsync($"\nPostgreSQL is not measured: {PostgresPrograms.Missing}");
            return;
        }

        await using var server = await PostgresServer.StartAsync(memory: "2GB");
        await MeasureAsync(output, "PostgreSQL", documents, async size =>
        {
            var filled = await FilledStore.OpenAsync(server.Address($"bench{size}"), size, () => new PostgresByHand(server.ConnectionString, $"bench{size}"));
            await server.SettleAsync();
            return filled;
        });
    }

    private static async Task MeasureAsync(TextWriter output, string engine, int documents, Func<int, Task<FilledStore>> fill)
    {
        var stores = new List<FilledStore>();
        try
        {
            foreach (var size in documents > FewestDocuments ? new[] { documents / 10, documents } : [documents])
            {
                stores.Add(await fill(size));
            }

            var table = new StoreTable(output, stores);
            await table.BeginAsync(engine);
            await MeasureReadsAsync(table, stores);
            await MeasureWritesAsync(table, stores);
        }
        finally
        {
            foreach (var store in stores)
            {
                await store.DisposeAsync();
            }
        }
    }

    private static async Task MeasureReadsAsync(StoreTable table, List<FilledStore> stores)
    {
        await table.AddAsync("get one document", slices: 60, perSlice: 200, store => (
            number => store.Hand.ReadAsync(Notes.IdOf(Scattered(number, store.Documents))),
            number => store.Store.GetAsync(Notes.All, Notes.IdOf(Scattered(number, store.Documents))).AsTask()));
        await table.AddAsync($"pick {Notes.Page} of a list and load them", slices: 60, perSlice: 50, store => (
            number => store.Hand.PickAsync(number % Notes.Lists),
            number => store.PickAndLoadAsync(Notes.ByList.At(number % Notes.Lists))));
        await table.AddAsync($"pick {Notes.Page} of {Notes.Merged} merged lists and load them", slices: 40, perSlice: 20, store => (
            number => store.Hand.PickMergedAsync([.. Notes.MergedFrom(number)]),
            number => store.PickAndLoadAsync(Notes.ByList.AtAny(Notes.MergedFrom(number).Select(list => (Documents.Key)list)))));
    }

    private static async Task MeasureWritesAsync(StoreTable table, List<FilledStore> stores)
    {
        await table.AddAsync("batch with 3 index rows and a fact, 1 client", slices: 40, perSlice: 40, store => (
            number => store.Hand.WriteAsync([Notes.Of(FirstWritten + number)]),
            number => store.WriteAsync(FirstWritten + number)));
        await table.AddAsync($"the same, {Clients} clients in groups", slices: 24, perSlice: Clients * 12, clients: Clients, measure: store => (
            number => store.WriteByHandAsync(FirstWritten + number),
            number => store.WriteAsync(FirstWritten + number)));
        foreach (var store in stores)
        {
            await MeasureTailAsync(table, store);
        }
    }

    /// <summary>How long after a commit a tail has its fact; commits come one by one with pauses between.</summary>
    private static async Task MeasureTailAsync(StoreTable table, FilledStore store)
    {
        var elsewhere = await store.ElsewhereAsync();
        var (byHand, byStore) = (new double[Seen], new double[Seen]);
        await using (var tail = elsewhere.Tail(await store.Store.LastPositionAsync()).GetAsyncEnumerator())
        {
            for (var at = 0; at < Seen; at++)
            {
                byStore[at] = (await SeeAsync(store, tail, FirstWritten + Turns.Next())).TotalMilliseconds;
                await Task.Delay(Pause);
            }
        }

        for (var at = 0; at < Seen; at++)
        {
            byHand[at] = (await store.Hand.SeeAsync(Notes.Of(FirstWritten + Turns.Next()))).TotalMilliseconds;
            await Task.Delay(Pause);
        }

        if (elsewhere != store.Store)
        {
            await elsewhere.DisposeAsync();
        }

        await table.AddTailAsync(store, byHand, byStore);
    }

    private static async Task<TimeSpan> SeeAsync(FilledStore store, IAsyncEnumerator<Documents.StoredFact> tail, int number)
    {
        var next = tail.MoveNextAsync();
        await store.WriteAsync(number);
        var committed = System.Diagnostics.Stopwatch.GetTimestamp();
        await next;
        return System.Diagnostics.Stopwatch.GetElapsedTime(committed);
    }

    /// <summary>A document from anywhere among all of them; a prime step visits them in no order that a cache would know.</summary>
    private static int Scattered(int number, int documents) => (int)(number * 7_919_777L % documents);
}
