using System.Security.Claims;
using InsideIn.EntraId.Graph;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace InsideIn.EntraId.Downstream;

/// <summary>
/// Tokens for what stands behind this API: the worker's own, and those on behalf of a person who is signed in. They never reach a log.
/// Errors: <see cref="InteractionRequiredException"/> when the person must act first; <see cref="GraphException"/> with <c>TOKEN_NOT_GIVEN</c>
/// when the directory refuses the application.
/// </summary>
internal sealed class DownstreamTokens
{
    private readonly Lazy<IConfidentialClientApplication> worker;
    private readonly Lazy<IConfidentialClientApplication> api;
    private readonly Func<IConfidentialClientApplication> buildApi;

    public DownstreamTokens(IOptions<EntraOptions> entra, IOptions<GraphOptions> graph, IMsalHttpClientFactory http, TokenCache cache)
    {
        worker = new Lazy<IConfidentialClientApplication>(() => Build(graph.Value.ClientId, graph.Value.Secret, entra.Value, graph.Value, http));
        buildApi = () => Build(entra.Value.ClientId, graph.Value.ApiSecret, entra.Value, graph.Value, http);
        api = new Lazy<IConfidentialClientApplication>(() =>
        {
            var built = buildApi();
            cache.Serve(built.UserTokenCache);
            return built;
        });
    }

    /// <summary>A token of the worker itself.</summary>
    /// <param name="scope">The one scope that stands for all granted permissions.</param>
    /// <param name="claims">What a challenge asked for, as JSON; null without one.</param>
    public Task<string> ForWorkerAsync(string scope, string? claims, CancellationToken cancellation) => AskAsync([scope], async () =>
    {
        var asked = worker.Value.AcquireTokenForClient([scope]);
        return await (claims is null ? asked : asked.WithClaims(claims)).ExecuteAsync(cancellation);
    });

    /// <summary>A token on behalf of the person, whose own token the principal carries.</summary>
    public Task<string> ForPersonAsync(ClaimsPrincipal person, IReadOnlyList<string> scopes, string? claims, CancellationToken cancellation) => AskAsync(scopes, async () =>
    {
        var asked = api.Value.AcquireTokenOnBehalfOf(scopes, new UserAssertion(Assertion.Of(person)));
        return await (claims is null ? asked : asked.WithClaims(claims)).ExecuteAsync(cancellation);
    });

    /// <summary>Begins a session that goes on when the person is away.</summary>
    public Task BeginAsync(StandingLeave leave, ClaimsPrincipal person, IReadOnlyList<string> scopes, CancellationToken cancellation) => AskAsync(scopes, () =>
    {
        var session = leave.Session;
        return Serving(leave).InitiateLongRunningProcessInWebApi(scopes, Assertion.Of(person), ref session).ExecuteAsync(cancellation);
    });

    /// <summary>A token on behalf of a person who is away, renewed where it has run out.</summary>
    public Task<string> ForAbsentAsync(StandingLeave leave, IReadOnlyList<string> scopes, string? claims, CancellationToken cancellation) => AskAsync(scopes, async () =>
    {
        var asked = Serving(leave).AcquireTokenInLongRunningProcess(scopes, leave.Session);
        return await (claims is null ? asked : asked.WithClaims(claims)).ExecuteAsync(cancellation);
    });

    // Each leave has an application of its own, so that what one person left can never be found for another.
    private ILongRunningWebApi Serving(StandingLeave leave)
    {
        var built = buildApi();
        leave.Serve(built.UserTokenCache);
        return (ILongRunningWebApi)built;
    }

    private static async Task<string> AskAsync(IReadOnlyList<string> scopes, Func<Task<AuthenticationResult>> ask)
    {
        try
        {
            return (await ask()).AccessToken;
        }
        catch (MsalUiRequiredException wanted)
        {
            throw new InteractionRequiredException(scopes, wanted.Claims, wanted);
        }
        catch (MsalServiceException refused)
        {
            throw new GraphException("TOKEN_NOT_GIVEN", $"The directory gave no token for {string.Join(' ', scopes)}: {refused.ErrorCode}.", refused) { Status = refused.StatusCode };
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or MsalClientException)
        {
            throw new GraphException("TOKEN_NOT_GIVEN", $"No token for {string.Join(' ', scopes)}: the directory did not answer.", unreachable);
        }
    }

    private static IConfidentialClientApplication Build(string clientId, string? secret, EntraOptions entra, GraphOptions graph, IMsalHttpClientFactory http) =>
        ConfidentialClientApplicationBuilder.Create(clientId)
            .WithAuthority($"{entra.Instance}{entra.TenantId}")
            // Only a Microsoft cloud knows of itself where its endpoints stand; asking one about another host would tell it of us.
            .WithInstanceDiscovery(!entra.AllowDevelopmentTenant)
            .WithHttpClientFactory(http)
            .WithClientCapabilities(["cp1"])
            .With(graph, secret)
            .Build();
}
