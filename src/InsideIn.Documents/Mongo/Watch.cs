using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Mongo;

/// <summary>
/// Keeps an eye on the store for as long as it is open: how far the facts of other processes reach, several times a second, and that
/// nobody takes this process for gone. Facts of this process need no look.
/// </summary>
internal sealed class Watch(Connections connections, Schema schema, Presence presence, FactLog log, TimeProvider time) : IAsyncDisposable
{
    private const int LooksPerBeat = 5;
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(200);

    private readonly CancellationTokenSource stopping = new();
    private Task watching = Task.CompletedTask;

    /// <summary>The generation of the indexes that this process works with.</summary>
    public long Generation { get; private set; }

    /// <summary>Prepares the collections and begins to watch. Errors: <see cref="StoreUnavailableException"/>.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var reach = await schema.PrepareAsync(cancellationToken);
        Generation = reach.Generation;
        log.Reached(reach.Position);
        watching = WatchAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await watching;
        await presence.LeaveAsync();
        stopping.Dispose();
    }

    private async Task WatchAsync()
    {
        for (var look = 1; !stopping.IsCancellationRequested; look++)
        {
            await Task.Delay(LookEvery, time, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                log.Reached((await connections.RunAsync(client => Counters.Reach(client, null), stopping.Token)).Position);
                if (look % LooksPerBeat == 0)
                {
                    await presence.BeatAsync(stopping.Token);
                }
            }
            catch (Exception fault) when (fault is StoreUnavailableException or OperationCanceledException)
            {
                // Whatever broke is told by every call that needs it; here the next look comes anyway.
            }
        }
    }
}
