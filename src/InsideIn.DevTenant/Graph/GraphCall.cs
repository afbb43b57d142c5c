using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace InsideIn.DevTenant;

/// <summary>One call of Microsoft Graph, alone or as a part of a batch. Shape: the path's segments come after <c>/v1.0</c>, unescaped.</summary>
internal sealed record GraphCall(string Method, IReadOnlyList<string> Path, IReadOnlyDictionary<string, string> Query)
{
    public JsonObject? Body { get; init; }

    /// <summary>The tag of what the caller has already. Shape: null when it has nothing.</summary>
    public string? IfNoneMatch { get; init; }

    /// <summary>Where Graph was reached, without a slash at the end: links in answers begin with it.</summary>
    public required string Address { get; init; }

    public required Caller Caller { get; init; }

    /// <summary>The path and query of an address, as a call would spell them.</summary>
    public static (IReadOnlyList<string> Path, IReadOnlyDictionary<string, string> Query) Read(string address)
    {
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        var path = mark < 0 ? address : address[..mark];
        var query = mark < 0 ? [] : QueryHelpers.ParseQuery(address[mark..]);
        return (
            [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)],
            query.ToDictionary(parameter => parameter.Key, parameter => parameter.Value.ToString(), StringComparer.OrdinalIgnoreCase));
    }
}
