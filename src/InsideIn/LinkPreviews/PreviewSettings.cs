namespace InsideIn.LinkPreviews;

/// <summary>Whether the server may look at what people link to, and where people reach the network itself.</summary>
public sealed class PreviewSettings
{
    private const string Anywhere = "anywhere";
    private const string Nowhere = "nowhere";

    /// <summary>Whether every host of the public internet may be asked.</summary>
    public bool IsAnywhere { get; private init; }

    /// <summary>Otherwise the hosts that may be, each with what stands below it. Shape: empty for none.</summary>
    public IReadOnlyList<string> Hosts { get; private init; } = [];

    /// <summary>Where people reach the network itself, which is never asked; null when the settings do not say.</summary>
    public Uri? Own { get; private init; }

    /// <summary>
    /// Reads <c>LinkPreviews:FetchFrom</c>: <c>nowhere</c>, which it is without the setting; <c>anywhere</c>; or hosts, separated by spaces. The network's own address comes from <c>Notices:Address</c>.
    /// Errors: an <see cref="InvalidOperationException"/> that says what was found and what is allowed.
    /// </summary>
    public static PreviewSettings Of(IConfiguration settings)
    {
        Uri.TryCreate(settings["Notices:Address"], UriKind.Absolute, out var own);
        return (settings["LinkPreviews:FetchFrom"]?.Trim() ?? Nowhere) switch
        {
            "" or Nowhere => new PreviewSettings { Own = own },
            Anywhere => new PreviewSettings { IsAnywhere = true, Own = own },
            var hosts => new PreviewSettings { Hosts = [.. hosts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(HostOf)], Own = own },
        };
    }

    /// <summary>Whether the server may ask the host.</summary>
    public bool Allows(string host) =>
        host != Own?.IdnHost && (IsAnywhere || Hosts.Any(allowed => host == allowed || host.EndsWith("." + allowed, StringComparison.Ordinal)));

    /// <summary>The path of an address that leads to the network itself; null for every other address.</summary>
    public string? OwnPathOf(string address) =>
        Own is not null && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && uri.IdnHost == Own.IdnHost && uri.Port == Own.Port ? uri.AbsolutePath : null;

    private static string HostOf(string text) =>
        WebAddress.Parse($"https://{text}/") is { } address && address.Uri.AbsoluteUri == $"https://{address.Host}/"
            ? address.Host
            : throw new InvalidOperationException($"The setting 'LinkPreviews:FetchFrom' names '{text}'; allowed are '{Nowhere}', '{Anywhere}', or hosts of the public internet separated by spaces, such as 'wikipedia.org example.com'.");
}
