using System.Collections.Concurrent;

namespace InsideIn.Documents.Sqlite;

/// <summary>Connections for reading, each with its own prepared statements and its own snapshot while it is lent.</summary>
internal sealed class ReadPool(StoreFile file) : IDisposable
{
    private readonly ConcurrentStack<Connection> idle = new();
    private volatile bool isClosed;

    /// <summary>Lends a connection inside a read transaction; disposing the loan ends both.</summary>
    public Loan Lend()
    {
        ObjectDisposedException.ThrowIf(isClosed, typeof(DocumentStore));
        var connection = idle.TryPop(out var used) ? used : Open();
        connection.Run("BEGIN");
        return new Loan(this, connection);
    }

    public void Dispose()
    {
        isClosed = true;
        while (idle.TryPop(out var connection))
        {
            connection.Dispose();
        }
    }

    private Connection Open()
    {
        var connection = Connection.Open(file);
        connection.Run("PRAGMA query_only = 1");
        connection.Run("PRAGMA cache_size = -16384");
        return connection;
    }

    private void TakeBack(Connection connection)
    {
        if (connection.IsInTransaction)
        {
            connection.Run("COMMIT");
        }

        idle.Push(connection);
        if (isClosed)
        {
            Dispose();
        }
    }

    public readonly struct Loan(ReadPool pool, Connection connection) : IDisposable
    {
        public Connection Connection => connection;

        public void Dispose() => pool.TakeBack(connection);
    }
}
