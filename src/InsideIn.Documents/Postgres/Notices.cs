using System.Globalization;
using Npgsql;

namespace InsideIn.Documents.Postgres;

/// <summary>
/// Tells other processes how far the facts reach, one notice at a time and off the way of the commits: under load one notice tells
/// of many facts. A notice that goes astray is made up for by those who look.
/// </summary>
internal sealed class Notices(Connections connections, Tables tables, TimeProvider time) : IAsyncDisposable
{
    // A reader of another process waits so much longer at most, and a busy writer sends 200 notices a second at most.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(5);

    private readonly Lock turn = new();
    private Task telling = Task.CompletedTask;
    private long reached;
    private long told;

    /// <summary>Facts up to <paramref name="position"/> are committed.</summary>
    public void Reached(long position)
    {
        lock (turn)
        {
            reached = Math.Max(reached, position);
            if (telling.IsCompleted)
            {
                telling = Task.Run(TellAsync);
            }
        }
    }

    public async ValueTask DisposeAsync() => await telling;

    private async Task TellAsync()
    {
        while (Next() is { } position)
        {
            try
            {
                await connections.RunAsync((connection, token) => TellAsync(connection, position, token), CancellationToken.None);
                await Task.Delay(Rest, time);
            }
            catch (Exception end) when (end is StoreUnavailableException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private long? Next()
    {
        lock (turn)
        {
            if (reached == told)
            {
                // Said here, so that nobody who comes in between waits for the next.
                telling = Task.CompletedTask;
                return null;
            }

            return told = reached;
        }
    }

    /// <summary>A notice need not be durable, so it waits for no disk.</summary>
    private async Task<int> TellAsync(NpgsqlConnection connection, long position, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new NpgsqlBatchCommand("SELECT set_config('synchronous_commit', 'off', true), pg_notify($1, $2)")
                    .With(tables.Channel).With(position.ToString(CultureInfo.InvariantCulture)),
            },
        };
        return await batch.ExecuteNonQueryAsync(cancellationToken);
    }
}
