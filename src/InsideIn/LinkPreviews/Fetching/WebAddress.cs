using System.Globalization;
using System.Net;

namespace InsideIn.LinkPreviews;

/// <summary>An address on the public web as far as its spelling tells: http or https, on the usual port, of a host with a name. Where the name leads is looked at when it is resolved.</summary>
/// <param name="Uri">The address without its fragment, its host in ASCII.</param>
public sealed record WebAddress(Uri Uri)
{
    // Names that never lead outside. Source: RFC 6761, RFC 6762, RFC 8375, RFC 9476 and ICANN's reservation of .internal.
    private static readonly string[] InnerNames = ["localhost", "local", "internal", "intranet", "lan", "corp", "home", "private", "home.arpa", "test", "invalid", "example", "onion", "alt", "arpa"];

    private static readonly IdnMapping Names = new() { UseStd3AsciiRules = true };

    /// <summary>The host in ASCII, without a dot at its end.</summary>
    public string Host => Uri.Host;

    /// <summary>
    /// Reads an address. Shape: null for any other scheme or port, with a name or password in it, for a network address in whatever spelling in place of a name, for a name of one word, and for names that never lead outside.
    /// </summary>
    public static WebAddress? Parse(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) ? Of(uri) : null;

    /// <summary>The address that another one leads to, as it stands in a page or a redirection there. Shape: null as above.</summary>
    public WebAddress? Follow(string text) => Uri.TryCreate(Uri, text, out var uri) ? Of(uri) : null;

    private static WebAddress? Of(Uri uri)
    {
        if (uri.Scheme is not ("http" or "https") || !uri.IsDefaultPort || uri.UserInfo.Length > 0 || uri.OriginalString.Length > Link.LongestUrl)
        {
            return null;
        }

        return HostOf(uri) is { } host && Uri.TryCreate($"{uri.Scheme}://{host}{uri.PathAndQuery}", UriKind.Absolute, out var clean) && clean.Host == host ? new WebAddress(clean) : null;
    }

    private static string? HostOf(Uri uri)
    {
        if (uri.HostNameType != UriHostNameType.Dns)
        {
            return null;
        }

        try
        {
            var host = Names.GetAscii(uri.IdnHost.TrimEnd('.')).ToLowerInvariant();
            return IsName(host) ? host : null;
        }
        catch (ArgumentException)
        {
            // No name of the DNS at all.
            return null;
        }
    }

    /// <summary>Whether it is a name with a dot whose last word cannot be read as a number: whoever resolves it takes "127.1", "0x7f.1" and "017700000001" for network addresses.</summary>
    private static bool IsName(string host) =>
        host.Contains('.', StringComparison.Ordinal)
        && host.Length <= 253
        && !IPAddress.TryParse(host, out _)
        && char.IsAsciiLetter(host[host.LastIndexOf('.') + 1])
        && !InnerNames.Any(name => host.EndsWith("." + name, StringComparison.Ordinal) || host == name);
}
