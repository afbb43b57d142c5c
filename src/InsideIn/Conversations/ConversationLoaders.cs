using InsideIn.Access;

namespace InsideIn.Conversations;

/// <summary>Which page of which list of comments.</summary>
/// <param name="ListId">The subject, or the comment that is replied to.</param>
/// <param name="Paging">The page.</param>
public readonly record struct CommentPage(Guid ListId, PagingArguments Paging);

/// <summary>Batched reads of comments and reactions. Pages and counts are asked for below something that the viewer may read.</summary>
public static class ConversationLoaders
{
    // One pick per subject tells all kinds; five counts are cheaper only where it would be long.
    private const int Few = 64;

    /// <summary>The comments among the ids that the viewer may read, tombstones included.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Comment>> GetCommentByIdAsync(
        IReadOnlyList<Guid> ids, [GlobalState] Viewer viewer, DocumentStore store, Rights rights, CancellationToken cancellationToken)
    {
        var comments = (await store.GetAsync(ConversationStore.Comments, ids, cancellationToken)).Documents();
        return await rights.ReadableAsync(viewer, comments.Values.Where(comment => comment.IsListed), cancellationToken);
    }

    /// <summary>Earlier texts by id; asked for below a comment that the viewer may read.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, CommentRevision>> GetCommentRevisionByIdAsync(IReadOnlyList<Guid> ids, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(ConversationStore.Revisions, ids, cancellationToken)).Documents();

    /// <summary>The entries of pages of comments directly on subjects.</summary>
    [DataLoader]
    public static Task<IReadOnlyDictionary<CommentPage, IReadOnlyList<Entry>>> GetCommentEntriesAsync(
        IReadOnlyList<CommentPage> pages, DocumentStore store, CancellationToken cancellationToken) =>
        PickAsync(pages, ConversationStore.On, store, cancellationToken);

    /// <summary>The entries of pages of replies to comments.</summary>
    [DataLoader]
    public static Task<IReadOnlyDictionary<CommentPage, IReadOnlyList<Entry>>> GetReplyEntriesAsync(
        IReadOnlyList<CommentPage> pages, DocumentStore store, CancellationToken cancellationToken) =>
        PickAsync(pages, ConversationStore.RepliesTo, store, cancellationToken);

    /// <summary>The number of comments on each subject, replies included.</summary>
    [DataLoader]
    public static Task<IReadOnlyDictionary<Guid, int>> GetCommentCountAsync(IReadOnlyList<Guid> subjectIds, DocumentStore store, CancellationToken cancellationToken) =>
        CountAsync(subjectIds, ConversationStore.CountedOn, store, cancellationToken);

    /// <summary>The number of replies to each comment.</summary>
    [DataLoader]
    public static Task<IReadOnlyDictionary<Guid, int>> GetReplyCountAsync(IReadOnlyList<Guid> commentIds, DocumentStore store, CancellationToken cancellationToken) =>
        CountAsync(commentIds, ConversationStore.CountedUnder, store, cancellationToken);

    /// <summary>How often people reacted to each subject in each way. Shape: ways that nobody chose are left out.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<ReactionCount>>> GetReactionCountsAsync(
        IReadOnlyList<Guid> subjectIds, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickEachAsync([.. subjectIds.Select(id => ConversationStore.ReactionsTo(id).Take(Few + 1))], cancellationToken);
        var counts = subjectIds.Zip(picked).Where(pair => pair.Second.Count <= Few).ToDictionary(pair => pair.First, pair => CountKinds(pair.Second));
        var many = subjectIds.Where(id => !counts.ContainsKey(id)).ToList();
        return many.Count == 0
            ? counts
            : counts.Concat(await CountManyAsync(many, store, cancellationToken)).ToDictionary();
    }

    /// <summary>The viewer's own reaction to each subject.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Reaction>> GetViewerReactionAsync(
        IReadOnlyList<Guid> subjectIds, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        var reactions = await store.GetAsync(ConversationStore.Reactions, [.. subjectIds.Select(id => Reaction.IdOf(id, viewer.PersonId))], cancellationToken);
        return reactions.Values.ToDictionary(read => read.Document.SubjectId, read => read.Document);
    }

    /// <summary>The kinds of picked reactions: the index holds them in the order of their names, the answer is in the order of the schema.</summary>
    private static IReadOnlyList<ReactionCount> CountKinds(IReadOnlyList<Entry> reactions) =>
        [.. reactions.CountBy(entry => Enum.Parse<ReactionKind>((string)entry.Keys[0].Value!)).OrderBy(kind => kind.Key).Select(kind => new ReactionCount(kind.Key, kind.Value))];

    private static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<ReactionCount>>> CountManyAsync(IReadOnlyList<Guid> subjectIds, DocumentStore store, CancellationToken cancellationToken)
    {
        var asked = subjectIds.SelectMany(id => Enum.GetValues<ReactionKind>(), (id, kind) => (Id: id, Kind: kind)).ToList();
        var counts = await store.CountEachAsync([.. asked.Select(pair => ConversationStore.ReactionsOf(pair.Id, pair.Kind))], cancellationToken: cancellationToken);
        return asked.Zip(counts)
            .GroupBy(pair => pair.First.Id)
            .ToDictionary(
                subject => subject.Key,
                IReadOnlyList<ReactionCount> (subject) => [.. subject.Where(pair => pair.Second > 0).Select(pair => new ReactionCount(pair.First.Kind, pair.Second))]);
    }

    private static async Task<IReadOnlyDictionary<CommentPage, IReadOnlyList<Entry>>> PickAsync(
        IReadOnlyList<CommentPage> pages, Func<Guid, Pick<Comment>> list, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickEachAsync([.. pages.Select(page => list(page.ListId).Page(page.Paging))], cancellationToken);
        return pages.Zip(picked).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static async Task<IReadOnlyDictionary<Guid, int>> CountAsync(
        IReadOnlyList<Guid> ids, Func<Guid, Pick<Comment>> list, DocumentStore store, CancellationToken cancellationToken)
    {
        var counts = await store.CountEachAsync([.. ids.Select(list)], cancellationToken: cancellationToken);
        return ids.Zip(counts).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
