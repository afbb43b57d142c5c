namespace InsideIn.Kernel;

/// <summary>
/// Follows the facts, in their order. It is idempotent: after a crash it may see the last facts again.
/// </summary>
public interface IListener
{
    /// <summary>The name under which its position is kept; it never changes.</summary>
    string Name { get; }

    /// <summary>Acts on one fact; facts that do not concern it are let pass.</summary>
    Task HandleAsync(StoredFact fact, CancellationToken cancellationToken);
}

/// <summary>Hands each listener the facts behind its own position; one that fails is tried again and does not stop the others.</summary>
internal sealed class Outbox(IEnumerable<IListener> listeners, DocumentStore store, TimeProvider time, ILogger<Outbox> log) : BackgroundService
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(listeners.Select(listener => FollowAsync(listener, stoppingToken)));

    private async Task FollowAsync(IListener listener, CancellationToken stopping)
    {
        var wait = TimeSpan.FromMilliseconds(100);
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var id = ListenerStore.IdOf(listener.Name);
                var read = await store.GetAsync(ListenerStore.Positions, id, stopping);
                await foreach (var fact in store.Tail(read?.Document.Position ?? 0, stopping))
                {
                    await listener.HandleAsync(fact, stopping);
                    read = await store.GetAsync(ListenerStore.Positions, id, stopping);
                    await store.CommitAsync(new Batch().Put(ListenerStore.Positions, read, new ListenerPosition(id, listener.Name, fact.Position)), stopping);
                    wait = TimeSpan.FromMilliseconds(100);
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
}
