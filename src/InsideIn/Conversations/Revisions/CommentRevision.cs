namespace InsideIn.Conversations;

/// <summary>A text that a comment had before an edit.</summary>
public sealed record CommentRevision(
    [property: GraphQLIgnore] Guid CommentId,
    int Number,
    [property: GraphQLIgnore] RichText Body,
    DateTimeOffset EditedAt) : IRedactable<CommentRevision>
{
    /// <summary>The id, which follows from comment and number: no revision is kept twice.</summary>
    [GraphQLIgnore]
    public Guid Id => IdOf(CommentId, Number);

    /// <summary>What its author said of it when correcting it; null when the next text was no correction.</summary>
    public Correction? Correction { get; init; }

    /// <summary>That its text was taken away; null while it is there.</summary>
    public Redaction? Redaction { get; init; }

    /// <summary>The id of a comment's revision.</summary>
    public static Guid IdOf(Guid commentId, int number) => Ids.Of($"commentRevision.{number}", commentId);

    /// <inheritdoc/>
    public (CommentRevision Revision, RevisionRedacted Fact) Redact(Redaction redaction) =>
        (this with { Body = RichText.Empty, Redaction = redaction }, new RevisionRedacted(redaction.ById, redaction.At, new Subject(SubjectKind.Comment, CommentId), Number));
}

/// <summary>What an edit of a comment leads to.</summary>
/// <param name="Comment">The comment with its new text.</param>
/// <param name="Replaced">The text that readers can still look up; null when the edit left no trace for them.</param>
/// <param name="Facts">What happened.</param>
public sealed record EditedComment(Comment Comment, CommentRevision? Replaced, IReadOnlyList<Fact> Facts);
