using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.Net.Http.Headers;

namespace InsideIn.GraphQL.WebSockets;

/// <summary>Marks the endpoint that opens sockets.</summary>
internal sealed class OpensSockets
{
    public static readonly OpensSockets Mark = new();
}

/// <summary>Tells requests for a socket from others at the same address, before anybody asks for a token: browsers cannot send one with them.</summary>
internal sealed class WebSocketMatcherPolicy : MatcherPolicy, IEndpointSelectorPolicy
{
    public override int Order => 0;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(OpensSocketsAt);

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        var isForSocket = IsForSocket(httpContext);
        for (var index = 0; index < candidates.Count; index++)
            if (candidates.IsValidCandidate(index) && OpensSocketsAt(candidates[index].Endpoint) != isForSocket) candidates.SetValidity(index, false);
        return Task.CompletedTask;
    }

    private static bool OpensSocketsAt(Endpoint endpoint) => endpoint.Metadata.GetMetadata<OpensSockets>() is not null;

    // HTTP/1.1 upgrades, HTTP/2 connects. Source: RFC 6455, 4.1; RFC 8441, 4.
    private static bool IsForSocket(HttpContext http) =>
        http.Features.Get<IHttpExtendedConnectFeature>() is { IsExtendedConnect: true, Protocol: "websocket" }
        || (HttpMethods.IsGet(http.Request.Method) && http.Request.Headers[HeaderNames.Upgrade].Any(value => string.Equals(value, "websocket", StringComparison.OrdinalIgnoreCase)));
}
