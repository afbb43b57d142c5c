using InsideIn.GraphQL.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace InsideIn.GraphQL.WebSockets;

/// <summary>Opens sockets for clients that speak <c>graphql-transport-ws</c>, on pages that may.</summary>
internal sealed class WebSocketEndpoint(LiveServer live, Func<IServiceProvider, ISocketSessionInterceptor>? interceptor, ILogger logger)
{
    private const string Protocol = "graphql-transport-ws";

    public async Task HandleAsync(HttpContext http)
    {
        using var place = live.Places.Enter(1);
        if (!http.WebSockets.IsWebSocketRequest)
        {
            await RefuseAsync(http, StatusCodes.Status400BadRequest, "The request opens no WebSocket; expected a handshake of version 13.");
            return;
        }

        if (!IsOriginAllowed(http.Request))
        {
            await RefuseAsync(http, StatusCodes.Status403Forbidden, $"Pages of '{http.Request.Headers.Origin}' may not open sockets here.");
            return;
        }

        if (!place.IsGiven)
        {
            await HttpAnswer.WriteAsync(http, MediaTypes.Json, StatusCodes.Status503ServiceUnavailable, live.TooManyOpen);
            return;
        }

        await ServeAsync(http);
    }

    private async Task ServeAsync(HttpContext http)
    {
        var speaksOurs = http.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        // The protocol has pings of its own, which pages see and proxies pass on.
        using var socket = await http.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            SubProtocol = speaksOurs ? Protocol : null,
            KeepAliveInterval = Timeout.InfiniteTimeSpan,
        });
        var session = new SocketSession(live, http, socket, interceptor?.Invoke(http.RequestServices), logger);
        await session.RunAsync(speaksOurs ? null : SocketClose.SubprotocolNotAcceptable);
    }

    // Only browsers send an origin, and they send it truly: a page elsewhere must not use what its reader can reach.
    private bool IsOriginAllowed(HttpRequest request)
    {
        var origin = (string?)request.Headers.Origin;
        if (string.IsNullOrEmpty(origin)) return true;
        if (live.Options.Connections.AllowedOrigins.Contains(origin)) return true;
        return Uri.TryCreate(origin, UriKind.Absolute, out var page)
            && string.Equals(page.Host, request.Host.Host, StringComparison.OrdinalIgnoreCase)
            && page.Port == (request.Host.Port ?? (page.Scheme == Uri.UriSchemeHttps ? 443 : 80));
    }

    private static Task RefuseAsync(HttpContext http, int status, string problem) => HttpAnswer.WriteAsync(http, MediaTypes.Json, status, problem);
}
