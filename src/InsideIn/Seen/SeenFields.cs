using InsideIn.Conversations;

namespace InsideIn.Seen;

/// <summary>What is new in a thread for the one who asks.</summary>
[InterfaceType<ISubject>]
public static partial class SubjectNews
{
    /// <summary>The number of comments and replies that are new to the viewer: as many as <c>newComments</c> lists. The viewer's own never are.</summary>
    [Cost(1)]
    public static Task<int> GetNewCommentCountAsync([Parent] ISubject subject, INewCommentCountDataLoader counts, CancellationToken cancellationToken) =>
        counts.LoadAsync(subject.Id, cancellationToken);

    /// <summary>The comments and replies that are new to the viewer, oldest first.</summary>
    [UsePaging(ConnectionName = "NewComments")]
    public static async Task<Connection<Comment>> GetNewCommentsAsync(
        [Parent] ISubject subject, PagingArguments paging, [GlobalState] Viewer viewer, INewBehindDataLoader behind, ICommentByIdDataLoader comments, DocumentStore store, CancellationToken cancellationToken)
    {
        var after = await behind.LoadAsync(subject.Id, cancellationToken);
        return await store.FillAsync<Comment, Comment>(
            ConversationStore.CountedOn(subject.Id, after),
            paging,
            async ids => [.. (await comments.LoadAsync(ids, cancellationToken)).Select(comment => comment?.AuthorId == viewer.PersonId ? null : comment)],
            cancellationToken);
    }
}

/// <summary>How far the viewer has come.</summary>
[ObjectType<Viewer>]
public static partial class ViewerVisit
{
    /// <summary>When the viewer's last visit ended: what came since is new. Null before the first.</summary>
    public static async Task<DateTimeOffset?> GetNewSinceAsync([Parent] Viewer viewer, IVisitByPersonDataLoader visits, CancellationToken cancellationToken) =>
        (await visits.LoadRequiredAsync(viewer.PersonId, cancellationToken)).EndedAt;

    /// <summary>How far back anything counts as unread: 30 days, or to when the viewer called everything seen.</summary>
    public static async Task<DateTimeOffset> GetUnreadHorizonAsync([Parent] Viewer viewer, IVisitByPersonDataLoader visits, TimeProvider time, CancellationToken cancellationToken) =>
        Horizon.Of(await visits.LoadRequiredAsync(viewer.PersonId, cancellationToken), time.GetUtcNow());
}
