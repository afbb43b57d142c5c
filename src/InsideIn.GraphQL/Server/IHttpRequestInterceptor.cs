using Microsoft.AspNetCore.Http;

namespace InsideIn.GraphQL;

/// <summary>
/// Prepares each request, whether it comes over plain HTTP, as an event stream or through a WebSocket: it turns the signed-in reader into global state, for example.
/// On connections that stay open it is asked again before each event and at intervals (<see cref="RequestBuilder.IsRenewal"/>), so that rights which have changed show.
/// </summary>
public interface IHttpRequestInterceptor
{
    /// <summary>Called before anything is executed. Errors: a <see cref="GraphQLException"/> ends the request with its error, and a renewal with its connection.</summary>
    ValueTask OnCreateAsync(HttpContext context, RequestBuilder request, CancellationToken cancellationToken);
}
