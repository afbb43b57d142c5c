namespace InsideIn.Kernel;

/// <summary>Work that falls due as time passes. It is idempotent: what one run leaves, a crash or another server's fault, the next one does.</summary>
public interface IDuty
{
    /// <summary>What it does, in a few words; the name of its lease, which never changes.</summary>
    string Name { get; }

    /// <summary>How long it rests between two runs.</summary>
    TimeSpan Every { get; }

    /// <summary>Does what is due by now.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}

/// <summary>Sees to each duty at start and again and again. Of several servers one sees to a duty at a time, by a lease.</summary>
public sealed class Duties(IEnumerable<IDuty> duties, DocumentStore store, TimeProvider time, ILogger<Duties> log) : BackgroundService
{
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(30);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(duties.Select(duty => FollowAsync(duty, stoppingToken)));

    private async Task FollowAsync(IDuty duty, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await using var lease = await Lease.TakeAsync(store, $"duty: {duty.Name}", time, stopping);
                await ServeAsync(duty, lease, stopping);
            }
            catch (Exception fault) when (!stopping.IsCancellationRequested)
            {
                log.LogError(fault, "The duty '{Duty}' is not seen to here; the next try is in {Wait}.", duty.Name, Wait);
                await Task.Delay(Wait, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>Runs the duty until the server stops or the lease is lost.</summary>
    private async Task ServeAsync(IDuty duty, Lease lease, CancellationToken stopping)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, lease.Lost);
        while (!either.IsCancellationRequested)
        {
            try
            {
                await duty.RunAsync(either.Token);
            }
            catch (Exception fault) when (!either.IsCancellationRequested)
            {
                log.LogError(fault, "The duty '{Duty}' failed; the next try is in {Every}.", duty.Name, duty.Every);
            }

            await Task.Delay(duty.Every, time, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
