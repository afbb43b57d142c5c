using InsideIn.Documents.Mongo.Driver;

namespace InsideIn.Documents.Mongo;

/// <summary>
/// The way to the server. Work that failed for reasons that pass (a restart, another primary) is done again with growing, random
/// pauses, a handful of times; what does not pass becomes <see cref="StoreUnavailableException"/>.
/// </summary>
internal sealed class Connections : IAsyncDisposable
{
    private const int MaxAttempts = 9;
    private const double FirstPauseMilliseconds = 10;
    private const double LongestPauseMilliseconds = 500;

    private readonly Address address;
    private readonly TimeProvider time;
    private readonly Random random;
    private readonly Pool pool;
    private readonly Lock turn = new();
    private volatile string? reason;

    /// <summary>Connects nowhere yet. <paramref name="random"/> spreads the retries and is this pool's own.</summary>
    public Connections(Address address, TimeProvider time, Random random)
    {
        this.address = address;
        this.time = time;
        this.random = random;
        pool = Pool.Open(address);
    }

    /// <summary>Why no more work is served; null while it is.</summary>
    public string? Fault => reason;

    /// <summary>Does <paramref name="work"/> on a thread of the driver, again as long as its failure may pass. Errors: <see cref="StoreUnavailableException"/>.</summary>
    public async Task<T> RunAsync<T>(Func<Client, T> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Demand();
                return await pool.RunAsync(work, cancellationToken);
            }
            catch (DriverException fault) when (attempt < MaxAttempts && fault.MayPass)
            {
                await PauseAsync(attempt, cancellationToken);
            }
            catch (DriverException fault)
            {
                throw Unavailable(fault);
            }
        }
    }

    /// <summary>Waits a random part of a span that doubles from attempt to attempt, so that rivals part.</summary>
    public Task PauseAsync(int attempt, CancellationToken cancellationToken)
    {
        var span = Math.Min(FirstPauseMilliseconds * Math.Pow(2, attempt - 1), LongestPauseMilliseconds);
        return Task.Delay(TimeSpan.FromMilliseconds(span * NextRandom()), time, cancellationToken);
    }

    /// <summary>The fault in words that name the place and no password.</summary>
    public StoreUnavailableException Unavailable(DriverException fault) =>
        new($"MongoDB at {address} does not serve: {address.Shown(fault.Message)} ({fault.Code}). Check that the server runs, that the address and its rights are right and that it has room.", fault);

    /// <summary>Serves no more work, for a reason that only a restart of this process can mend, and gives the reason back.</summary>
    public string Close(string why) => reason = why;

    /// <summary>Waits for the work under way and gives the connections back.</summary>
    public ValueTask DisposeAsync() => pool.DisposeAsync();

    private void Demand()
    {
        if (reason is { } why)
        {
            throw new StoreUnavailableException(why);
        }
    }

    private double NextRandom()
    {
        lock (turn)
        {
            return 0.5 + (random.NextDouble() / 2);
        }
    }
}
