using InsideIn.Access;
using InsideIn.Conversations;
using InsideIn.Media;
using InsideIn.People;
using InsideIn.Polls;

namespace InsideIn.Posts;

/// <summary>What posts have beside their text.</summary>
[ObjectType<Post>]
public static partial class PostKindFields
{
    /// <summary>Whether the post shares another thing.</summary>
    public static bool GetSharesSubject([Parent] Post post) => post.Shared is not null;

    /// <summary>What the post shares; null for a post that shares nothing, and for what is no longer to be seen by the viewer, for whatever reason (rule R6).</summary>
    public static async Task<ISubject?> GetSharedSubjectAsync([Parent] Post post, IReadableBySubjectDataLoader subjects, CancellationToken cancellationToken) =>
        post.Shared is { } shared ? await subjects.LoadAsync(shared, cancellationToken) as ISubject : null;

    /// <summary>What was corrected in the shared post since it was shared; null when nothing was, and where the viewer may not read it (rule R6).</summary>
    public static async Task<Correction?> GetSharedCorrectionAsync([Parent] Post post, IPostByIdDataLoader posts, CancellationToken cancellationToken) =>
        post is { Shared: { Kind: SubjectKind.Post } shared, SharedRevision: { } revision } ? (await posts.LoadAsync(shared.Id, cancellationToken))?.CorrectedSince(revision) : null;

    /// <summary>The files that the post carries, in the author's order.</summary>
    [ListSize(AssumedSize = Attaching.MostFiles)]
    public static async Task<IReadOnlyList<MediaFile>> GetAttachmentsAsync([Parent] Post post, IAttachedFileByIdDataLoader files, CancellationToken cancellationToken) =>
        [.. (await files.LoadAsync(post.FileIds, cancellationToken)).OfType<MediaFile>()];

    /// <summary>The poll that the post carries; null when none.</summary>
    public static async Task<Poll?> GetPollAsync([Parent] Post post, IPollByIdDataLoader polls, CancellationToken cancellationToken) =>
        post.PollId is { } id ? await polls.LoadAsync(id, cancellationToken) : null;

    /// <summary>Whether the viewer may say which comment answers the question.</summary>
    public static bool GetMayAcceptAnswer([Parent] Post post, [GlobalState] Viewer viewer) => post.MayBeSettledBy(viewer);
}

/// <summary>The fields of praise that need loading.</summary>
[ObjectType<Praise>]
public static partial class PraiseType
{
    /// <summary>The praised, in the order in which the author named them.</summary>
    [ListSize(AssumedSize = Praise.MostPeople)]
    public static async Task<IReadOnlyList<Person>> GetPeopleAsync([Parent] Praise praise, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        [.. (await people.LoadAsync(praise.PersonIds, cancellationToken)).OfType<Person>()];
}

/// <summary>The fields of an accepted answer that need loading.</summary>
[ObjectType<AcceptedAnswer>]
public static partial class AcceptedAnswerType
{
    /// <summary>The comment that answers the question; null when it has just been deleted.</summary>
    public static async Task<Comment?> GetCommentAsync([Parent] AcceptedAnswer answer, ICommentByIdDataLoader comments, CancellationToken cancellationToken) =>
        await comments.LoadAsync(answer.CommentId, cancellationToken) is { IsDeleted: false } comment ? comment : null;

    /// <summary>Who accepted it.</summary>
    public static Task<Person> GetAcceptedByAsync([Parent] AcceptedAnswer answer, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(answer.AcceptedById, cancellationToken);
}
