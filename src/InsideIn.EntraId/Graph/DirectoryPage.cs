namespace InsideIn.EntraId.Graph;

/// <summary>What one row of the directory's changes says of an account.</summary>
/// <param name="Id">The account's object id.</param>
/// <param name="Account">All that the directory holds of it, but for the manager; null when the row says only something of the manager, or that the account is gone.</param>
/// <param name="Manager">What the row says of the manager.</param>
/// <param name="IsGone">Whether the account is deleted. A deleted account may be restored for thirty days.</param>
public sealed record DirectoryChange(Guid Id, DirectoryUser? Account, ManagerChange Manager, bool IsGone = false);

/// <summary>What a row says of an account's manager.</summary>
/// <param name="IsStated">Whether it says anything; otherwise the manager is as before.</param>
/// <param name="Id">The manager's object id; null for none.</param>
public readonly record struct ManagerChange(bool IsStated, Guid? Id);

/// <summary>A page of the directory's changes. The same row may come twice, in any order, and a page may be empty although more follow.</summary>
/// <param name="Changes">The rows, in their order.</param>
/// <param name="Next">Where the next page stands; null on the last one.</param>
/// <param name="Delta">Where the changes from now on will stand; null on every page but the last.</param>
public sealed record DirectoryPage(IReadOnlyList<DirectoryChange> Changes, string? Next, string? Delta);
