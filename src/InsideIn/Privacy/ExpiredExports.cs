using InsideIn.Media;

namespace InsideIn.Privacy;

/// <summary>Clears away exports whose day is over.</summary>
public sealed class ExpiredExports(DocumentStore store, ContentRemovals removals, TimeProvider time) : IDuty
{
    public string Name => "clear away expired exports";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken cancellationToken) => ClearAsync(store, removals, time.GetUtcNow(), cancellationToken);

    /// <summary>Clears once. The answer is the number of exports.</summary>
    public static async Task<int> ClearAsync(DocumentStore store, ContentRemovals removals, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ended = await store.PickAsync(PrivacyStore.EndedBefore(now), cancellationToken);
        foreach (var read in (await store.GetAsync(PrivacyStore.Exports, [.. ended.Select(entry => entry.Id)], cancellationToken)).Values)
        {
            // The archive stays where somebody has uploaded their own again, as a file.
            await removals.RunWithAsync(new Batch().Delete(PrivacyStore.Exports, read), read.Document.Content!);
        }

        return ended.Count;
    }
}
