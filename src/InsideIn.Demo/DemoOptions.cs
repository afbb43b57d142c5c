namespace InsideIn.Demo;

/// <summary>How the demo is started.</summary>
public sealed record DemoOptions
{
    /// <summary>Where the network answers. Unit and range: 0 takes a free port.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>Where the development tenant answers. Unit and range: 0 takes a free port.</summary>
    public int TenantPort { get; init; } = 5081;

    /// <summary>The folder that holds the demo's data.</summary>
    public required string Data { get; init; }

    /// <summary>Whether the data of an earlier start is thrown away.</summary>
    public bool Fresh { get; init; }

    /// <summary>Whether the server takes the web client's own documents alone, as it does in Production.</summary>
    public bool TrustedDocumentsOnly { get; init; }

    /// <summary>The size of the demo company. Unit and range: 60 to 25,000 people. A later start keeps the size of the first.</summary>
    public int People { get; init; } = 240;
}

/// <summary>The demo cannot start; the message says what was found and what to do.</summary>
public sealed class DemoFaultException(string message, Exception? inner = null) : Exception(message, inner);
