using InsideIn.EntraId.Graph;

namespace InsideIn.CompanyDirectory.Photos;

/// <summary>Fetches the photos that were wished for, one after the other.</summary>
public sealed class PhotoWorker(PhotoQueue queue, FetchPhoto fetch, TimeProvider time, ILogger<PhotoWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var personId in queue.ReadAllAsync(stoppingToken))
            {
                await TryAsync(personId, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    private async Task TryAsync(Guid personId, CancellationToken stopping)
    {
        try
        {
            await fetch.FetchAsync(personId, stopping);
        }
        catch (Exception fault) when (fault is GraphException or StoreUnavailableException)
        {
            var wait = (fault as GraphThrottledException)?.Wait ?? Pause;
            log.LogWarning("A photo could not be fetched: {Reason} The next one is asked for in {Wait}.", fault.Message, wait);
            await Task.Delay(wait, time, stopping);
        }
        finally
        {
            queue.Done(personId);
        }
    }
}
