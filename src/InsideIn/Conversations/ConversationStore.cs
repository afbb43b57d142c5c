namespace InsideIn.Conversations;

/// <summary>Where comments and reactions are kept, and every list of them with its index.</summary>
public static class ConversationStore
{
    /// <summary>The comments; of deleted ones who and when.</summary>
    public static readonly Collection<Comment> Comments = new("comments", comment => comment.Id);

    /// <summary>The texts that comments had before their edits.</summary>
    public static readonly Collection<CommentRevision> Revisions = new("commentRevisions", revision => revision.Id);

    /// <summary>The reactions, one per subject and person.</summary>
    public static readonly Collection<Reaction> Reactions = new("reactions", reaction => reaction.Id);

    private static readonly Index<Comment> ByListing = Comments.Index("byListing", index => index.Ascending(comment => comment.ListedOn).Ascending(comment => comment.CreatedAt));

    private static readonly Index<Comment> ByParent = Comments.Index("byParent", index => index.Ascending(comment => comment.ListedUnder).Ascending(comment => comment.CreatedAt));

    private static readonly Index<Comment> ByCount = Comments.Index("byCountAndTime", index => index.Ascending(comment => comment.CountedOn).Ascending(comment => comment.CreatedAt));

    private static readonly Index<Comment> ByCountAndAuthor = Comments.Index("byCountAndAuthor", index => index.Ascending(comment => comment.CountedOn).Ascending(comment => comment.AuthorId).Ascending(comment => comment.CreatedAt));

    private static readonly Index<Comment> ByReplyCount = Comments.Index("byReplyCount", index => index.Ascending(comment => comment.CountedUnder));

    private static readonly Index<Comment> BySubject = Comments.Index("bySubject", index => index.Ascending(comment => comment.SubjectId));

    private static readonly Index<Comment> ByAuthor = Comments.Index("byAuthor", index => index.Ascending(comment => comment.AuthorId).Descending(comment => comment.CreatedAt));

    private static readonly Index<Comment> ByShownLink = Comments.Index("byShownLink", index => index.Each(comment => comment.ShownLinkIds));

    private static readonly Index<CommentRevision> ByComment = Revisions.Index("byComment", index => index.Ascending(revision => revision.CommentId).Descending(revision => revision.Number));

    private static readonly Index<Reaction> ByPerson = Reactions.Index("byPerson", index => index.Ascending(reaction => reaction.PersonId).Descending(reaction => reaction.At));

    private static readonly Index<Reaction> ByKind = Reactions.Index("byKind", index => index.Ascending(reaction => reaction.SubjectId).Ascending(reaction => reaction.Kind));

    /// <summary>The comments directly on a subject, oldest first, tombstones included.</summary>
    public static Pick<Comment> On(Guid subjectId) => ByListing.At(subjectId);

    /// <summary>The replies to a comment, oldest first.</summary>
    public static Pick<Comment> RepliesTo(Guid commentId) => ByParent.At(commentId);

    /// <summary>What counts as a comment on a subject: those that stand, replies included.</summary>
    public static Pick<Comment> CountedOn(Guid subjectId) => ByCount.At(subjectId);

    /// <summary>What counts as a comment on a subject and was written after a moment, oldest first.</summary>
    public static Pick<Comment> CountedOn(Guid subjectId, DateTimeOffset after) => ByCount.At(subjectId).Between(after.AddTicks(1), null);

    /// <summary>Those of one person among them.</summary>
    public static Pick<Comment> CountedOn(Guid subjectId, Guid authorId, DateTimeOffset after) => ByCountAndAuthor.At(subjectId, authorId).Between(after.AddTicks(1), null);

    /// <summary>What counts as a reply to a comment.</summary>
    public static Pick<Comment> CountedUnder(Guid commentId) => ByReplyCount.At(commentId);

    /// <summary>Everything that is kept of the comments on a subject.</summary>
    public static Pick<Comment> AllOn(Guid subjectId) => BySubject.At(subjectId);

    /// <summary>A person's comments, the latest first, with what is left of deleted ones.</summary>
    public static Pick<Comment> CommentsBy(Guid authorId) => ByAuthor.At(authorId);

    /// <summary>The comments below which something is shown of an address. It asks nobody's rights.</summary>
    public static Pick<Comment> LinkingTo(Guid linkId) => ByShownLink.At(linkId);

    /// <summary>The earlier texts of a comment, the latest first.</summary>
    public static Pick<CommentRevision> RevisionsOf(Guid commentId) => ByComment.At(commentId);

    /// <summary>A person's reactions, the latest first.</summary>
    public static Pick<Reaction> ReactionsBy(Guid personId) => ByPerson.At(personId);

    /// <summary>The reactions of one kind to a subject.</summary>
    public static Pick<Reaction> ReactionsOf(Guid subjectId, ReactionKind kind) => ByKind.At(subjectId, kind);

    /// <summary>All reactions to a subject.</summary>
    public static Pick<Reaction> ReactionsTo(Guid subjectId) => ByKind.At(subjectId);

    /// <summary>The comment as it stands, a tombstone included; null when there is none. It asks nobody's rights.</summary>
    public static ValueTask<Stored<Comment>?> FindAsync(DocumentStore store, Guid commentId, CancellationToken cancellationToken) =>
        store.GetAsync(Comments, commentId, cancellationToken);
}
