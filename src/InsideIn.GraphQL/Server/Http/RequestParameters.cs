using System.Text.Json;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Values;
using Microsoft.AspNetCore.Http;

namespace InsideIn.GraphQL.Http;

/// <summary>Reads the parameters of a GET. An empty parameter is an absent one, and the text "null" is a text. Source: GraphQL over HTTP, section 5.3.</summary>
internal static class RequestParameters
{
    private static readonly string[] Names = ["query", "documentId", "id", "operationName", "variables", "extensions"];

    public static HttpRequestRead Read(HttpRequest request, GraphQLServerOptions options)
    {
        // A page of another site can send cookies along, but no header of its own without asking first.
        if (request.Headers.Cookie.Count > 0 && request.Headers["GraphQL-Preflight"] != "1")
            return Bad("A GET with a cookie needs the header 'GraphQL-Preflight: 1'.");
        if (Array.Find(Names, name => request.Query[name].Count > 1) is { } twice)
            return BadShape($"The parameter '{twice}' is given {request.Query[twice].Count} times; allowed is once.");
        var query = Parameter(request, "query");
        var documentId = Parameter(request, "documentId") ?? (query is null ? Parameter(request, "id") : null);
        if (query is null && documentId is null) return BadShape("The parameters 'query' and 'documentId' are missing; expected is one of them.");
        if (query is not null && documentId is not null) return BadShape("The parameters 'query' and 'documentId' are both given; expected is one of them.");
        if (!TryReadObject(request, "extensions", options, out var extensions, out var problem)) return problem;
        extensions?.Dispose();
        if (!TryReadObject(request, "variables", options, out var variables, out problem)) return problem;
        return HttpRequestRead.One(new GraphQLRequest(query, Parameter(request, "operationName"), variables?.RootElement ?? default, documentId), variables);
    }

    // What stands in the path goes before what stands behind it.
    private static string? Parameter(HttpRequest request, string name) =>
        request.RouteValues[name] as string ?? (request.Query[name] is [{ Length: > 0 } text] ? text : null);

    private static bool TryReadObject(HttpRequest request, string name, GraphQLServerOptions options, out JsonDocument? json, out HttpRequestRead problem)
    {
        json = null;
        problem = default;
        if (Parameter(request, name) is not { } text) return true;
        if (!JsonText.IsUnicode(text))
        {
            problem = Bad($"The parameter '{name}' holds half of a surrogate pair; expected Unicode text.");
            return false;
        }

        try
        {
            json = JsonDocument.Parse(text, RequestJson.Options(options));
        }
        catch (JsonException malformed)
        {
            problem = Bad($"The parameter '{name}' is no JSON: {malformed.Message}");
            return false;
        }

        if (json.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Null) return true;
        json.Dispose();
        problem = BadShape($"The parameter '{name}' is no JSON object.");
        return false;
    }

    private static HttpRequestRead Bad(string message) => HttpRequestRead.Bad(StatusCodes.Status400BadRequest, message);

    private static HttpRequestRead BadShape(string message) =>
        HttpRequestRead.Bad(new HttpProblem(StatusCodes.Status400BadRequest, message) { IsOfShape = true });
}
