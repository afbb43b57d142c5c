namespace InsideIn.Privacy;

/// <summary>Clears away exports whose day is over. At start and every hour.</summary>
public sealed class ExpiredExports(DocumentStore store, TimeProvider time, ILogger<ExpiredExports> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>Clears once. The answer is the number of exports.</summary>
    public static async Task<int> ClearAsync(DocumentStore store, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ended = await store.PickAsync(PrivacyStore.EndedBefore(now), cancellationToken);
        foreach (var read in (await store.GetAsync(PrivacyStore.Exports, [.. ended.Select(entry => entry.Id)], cancellationToken)).Values)
        {
            // An archive belongs to one export alone: the moment at which it was gathered stands in it.
            await store.Blobs.DeleteAsync(BlobId.Parse(read.Document.Content!), cancellationToken);
            await store.CommitAsync(new Batch().Delete(PrivacyStore.Exports, read), cancellationToken);
        }

        return ended.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ClearAsync(store, time.GetUtcNow(), stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "Expired exports could not be cleared away; the next try is in {Pause}.", Pause);
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
