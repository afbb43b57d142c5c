using System.Text;
using SQLitePCL;
using static SQLitePCL.raw;

namespace InsideIn.Documents.Sqlite;

/// <summary>A prepared statement. Parameters are bound in their order; <see cref="Run"/> or <see cref="Rows"/> executes it.</summary>
internal sealed class Statement(Connection connection, sqlite3_stmt handle) : IDisposable
{
    // A primary key of a table without rowid holds no NULL. Minus infinity stands for it: in SQLite's order it comes before
    // every integer, text and blob, and no key of ours is a floating point number.
    private const double Null = double.NegativeInfinity;

    private int bound;

    /// <summary>Makes the statement ready for its parameters, from the first; those not bound again stay as they were.</summary>
    public Statement Begin()
    {
        bound = 0;
        return this;
    }

    public Statement Bind(long value)
    {
        connection.Check(sqlite3_bind_int64(handle, ++bound, value));
        return this;
    }

    public Statement Bind(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        connection.Check(sqlite3_bind_blob(handle, ++bound, bytes));
        return this;
    }

    public Statement Bind(ReadOnlySpan<byte> utf8)
    {
        connection.Check(sqlite3_bind_text(handle, ++bound, utf8));
        return this;
    }

    public Statement Bind(string text) => Bind(Encoding.UTF8.GetBytes(text));

    public Statement Bind(Key key)
    {
        switch (key.Value)
        {
            case long number:
                return Bind(number);
            case Guid id:
                return Bind(id);
            case string text:
                return Bind(text);
            default:
                connection.Check(sqlite3_bind_double(handle, ++bound, Null));
                return this;
        }
    }

    public Statement Bind(Key[] keys)
    {
        foreach (var key in keys)
        {
            Bind(key);
        }

        return this;
    }

    /// <summary>Executes to the end; returns the number of rows changed.</summary>
    public int Run()
    {
        using var rows = Rows();
        rows.End();
        return connection.Changes();
    }

    /// <summary>Executes row by row; disposing the rows makes the statement ready for the next use.</summary>
    public Rows Rows() => new(connection, handle);

    public void Dispose() => handle.Dispose();
}

/// <summary>The rows of a statement, read once and forward.</summary>
internal readonly ref struct Rows(Connection connection, sqlite3_stmt handle)
{
    public bool Next()
    {
        var outcome = sqlite3_step(handle);
        if (outcome is not (SQLITE_ROW or SQLITE_DONE))
        {
            connection.Check(outcome);
        }

        return outcome == SQLITE_ROW;
    }

    /// <summary>Executes to the end: a statement that also writes does so there, and only there tells that it could not.</summary>
    public void End()
    {
        while (Next())
        {
        }
    }

    /// <summary>The file that the rows stand in.</summary>
    public StoreFile File => connection.File;

    public long Integer(int column) => sqlite3_column_int64(handle, column);

    public string Text(int column) => sqlite3_column_text(handle, column).utf8_to_string();

    /// <summary>An id. Errors: <see cref="StoreUnavailableException"/> when what stands there cannot be one.</summary>
    public Guid Uuid(int column)
    {
        var bytes = sqlite3_column_blob(handle, column);
        return bytes.Length == 16 ? new Guid(bytes, bigEndian: true) : throw File.Damaged($"an id has {bytes.Length} bytes instead of 16");
    }

    /// <summary>The bytes of a text, valid until the next row.</summary>
    public ReadOnlySpan<byte> Utf8(int column) => sqlite3_column_blob(handle, column);

    public Key Key(int column) => sqlite3_column_type(handle, column) switch
    {
        SQLITE_INTEGER => Integer(column),
        SQLITE_TEXT => Text(column),
        SQLITE_BLOB => Uuid(column),
        _ => default,
    };

    public void Dispose() => sqlite3_reset(handle);
}
