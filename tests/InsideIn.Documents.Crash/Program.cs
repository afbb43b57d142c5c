using InsideIn.Documents.Crash;

// Writes into the folder named by the first argument and says "client number" for each acknowledged entry, until it is killed.
var workload = new Workload();
await using var store = await workload.OpenAsync(args[0]);
await using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
var turn = new Lock();
await Task.WhenAll(Enumerable.Range(1, Workload.Clients).Select(client => Task.Run(() => workload.WriteAsync(store, client, number =>
{
    lock (turn)
    {
        output.WriteLine($"{client} {number}");
    }
}))));
