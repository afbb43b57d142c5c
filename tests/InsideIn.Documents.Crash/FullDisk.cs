using System.Diagnostics;

namespace InsideIn.Documents.Crash;

/// <summary>
/// Writes into a store on a small disk until that is full, again and again, and says what it saw. <paramref name="folder"/> is
/// the whole disk: a file beside the store takes the room and gives it back.
/// </summary>
public sealed class FullDisk(string folder, Action<string> say)
{
    private const int Rounds = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Collection<LogEntry> entries = new("entries", entry => entry.Id);
    private readonly List<Guid> acknowledged = [];
    private int number;

    /// <summary>Says "refused words", "read n of n" and "went on" for each time that the disk was full, and at last "kept n of n".</summary>
    public async Task RunAsync()
    {
        var place = Path.Combine(folder, "store");
        await using (var store = await OpenAsync(place))
        {
            for (var round = 0; round < Rounds; round++)
            {
                var filler = Path.Combine(folder, "filler");
                Fill(filler);
                say("refused " + await WriteUntilRefusedAsync(store));
                say($"read {await CountAsync(store)} of {acknowledged.Count}");
                File.Delete(filler);
                await WriteAgainAsync(store);
                say("went on");
            }
        }

        await using var opened = await OpenAsync(place);
        say($"kept {await CountAsync(opened)} of {acknowledged.Count}");
    }

    private Task<DocumentStore> OpenAsync(string place) => DocumentStore.OpenAsync(
        new StoreOptions { Connection = place, Collections = [entries], Facts = new Dictionary<string, Type> { ["entrySaved"] = typeof(EntrySaved) } }, TimeProvider.System);

    /// <summary>Takes what is free but for a little.</summary>
    private void Fill(string path)
    {
        using var filler = File.Create(path);
        var part = new byte[64 * 1024];
        for (var free = new DriveInfo(folder).AvailableFreeSpace; free > 8 * part.Length; free -= part.Length)
        {
            filler.Write(part);
        }
    }

    private async Task<string> WriteUntilRefusedAsync(DocumentStore store)
    {
        while (true)
        {
            try
            {
                await WriteAsync(store);
            }
            catch (StoreUnavailableException refused)
            {
                return refused.Message;
            }
        }
    }

    /// <summary>The store finds by itself that there is room again.</summary>
    private async Task WriteAgainAsync(DocumentStore store)
    {
        for (var started = Stopwatch.GetTimestamp(); ;)
        {
            try
            {
                await WriteAsync(store);
                return;
            }
            catch (StoreUnavailableException) when (Stopwatch.GetElapsedTime(started) < Patience)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
        }
    }

    private async Task WriteAsync(DocumentStore store)
    {
        var entry = new LogEntry(new Guid(++number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), 1, number, new string('x', 5_000));
        if (await store.CommitAsync(new Batch().Insert(entries, entry).Append(new EntrySaved(1, number))) is Committed)
        {
            acknowledged.Add(entry.Id);
        }
    }

    private async Task<int> CountAsync(DocumentStore store) => (await store.GetAsync(entries, acknowledged)).Count;
}
