using System.Buffers;
using InsideIn.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace InsideIn.GraphQL.EventStreams;

/// <summary>Writes answers as events. Source: GraphQL over Server-Sent Events, distinct connections mode.</summary>
internal sealed class EventStreamWriter(HttpContext http, CancellationToken cancellationToken)
{
    /// <summary>Sends the head, so that the reader knows that it is heard before there is anything to tell.</summary>
    public Task BeginAsync()
    {
        http.Response.StatusCode = StatusCodes.Status200OK;
        http.Response.ContentType = "text/event-stream; charset=utf-8";
        // Proxies that would gather the events before they pass them on.
        http.Response.Headers["X-Accel-Buffering"] = "no";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        return PingAsync();
    }

    /// <summary>One answer.</summary>
    public Task NextAsync(OperationResult result)
    {
        http.Response.BodyWriter.Write("event: next\ndata: "u8);
        result.WriteTo(http.Response.BodyWriter);
        return WriteAsync("\n\n"u8);
    }

    /// <summary>There are no more answers; without it the reader asks again.</summary>
    public Task CompleteAsync() => WriteAsync("event: complete\ndata:\n\n"u8);

    /// <summary>A comment, which keeps the connection from looking idle.</summary>
    public Task PingAsync() => WriteAsync(":\n\n"u8);

    private Task WriteAsync(ReadOnlySpan<byte> text)
    {
        http.Response.BodyWriter.Write(text);
        return FlushAsync();
    }

    private async Task FlushAsync() => await http.Response.BodyWriter.FlushAsync(cancellationToken);
}
