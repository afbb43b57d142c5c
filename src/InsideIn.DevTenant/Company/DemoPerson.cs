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

/// <summary>What the directory answers when an account's photo is asked for.</summary>
public enum DemoPhoto
{
    None,

    /// <summary>A small picture made from the account's id.</summary>
    Portrait,

    /// <summary>A valid picture of more than 4 MB, whatever size is asked for.</summary>
    Huge,

    /// <summary>Said to be a picture, but is a page of HTML.</summary>
    NotAnImage,
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

    /// <summary>What the account shows as its photo.</summary>
    public DemoPhoto Photo { get; init; }

    /// <summary>True for rooms, shared mailboxes and service accounts: listed by the directory, but nobody to sign in as.</summary>
    public bool IsFacility { get; init; }

    /// <summary>True for those with a part to play; the generated ones have a dot in their alias, as in a mail address.</summary>
    public bool IsNamed => !Alias.Contains('.', StringComparison.Ordinal);
}
