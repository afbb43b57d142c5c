namespace InsideIn.DevTenant;

/// <summary>One account of a directory and the versions of the directory at which it changed.</summary>
internal sealed record Account(DemoPerson Person)
{
    public bool IsListed => Person.State != DemoAccountState.Deleted;

    /// <summary>True while a deleted account can be restored: it lies in the directory's bin.</summary>
    public bool IsInBin { get; init; }

    /// <summary>When the account was last created or restored: whoever read the directory before does not know it.</summary>
    public long AppearedAt { get; init; }

    public long ChangedAt { get; init; }

    public long ManagerChangedAt { get; init; }

    /// <summary>The manager before the present one. Shape: null when there was none.</summary>
    public Guid? FormerManager { get; init; }
}

/// <summary>A part of what changed in a directory. Shape: <see cref="Next"/> is where the next part begins, null after the last.</summary>
internal sealed record ChangedAccounts(IReadOnlyList<Account> Accounts, int? Next);
