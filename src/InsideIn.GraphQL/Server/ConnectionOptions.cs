namespace InsideIn.GraphQL;

/// <summary>The limits of connections that stay open: WebSockets and event streams.</summary>
public sealed class ConnectionOptions
{
    /// <summary>How many are open at once. Default 10,000; from 1 to 1,000,000. Those above it are answered 503.</summary>
    public int MaxOpen { get; set; } = 10_000;

    /// <summary>How long a socket may wait with <c>connection_init</c>. Default 10 s; from 100 ms to 1 minute. Then it is closed with 4408.</summary>
    public TimeSpan InitTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The pause between two pings; a socket that says nothing from one to the next is dropped. Default 12 s; from 100 ms to 10 minutes.</summary>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>How often an open connection is asked whether its reader may still read. Default 60 s; from 100 ms to 1 hour.</summary>
    public TimeSpan CheckInterval { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How many operations run in one socket at once. Default 20; from 1 to 1,000. One more is answered with an error.</summary>
    public int MaxOperations { get; set; } = 20;

    /// <summary>The largest message of a client, in bytes. Default 65,536; from 1,024 to 16,777,216. A larger one closes the socket with 1009.</summary>
    public int MaxMessageBytes { get; set; } = 64 * 1024;

    /// <summary>How many bytes may wait for a client that reads slowly; one more message, and the socket is dropped. Default 1,048,576; from 1,024 to 1,073,741,824. One message alone may be longer.</summary>
    public int MaxWaitingBytes { get; set; } = 1024 * 1024;

    /// <summary>The pages, beside those of the server's own host, that may open sockets: <c>https://intranet.example</c>. Default: none.</summary>
    public ISet<string> AllowedOrigins { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    internal void Check()
    {
        Check(nameof(MaxOpen), MaxOpen, 1, 1_000_000);
        Check(nameof(InitTimeout), InitTimeout.TotalMilliseconds, 100, 60_000);
        Check(nameof(KeepAlive), KeepAlive.TotalMilliseconds, 100, 600_000);
        Check(nameof(CheckInterval), CheckInterval.TotalMilliseconds, 100, 3_600_000);
        Check(nameof(MaxOperations), MaxOperations, 1, 1_000);
        Check(nameof(MaxMessageBytes), MaxMessageBytes, 1_024, 16_777_216);
        Check(nameof(MaxWaitingBytes), MaxWaitingBytes, 1_024, 1_073_741_824);
    }

    private static void Check(string option, double value, double least, double most)
    {
        if (value < least || value > most)
            throw new InvalidOperationException($"{nameof(ConnectionOptions)}.{option} is {value}; allowed is from {least} to {most}.");
    }
}
