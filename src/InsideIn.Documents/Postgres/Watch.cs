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
        var connection = first;
        var pause = ShortestPause;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(connection);
            }
            catch (Exception end) when (end is OperationCanceledException or NpgsqlException)
            {
                // What broke is told by every call that needs it; here it is only a reason to come back.
                await connection.DisposeAsync();
                await Task.Delay(pause, time, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                (connection, pause) = await ReturnAsync(connection, pause);
            }
        }

        await connection.DisposeAsync();
    }

    private async Task<(NpgsqlConnection Connection, TimeSpan Pause)> ReturnAsync(NpgsqlConnection broken, TimeSpan pause)
    {
        NpgsqlConnection? connection = null;
        try
        {
            connection = await connections.OpenAsync(stopping.Token);
            if (!await schema.ReturnAsync(connection, stopping.Token))
            {
                connections.Close("Another server has changed the indexes while the connection was lost. Restart this server with the version that the others have.");
            }

            return (connection, ShortestPause);
        }
        catch (Exception end) when (end is OperationCanceledException or NpgsqlException)
        {
            await (connection?.DisposeAsync() ?? ValueTask.CompletedTask);
            return (broken, pause * 2 < LongestPause ? pause * 2 : LongestPause);
        }
    }

    private async Task ListenAsync(NpgsqlConnection connection)
    {
        connection.Notification += (_, notice) => log.Reached(long.Parse(notice.Payload, CultureInfo.InvariantCulture));
        await using (var listen = new NpgsqlCommand($"LISTEN \"{tables.Channel}\"", connection))
        {
            await listen.ExecuteNonQueryAsync(stopping.Token);
        }

        while (true)
        {
            await LookAsync(connection, stopping.Token);
            await connection.WaitAsync(LookEvery, stopping.Token);
        }
    }

    private async Task LookAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var ask = new NpgsqlCommand($"SELECT coalesce(max(position), 0) FROM {tables.Facts}", connection);
        log.Reached((long)(await ask.ExecuteScalarAsync(cancellationToken))!);
    }
}
