namespace InsideIn.CompanyDirectory;

/// <summary>What a run has learned of an account and not yet done.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="Run">The run.</param>
/// <param name="IsLeaving">Whether the account is disabled, gone or no longer an employee's.</param>
/// <param name="Manager">The manager's object id, learned before the account itself; null for none.</param>
public sealed record DirectoryNote(Guid Id, int Run, bool IsLeaving, Guid? Manager = null)
{
    /// <summary>The run that shuts the person out; null when none does.</summary>
    public int? LeavesIn => IsLeaving ? Run : null;
}

/// <summary>The employees on one page of a run that reads everything: whoever is on none of them is missing.</summary>
/// <param name="Id">The same for the same page.</param>
/// <param name="Run">The run.</param>
/// <param name="People">Their person ids.</param>
public sealed record ReadPage(Guid Id, int Run, IReadOnlyList<Guid> People)
{
    /// <summary>The page of this number.</summary>
    public static ReadPage Of(int run, int number, IEnumerable<Guid> people) => new(Ids.Of($"directoryPage.{run}.{number}"), run, [.. people]);
}
