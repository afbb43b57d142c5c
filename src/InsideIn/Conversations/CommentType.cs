using System.Text.Json;
using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.Media;
using InsideIn.Mentions;
using InsideIn.People;

namespace InsideIn.Conversations;

/// <summary>The fields of a comment that depend on the viewer or need loading.</summary>
[ObjectType<Comment>]
public static partial class CommentType
{
    /// <summary>The comment by id.</summary>
    [NodeResolver]
    public static Task<Comment?> GetCommentAsync(Guid id, ICommentByIdDataLoader comments, CancellationToken cancellationToken) => comments.LoadAsync(id, cancellationToken);

    /// <summary>The person who wrote it.</summary>
    public static Task<Person> GetAuthorAsync([Parent] Comment comment, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(comment.AuthorId, cancellationToken);

    /// <summary>What it is about; null when that has just been deleted.</summary>
    public static async Task<ISubject?> GetSubjectAsync([Parent] Comment comment, IReadableBySubjectDataLoader subjects, CancellationToken cancellationToken) =>
        await subjects.LoadAsync(comment.Subject, cancellationToken) as ISubject;

    /// <summary>What it says, as a tree of blocks and inlines; empty once it is deleted.</summary>
    [Cost(1)]
    public static async Task<JsonElement> GetBodyAsync([Parent] Comment comment, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        (await comment.Body.ShownAsync(people, groups, cancellationToken)).ToJson();

    /// <summary>What it says, as plain text; empty once it is deleted.</summary>
    [Cost(1)]
    public static async Task<string> GetTextAsync([Parent] Comment comment, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        (await comment.Body.ShownAsync(people, groups, cancellationToken)).ToPlainText();

    /// <summary>Whether it answers another reply, which is shown with it.</summary>
    public static bool GetQuotesComment([Parent] Comment comment) => comment.Quoted is not null;

    /// <summary>The reply that it answers; null where it answers none, and where that is no longer to be seen by the viewer, for whatever reason (rule R6).</summary>
    public static async Task<Comment?> GetQuotedCommentAsync([Parent] Comment comment, ICommentByIdDataLoader comments, CancellationToken cancellationToken) =>
        comment.Quoted is { } quoted && await comments.LoadAsync(quoted.CommentId, cancellationToken) is { IsDeleted: false } answered ? answered : null;

    /// <summary>What was corrected in the reply that it answers since then; null when nothing was, and where the viewer may not read it.</summary>
    public static async Task<Correction?> GetQuotedCorrectionAsync([Parent] Comment comment, ICommentByIdDataLoader comments, CancellationToken cancellationToken) =>
        comment.Quoted is { } quoted ? (await comments.LoadAsync(quoted.CommentId, cancellationToken))?.CorrectedSince(quoted.RevisionNumber) : null;

    /// <summary>The files that it carries, in the author's order.</summary>
    [ListSize(AssumedSize = Attaching.MostFiles)]
    public static async Task<IReadOnlyList<MediaFile>> GetAttachmentsAsync([Parent] Comment comment, IAttachedFileByIdDataLoader files, CancellationToken cancellationToken) =>
        [.. (await files.LoadAsync(comment.FileIds, cancellationToken)).OfType<MediaFile>()];

    /// <summary>What it says as it was typed, for its author; null for others.</summary>
    public static string? GetSource([Parent] Comment comment, [GlobalState] Viewer viewer) => comment.AuthorId == viewer.PersonId ? comment.Body.ToSource() : null;

    /// <summary>The key that it was sent under, for its author, whose client knows by it what it shows already; null for others.</summary>
    public static Guid? GetClientKey([Parent] Comment comment, [GlobalState] Viewer viewer) => comment.AuthorId == viewer.PersonId ? comment.ClientKey : null;

    /// <summary>The replies, oldest first.</summary>
    [UsePaging]
    public static async Task<Connection<Comment>> GetRepliesAsync([Parent] Comment comment, PagingArguments paging, IReplyEntriesDataLoader pages, ICommentByIdDataLoader comments, CancellationToken cancellationToken)
    {
        var picked = await pages.LoadRequiredAsync(new CommentPage(comment.Id, paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, comments, cancellationToken);
    }

    /// <summary>The number of replies that stand.</summary>
    public static Task<int> GetReplyCountAsync([Parent] Comment comment, IReplyCountDataLoader counts, CancellationToken cancellationToken) =>
        counts.LoadAsync(comment.Id, cancellationToken);

    /// <summary>Whether the viewer may delete it.</summary>
    public static bool GetMayDelete([Parent] Comment comment, [GlobalState] Viewer viewer) => comment.MayBeDeletedBy(viewer);
}
