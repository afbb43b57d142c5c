namespace InsideIn.GraphQL.Types;

/// <summary>What is demanded of the reader: every demand, and to be signed in.</summary>
public sealed record AuthorizationRule(params IReadOnlyList<AuthorizationDemand> Demands)
{
    /// <summary>The rule of what everybody may ask who is signed in.</summary>
    public static AuthorizationRule SignedIn { get; } = new([]);

    /// <summary>The rule of what anybody may ask, signed in or not.</summary>
    public static AuthorizationRule Anonymous { get; } = new([]) { AllowAnonymous = true };

    public bool AllowAnonymous { get; init; }

    internal bool Has(ApplyPolicy moment) => Demands.Any(demand => demand.Apply == moment);
}

/// <summary>One demand. Shape: a null policy and no roles: to be signed in; roles: one of them is enough.</summary>
public sealed record AuthorizationDemand(string? Policy = null, params IReadOnlyList<string> Roles)
{
    /// <summary>When it is decided.</summary>
    public ApplyPolicy Apply { get; init; }
}
