using InsideIn.Documents.Crash;

// Writes into the folder named by the first argument until it is killed, and says "client number" for each acknowledged entry;
// with "blobs" as the second argument it keeps blobs and says the id of each.
var workload = new Workload();
await using var store = await workload.OpenAsync(args[0]);
await using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
var turn = new Lock();
await Task.WhenAll(Enumerable.Range(1, Workload.Clients).Select(client => Task.Run(() => args is [_, "blobs"]
    ? Workload.KeepBlobsAsync(store, client, id => Say($"{id}"))
    : workload.WriteAsync(store, client, number => Say($"{client} {number}")))));

void Say(string line)
{
    lock (turn)
    {
        output.WriteLine(line);
    }
}
