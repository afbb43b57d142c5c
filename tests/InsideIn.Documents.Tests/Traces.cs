using System.Diagnostics;
using System.Globalization;
using InsideIn.Documents.Crash;

namespace InsideIn.Documents.Tests;

/// <summary>A process of <c>InsideIn.Documents.Crash</c>, which is killed at the end if it has not ended.</summary>
internal sealed class CrashProcess : IAsyncDisposable
{
    private readonly Process process;

    /// <summary>Starts it with the arguments that it takes.</summary>
    public CrashProcess(params string[] arguments)
        : this(new ProcessStartInfo("dotnet", [.. Command, .. arguments]))
    {
    }

    public CrashProcess(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        process = Process.Start(start) ?? throw new InvalidOperationException("The child did not start.");
    }

    /// <summary>What <c>dotnet</c> is called with to run it.</summary>
    public static IReadOnlyList<string> Command => ["exec", typeof(Workload).Assembly.Location];

    /// <summary>The next line that it says; null when it has ended. What it said before a kill can still be heard.</summary>
    public async Task<string?> HearAsync() => await process.StandardOutput.ReadLineAsync();

    public void Kill() => process.Kill();

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}

/// <summary>A process of its own that writes, and is killed at the end. What it says to be acknowledged is noted.</summary>
internal sealed class WritingProcess(Dictionary<int, int> acknowledged, params string[] arguments) : IAsyncDisposable
{
    private readonly CrashProcess process = new(arguments);

    /// <summary>Waits until it has said so many acknowledgements more.</summary>
    public async Task SaysAsync(int count)
    {
        for (var said = 0; said < count; said++)
        {
            Assert.True(await HearAsync(), $"The child ended by itself after {said} acknowledgements.");
        }
    }

    /// <summary>Kills it and notes all that it had time to say.</summary>
    public async ValueTask DisposeAsync()
    {
        process.Kill();
        while (await HearAsync())
        {
        }

        await process.DisposeAsync();
    }

    private async Task<bool> HearAsync()
    {
        if (await process.HearAsync() is not { } line)
        {
            return false;
        }

        // The last line may have been cut by the kill; then its entry counts as unacknowledged.
        if (line.Split(' ') is [var client, var number] && int.TryParse(number, CultureInfo.InvariantCulture, out var entry))
        {
            acknowledged[int.Parse(client, CultureInfo.InvariantCulture)] = entry;
        }

        return true;
    }
}

/// <summary>Whether what writing processes left agrees with itself and with what they were told.</summary>
internal static class Traces
{
    /// <summary>Every acknowledged entry is there once with its fact and its index entries, and none is there by half.</summary>
    public static async Task AssertWholeAsync(string connection, int clients, Dictionary<int, int> acknowledged)
    {
        var workload = new Workload();
        await using var store = await workload.OpenAsync(connection);
        var facts = await store.Tail(0).Take((int)await store.LastPositionAsync()).ToListAsync();
        var saved = facts.Select(fact => (EntrySaved)fact.Fact).ToLookup(fact => fact.Client, fact => fact.Number);
        Assert.Equal(Enumerable.Range(1, facts.Count).Select(position => (long)position), facts.Select(fact => fact.Position));
        foreach (var client in Enumerable.Range(1, clients))
        {
            var count = (await store.GetAsync(workload.Progress, Workload.ProgressId(client)))?.Document.Count ?? 0;
            Assert.InRange(count, acknowledged.GetValueOrDefault(client), int.MaxValue);
            Assert.Equal(Enumerable.Range(1, count), saved[client]);
            await AssertEntriesAsync(store, workload, client, count);
        }
    }

    private static async Task AssertEntriesAsync(DocumentStore store, Workload workload, int client, int count)
    {
        Assert.Equal(Math.Min(count, 10_000), await store.CountAsync(workload.ByClient.At(client)));
        if (count > 0)
        {
            var newest = (await store.PickAsync(workload.ByClient.At(client).Take(1_000))).Select(entry => entry.Id).ToArray();
            var documents = await store.GetAsync(workload.Entries, newest);
            Assert.Equal(Enumerable.Range(0, newest.Length).Select(back => count - back), newest.Select(id => documents[id].Document.Number));
        }
    }
}
