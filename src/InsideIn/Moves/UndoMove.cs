using InsideIn.Access;

namespace InsideIn.Moves;

/// <summary>A move is taken back while it is fresh.</summary>
[MutationType]
public static partial class UndoMove
{
    /// <summary>Puts back what the viewer moved, split or merged, exactly as it was, within ten minutes. What was said since goes along with what it answers.</summary>
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

                if (!move.IsUndoableAt(now) || await Undoing.BeginAsync(store, move, viewer.PersonId, now, token) is not { } batch)
                {
                    return (new MoveNotUndoableError(move.UndoableUntil), null);
                }

                var undone = move with { UndoneAt = now };
                batch.Replace(MoveStore.Moves, read, undone);

                // Nobody has to answer any more what the authors were asked because of it.
                foreach (var question in (await store.GetAsync(WideningStore.Consents, [.. move.AskedIds.Select(author => WideningConsent.IdOf(moveId, author))], token)).Values)
                {
                    batch.Delete(WideningStore.Consents, question);
                }

                return (undone, batch);
            },
            cancellationToken);
}
