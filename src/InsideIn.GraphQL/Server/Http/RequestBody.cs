using System.Buffers;
using System.Text.Json;
using InsideIn.GraphQL.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace InsideIn.GraphQL.Http;

/// <summary>Reads the body of a POST. Only JSON is taken: a form of another site cannot send it without asking first. Source: GraphQL over HTTP, section 5.</summary>
internal static class RequestBody
{
    public static async ValueTask<HttpRequestRead> ReadAsync(HttpRequest request, GraphQLServerOptions options, CancellationToken cancellationToken)
    {
        if (!IsJson(request)) return HttpRequestRead.Bad(StatusCodes.Status415UnsupportedMediaType, $"The body has the type '{request.ContentType}'; expected 'application/json' in UTF-8.");
        if (request.ContentLength > options.Limits.MaxBodyBytes) return TooLarge(options);
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > options.Limits.MaxBodyBytes)
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

    private static HttpRequestRead Parse(ReadOnlySequence<byte> body, GraphQLServerOptions options)
    {
        // The bytes belong to the connection; the document keeps a copy of its own.
        var bytes = body.ToArray();
        if (!JsonText.IsUnicode(bytes)) return HttpRequestRead.Bad(StatusCodes.Status400BadRequest, "The body holds broken UTF-8 or half of a surrogate pair; expected Unicode text.");
        try
        {
            return RequestJson.Read(JsonDocument.Parse(bytes, RequestJson.Options(options)), options);
        }
        catch (JsonException malformed)
        {
            return HttpRequestRead.Bad(StatusCodes.Status400BadRequest, $"The body is no JSON: {malformed.Message}");
        }
    }

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    private static HttpRequestRead TooLarge(GraphQLServerOptions options) =>
        HttpRequestRead.Bad(HttpProblem.Of(StatusCodes.Status413PayloadTooLarge, new LimitExcess("body", $"The body is larger than {options.Limits.MaxBodyBytes} bytes.", options.Limits.MaxBodyBytes)));
}
