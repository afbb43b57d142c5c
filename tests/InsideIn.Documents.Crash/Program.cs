using System.Globalization;
using InsideIn.Documents.Crash;

// Works on the store named by the first argument until it is killed, and says what has been acknowledged. The second says what it
// does: "blobs" keeps blobs and says the id of each; "grow" opens the store with one index more, says how far that is and ends;
// "full" fills the disk and says how the store bore it; nothing, or two numbers (the first client and how many), writes
// entries and says "client number" for each.
var workload = new Workload();
await using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
var turn = new Lock();
switch (args)
{
    case [var place, "grow"]:
        await workload.GrowAsync(place, Say);
        break;
    case [var folder, "full"]:
        await new FullDisk(folder, Say).RunAsync();
        break;
    case [var folder, "blobs"]:
        await using (var store = await workload.OpenAsync(folder))
        {
            await Task.WhenAll(Enumerable.Range(1, Workload.Keepers).Select(client => Task.Run(() => Workload.KeepBlobsAsync(store, client, id => Say($"{id}")))));
        }

        break;
    default:
        var (first, count) = args is [_, var from, var number] ? (int.Parse(from, CultureInfo.InvariantCulture), int.Parse(number, CultureInfo.InvariantCulture)) : (1, Workload.Clients);
        await using (var store = await workload.OpenAsync(args[0]))
        {
            await Task.WhenAll(Enumerable.Range(first, count).Select(client => Task.Run(() => workload.WriteAsync(store, client, number => Say($"{client} {number}")))));
        }

        break;
}

void Say(string line)
{
    lock (turn)
    {
        output.WriteLine(line);
    }
}
