using System.Globalization;
using InsideIn.Documents.Crash;

// Writes into the store named by the first argument until it is killed, and says "client number" for each acknowledged entry;
// with "blobs" as the second argument it keeps blobs and says the id of each; with two numbers they are the first client and how many.
var workload = new Workload();
await using var store = await workload.OpenAsync(args[0]);
await using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
var turn = new Lock();
var (first, count) = args is [_, var from, var number] ? (int.Parse(from, CultureInfo.InvariantCulture), int.Parse(number, CultureInfo.InvariantCulture)) : (1, Workload.Clients);
await Task.WhenAll(Enumerable.Range(first, count).Select(client => Task.Run(() => args is [_, "blobs"]
    ? Workload.KeepBlobsAsync(store, client, id => Say($"{id}"))
    : workload.WriteAsync(store, client, number => Say($"{client} {number}")))));

void Say(string line)
{
    lock (turn)
    {
        output.WriteLine(line);
    }
}
