using System.Buffers;
using InsideIn.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace InsideIn.GraphQL.Http;

/// <summary>Writes answers to HTTP.</summary>
internal static class HttpAnswer
{
    /// <summary>Writes the answer to one request.</summary>
    public static Task WriteAsync(HttpContext http, string mediaType, int status, OperationResult result)
    {
        Begin(http, mediaType, status);
        result.WriteTo(http.Response.BodyWriter);
        return EndAsync(http);
    }

    /// <summary>Writes the answers to a batch as a list, in the order of the requests.</summary>
    public static Task WriteAsync(HttpContext http, string mediaType, IReadOnlyList<OperationResult> results)
    {
        Begin(http, mediaType, StatusCodes.Status200OK);
        var body = http.Response.BodyWriter;
        for (var index = 0; index < results.Count; index++)
        {
            body.Write(index == 0 ? "["u8 : ","u8);
            results[index].WriteTo(body);
        }

        body.Write("]"u8);
        return EndAsync(http);
    }

    /// <summary>Answers that the request is none, with the reason.</summary>
    public static Task WriteAsync(HttpContext http, string mediaType, int status, string problem) =>
        WriteAsync(http, mediaType, status, OperationResult.Refused(new GraphQLError(problem) { Code = ErrorCodes.BadRequest }));

    /// <summary>Whether nothing was written yet.</summary>
    public static bool IsPossible(HttpContext http) => !http.Response.HasStarted && http.Response.BodyWriter is not { CanGetUnflushedBytes: true, UnflushedBytes: > 0 };

    private static void Begin(HttpContext http, string mediaType, int status)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = mediaType;
    }

    // Nothing was sent yet, so the length can be told: no chunks, and compression can leave short answers alone.
    private static async Task EndAsync(HttpContext http)
    {
        var body = http.Response.BodyWriter;
        if (body.CanGetUnflushedBytes) http.Response.ContentLength = body.UnflushedBytes;
        await body.FlushAsync(http.RequestAborted);
    }
}
