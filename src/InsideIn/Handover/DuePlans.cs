namespace InsideIn.Handover;

/// <summary>Settles plans on which nobody has decided in time. At start and every hour.</summary>
internal sealed class DuePlans(Succession succession, TimeProvider time, ILogger<DuePlans> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await succession.SettleAsync(time.GetUtcNow(), stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "What leavers answered for could not be given on; the next try is in {Pause}.", Pause);
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
