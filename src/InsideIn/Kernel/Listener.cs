namespace InsideIn.Kernel;

/// <summary>
/// Follows the facts, in their order. It is idempotent: after a crash it sees some of the last facts again.
/// </summary>
public interface IListener
{
    /// <summary>The name under which its position is kept; it never changes.</summary>
    string Name { get; }

    /// <summary>Acts on one fact; facts that do not concern it are let pass.</summary>
    Task HandleAsync(StoredFact fact, CancellationToken cancellationToken);
}

/// <summary>Hands each listener the facts behind its own position; one that fails is tried again and does not stop the others.</summary>
public sealed class Outbox(IEnumerable<IListener> listeners, DocumentStore store, TimeProvider time, ILogger<Outbox> log) : BackgroundService
{
    // Facts between two notes of a position: noting each would cost a durable write per fact and listener.
    private const int Stride = 64;

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
                var reached = await PositionOfAsync(listener, stopping);
                var kept = reached;
                await foreach (var fact in store.Tail(reached, stopping))
                {
                    await listener.HandleAsync(fact, stopping);
                    reached = fact.Position;
                    wait = ShortestWait;
                    if (reached - kept >= Stride)
                    {
                        await KeepAsync(listener, reached, stopping);
                        kept = reached;
                    }
                }

                if (reached > kept)
                {
                    await KeepAsync(listener, reached, CancellationToken.None);
                }
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                log.LogError(fault, "Listener {Listener} failed and is tried again in {Wait}.", listener.Name, wait);
                await Task.Delay(wait, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
            }
        }
    }

    private async Task<long> PositionOfAsync(IListener listener, CancellationToken cancellationToken) =>
        (await store.GetAsync(ListenerStore.Positions, ListenerStore.IdOf(listener.Name), cancellationToken))?.Document.Position ?? 0;

    private Task<long> KeepAsync(IListener listener, long position, CancellationToken cancellationToken) =>
        store.DecideAsync(
            async token =>
            {
                var id = ListenerStore.IdOf(listener.Name);
                var read = await store.GetAsync(ListenerStore.Positions, id, token);
                return (position, new Batch().Put(ListenerStore.Positions, read, new ListenerPosition(id, listener.Name, position)));
            },
            cancellationToken);
}
