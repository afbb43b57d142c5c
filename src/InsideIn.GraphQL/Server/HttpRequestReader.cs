using System.Buffers;
using System.Text.Json;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace InsideIn.GraphQL;

/// <summary>A request read from HTTP, or the status and the reason why it is none. The JSON lives until it is disposed.</summary>
internal readonly record struct HttpRequestRead(GraphQLRequest? Request, int Status, string? Problem, JsonDocument? Json) : IDisposable
{
    public void Dispose() => Json?.Dispose();
}

/// <summary>Reads requests from HTTP. Source: GraphQL over HTTP, sections 4 to 6.</summary>
internal static class HttpRequestReader
{
    /// <summary>Reads a POST. Only JSON is taken: a form of another site cannot send it without asking first.</summary>
    public static async ValueTask<HttpRequestRead> ReadBodyAsync(HttpRequest request, GraphQLServerOptions options, CancellationToken cancellationToken)
    {
        if (!IsJson(request)) return Bad(StatusCodes.Status415UnsupportedMediaType, $"The body has the type '{request.ContentType}'; expected 'application/json' in UTF-8.");
        if (request.ContentLength > options.MaxBodyBytes) return TooLarge(options);
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > options.MaxBodyBytes)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return TooLarge(options);
            }

            if (read.IsCompleted)
            {
                var parsed = Parse(read.Buffer, options);
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return parsed;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>Reads a GET. Empty parameters are absent.</summary>
    public static HttpRequestRead ReadQuery(HttpRequest request, GraphQLServerOptions options)
    {
        if (request.Headers.Cookie.Count > 0 && request.Headers["GraphQL-Preflight"] != "1")
            return Bad(StatusCodes.Status400BadRequest, "A GET with a cookie needs the header 'GraphQL-Preflight: 1'.");
        var query = (string?)request.Query["query"];
        if (string.IsNullOrEmpty(query)) return Bad(StatusCodes.Status400BadRequest, "The parameter 'query' is missing.");
        var name = (string?)request.Query["operationName"];
        var variables = (string?)request.Query["variables"];
        if (string.IsNullOrEmpty(variables)) return new(new GraphQLRequest(query, string.IsNullOrEmpty(name) ? null : name), 0, null, null);
        if (!JsonText.IsUnicode(variables)) return Bad(StatusCodes.Status400BadRequest, "The parameter 'variables' holds half of a surrogate pair; expected Unicode text.");
        try
        {
            var json = JsonDocument.Parse(variables, JsonOptions(options));
            if (json.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Null)
                return new(new GraphQLRequest(query, string.IsNullOrEmpty(name) ? null : name, json.RootElement), 0, null, json);
            json.Dispose();
            return Bad(StatusCodes.Status400BadRequest, "The parameter 'variables' is no JSON object.");
        }
        catch (JsonException malformed)
        {
            return Bad(StatusCodes.Status400BadRequest, $"The parameter 'variables' is no JSON: {malformed.Message}");
        }
    }

    private static HttpRequestRead Parse(ReadOnlySequence<byte> body, GraphQLServerOptions options)
    {
        // The bytes belong to the connection; the document keeps a copy of its own.
        var bytes = body.ToArray();
        if (!JsonText.IsUnicode(bytes)) return Bad(StatusCodes.Status400BadRequest, "The body holds broken UTF-8 or half of a surrogate pair; expected Unicode text.");
        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(bytes, JsonOptions(options));
        }
        catch (JsonException malformed)
        {
            return Bad(StatusCodes.Status400BadRequest, $"The body is no JSON: {malformed.Message}");
        }

        if (Problem(json.RootElement) is { } problem)
        {
            json.Dispose();
            return Bad(StatusCodes.Status400BadRequest, problem);
        }

        var name = json.RootElement.TryGetProperty("operationName", out var given) ? given.GetString() : null;
        var variables = json.RootElement.TryGetProperty("variables", out var values) ? values : default;
        return new(new GraphQLRequest(json.RootElement.GetProperty("query").GetString()!, name, variables), 0, null, json);
    }

    private static string? Problem(JsonElement body)
    {
        if (body.ValueKind == JsonValueKind.Array) return "The body is an array; batches are not offered, one request is one object.";
        if (body.ValueKind != JsonValueKind.Object) return "The body is no JSON object.";
        if (!body.TryGetProperty("query", out var query)) return "The body has no 'query'.";
        if (query.ValueKind != JsonValueKind.String) return "'query' is no string.";
        return ProblemOf(body, "operationName", JsonValueKind.String, "a string")
            ?? ProblemOf(body, "variables", JsonValueKind.Object, "an object")
            ?? ProblemOf(body, "extensions", JsonValueKind.Object, "an object");
    }

    private static string? ProblemOf(JsonElement body, string name, JsonValueKind kind, string expected) =>
        body.TryGetProperty(name, out var value) && value.ValueKind != kind && value.ValueKind != JsonValueKind.Null ? $"'{name}' is neither {expected} nor null." : null;

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    private static JsonDocumentOptions JsonOptions(GraphQLServerOptions options) => new() { MaxDepth = options.MaxJsonDepth, AllowDuplicateProperties = false };

    private static HttpRequestRead TooLarge(GraphQLServerOptions options) =>
        Bad(StatusCodes.Status413PayloadTooLarge, $"The body is larger than {options.MaxBodyBytes} bytes.");

    private static HttpRequestRead Bad(int status, string problem) => new(null, status, problem, null);
}
