using System.Security.Claims;
using InsideIn.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace InsideIn.GraphQL;

/// <summary>Turns the connection that a request came on into what it runs with. Every transport asks it.</summary>
internal sealed class RequestPreparation(GraphQLServerSetup setup, bool isIntrospectionOpen)
{
    /// <summary>Lets the interceptor prepare the request. Errors: a <see cref="GraphQLException"/> of the interceptor refuses it.</summary>
    public ValueTask<RequestSurroundings> PrepareAsync(HttpContext http, CancellationToken cancellationToken) =>
        PrepareAsync(http, http.RequestServices, new RequestBuilder(), cancellationToken);

    /// <summary>The same for a request that may have many answers: each event is prepared anew.</summary>
    public async ValueTask<RequestSurroundings> PrepareStreamAsync(HttpContext http, IServiceProvider services, CancellationToken cancellationToken) =>
        await PrepareAsync(http, services, new RequestBuilder(), cancellationToken) with { OfEvent = (own, token) => RenewAsync(http, own, token) };

    /// <summary>Prepares what an open connection goes on with. Errors: a <see cref="GraphQLException"/> says that it may not.</summary>
    public ValueTask<RequestSurroundings> RenewAsync(HttpContext http, IServiceProvider services, CancellationToken cancellationToken) =>
        PrepareAsync(http, services, new RequestBuilder { IsRenewal = true }, cancellationToken);

    private async ValueTask<RequestSurroundings> PrepareAsync(HttpContext http, IServiceProvider services, RequestBuilder request, CancellationToken cancellationToken)
    {
        if (setup.Interceptor is { } interceptor) await interceptor(services).OnCreateAsync(http, request, cancellationToken);
        return new RequestSurroundings(services, http.User)
        {
            GlobalState = request.GlobalState,
            Reader = ReaderOf(http),
            CostReport = ReportOf(http.Request.Headers["GraphQL-Cost"]),
            AllowIntrospection = request.IsIntrospectionAllowed ?? isIntrospectionOpen,
            EndsAt = request.EndsAt,
            Alarm = request.Alarm,
            AllowAnyDocument = request.IsNonPersistedOperationAllowed,
        };
    }

    // Whoever is signed in is known by an id; of everybody else only the address is known.
    private static object? ReaderOf(HttpContext http)
    {
        if (http.User.Identity is not { IsAuthenticated: true } identity) return http.Connection.RemoteIpAddress;
        return (http.User.FindFirst(ClaimTypes.NameIdentifier) ?? http.User.FindFirst("oid") ?? http.User.FindFirst("sub"))?.Value ?? identity.Name;
    }

    private static CostReport ReportOf(string? header) => header switch
    {
        null => CostReport.None,
        _ when header.Equals("report", StringComparison.OrdinalIgnoreCase) => CostReport.Report,
        _ when header.Equals("validate", StringComparison.OrdinalIgnoreCase) => CostReport.Validate,
        _ => CostReport.None,
    };
}
