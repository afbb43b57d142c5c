using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Mentions;
using InsideIn.People;

namespace InsideIn.Conversations;

/// <summary>The fields of an earlier text of a comment.</summary>
[ObjectType<CommentRevision>]
public static partial class CommentRevisionType
{
    /// <summary>What the comment said, as a tree; empty once it was taken away.</summary>
    [Cost(1)]
    public static async Task<JsonElement> GetBodyAsync([Parent] CommentRevision revision, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        (await revision.Body.ShownAsync(people, groups, cancellationToken)).ToJson();

    /// <summary>What the comment said, as plain text; empty once it was taken away.</summary>
    [Cost(1)]
    public static async Task<string> GetTextAsync([Parent] CommentRevision revision, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        (await revision.Body.ShownAsync(people, groups, cancellationToken)).ToPlainText();

    /// <summary>What the next text changed, per word; null when this text or the next one was taken away (rule R26).</summary>
    public static async Task<IReadOnlyList<TextChange>?> GetChangesAsync([Parent] CommentRevision revision, ICommentByIdDataLoader comments, ICommentRevisionByIdDataLoader revisions, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken)
    {
        if (revision.Redaction is not null || await comments.LoadAsync(revision.CommentId, cancellationToken) is not { } comment)
        {
            return null;
        }

        var next = revision.Number + 1 == comment.RevisionNumber
            ? comment.Body
            : await revisions.LoadAsync(CommentRevision.IdOf(revision.CommentId, revision.Number + 1), cancellationToken) is { Redaction: null } kept ? kept.Body : null;
        return next is null ? null : await ShownMentions.DiffAsync(revision.Body, next, people, groups, cancellationToken);
    }
}

/// <summary>The history of a comment.</summary>
[ObjectType<Comment>]
public static partial class CommentHistory
{
    /// <summary>The earlier texts, the latest first. Empty when it was never edited, or in its first five minutes only, and once it is deleted.</summary>
    [UsePaging(ConnectionName = "CommentRevisions")]
    public static async Task<Connection<CommentRevision>> GetRevisionsAsync([Parent] Comment comment, PagingArguments paging, ICommentRevisionByIdDataLoader revisions, DocumentStore store, CancellationToken cancellationToken)
    {
        IReadOnlyList<Entry> picked = comment.IsDeleted || comment.EditedAt is null ? [] : await store.PickAsync(ConversationStore.RevisionsOf(comment.Id).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, revisions, cancellationToken);
    }

    /// <summary>The last correction; null when there was none, and once the comment is deleted.</summary>
    public static Correction? GetCorrection([Parent] Comment comment) => comment.CorrectedSince(0);

    /// <summary>What was corrected since a text was quoted; null when nothing was.</summary>
    /// <param name="comment">The comment.</param>
    /// <param name="revisionNumber">The number of the text that was quoted.</param>
    public static Correction? GetCorrectedSince([Parent] Comment comment, int revisionNumber) => comment.CorrectedSince(revisionNumber);

    /// <summary>Whether the viewer may change the text.</summary>
    public static bool GetMayEdit([Parent] Comment comment, [GlobalState] Viewer viewer) => comment.MayBeEditedBy(viewer);
}

/// <summary>Who took a text away.</summary>
[ObjectType<Redaction>]
public static partial class RedactionType
{
    /// <summary>The person who took it away.</summary>
    public static Task<Person> GetByAsync([Parent] Redaction redaction, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(redaction.ById, cancellationToken);
}
