namespace InsideIn.Conversations;

/// <summary>What everything has that people comment on.</summary>
[InterfaceType<ISubject>]
public static partial class SubjectFields
{
    /// <summary>The number of comments that stand, replies included.</summary>
    public static Task<int> GetCommentCountAsync([Parent] ISubject subject, ICommentCountDataLoader counts, CancellationToken cancellationToken) =>
        counts.LoadAsync(subject.Id, cancellationToken);

    /// <summary>The comments directly on it, oldest first; each has its replies.</summary>
    [UsePaging]
    public static async Task<Connection<Comment>> GetCommentsAsync([Parent] ISubject subject, PagingArguments paging, ICommentEntriesDataLoader pages, ICommentByIdDataLoader comments, CancellationToken cancellationToken)
    {
        var picked = await pages.LoadRequiredAsync(new CommentPage(subject.Id, paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, comments, cancellationToken);
    }
}

/// <summary>What everything has that people react to.</summary>
[InterfaceType<IReactable>]
public static partial class ReactableFields
{
    /// <summary>How often people reacted in each way; ways that nobody chose are left out.</summary>
    [ListSize(AssumedSize = 5)]
    public static Task<IReadOnlyList<ReactionCount>> GetReactionCountsAsync([Parent] IReactable reactable, IReactionCountsDataLoader counts, CancellationToken cancellationToken) =>
        counts.LoadRequiredAsync(reactable.Id, cancellationToken);

    /// <summary>How the viewer reacted; null when not at all.</summary>
    public static async Task<ReactionKind?> GetViewerReactionAsync([Parent] IReactable reactable, IViewerReactionDataLoader reactions, CancellationToken cancellationToken) =>
        (await reactions.LoadAsync(reactable.Id, cancellationToken))?.Kind;
}
