using InsideIn.Documents;
using InsideIn.Kernel;
using InsideIn.Servers;

namespace InsideIn.Benchmarks;

/// <summary>The store's calls over PostgreSQL, each beside the same statements by hand, over the same tables of a server of its own.</summary>
internal static class PostgresOperations
{
    private const string Schema = "bench";

    public static async Task MeasureAsync(Table table, int documents)
    {
        if (PostgresPrograms.Folder is null)
        {
            await table.BeginAsync($"PostgreSQL is not measured: {PostgresPrograms.Missing}");
            return;
        }

        await using var server = await PostgresServer.StartAsync();
        await using var store = await StoreOperations.OpenAsync(server.Address(Schema));
        await using var bare = new BarePostgres(server.ConnectionString, Schema);
        await StoreOperations.FillAsync(store, documents);
        await server.SettleAsync();
        await MeasureReadsAsync(store, bare, table, documents);
        await MeasureWritesAsync(store, bare, table);
    }

    private static async Task MeasureReadsAsync(DocumentStore store, BarePostgres bare, Table table, int documents)
    {
        await table.BeginAsync($"Reading from PostgreSQL, {documents} documents");
        await CompareAsync(table, "one document", 3_000, number => bare.ReadAsync(IdOf(number)), number => store.GetAsync(StoreOperations.Notes, IdOf(number)).AsTask());
        await CompareAsync(table, "20 of a list with their documents", 1_000, number => bare.PickAsync(number % StoreOperations.Lists), number => StoreOperations.PickAndLoadAsync(store, StoreOperations.ListOf(number)));
        await CompareAsync(
            table,
            $"20 of {StoreOperations.Merged} merged lists with their documents",
            300,
            number => bare.PickMergedAsync([.. StoreOperations.MergedOf(number).Select(list => (long)list)]),
            number => StoreOperations.PickAndLoadAsync(store, StoreOperations.ListsOf(number)));

        Guid IdOf(int number) => StoreOperations.IdOf(number % documents);
    }

    private static async Task MeasureWritesAsync(DocumentStore store, BarePostgres bare, Table table)
    {
        await table.BeginAsync("Writing to PostgreSQL, durable: a document, its index row and its fact");
        await CompareAsync(table, "1 client", 300, number => bare.WriteAsync(Ids.Of($"bare.{number}"), number), number => StoreOperations.WriteAsync(store, Ids.Of($"one.{number}"), number));
        await CompareAsync(
            table,
            "64 clients",
            3_200,
            number => bare.WriteAsync(Ids.Of($"bareMany.{number}"), number),
            number => StoreOperations.WriteAsync(store, Ids.Of($"many.{number}"), number),
            clients: 64);
    }

    /// <summary>Measures both in turns and keeps the quietest of three rounds of each, so that what else the machine does meets both alike.</summary>
    private static async Task CompareAsync(Table table, string what, int count, Func<int, Task> byHand, Func<int, Task> byStore, int clients = 1)
    {
        var (hand, ours) = (new List<Sample>(), new List<Sample>());
        for (var round = 1; round <= 3; round++)
        {
            var first = round * 10_000_000;
            hand.Add(await Sample.OfAsync(clients, count, number => byHand(first + number)));
            ours.Add(await Sample.OfAsync(clients, count, number => byStore(first + number)));
        }

        var baseline = hand.MinBy(sample => sample.Median)!;
        await table.AddAsync($"{what}, by hand (baseline)", baseline);
        await table.AddAsync($"{what}, the store", ours.MinBy(sample => sample.Median)!, baseline);
    }
}
