namespace InsideIn.Privacy.Leavers;

/// <summary>
/// That a named officer of the company had gathered what the network holds of somebody who has left, because that person asked for it and cannot sign in any more.
/// The archive goes to the officer's one-time address; who asked, of whom and why stands in the audit.
/// </summary>
public sealed record LeaverExport
{
    /// <summary>The id, and that of the archive's own document.</summary>
    [ID<LeaverExport>]
    public required Guid Id { get; init; }

    /// <summary>Whose data it is.</summary>
    [GraphQLIgnore]
    public required Guid PersonId { get; init; }

    /// <summary>The officer, who alone can fetch it.</summary>
    [GraphQLIgnore]
    public required Guid OfficerId { get; init; }

    /// <summary>Why, in the officer's words.</summary>
    public required string Reason { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>When an address to fetch it was last given to the officer; null while none was.</summary>
    public DateTimeOffset? OpenedAt { get; init; }
}
