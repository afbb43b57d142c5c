using System.Security.Cryptography;

namespace InsideIn.Kernel;

/// <summary>
/// The right of one server to serve a listener. It is a document whose every change needs its version, and its holder renews it; a
/// server that has seen it unchanged for a whole term takes it over. Spans are measured by each server's own watch, so that clocks
/// need not agree. The former holder has stopped by then: it gives up when it has not renewed for less than that.
/// </summary>
internal sealed class Lease : IAsyncDisposable
{
    private static readonly TimeSpan Term = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan GiveUpAfter = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource ending = new();
    private readonly CancellationTokenSource lost = new();
    private readonly DocumentStore store;
    private readonly TimeProvider time;
    private readonly string listener;
    private readonly Guid holder;
    private readonly Task renewing;
    private long reached;
    private long kept;
    private long renewedAt;

    private Lease(DocumentStore store, TimeProvider time, ListenerPosition taken, long takenAt)
    {
        this.store = store;
        this.time = time;
        listener = taken.Name;
        holder = taken.Holder!.Value;
        reached = kept = taken.Position;
        renewedAt = takenAt;
        Lost = lost.Token;
        renewing = store.IsShared ? RenewAsync() : Task.CompletedTask;
    }

    /// <summary>The last fact that the listener has done with.</summary>
    public long Position => Interlocked.Read(ref reached);

    /// <summary>The facts done with since the position was last noted.</summary>
    public long Unkept => Position - Interlocked.Read(ref kept);

    /// <summary>Cancelled when another server may serve the listener.</summary>
    public CancellationToken Lost { get; }

    /// <summary>Waits until the listener is free and takes it.</summary>
    public static async Task<Lease> TakeAsync(DocumentStore store, string listener, TimeProvider time, CancellationToken cancellationToken)
    {
        var holder = new Guid(RandomNumberGenerator.GetBytes(16));
        var (seen, since) = (0L, time.GetTimestamp());
        while (true)
        {
            var started = time.GetTimestamp();
            var read = await store.GetAsync(ListenerStore.Positions, ListenerStore.IdOf(listener), cancellationToken);
            if (read is not null && read.Version != seen)
            {
                (seen, since) = (read.Version, started);
            }

            // Where a store is one process's own, nobody else can be alive.
            if (read?.Document.Holder is null || !store.IsShared || time.GetElapsedTime(since, started) > Term)
            {
                var taken = new ListenerPosition(ListenerStore.IdOf(listener), listener, read?.Document.Position ?? 0, holder);
                if (await store.CommitAsync(new Batch().Put(ListenerStore.Positions, read, taken), cancellationToken) is Committed)
                {
                    return new Lease(store, time, taken, started);
                }
            }

            await Task.Delay(LookEvery, time, cancellationToken);
        }
    }

    /// <summary>The listener has done with the facts up to <paramref name="position"/>.</summary>
    public void Reached(long position) => Interlocked.Exchange(ref reached, position);

    /// <summary>Notes how far the listener has come. Errors: <see cref="OperationCanceledException"/> when the lease is lost.</summary>
    public Task KeepAsync(CancellationToken cancellationToken) => ChangeAsync(_ => { }, holder, cancellationToken);

    /// <summary>Notes that the listener could not take a fact, and passes over it. Errors: <see cref="OperationCanceledException"/> when the lease is lost.</summary>
    public async Task SetAsideAsync(StoredFact fact, Exception fault, CancellationToken cancellationToken)
    {
        var noted = new SetAsideFact(ListenerStore.IdOf($"{listener} {fact.Position}"), listener, fact.Position, fact.Fact.GetType().Name, fault.ToString(), time.GetUtcNow());
        var isNoted = await store.GetAsync(ListenerStore.SetAside, noted.Id, cancellationToken) is not null;
        Reached(fact.Position);
        await ChangeAsync(batch => _ = isNoted ? batch : batch.Insert(ListenerStore.SetAside, noted), holder, cancellationToken);
    }

    /// <summary>Notes how far the listener has come and gives it free for others.</summary>
    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await renewing;
        try
        {
            if (!Lost.IsCancellationRequested)
            {
                await ChangeAsync(_ => { }, null, CancellationToken.None);
            }
        }
        catch (Exception end) when (end is StoreUnavailableException or OperationCanceledException)
        {
            // The store is away or the lease was lost: either way it becomes free by itself.
        }

        ending.Dispose();
        lost.Dispose();
    }

    private async Task RenewAsync()
    {
        while (!ending.IsCancellationRequested && !Lost.IsCancellationRequested)
        {
            await Task.Delay(RenewEvery, time, ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await KeepAsync(ending.Token);
            }
            catch (StoreUnavailableException) when (time.GetElapsedTime(Interlocked.Read(ref renewedAt)) < GiveUpAfter)
            {
                // The store is away for the moment; the term has not run out.
            }
            catch (Exception) when (!ending.IsCancellationRequested)
            {
                // Whatever keeps it from being renewed, another server will take it: from here on this one must not serve.
                await lost.CancelAsync();
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task ChangeAsync(Action<Batch> also, Guid? holder, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var position = Position;
        var isHeld = await store.DecideAsync(
            async token =>
            {
                var read = await store.GetAsync(ListenerStore.Positions, ListenerStore.IdOf(listener), token);
                if (read?.Document.Holder != this.holder)
                {
                    return (false, null);
                }

                var batch = new Batch().Replace(ListenerStore.Positions, read, read.Document with { Position = position, Holder = holder });
                also(batch);
                return (true, batch);
            },
            cancellationToken);
        if (!isHeld)
        {
            await lost.CancelAsync();
            throw new OperationCanceledException($"Another server serves the listener '{listener}' now.");
        }

        Interlocked.Exchange(ref renewedAt, started);
        Interlocked.Exchange(ref kept, position);
    }
}
