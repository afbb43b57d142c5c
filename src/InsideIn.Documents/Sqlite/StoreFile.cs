using static SQLitePCL.raw;

namespace InsideIn.Documents.Sqlite;

/// <summary>
/// The database file and whether it can still be trusted; one for all connections of an engine. A damaged page, a row that is not
/// as it was written, or a flush that failed, after which nobody knows what the disk holds, end the trust until the file is opened anew.
/// </summary>
internal sealed class StoreFile(string path)
{
    private string? fault;

    public string Path => path;

    /// <summary>Why nothing more may be written; null while the file is trusted.</summary>
    public string? Fault => Volatile.Read(ref fault);

    /// <summary>Errors: <see cref="StoreUnavailableException"/> when nothing more may be written.</summary>
    public void Demand()
    {
        if (Fault is { } words)
        {
            throw new StoreUnavailableException(words);
        }
    }

    /// <summary>What SQLite refused, as a fault in words.</summary>
    public StoreUnavailableException Refused(int code, string words) => code switch
    {
        SQLITE_IOERR_FSYNC or SQLITE_IOERR_DIR_FSYNC => Distrust(
            $"The disk failed to keep what was written to '{path}' (a flush failed: {words}, code {code}). Nothing more is written until the server is started again; reading goes on. Check the disk first."),
        _ => (code & 0xFF) switch
        {
            SQLITE_CORRUPT or SQLITE_NOTADB => Damaged($"{words} (code {code})"),
            SQLITE_FULL => new($"The disk of '{path}' is full: {words} (code {code}). Nothing of this was kept. Make room; writing goes on by itself."),
            _ => new($"SQLite could not work on '{path}': {words} (code {code})."),
        },
    };

    /// <summary>The file does not hold what was written.</summary>
    public StoreUnavailableException Damaged(string what) =>
        Distrust($"'{path}' is damaged: {what}. Nothing more is written to it. Stop the server and restore the last backup.");

    /// <summary>Ends the trust. Of several reasons the first is kept.</summary>
    public StoreUnavailableException Distrust(string words)
    {
        Interlocked.CompareExchange(ref fault, words, null);
        return new StoreUnavailableException(words);
    }
}
