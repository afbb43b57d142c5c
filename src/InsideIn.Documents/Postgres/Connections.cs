using Npgsql;

namespace InsideIn.Documents.Postgres;

/// <summary>
/// A bounded pool of connections. Work that the server refused for reasons that pass (a restart, a deadlock, a serialization
/// failure) is done again with growing, random pauses, a handful of times; what does not pass becomes <see cref="StoreUnavailableException"/>.
/// </summary>
internal sealed class Connections : IAsyncDisposable
{
    private const int MaxAttempts = 9;
    private const double FirstPauseMilliseconds = 10;
    private const double LongestPauseMilliseconds = 500;

    // Classes of SQLSTATE: connection; then authorization, database, room, the system below and damage.
    private static readonly string[] Passing = ["08"];
    private static readonly string[] Lasting = ["28", "3D", "53", "58", "XX"];

    private readonly NpgsqlDataSource source;
    private readonly Address address;
    private readonly TimeProvider time;
    private readonly Random random;
    private readonly TaskCompletionSource drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock turn = new();

    // Whoever finds none free waits for its turn, however long the line; the pool itself would give up after the time for connecting.
    private readonly SemaphoreSlim free;
    private int working;
    private bool isClosed;
    private string? reason;

    /// <summary>Connects nowhere yet. <paramref name="random"/> spreads the retries and is this pool's own.</summary>
    public Connections(Address address, TimeProvider time, Random random)
    {
        this.address = address;
        this.time = time;
        this.random = random;
        source = NpgsqlDataSource.Create(address.Settings);
        // One connection is kept by the one who listens.
        free = new SemaphoreSlim(address.Settings.MaxPoolSize - 1);
    }

    /// <summary>A connection that the caller keeps; errors come as Npgsql tells them.</summary>
    public ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken) => source.OpenConnectionAsync(cancellationToken);

    /// <summary>Does <paramref name="work"/> on a connection, again as long as its failure may pass. Errors: <see cref="StoreUnavailableException"/>.</summary>
    public async Task<T> RunAsync<T>(Func<NpgsqlConnection, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    return await OnceAsync(work, cancellationToken);
                }
                catch (NpgsqlException fault) when (attempt < MaxAttempts && MayPass(fault))
                {
                    await PauseAsync(attempt, fault, cancellationToken);
                }
                catch (NpgsqlException fault) when (IsOfTheServer(fault))
                {
                    throw Unavailable(fault);
                }
            }
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>The fault in words that name the place and no password.</summary>
    public StoreUnavailableException Unavailable(NpgsqlException fault) =>
        new($"PostgreSQL at {address} does not serve: {Words(fault)} Check that the server runs, that the address is right and that it has room.", fault);

    /// <summary>Why no more work is served; null while it is.</summary>
    public string? Fault
    {
        get
        {
            lock (turn)
            {
                return reason;
            }
        }
    }

    /// <summary>Serves no more work, for a reason that only a restart of this process can mend.</summary>
    public void Close(string why)
    {
        lock (turn)
        {
            reason = why;
        }
    }

    /// <summary>Waits for the work under way and gives the connections back.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (turn)
        {
            isClosed = true;
            if (working == 0)
            {
                drained.TrySetResult();
            }
        }

        await drained.Task;
        await source.DisposeAsync();
        free.Dispose();
    }

    private async Task<T> OnceAsync<T>(Func<NpgsqlConnection, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        await free.WaitAsync(cancellationToken);
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancellationToken);
            return await work(connection, cancellationToken);
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Whether the same work may succeed a little later, nothing of it having been kept.</summary>
    private static bool MayPass(NpgsqlException fault) => fault is PostgresException refusal
        ? refusal.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.TooManyConnections
            || Passing.Contains(refusal.SqlState[..2]) || refusal.SqlState.StartsWith("57P", StringComparison.Ordinal)
        : fault.InnerException is not TimeoutException;

    /// <summary>Whether the server is at fault and not what it was asked.</summary>
    private static bool IsOfTheServer(NpgsqlException fault) =>
        fault is not PostgresException refusal || MayPass(fault) || Lasting.Contains(refusal.SqlState[..2]);

    private static string Words(NpgsqlException fault) => fault is PostgresException refusal ? $"{refusal.MessageText} ({refusal.SqlState})." : fault.Message.TrimEnd('.') + ".";

    private Task PauseAsync(int attempt, NpgsqlException fault, CancellationToken cancellationToken)
    {
        if (fault is not PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected })
        {
            // The server has gone, and with it whatever the idle connections were connected to.
            source.Clear();
        }

        var span = Math.Min(FirstPauseMilliseconds * Math.Pow(2, attempt - 1), LongestPauseMilliseconds);
        return Task.Delay(TimeSpan.FromMilliseconds(span * NextRandom()), time, cancellationToken);
    }

    private double NextRandom()
    {
        lock (turn)
        {
            return 0.5 + (random.NextDouble() / 2);
        }
    }

    private void Enter()
    {
        lock (turn)
        {
            ObjectDisposedException.ThrowIf(isClosed, typeof(DocumentStore));
            if (reason is not null)
            {
                throw new StoreUnavailableException(reason);
            }

            working++;
        }
    }

    private void Leave()
    {
        lock (turn)
        {
            if (--working == 0 && isClosed)
            {
                drained.TrySetResult();
            }
        }
    }
}
