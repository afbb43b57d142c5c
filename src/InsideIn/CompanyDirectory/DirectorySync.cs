namespace InsideIn.CompanyDirectory;

/// <summary>Where the reading of the company's directory stands.</summary>
public enum DirectorySyncState
{
    /// <summary>The last run has ended; the next one is due at its time.</summary>
    Resting,

    /// <summary>The directory's changes are read, page by page.</summary>
    Reading,

    /// <summary>All pages are read; who is missing is found out.</summary>
    Comparing,

    /// <summary>Those who have left are being shut out.</summary>
    Leaving,

    /// <summary>So many would leave at once that an administrator must say that they have. Nobody has been shut out.</summary>
    WaitsForConfirmation,
}

/// <summary>Something that kept a run from going on.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Code">A stable word.</param>
/// <param name="Message">A sentence for an administrator.</param>
public sealed record DirectorySyncFault(DateTimeOffset At, string Code, string Message);

/// <summary>
/// How the network follows the company's directory: the run under way or the last one. It is one document, changed in one batch with what each page
/// brought, so that a server that ends anywhere is followed by one that goes on there.
/// </summary>
public sealed record DirectorySync
{
    /// <summary>The most faults that are kept.</summary>
    public const int FaultLimit = 10;

    /// <summary>The id of the one document.</summary>
    public static readonly Guid TheId = Ids.Of("directorySync");

    /// <summary>The id.</summary>
    [GraphQLIgnore]
    public Guid Id { get; init; } = TheId;

    /// <summary>Where it stands.</summary>
    public DirectorySyncState State { get; init; }

    /// <summary>When the run began; null before the first one.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When a run last came to its end with everything done; null before the first.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>When it goes on or begins anew; null when that is now.</summary>
    public DateTimeOffset? NextRunAt { get; init; }

    /// <summary>Whether the run reads the whole directory and not only what has changed.</summary>
    public bool IsFull { get; init; }

    /// <summary>The pages that the run has read.</summary>
    public int Pages { get; init; }

    /// <summary>The rows that the run has read, repeated ones and those of rooms, guests and services included.</summary>
    public int Rows { get; init; }

    /// <summary>Those who are new by this run.</summary>
    public int Arrived { get; init; }

    /// <summary>Those of whom the directory says something else than before, returned ones included.</summary>
    public int Changed { get; init; }

    /// <summary>Those who were shut out by this run.</summary>
    public int Left { get; init; }

    /// <summary>Those who would be shut out, when it was last compared: the number to confirm while it waits.</summary>
    public int Leavers { get; init; }

    /// <summary>Those who worked here when it was last compared.</summary>
    public int People { get; init; }

    /// <summary>Since when it waits for a confirmation; null when it does not.</summary>
    public DateTimeOffset? WaitsSince { get; init; }

    /// <summary>What last kept it from going on, the latest first.</summary>
    public IReadOnlyList<DirectorySyncFault> Faults { get; init; } = [];

    /// <summary>The number of the run. What a run noted is known by it.</summary>
    [GraphQLIgnore]
    public int Run { get; init; }

    /// <summary>Where the next page stands; null for the beginning of the directory.</summary>
    [GraphQLIgnore]
    public string? Continuation { get; init; }

    /// <summary>Where the changes behind the last whole run stand; null before it.</summary>
    [GraphQLIgnore]
    public string? DeltaLink { get; init; }

    /// <summary>Where the changes behind this run will stand, once it is whole.</summary>
    [GraphQLIgnore]
    public string? NextDeltaLink { get; init; }

    /// <summary>How many an administrator said may leave by the next run.</summary>
    [GraphQLIgnore]
    public int? ConfirmedLeavers { get; init; }

    /// <summary>Whether a run is under way, even if no server works on it at the moment.</summary>
    [GraphQLIgnore]
    public bool IsUnderWay => State is DirectorySyncState.Reading or DirectorySyncState.Comparing or DirectorySyncState.Leaving;

    /// <summary>Whether it should go on or begin now.</summary>
    public bool IsDue(DateTimeOffset now) => NextRunAt is not { } next || next <= now;

    /// <summary>A new run, of what has changed since the last whole one or, without one, of everything.</summary>
    public DirectorySync Begin(DateTimeOffset now) => Start(DeltaLink, now);

    /// <summary>A new run of everything, since the directory no longer knows how far this one was.</summary>
    public DirectorySync StartOver(DateTimeOffset now) => (this with { DeltaLink = null }).Start(null, now);

    /// <summary>The run behind a page.</summary>
    public DirectorySync Read(int rows, int arrived, int changed, string? next, string? delta) => this with
    {
        State = next is null ? DirectorySyncState.Comparing : DirectorySyncState.Reading,
        Continuation = next,
        NextDeltaLink = delta,
        Pages = Pages + 1,
        Rows = Rows + rows,
        Arrived = Arrived + arrived,
        Changed = Changed + changed,
    };

    /// <summary>The run once it is known how many would leave: it goes on, or waits for an administrator (rule R28).</summary>
    public DirectorySync Compare(int leavers, int people, DateTimeOffset now) =>
        InsideIn.People.Leavers.MayLeave(leavers, people) || leavers <= ConfirmedLeavers
            ? this with { State = DirectorySyncState.Leaving, Leavers = leavers, People = people, WaitsSince = null }
            : this with { State = DirectorySyncState.WaitsForConfirmation, Leavers = leavers, People = people, WaitsSince = WaitsSince ?? now, ConfirmedLeavers = null };

    /// <summary>The run once everything is done. Only now is it known from where the next one reads.</summary>
    public DirectorySync Finish(DateTimeOffset now) => this with
    {
        State = DirectorySyncState.Resting,
        DeltaLink = NextDeltaLink,
        NextDeltaLink = null,
        ConfirmedLeavers = null,
        FinishedAt = now,
    };

    /// <summary>The run given up, with nobody shut out by it.</summary>
    public DirectorySync GiveUp() => this with { State = DirectorySyncState.Resting, Continuation = null, NextDeltaLink = null };

    /// <summary>With one more fault.</summary>
    public DirectorySync Note(DirectorySyncFault fault) => this with { Faults = [fault, .. Faults.Take(FaultLimit - 1)] };

    private DirectorySync Start(string? from, DateTimeOffset now) => this with
    {
        State = DirectorySyncState.Reading,
        Run = Run + 1,
        IsFull = from is null,
        Continuation = from,
        NextDeltaLink = null,
        StartedAt = now,
        Pages = 0,
        Rows = 0,
        Arrived = 0,
        Changed = 0,
        Left = 0,
    };
}
