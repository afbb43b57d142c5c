namespace InsideIn.Documents.Mongo.Driver;

/// <summary>A session of a client: reads of one moment, or a transaction.</summary>
internal sealed class Session : IDisposable
{
    private const int MaxCommitMilliseconds = 20_000;
    private const int MaxCommits = 4;

    private readonly nint handle;

    private Session(nint handle) => this.handle = handle;

    /// <summary>The options of a session whose reads are of one moment. They live as long as the process.</summary>
    public static nint Moment { get; } = MomentOptions();

    /// <summary>The options of a session for transactions: read from one moment, kept when a majority has it on disk.</summary>
    public static nint Transaction { get; } = TransactionOptions();

    public nint Handle => handle;

    public static Session Start(nint client, nint options)
    {
        var error = default(DriverError);
        var started = Native.StartSession(client, options, ref error);
        return started != 0 ? new Session(started) : throw error.ToException();
    }

    /// <summary>Names the session in the options of a read.</summary>
    public void AppendTo(NativeDocument options)
    {
        var error = default(DriverError);
        if (!Native.AppendSession(handle, options.Handle, ref error))
        {
            throw error.ToException();
        }
    }

    public Session Begin()
    {
        var error = default(DriverError);
        if (Native.StartTransaction(handle, 0, ref error))
        {
            return this;
        }

        Dispose();
        throw error.ToException();
    }

    /// <summary>
    /// Commits. While the answer goes astray it asks again, which commits nothing twice. Errors: <see cref="DriverException"/>, of which
    /// <see cref="DriverException.IsUnknownCommit"/> means that the answer never came.
    /// </summary>
    public void Commit()
    {
        for (var asked = 1; ; asked++)
        {
            using var reply = NativeDocument.ForReply();
            var error = default(DriverError);
            if (Native.CommitTransaction(handle, reply.Handle, ref error))
            {
                return;
            }

            var fault = error.ToException(reply.Content);
            if (!fault.IsUnknownCommit || asked == MaxCommits)
            {
                throw fault;
            }
        }
    }

    /// <summary>Ends the session; a transaction that was not committed is undone.</summary>
    public void Dispose() => Native.DestroySession(handle);

    private static nint MomentOptions()
    {
        var options = Native.NewSessionOptions();
        Native.SetCausal(options, false);
        Native.SetSnapshot(options, true);
        return options;
    }

    private static nint TransactionOptions()
    {
        var transaction = Native.NewTransactionOptions();
        var (read, write) = (Native.NewReadConcern(), Native.NewWriteConcern());
        Native.SetLevel(read, "snapshot");
        Native.SetMajority(write, MaxCommitMilliseconds);
        Native.SetJournal(write, true);
        Native.SetReadConcern(transaction, read);
        Native.SetWriteConcern(transaction, write);
        Native.SetMaxCommitTime(transaction, MaxCommitMilliseconds);
        var options = Native.NewSessionOptions();
        Native.SetTransactionOptions(options, transaction);
        Native.DestroyReadConcern(read);
        Native.DestroyWriteConcern(write);
        Native.DestroyTransactionOptions(transaction);
        return options;
    }
}
