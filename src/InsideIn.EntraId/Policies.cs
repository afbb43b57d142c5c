using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace InsideIn.EntraId;

/// <summary>A person's token that carries the required scopes, of an account that the directory calls active.</summary>
internal sealed record ActivePersonRequirement(string? Role = null) : IAuthorizationRequirement;

internal sealed class ActivePersonHandler(IOptions<EntraOptions> entra, AccountCheck accounts, IServiceProvider services)
    : AuthorizationHandler<ActivePersonRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, ActivePersonRequirement requirement)
    {
        var cancellation = (context.Resource as HttpContext)?.RequestAborted ?? CancellationToken.None;
        if (await Decide(context, requirement, cancellation) is { } refusal)
            context.Fail(new RefusalReason(this, refusal));
        else
            context.Succeed(requirement);
    }

    private async ValueTask<Refusal?> Decide(AuthorizationHandlerContext context, ActivePersonRequirement requirement, CancellationToken cancellation)
    {
        if (SignedInPerson.TryFrom(context.User) is not { } person)
            return Refusal.TokenMissing;
        if (context.User.IsApplication() || !CarriesScope(context))
            return Refusal.ScopeMissing;
        return await accounts(services, person, cancellation) switch
        {
            AccountState.Disabled => Refusal.AccountDisabled,
            AccountState.SignedOut => Refusal.SignedOut,
            AccountState.Active when requirement.Role is not { } role || person.Roles.Contains(role) => null,
            AccountState.Active => Refusal.RoleMissing,
            _ => Refusal.AccountUnknown,
        };
    }

    private bool CarriesScope(AuthorizationHandlerContext context)
    {
        var granted = (context.User.FindFirst("scp")?.Value ?? "").Split(' ');
        return entra.Value.RequiredScopes.All(scope => granted.Contains(scope, StringComparer.Ordinal));
    }
}

internal sealed class RefusalReason(IAuthorizationHandler handler, Refusal refusal) : AuthorizationFailureReason(handler, refusal.Message)
{
    public Refusal Refusal { get; } = refusal;
}

/// <summary>Answers a forbidden request with the code of what is missing, so that a client can tell the cases apart.</summary>
internal sealed class RefusalAnswer : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _standard = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult result)
    {
        var reason = result.AuthorizationFailure?.FailureReasons.OfType<RefusalReason>().FirstOrDefault();
        return result.Forbidden && reason is not null ? reason.Refusal.Write(context) : _standard.HandleAsync(next, context, policy, result);
    }
}
