using InsideIn.LinkPreviews;

namespace InsideIn;

/// <summary>How a server is started. The defaults suit a program of its own; the demo and the tests give what they know better.</summary>
public sealed class ServerOptions
{
    /// <summary>Arguments of the command line, such as <c>--urls</c>; they win over settings from files and the environment.</summary>
    public string[] Args { get; init; } = [];

    /// <summary>Settings that win over all others, by configuration key: <c>Store:Connection</c>, <c>AzureAd:TenantId</c>, <c>urls</c>.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>The environment's name; null takes it from the process.</summary>
    public string? EnvironmentName { get; init; }

    /// <summary>The clock of everything that the server decides.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>What answers for the directory and Microsoft Graph in place of the network, for a tenant in this process; null asks the network.</summary>
    public Func<HttpMessageHandler>? Outward { get; init; }

    /// <summary>How the pages that people link to are reached.</summary>
    public Wire Wire { get; init; } = Wire.Internet;

    /// <summary>Makes ids that a test can know; null draws them from the system's randomness.</summary>
    public Random? SeedOfIds { get; init; }
}
