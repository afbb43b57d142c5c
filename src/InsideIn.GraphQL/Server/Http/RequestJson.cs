using System.Text.Json;
using InsideIn.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace InsideIn.GraphQL.Http;

/// <summary>Takes requests out of JSON: one object, or a list of them where batches are offered. Source: GraphQL over HTTP, section 5.4.1.</summary>
internal static class RequestJson
{
    /// <summary>How request JSON is parsed: nested no deeper than allowed, and no name twice.</summary>
    public static JsonDocumentOptions Options(GraphQLServerOptions options) => new() { MaxDepth = options.Limits.MaxJsonDepth, AllowDuplicateProperties = false };

    /// <summary>Takes over the document: it goes with what was read, or at once where that is nothing.</summary>
    public static HttpRequestRead Read(JsonDocument json, GraphQLServerOptions options)
    {
        var body = json.RootElement;
        var problem = body.ValueKind == JsonValueKind.Array ? ProblemOfBatch(body, options) : OfShape(ProblemOf(body));
        if (problem is null)
        {
            return body.ValueKind == JsonValueKind.Array
                ? new HttpRequestRead([.. body.EnumerateArray().Select(RequestOf)], true, null, json)
                : HttpRequestRead.One(RequestOf(body), json);
        }

        json.Dispose();
        return HttpRequestRead.Bad(problem);
    }

    /// <summary>Takes one request out of a part of a document that outlives it. Shape: null with the problem.</summary>
    public static GraphQLRequest? Read(JsonElement body, out string? problem)
    {
        problem = ProblemOf(body);
        return problem is null ? RequestOf(body) : null;
    }

    private static GraphQLRequest RequestOf(JsonElement body)
    {
        var query = Text(body, "query");
        // The second name is HotChocolate's.
        var documentId = Text(body, "documentId") ?? (string.IsNullOrEmpty(query) ? Text(body, "id") : null);
        return new GraphQLRequest(
            // Clients whose protocol demands a text beside the name send an empty one, graphql-ws among them.
            documentId is not null && query is "" ? null : query,
            Text(body, "operationName"),
            body.TryGetProperty("variables", out var variables) ? variables : default,
            documentId);
    }

    private static string? Text(JsonElement body, string name) => body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static HttpProblem? ProblemOfBatch(JsonElement body, GraphQLServerOptions options)
    {
        if (options.Limits.MaxBatchSize == 0) return OfShape("The body is an array; batches are not offered, one request is one object.");
        var count = body.GetArrayLength();
        if (count == 0) return OfShape("The batch is empty.");
        if (count > options.Limits.MaxBatchSize)
            return HttpProblem.Of(StatusCodes.Status400BadRequest, LimitExcess.Of("batch", "The number of requests in the batch is", count, options.Limits.MaxBatchSize));
        return OfShape(body.EnumerateArray().Select(ProblemOf).FirstOrDefault(problem => problem is not null));
    }

    private static HttpProblem? OfShape(string? message) =>
        message is null ? null : new HttpProblem(StatusCodes.Status400BadRequest, message) { IsOfShape = true };

    private static string? ProblemOf(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object) return "The body is no JSON object.";
        return ProblemOf(body, "query", JsonValueKind.String, "a string")
            ?? ProblemOf(body, "documentId", JsonValueKind.String, "a string")
            ?? ProblemOfDocument(body)
            ?? ProblemOf(body, "operationName", JsonValueKind.String, "a string")
            ?? ProblemOf(body, "variables", JsonValueKind.Object, "an object")
            ?? ProblemOf(body, "extensions", JsonValueKind.Object, "an object");
    }

    private static string? ProblemOfDocument(JsonElement body) => RequestOf(body) switch
    {
        { Query: null, DocumentId: null } => "The body has neither 'query' nor 'documentId'.",
        { Query: not null, DocumentId: not null } => "The body has both 'query' and 'documentId'; expected is one of them.",
        _ => null,
    };

    private static string? ProblemOf(JsonElement body, string name, JsonValueKind kind, string expected) =>
        body.TryGetProperty(name, out var value) && value.ValueKind != kind && value.ValueKind != JsonValueKind.Null ? $"'{name}' is neither {expected} nor null." : null;
}
