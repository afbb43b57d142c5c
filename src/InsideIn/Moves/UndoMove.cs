using InsideIn.Access;
using InsideIn.Posts;

namespace InsideIn.Moves;

/// <summary>A move is taken back while it is fresh.</summary>
[MutationType]
public static partial class UndoMove
{
    /// <summary>Puts a thread back to where the viewer moved it from, exactly as it was, within ten minutes.</summary>
    [Authorize]
    public static async Task<FieldResult<Move, NotFoundError, MoveNotUndoableError>> UndoMoveAsync(
        [ID<Move>] Guid moveId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<Move, NotFoundError, MoveNotUndoableError>>(
            async token =>
            {
                if (await store.GetAsync(MoveStore.Moves, moveId, token) is not { } read || read.Document.ActorId != viewer.PersonId)
                {
                    return (new NotFoundError(), null);
                }

                var (move, now) = (read.Document, time.GetUtcNow());
                if (move.UndoneAt is not null)
                {
                    return (move, null);
                }

                if (now >= move.UndoableUntil || await PostStore.FindAsync(store, move.PostId, token) is not { } post || !post.Document.GroupIds.SequenceEqual(move.To))
                {
                    return (new MoveNotUndoableError(move.UndoableUntil), null);
                }

                var undone = move with { UndoneAt = now };
                var batch = new Batch()
                    .Replace(MoveStore.Moves, read, undone)
                    .Replace(PostStore.Posts, post, post.Document with { GroupIds = move.From, Openings = move.Openings })
                    .Append(new ThreadMoveUndone(viewer.PersonId, now, moveId, post.Document.Subject) { From = move.To });
                foreach (var question in await QuestionsAsync(store, post.Document, moveId, token))
                {
                    batch.Delete(WideningStore.Consents, question);
                }

                return (undone, batch);
            },
            cancellationToken);

    /// <summary>What the authors were asked because of the move; nobody has to answer it any more.</summary>
    private static async Task<IEnumerable<Stored<WideningConsent>>> QuestionsAsync(DocumentStore store, Post post, Guid moveId, CancellationToken cancellationToken)
    {
        var speakers = await Speakers.OfAsync(store, post, cancellationToken);
        return (await store.GetAsync(WideningStore.Consents, [.. speakers.Select(speaker => WideningConsent.IdOf(moveId, speaker))], cancellationToken)).Values;
    }
}
