using InsideIn.Media;

namespace InsideIn.Privacy;

/// <summary>Clears away exports whose day is over. At start and every hour.</summary>
public sealed class ExpiredExports(DocumentStore store, ContentRemovals removals, TimeProvider time, ILogger<ExpiredExports> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

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

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ClearAsync(store, removals, time.GetUtcNow(), stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "Expired exports could not be cleared away; the next try is in {Pause}.", Pause);
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
