using System.Globalization;
using InsideIn.Documents.Engine;
using Npgsql;

namespace InsideIn.Documents.Postgres;

/// <summary>
/// The one connection that stays open. It holds the lock that says which indexes this process works with, and hears of
/// new facts: at once by NOTIFY, and by looking every second in case that a notice went astray. When it breaks, it comes back.
/// </summary>
internal sealed class Watch : IAsyncDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource stopping = new();
    private readonly Connections connections;
    private readonly Schema schema;
    private readonly Tables tables;
    private readonly FactLog log;
    private readonly TimeProvider time;
    private Task watching = Task.CompletedTask;

    public Watch(Connections connections, Schema schema, Tables tables, FactLog log, TimeProvider time)
    {
        this.connections = connections;
        this.schema = schema;
        this.tables = tables;
        this.log = log;
        this.time = time;
    }

    /// <summary>Prepares the tables and begins to watch. Errors: <see cref="StoreUnavailableException"/>.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        NpgsqlConnection? connection = null;
        try
        {
            connection = await connections.OpenAsync(cancellationToken);
            await schema.PrepareAsync(connection, cancellationToken);
            await LookAsync(connection, cancellationToken);
        }
        catch (Exception fault)
        {
            await (connection?.DisposeAsync() ?? ValueTask.CompletedTask);
            throw fault is NpgsqlException refusal ? connections.Unavailable(refusal) : fault;
        }

        watching = WatchAsync(connection);
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await watching;
        stopping.Dispose();
    }

    private async Task WatchAsync(NpgsqlConnection first)
    {
        NpgsqlConnection? connection = first;
        var pause = ShortestPause;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                connection ??= await ReturnAsync();
                pause = ShortestPause;
                await ListenAsync(connection);
            }
            catch (Exception) when (!stopping.IsCancellationRequested)
            {
                // Whatever broke is told by every call that needs it; here it is only a reason to come back.
                await Task.Delay(pause, time, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
            catch (OperationCanceledException)
            {
                // The store is being closed, and the loop ends.
            }

            await (connection?.DisposeAsync() ?? ValueTask.CompletedTask);
            connection = null;
        }
    }

    private async Task<NpgsqlConnection> ReturnAsync()
    {
        var connection = await connections.OpenAsync(stopping.Token);
        try
        {
            if (!await schema.ReturnAsync(connection, stopping.Token))
            {
                connections.Close("Another server has changed the indexes while the connection was lost. Restart this server with the version that the others have.");
            }

            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private async Task ListenAsync(NpgsqlConnection connection)
    {
        connection.Notification += (_, notice) => log.Reached(long.Parse(notice.Payload, CultureInfo.InvariantCulture));
        await using (var listen = new NpgsqlCommand($"LISTEN \"{tables.Channel}\"", connection))
        {
            await listen.ExecuteNonQueryAsync(stopping.Token);
        }

        await LookAsync(connection, stopping.Token);
        while (true)
        {
            // A notice says itself how far the facts reach.
            if (!await connection.WaitAsync(LookEvery, stopping.Token))
            {
                await LookAsync(connection, stopping.Token);
            }
        }
    }

    private async Task LookAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var ask = new NpgsqlCommand($"SELECT coalesce(max(position), 0) FROM {tables.Facts}", connection);
        log.Reached((long)(await ask.ExecuteScalarAsync(cancellationToken))!);
    }
}
