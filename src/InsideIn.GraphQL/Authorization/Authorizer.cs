using System.Collections;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using InsideIn.GraphQL.Types;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.GraphQL.Execution;

/// <summary>Decides each demand once per request, those on values once per value. It fails closed: what was not decided is refused.</summary>
internal sealed class Authorizer(ClaimsPrincipal user, IServiceProvider services)
{
    private static readonly GraphQLError NotAuthenticated = new("This needs a reader who is signed in.") { Code = ErrorCodes.NotAuthenticated };
    private static readonly GraphQLError NotAuthorized = new("The reader may not do this.") { Code = ErrorCodes.NotAuthorized };

    private readonly Dictionary<AuthorizationRule, Task<GraphQLError?>> decisions = new(ReferenceEqualityComparer.Instance);
    private ConcurrentDictionary<(AuthorizationRule Rule, object Value), GraphQLError?>? decidedOnValues;

    /// <summary>Decides the demands of a whole operation, before any of it runs. Shape: the refusal, or null.</summary>
    public async ValueTask<GraphQLError?> CheckAsync(IReadOnlyList<AuthorizationDemand> demands)
    {
        if (demands.Count == 0) return null;
        return await DecideAsync(new AuthorizationRule(demands), ApplyPolicy.Validation, null);
    }

    /// <summary>Decides the demands of a field and of the types it may return, before it is resolved; asked by one at a time. Shape: the refusal of the field itself, or null.</summary>
    public ValueTask<GraphQLError?> CheckAsync(FieldPlan field)
    {
        List<Task>? open = null;
        foreach (var rule in field.TypeAuthorizations)
            if (DecisionOn(rule) is { IsCompletedSuccessfully: false } decision) (open ??= []).Add(decision);
        var own = field.Authorization is { } demanded ? new ValueTask<GraphQLError?>(DecisionOn(demanded)) : default;
        return open is null ? own : BehindAsync(open, own);
    }

    /// <summary>Decides what is demanded of a resolved value and of the objects in it. Shape: the refusal of the field itself, or null.</summary>
    public async ValueTask<GraphQLError?> CheckAsync(FieldPlan field, object value, Schema schema)
    {
        if (field.Authorization is { } own && own.Has(ApplyPolicy.AfterResolver) && await DecideAsync(own, ApplyPolicy.AfterResolver, value) is { } refusal) return refusal;
        if (field.Value.Type.Named is not CompositeType type) return null;
        foreach (var item in ObjectsOf(value))
        {
            if (schema.TypeOf(type, item)?.Authorization is not { AllowAnonymous: false } rule || !rule.Has(ApplyPolicy.AfterResolver)) continue;
            var known = LazyInitializer.EnsureInitialized(ref decidedOnValues, static () => new(SameObject.Comparer));
            if (!known.ContainsKey((rule, item))) known[(rule, item)] = await DecideAsync(rule, ApplyPolicy.AfterResolver, item);
        }

        return null;
    }

    /// <summary>The decision on an object of a type that demands something.</summary>
    public GraphQLError? Refusal(AuthorizationRule rule, object value)
    {
        if (!decisions.TryGetValue(rule, out var decision) || !decision.IsCompletedSuccessfully) return NotAuthorized;
        if (decision.GetAwaiter().GetResult() is { } refusal) return refusal;
        if (!rule.Has(ApplyPolicy.AfterResolver)) return null;
        return decidedOnValues is { } known && known.TryGetValue((rule, value), out var late) ? late : NotAuthorized;
    }

    private static async ValueTask<GraphQLError?> BehindAsync(List<Task> open, ValueTask<GraphQLError?> own)
    {
        await Task.WhenAll(open);
        return await own;
    }

    private Task<GraphQLError?> DecisionOn(AuthorizationRule rule)
    {
        if (decisions.TryGetValue(rule, out var known)) return known;
        var decision = DecideAsync(rule, ApplyPolicy.BeforeResolver, null).AsTask();
        decisions.Add(rule, decision);
        return decision;
    }

    // What is decided for the whole operation is decided for its fields, too: not every way to a field begins with a document.
    private async ValueTask<GraphQLError?> DecideAsync(AuthorizationRule rule, ApplyPolicy moment, object? resource)
    {
        if (user.Identity is not { IsAuthenticated: true }) return NotAuthenticated;
        foreach (var demand in rule.Demands)
        {
            if (demand.Apply == ApplyPolicy.AfterResolver != (moment == ApplyPolicy.AfterResolver)) continue;
            if (demand.Roles.Count > 0 && !demand.Roles.Any(user.IsInRole)) return NotAuthorized;
            if (demand.Policy is null) continue;
            var service = services.GetRequiredService<IAuthorizationService>();
            if (!(await service.AuthorizeAsync(user, resource, demand.Policy)).Succeeded) return NotAuthorized;
        }

        return null;
    }

    private static IEnumerable<object> ObjectsOf(object? value) => value switch
    {
        null => [],
        IEnumerable items and not string => items.Cast<object?>().SelectMany(ObjectsOf),
        _ => [value],
    };

    // Two objects that count as equal may belong to different readers: only one and the same object shares a decision. Structs are what they hold.
    private sealed class SameObject : IEqualityComparer<(AuthorizationRule Rule, object Value)>
    {
        public static SameObject Comparer { get; } = new();

        public bool Equals((AuthorizationRule Rule, object Value) x, (AuthorizationRule Rule, object Value) y) =>
            ReferenceEquals(x.Rule, y.Rule) && (x.Value is ValueType ? x.Value.Equals(y.Value) : ReferenceEquals(x.Value, y.Value));

        public int GetHashCode((AuthorizationRule Rule, object Value) pair) => pair.Value is ValueType ? pair.Value.GetHashCode() : RuntimeHelpers.GetHashCode(pair.Value);
    }
}
