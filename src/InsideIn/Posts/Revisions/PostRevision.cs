namespace InsideIn.Posts;

/// <summary>A text that a post had before an edit.</summary>
public sealed record PostRevision(
    [property: GraphQLIgnore] Guid PostId,
    int Number,
    [property: GraphQLIgnore] RichText Body,
    DateTimeOffset EditedAt) : IRedactable<PostRevision>
{
    /// <summary>The id, which follows from post and number: no revision is kept twice.</summary>
    [GraphQLIgnore]
    public Guid Id => IdOf(PostId, Number);

    /// <summary>The title that the post had; null where it had none, and once it was taken away.</summary>
    public string? Title { get; init; }

    /// <summary>The person whose edit it was; null for the post's author.</summary>
    [GraphQLIgnore]
    public Guid? EditedById { get; init; }

    /// <summary>What its author said of it when correcting it; null when the next text was no correction.</summary>
    public Correction? Correction { get; init; }

    /// <summary>That its text was taken away; null while it is there.</summary>
    public Redaction? Redaction { get; init; }

    /// <summary>The id of a post's revision.</summary>
    public static Guid IdOf(Guid postId, int number) => Ids.Of($"postRevision.{number}", postId);

    /// <inheritdoc/>
    public (PostRevision Revision, RevisionRedacted Fact) Redact(Redaction redaction) =>
        (this with { Title = null, Body = RichText.Empty, Redaction = redaction }, new RevisionRedacted(redaction.ById, redaction.At, new Subject(SubjectKind.Post, PostId), Number));
}

/// <summary>An edit as it is asked for.</summary>
/// <param name="Content">What is to stand.</param>
/// <param name="EditorId">Who edits: the author or a co-author.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Correction">What was wrong before, when it is a correction; null otherwise.</param>
public sealed record PostEdit(PostContent Content, Guid EditorId, DateTimeOffset At, string? Correction);

/// <summary>What an edit leads to.</summary>
/// <param name="Post">The post with its new text.</param>
/// <param name="Replaced">The text that readers can still look up; null when the edit left no trace for them.</param>
/// <param name="Facts">What happened.</param>
public sealed record EditedPost(Post Post, PostRevision? Replaced, IReadOnlyList<Fact> Facts);
