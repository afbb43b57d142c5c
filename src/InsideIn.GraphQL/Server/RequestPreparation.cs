using InsideIn.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace InsideIn.GraphQL;

/// <summary>Turns the connection that a request came on into what it runs with. Every transport asks it.</summary>
internal sealed class RequestPreparation(GraphQLServerSetup setup, bool isIntrospectionOpen)
{
    /// <summary>Lets the interceptor prepare the request. Errors: a <see cref="GraphQLException"/> of the interceptor refuses it.</summary>
    public async ValueTask<RequestSurroundings> PrepareAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var request = new RequestBuilder();
        if (setup.Interceptor is { } interceptor) await interceptor(http.RequestServices).OnCreateAsync(http, request, cancellationToken);
        return new RequestSurroundings(http.RequestServices, http.User)
        {
            GlobalState = request.GlobalState,
            AllowIntrospection = request.IsIntrospectionAllowed ?? isIntrospectionOpen,
        };
    }
}
