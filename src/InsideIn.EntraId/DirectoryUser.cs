namespace InsideIn.EntraId;

/// <summary>
/// One account of the directory, with the names that Microsoft Graph gives its properties.
/// Shape: null means that the directory holds no value. An account is not always a person: rooms, shared mailboxes
/// and service accounts are listed too, recognisable by having no <see cref="EmployeeId"/> while being no guest.
/// Source: Microsoft Graph v1.0, resource type <c>user</c>.
/// </summary>
public sealed record DirectoryUser
{
    /// <summary>The object id: with the tenant id the key of an account, never given to another one.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name to show. Shape: any text a person may type, including markup and right-to-left scripts.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The sign-in name. It may pass to another person: never a key.</summary>
    public required string UserPrincipalName { get; init; }

    public string? GivenName { get; init; }

    public string? Surname { get; init; }

    public string? Mail { get; init; }

    public string? JobTitle { get; init; }

    public string? Department { get; init; }

    /// <summary>The site or building where the account's person works.</summary>
    public string? OfficeLocation { get; init; }

    public string? City { get; init; }

    public string? Country { get; init; }

    public string? MobilePhone { get; init; }

    public string? CompanyName { get; init; }

    /// <summary>A BCP 47 language tag such as <c>de-AT</c>.</summary>
    public string? PreferredLanguage { get; init; }

    /// <summary>The number in the personnel system; employees have one, rooms and service accounts have none.</summary>
    public string? EmployeeId { get; init; }

    /// <summary>Free text of the company, such as <c>Employee</c> or <c>Contractor</c>.</summary>
    public string? EmployeeType { get; init; }

    /// <summary>The account that manages this one. Shape: it may be missing from the list, disabled, or part of a cycle.</summary>
    public Guid? ManagerId { get; init; }

    /// <summary>False for somebody who has left, and for rooms and shared mailboxes.</summary>
    public bool AccountEnabled { get; init; } = true;

    /// <summary><see cref="Member"/> or <see cref="Guest"/>; null counts as guest, so that a missing value opens nothing.</summary>
    public string? UserType { get; init; }

    public DateTimeOffset? CreatedDateTime { get; init; }

    public const string Member = "Member";

    public const string Guest = "Guest";

    /// <summary>True unless the directory says that the account belongs to the organisation itself.</summary>
    public bool IsGuest => UserType != Member;
}
