namespace InsideIn.Engagement;

/// <summary>Looks at start and every hour whether a block has ended.</summary>
internal sealed class EngagementSchedule(DocumentStore store, Company company, TimeProvider time, ILogger<EngagementSchedule> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await CloseBlock.TendAsync(store, company, time.GetUtcNow(), stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "The engagement figures could not be brought up to date; the next try is in {Pause}.", Pause);
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
