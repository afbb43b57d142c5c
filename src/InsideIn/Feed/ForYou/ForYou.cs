using InsideIn.Posts;

namespace InsideIn.Feed;

/// <summary>For you of one viewer, for one request.</summary>
public sealed class ForYou
{
    private const int Kept = 3;

    private readonly Viewer viewer;
    private readonly FeedSources sources;
    private readonly Candidates candidates;
    private readonly IPostByIdDataLoader posts;
    private readonly DocumentStore store;
    private readonly Ids ids;
    private readonly TimeProvider time;

    internal ForYou(Viewer viewer, FeedSources sources, Candidates candidates, IPostByIdDataLoader posts, DocumentStore store, Ids ids, TimeProvider time)
    {
        this.viewer = viewer;
        this.sources = sources;
        this.candidates = candidates;
        this.posts = posts;
        this.store = store;
        this.ids = ids;
        this.time = time;
    }

    /// <summary>A page. The first one ranks; if it is not all, the order is kept for the others. What may not be read any more, and what is there for a reason that no longer holds, is left out of each.</summary>
    public async Task<Connection<FeedItem>> PageAsync(PagingArguments paging, CancellationToken cancellationToken)
    {
        var turnedOff = await FeedStore.TurnedOffOfAsync(store, viewer.PersonId, cancellationToken);
        var (snapshot, reached) = paging.After is { } after ? await FindAsync(Paging.Decode(after), cancellationToken) : (await RankAsync(turnedOff, cancellationToken), 0);
        var picks = snapshot.Picks.Index().Skip(reached).Where(pick => !turnedOff.Contains(pick.Item.Reason) && Holds(pick.Item.Reason)).ToList();
        var loaded = await posts.LoadAsync([.. picks.Select(pick => pick.Item.PostId)], cancellationToken);
        var shown = picks.Zip(loaded).Where(pair => pair.Second is not null && sources.Shows(pair.Second) && IsStillTagged(pair.Second, pair.First.Item.Reason)).Take(paging.Limit + 1).ToList();
        var page = shown
            .ToPage(paging, pair => Paging.Encode(new Cursor([pair.First.Index + 1], snapshot.Id)))
            .ToConnection(pair => new FeedItem(pair.Second!, pair.First.Item.Reason, snapshot.MadeAt));
        if (paging.After is null && page.PageInfo.HasNextPage)
        {
            await KeepAsync(snapshot, cancellationToken);
        }

        return page;
    }

    private bool Holds(FeedReason reason) => reason.Kind switch
    {
        FeedReasonKind.InYourGroup => sources.GroupIds.Contains(reason.ScopeId),
        FeedReasonKind.YouFollow => sources.PersonIds.Contains(reason.ScopeId),
        FeedReasonKind.TagYouFollow => sources.TagIds.Contains(reason.ScopeId),
        _ => true,
    };

    /// <summary>A tag goes with the words: by an edit, or while they are left out for a newcomer.</summary>
    private bool IsStillTagged(Post post, FeedReason reason) => reason.Kind != FeedReasonKind.TagYouFollow || sources.TagsOf(post).Contains(reason.ScopeId);

    private async Task<FeedSnapshot> RankAsync(IReadOnlySet<FeedReason> turnedOff, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var ranked = Ranking.Of(await candidates.OfAsync(now, cancellationToken), turnedOff, now);
        return new FeedSnapshot(ids.Next(), viewer.PersonId, now, [.. ranked.Take(Ranking.Length)]);
    }

    private async Task<(FeedSnapshot Snapshot, int Reached)> FindAsync(Cursor cursor, CancellationToken cancellationToken)
    {
        if (cursor.Keys is not [{ Value: long reached and > 0 and <= Ranking.Length }])
        {
            throw new GraphQLException(new GraphQLError("The cursor is none of this list's.") { Code = ErrorCodes.BadUserInput });
        }

        // Another person's is as good as none (rule R2).
        return await store.GetAsync(FeedStore.Snapshots, cursor.Id, cancellationToken) is { Document: var snapshot } && snapshot.PersonId == viewer.PersonId && snapshot.MadeAt > time.GetUtcNow() - FeedSnapshot.Lifetime
            ? (snapshot, (int)reached)
            : throw new GraphQLException(new GraphQLError("This order of For you is not kept any more; ask for its first page.") { Code = "FEED_EXPIRED" });
    }

    /// <summary>Keeps the order for its other pages, beside those of a person's two other devices.</summary>
    private Task<FeedSnapshot> KeepAsync(FeedSnapshot snapshot, CancellationToken cancellationToken) =>
        store.DecideAsync<FeedSnapshot>(
            async token =>
            {
                var batch = new Batch().Insert(FeedStore.Snapshots, snapshot);
                var earlier = await store.PickAsync(FeedStore.SnapshotsOf(viewer.PersonId), token);
                if (earlier.Count >= Kept)
                {
                    foreach (var old in (await store.GetAsync(FeedStore.Snapshots, [.. earlier.Skip(Kept - 1).Select(entry => entry.Id)], token)).Values)
                    {
                        batch.Delete(FeedStore.Snapshots, old);
                    }
                }

                return (snapshot, batch);
            },
            cancellationToken);
}
