using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InsideIn.DevTenant;

/// <summary>The part of Microsoft Graph that the product uses, under <c>/v1.0</c>: each call is authenticated, then authorized, then answered.</summary>
internal static class GraphEndpoint
{
    public const string Version = "/v1.0";

    public static void MapGraph(this WebApplication server, DevelopmentTenant tenant) =>
        server.Map($"{Version}/{{**path}}", async (HttpContext context) => await Write(context, await Answer(context, tenant), tenant));

    /// <summary>One call alone; the parts of a batch come here as well.</summary>
    public static GraphAnswer Answer(GraphCall call, DevelopmentTenant tenant) => Operation.Of(call.Method, call.Path) switch
    {
        null => GraphAnswer.Error(400, "BadRequest", $"Resource not found for '{call.Method} {string.Join('/', call.Path)}': this slice of Graph does not know it."),
        var operation when operation.Refusal(call.Caller) is { } refusal => refusal,
        var operation => operation.Answer(call, tenant),
    };

    /// <summary>Sends an answer; one in Graph's shape of an error is dated and numbered.</summary>
    public static async Task Write(HttpContext context, GraphAnswer answer, DevelopmentTenant tenant)
    {
        var response = context.Response;
        var id = context.TraceIdentifier;
        response.StatusCode = answer.Status;
        response.Headers["request-id"] = id;
        if (context.Request.Headers["client-request-id"] is [{ } theirs])
            response.Headers["client-request-id"] = theirs;
        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = value;
        if (answer.Json?["error"] is JsonObject error)
            error["innerError"] = new JsonObject { ["date"] = tenant.Clock.GetUtcNow().ToString("s", CultureInfo.InvariantCulture), ["request-id"] = id };

        var bytes = answer.Bytes ?? (answer.Json is null ? null : JsonSerializer.SerializeToUtf8Bytes(answer.Json));
        if (bytes is null)
            return;
        response.ContentType = answer.ContentType ?? "application/json;odata.metadata=minimal;charset=utf-8";
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static async Task<GraphAnswer> Answer(HttpContext context, DevelopmentTenant tenant)
    {
        var request = context.Request;
        var (caller, refusal) = Caller.Read(request.Headers.Authorization, tenant);
        if (caller is null)
            return refusal!;
        JsonObject? body;
        try
        {
            body = await Body(request, context.RequestAborted);
        }
        catch (JsonException fault)
        {
            return GraphAnswer.Error(400, "BadRequest", $"The body is no JSON object: {fault.Message}");
        }
        var (path, query) = GraphCall.Read($"{request.Path.ToUriComponent()[Version.Length..]}{request.QueryString}");
        var call = new GraphCall(request.Method, path, query)
        {
            Address = $"{request.Scheme}://{request.Host}{Version}",
            Caller = caller,
            Body = body,
            IfNoneMatch = request.Headers.IfNoneMatch,
        };
        return call is { Method: "POST", Path: ["$batch"] } ? GraphBatch.Answer(call, tenant) : Answer(call, tenant);
    }

    private static async Task<JsonObject?> Body(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength is null or 0 && !request.Headers.TransferEncoding.Contains("chunked"))
            return null;
        return await JsonSerializer.DeserializeAsync<JsonObject>(request.Body, cancellationToken: cancellation);
    }
}
