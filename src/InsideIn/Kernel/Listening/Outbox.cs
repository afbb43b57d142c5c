using System.Diagnostics.Metrics;

namespace InsideIn.Kernel;

/// <summary>
/// Hands each listener the facts behind its own position. Of several servers one serves a listener at a time, by a lease. A fact
/// that a listener cannot take after several tries is set aside with an alarm, and the next ones go on.
/// </summary>
public sealed class Outbox(IEnumerable<IListener> listeners, DocumentStore store, TimeProvider time, ILogger<Outbox> log) : BackgroundService
{
    /// <summary>The name of the meter; its counter <c>listeners.set_aside</c> counts the facts set aside, by listener.</summary>
    public const string TelemetryName = "InsideIn.Listeners";

    private const int MaxAttempts = 6;

    // Facts between two notes of a position: noting each would cost a durable write per fact and listener.
    private const int Stride = 64;

    private static readonly Meter Meter = new(TelemetryName);
    private static readonly Counter<long> SetAside = Meter.CreateCounter<long>("listeners.set_aside", description: "Facts that a listener could not take.");

    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(listeners.Select(listener => FollowAsync(listener, stoppingToken)));

    private async Task FollowAsync(IListener listener, CancellationToken stopping)
    {
        var wait = ShortestWait;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await using var lease = await Lease.TakeAsync(store, listener.Name, time, stopping);
                wait = ShortestWait;
                await ServeAsync(listener, lease, stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                log.LogError(fault, "Listener {Listener} stopped and goes on in {Wait}.", listener.Name, wait);
                await Task.Delay(wait, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
            }
        }
    }

    /// <summary>Hands over facts until the server stops or the lease is lost.</summary>
    private async Task ServeAsync(IListener listener, Lease lease, CancellationToken stopping)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, lease.Lost);
        try
        {
            await foreach (var fact in store.Tail(lease.Position, either.Token))
            {
                await HandAsync(listener, lease, fact, either.Token);
                if (lease.Unkept >= Stride)
                {
                    await lease.KeepAsync(either.Token);
                }
            }
        }
        catch (OperationCanceledException) when (lease.Lost.IsCancellationRequested && !stopping.IsCancellationRequested)
        {
            log.LogWarning("Listener {Listener} is served by another server now.", listener.Name);
        }
    }

    private async Task HandAsync(IListener listener, Lease lease, StoredFact fact, CancellationToken cancellationToken)
    {
        if (await FaultOfAsync(listener, fact, cancellationToken) is { } fault)
        {
            await lease.SetAsideAsync(fact, fault, cancellationToken);
            SetAside.Add(1, new KeyValuePair<string, object?>("listener", listener.Name));
            log.LogError(fault, "Listener {Listener} could not take fact {Position} in {Attempts} tries; it is set aside and the next ones go on.", listener.Name, fact.Position, MaxAttempts);
        }
        else
        {
            lease.Reached(fact.Position);
        }
    }

    /// <summary>Why the listener cannot take the fact after several tries with growing waits; null when it has. That the store is away is no fault of the fact.</summary>
    private async Task<Exception?> FaultOfAsync(IListener listener, StoredFact fact, CancellationToken cancellationToken)
    {
        var wait = ShortestWait;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await listener.HandleAsync(fact, cancellationToken);
                return null;
            }
            catch (Exception fault) when (fault is not StoreUnavailableException && !cancellationToken.IsCancellationRequested)
            {
                if (attempt == MaxAttempts)
                {
                    return fault;
                }

                log.LogWarning(fault, "Listener {Listener} failed at fact {Position} and is handed it again in {Wait}.", listener.Name, fact.Position, wait);
            }

            await Task.Delay(wait, time, cancellationToken);
            wait *= 2;
        }
    }
}
