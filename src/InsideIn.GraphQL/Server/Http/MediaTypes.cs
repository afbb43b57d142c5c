using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace InsideIn.GraphQL.Http;

/// <summary>Chooses the media type of the answer. Source: GraphQL over HTTP, section 6.4.</summary>
internal static class MediaTypes
{
    public const string Response = "application/graphql-response+json; charset=utf-8";
    public const string Json = "application/json; charset=utf-8";

    /// <summary>The type that the reader likes best, the earlier of two alike; null when none of ours will do.</summary>
    public static string? Choose(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0) return Json;
        // What clients of browsers and tools send most, without parsing.
        if (accept.Count == 1 && accept[0] is "*/*" or "application/json") return Json;
        if (accept.Count == 1 && accept[0] == "application/graphql-response+json") return Response;
        if (!MediaTypeHeaderValue.TryParseList(accept!, out var types)) return null;
        foreach (var type in types.Where(type => type.Quality != 0).OrderByDescending(type => type.Quality ?? 1))
        {
            if (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) continue;
            if (type.MediaType.Equals("application/graphql-response+json", StringComparison.OrdinalIgnoreCase)) return Response;
            if (type.MediaType.Value is "*/*" or "application/*" || type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)) return Json;
        }

        return null;
    }
}
