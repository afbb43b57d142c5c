using InsideIn.EntraId;

namespace InsideIn.DevTenant;

/// <summary>How an account of the development tenant stands.</summary>
public enum DemoAccountState
{
    Active,

    /// <summary>Still listed by the directory, but may not sign in: somebody who has left.</summary>
    Disabled,

    /// <summary>No longer listed by the directory.</summary>
    Deleted,
}

/// <summary>One person who can be signed in as, and what the directory lists about the account.</summary>
public sealed record DemoPerson
{
    /// <summary>The short name for pages, scripts and tests, such as <c>ana</c>. Shape: lower-case ASCII, digits, dots and dashes.</summary>
    public required string Alias { get; init; }

    public required Guid TenantId { get; init; }

    public required DirectoryUser User { get; init; }

    /// <summary>App roles, the values of the claim <c>roles</c>.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    public DemoAccountState State { get; init; } = DemoAccountState.Active;

    /// <summary>What is worth trying with this person, in a few words. Shape: null for the generated ones.</summary>
    public string? Note { get; init; }

    /// <summary>True for those with a part to play; the generated ones have a dot in their alias, as in a mail address.</summary>
    public bool IsNamed => !Alias.Contains('.', StringComparison.Ordinal);
}
