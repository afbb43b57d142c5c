namespace InsideIn.Moderation;

/// <summary>What a person had to say about a thing. Nobody but the company's moderators learns who reported.</summary>
public sealed record Report
{
    /// <summary>The id, which follows from case and person: nobody reports the same twice.</summary>
    [ID]
    public Guid Id => IdOf(CaseId, ReporterId);

    /// <summary>The case that it belongs to.</summary>
    [GraphQLIgnore]
    public required Guid CaseId { get; init; }

    /// <summary>Who reported.</summary>
    [GraphQLIgnore]
    public required Guid ReporterId { get; init; }

    /// <summary>What is wrong.</summary>
    public required ReportReason Reason { get; init; }

    /// <summary>What they wrote beside; may be empty.</summary>
    public required string Words { get; init; }

    /// <summary>When it was filed.</summary>
    public required DateTimeOffset FiledAt { get; init; }

    /// <summary>The quarter in which it was filed, for counts.</summary>
    [GraphQLIgnore]
    public string FiledIn => Quarters.Of(FiledAt);

    /// <summary>The id of a person's report in a case.</summary>
    public static Guid IdOf(Guid caseId, Guid reporterId) => Ids.Of("report", caseId, reporterId);
}
