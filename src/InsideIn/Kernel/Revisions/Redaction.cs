namespace InsideIn.Kernel;

/// <summary>Why an earlier text was taken away.</summary>
public enum RedactionReason
{
    /// <summary>It tells of somebody what is nobody's business.</summary>
    PersonalData,

    /// <summary>It tells what must stay in a smaller circle: a key, a price, a plan.</summary>
    Confidential,

    /// <summary>It insults or threatens somebody.</summary>
    Abuse,

    /// <summary>The law forbids it.</summary>
    Unlawful,

    /// <summary>It was published by mistake.</summary>
    Mistake,
}

/// <summary>That the text of a revision is gone: who took it, when, and why. The words are nowhere; of the changes to and from it nothing is shown either (rule R26).</summary>
/// <param name="ById">The person who took it away.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Reason">Why.</param>
public sealed record Redaction([property: GraphQLIgnore] Guid ById, DateTimeOffset At, RedactionReason Reason);

/// <summary>The text of an earlier revision of a post, a comment or a page is gone.</summary>
public sealed record RevisionRedacted(Guid ActorId, DateTimeOffset At, Subject Subject, int RevisionNumber) : Fact(ActorId, At);
