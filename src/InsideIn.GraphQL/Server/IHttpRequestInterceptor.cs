using Microsoft.AspNetCore.Http;

namespace InsideIn.GraphQL;

/// <summary>Prepares each request that comes over HTTP: it turns the token into global state, for example.</summary>
public interface IHttpRequestInterceptor
{
    /// <summary>Called once, before anything is executed. Errors: a <see cref="GraphQLException"/> ends the request with its error.</summary>
    ValueTask OnCreateAsync(HttpContext context, RequestBuilder request, CancellationToken cancellationToken);
}
