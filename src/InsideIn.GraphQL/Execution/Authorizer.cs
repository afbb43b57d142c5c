using System.Collections.Concurrent;
using System.Security.Claims;
using InsideIn.GraphQL.Types;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.GraphQL.Execution;

/// <summary>Decides each demand once per request. It fails closed: an unknown policy is a fault, and what was not decided is refused.</summary>
internal sealed class Authorizer(ClaimsPrincipal user, IServiceProvider services)
{
    private static readonly GraphQLError NotAuthenticated = new("This needs a reader who is signed in.") { Code = ErrorCodes.NotAuthenticated };
    private static readonly GraphQLError NotAuthorized = new("The reader may not do this.") { Code = ErrorCodes.NotAuthorized };

    private readonly ConcurrentDictionary<AuthorizationRule, GraphQLError?> decided = new(ReferenceEqualityComparer.Instance);

    /// <summary>Decides the demands of a field and of the types it may return. Shape: the refusal of the field itself, or null.</summary>
    public ValueTask<GraphQLError?> CheckAsync(FieldPlan field)
    {
        var isKnown = field.Authorization is null || decided.ContainsKey(field.Authorization);
        foreach (var rule in field.TypeAuthorizations) isKnown &= decided.ContainsKey(rule);
        return isKnown ? new(field.Authorization is null ? null : decided[field.Authorization]) : DecideAsync(field);
    }

    /// <summary>The decision on a demand of a type.</summary>
    public GraphQLError? Refusal(AuthorizationRule rule) => decided.TryGetValue(rule, out var refusal) ? refusal : NotAuthorized;

    private async ValueTask<GraphQLError?> DecideAsync(FieldPlan field)
    {
        foreach (var rule in field.TypeAuthorizations)
            if (!decided.ContainsKey(rule)) decided[rule] = await DecideAsync(rule);
        if (field.Authorization is not { } own) return null;
        return decided[own] = await DecideAsync(own);
    }

    private async ValueTask<GraphQLError?> DecideAsync(AuthorizationRule rule)
    {
        if (user.Identity is not { IsAuthenticated: true }) return NotAuthenticated;
        if (rule.Roles.Count > 0 && !rule.Roles.Any(user.IsInRole)) return NotAuthorized;
        foreach (var policy in rule.Policies)
        {
            var service = services.GetRequiredService<IAuthorizationService>();
            if (!(await service.AuthorizeAsync(user, null, policy)).Succeeded) return NotAuthorized;
        }

        return null;
    }
}
