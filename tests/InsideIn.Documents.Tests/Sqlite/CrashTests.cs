using System.Diagnostics;
using System.Globalization;
using InsideIn.Documents.Crash;

namespace InsideIn.Documents.Tests.Sqlite;

/// <summary>A process that writes is killed in the middle, again and again over one folder.</summary>
public sealed class CrashTests : IDisposable
{
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("INSIDEIN_KILL_ROUNDS") ?? "5", CultureInfo.InvariantCulture);

    private readonly string folder = Directory.CreateTempSubdirectory("documents").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Every_acknowledged_batch_is_there_once_and_none_by_half_after_kill_9()
    {
        var random = new Random(9);
        var acknowledged = new Dictionary<int, int>();
        for (var round = 0; round < Rounds; round++)
        {
            await WriteUntilKilledAsync(random.Next(200, 3_000), acknowledged);
            Assert.True(new FileInfo(Path.Combine(folder, "store.db-wal")).Length > 0);
            await AssertWholeAsync(acknowledged);
        }
    }

    /// <summary>Kills the child after some acknowledgements and notes all that it had time to say.</summary>
    private async Task WriteUntilKilledAsync(int acknowledgements, Dictionary<int, int> acknowledged)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Workload).Assembly.Location, folder]) { RedirectStandardOutput = true };
        using var child = Process.Start(start) ?? throw new InvalidOperationException("The child did not start.");
        var said = 0;
        while (await child.StandardOutput.ReadLineAsync() is { } line)
        {
            // The last line may have been cut by the kill; then its entry counts as unacknowledged.
            if (line.Split(' ') is [var client, var number] && int.TryParse(number, CultureInfo.InvariantCulture, out var entry))
            {
                acknowledged[int.Parse(client, CultureInfo.InvariantCulture)] = entry;
            }

            if (++said == acknowledgements)
            {
                child.Kill();
            }
        }

        await child.WaitForExitAsync();
        Assert.True(said >= acknowledgements, $"The child ended by itself after {said} acknowledgements.");
    }

    private async Task AssertWholeAsync(Dictionary<int, int> acknowledged)
    {
        var workload = new Workload();
        await using var store = await workload.OpenAsync(folder);
        var facts = await store.Tail(0).Take((int)await store.LastPositionAsync()).ToListAsync();
        var saved = facts.Select(fact => (EntrySaved)fact.Fact).ToLookup(fact => fact.Client, fact => fact.Number);
        Assert.Equal(Enumerable.Range(1, facts.Count).Select(position => (long)position), facts.Select(fact => fact.Position));
        foreach (var client in Enumerable.Range(1, Workload.Clients))
        {
            var count = (await store.GetAsync(workload.Progress, Workload.ProgressId(client)))?.Document.Count ?? 0;
            Assert.InRange(count, acknowledged.GetValueOrDefault(client), int.MaxValue);
            Assert.Equal(Enumerable.Range(1, count), saved[client]);
            await AssertEntriesAsync(store, workload, client, count);
        }
    }

    private static async Task AssertEntriesAsync(DocumentStore store, Workload workload, int client, int count)
    {
        Assert.Equal(count, await store.CountAsync(workload.ByClient.At(client)));
        if (count > 0)
        {
            var newest = (await store.PickAsync(workload.ByClient.At(client).Take(1_000))).Select(entry => entry.Id).ToArray();
            var documents = await store.GetAsync(workload.Entries, newest);
            Assert.Equal(Enumerable.Range(0, newest.Length).Select(back => count - back), newest.Select(id => documents[id].Document.Number));
        }
    }
}
