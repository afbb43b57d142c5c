using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.EntraId;

/// <summary>What became of a token that was shown.</summary>
/// <param name="User">Who signed in; null when the token was refused.</param>
/// <param name="Code">Why it was refused, as in the answers to requests: <c>TOKEN_REFUSED</c>, <c>ACCOUNT_DISABLED</c>; null when it was not.</param>
/// <param name="Status">What a request with this token is answered: 200 for one that is let in, 401 where a fresh sign-in may help, otherwise 403 or 503.</param>
public sealed record TokenOutcome(ClaimsPrincipal? User, string? Code, int Status);

/// <summary>
/// Judges tokens that come in another way than a request's own header, as in the first message of a socket.
/// The same handler and the same policy decide as for requests, so that no way in is wider than another.
/// </summary>
public sealed class TokenSignIn(IServiceScopeFactory scopes, IssuerMetadata issuer)
{
    /// <summary>Judges <paramref name="authorization"/>, which reads as the header would: <c>Bearer</c> and the token.</summary>
    public async Task<TokenOutcome> JudgeAsync(string? authorization, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var request = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancellation };
        request.Request.Headers.Authorization = authorization;
        var token = await request.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme);
        if (token is not { Succeeded: true, Principal: { } user })
            return Refused(await RefusalOf(token, cancellation));

        var policy = scope.ServiceProvider.GetRequiredService<IAuthorizationPolicyProvider>();
        var decision = await scope.ServiceProvider.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, request, await policy.GetDefaultPolicyAsync());
        return decision.Succeeded ? new TokenOutcome(user, null, StatusCodes.Status200OK) : Refused(RefusalOf(decision));
    }

    private static TokenOutcome Refused(Refusal refusal) => new(null, refusal.Code, refusal.Status);

    private async Task<Refusal> RefusalOf(AuthenticateResult token, CancellationToken cancellation) =>
        token.Failure is null ? Refusal.TokenMissing
        : await issuer.IsAvailable(cancellation) ? Refusal.TokenRefused
        : Refusal.IssuerUnavailable;

    private static Refusal RefusalOf(AuthorizationResult decision) =>
        decision.Failure?.FailureReasons.OfType<RefusalReason>().FirstOrDefault()?.Refusal ?? Refusal.AccountUnknown;
}
