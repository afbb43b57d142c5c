using InsideIn.Conversations;
using InsideIn.Following;
using InsideIn.Seen;

namespace InsideIn.Moves;

/// <summary>
/// Who follows a thread follows what was split off it, and what it was merged into; how far they had read stays read. A chosen level at the other thread stays what it is.
/// Undoing takes back what was carried and nobody changed since. Twice is once.
/// </summary>
internal sealed class CarryOver(DocumentStore store) : IListener
{
    private const int Page = 200;

    public string Name => "moves.carryOver";

    public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken) => fact.Fact switch
    {
        ThreadSplit split => CarryAsync(split.Origin, split.Subject, split.At, ReadOnAsync, cancellationToken),
        ThreadsMerged merged => CarryAsync(merged.Merged, merged.Subject, merged.At, BothReadAsync, cancellationToken),
        ThreadMoveUndone undone => TakeBackAsync(undone.MoveId, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task CarryAsync(Subject from, Subject to, DateTimeOffset at, Func<Subject, Subject, DateTimeOffset, CancellationToken, Task> carryMarks, CancellationToken cancellationToken)
    {
        await foreach (var some in FollowStore.For(from.Id).PagesAsync(store, Page, cancellationToken))
        {
            await store.DecideAsync(
                async token =>
                {
                    var settings = (await store.GetAsync(FollowStore.Settings, some, token)).Documents().Values.Where(setting => setting.Scope.Kind == FollowScopeKind.Thread).ToList();
                    var carried = settings.Select(setting => setting with { Scope = FollowScope.Of(to), At = at }).ToList();
                    var present = await store.GetAsync(FollowStore.Settings, [.. carried.Select(setting => setting.Id)], token);
                    return (true, Insert(FollowStore.Settings, carried.Where(setting => !present.ContainsKey(setting.Id))));
                },
                cancellationToken);
        }

        await carryMarks(from, to, at, cancellationToken);
    }

    /// <summary>What was split off has been read as far as the thread that it comes from.</summary>
    private async Task ReadOnAsync(Subject from, Subject to, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await foreach (var some in SeenStore.SawBefore(from.Id, int.MaxValue).PagesAsync(store, Page, cancellationToken))
        {
            await store.DecideAsync(
                async token =>
                {
                    var marks = (await store.GetAsync(SeenStore.Marks, some, token)).Documents().Values;
                    var carried = marks.Select(mark => mark with { Subject = to, Revision = 1, UnreadSince = null, At = at }).ToList();
                    var present = await store.GetAsync(SeenStore.Marks, [.. carried.Select(mark => mark.Id)], token);
                    return (true, Insert(SeenStore.Marks, carried.Where(mark => !present.ContainsKey(mark.Id))));
                },
                cancellationToken);
        }
    }

    /// <summary>Who had read both threads to their ends has read the one that they are now. Who had not goes on where they stood in the other: better something twice than something never.</summary>
    private async Task BothReadAsync(Subject from, Subject to, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var comments = (await store.AllAsync(ConversationStore.CountedOn(to.Id), cancellationToken)).Select(read => read.Document).Where(comment => comment.CreatedAt <= at).ToLookup(comment => comment.FormerPlaces is [.., var last] && last.LeftAt == at);
        var (lastFrom, lastInto) = (Last(comments[true]), Last(comments[false]));
        await foreach (var some in SeenStore.SawBefore(from.Id, int.MaxValue).PagesAsync(store, Page, cancellationToken))
        {
            await store.DecideAsync(
                async token =>
                {
                    var marks = (await store.GetAsync(SeenStore.Marks, some, token)).Documents().Values.Where(mark => mark.SeenUntil >= lastFrom).ToList();
                    var others = await store.GetAsync(SeenStore.Marks, [.. marks.Select(mark => ReadMark.IdOf(mark.PersonId, to.Id))], token);
                    var batch = new Batch();
                    foreach (var mark in marks)
                    {
                        if (others.GetValueOrDefault(ReadMark.IdOf(mark.PersonId, to.Id)) is { Document.Revision: > 0 } other && other.Document.SeenUntil >= lastInto && other.Document.SeenUntil < mark.SeenUntil)
                        {
                            batch.Replace(SeenStore.Marks, other, other.Document with { SeenUntil = mark.SeenUntil });
                        }
                    }

                    return (true, batch.Writes.Count == 0 ? null : batch);
                },
                cancellationToken);
        }
    }

    /// <summary>What was carried bears the moment of the move. Marks need nothing: what was read stays read, and the thread that was split off is gone.</summary>
    private async Task TakeBackAsync(Guid moveId, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(MoveStore.Moves, moveId, cancellationToken) is not { Document: { FromPostId: not null } move })
        {
            return;
        }

        await foreach (var some in FollowStore.For(move.PostId).PagesAsync(store, Page, cancellationToken))
        {
            await store.DecideAsync(
                async token =>
                {
                    var batch = new Batch();
                    foreach (var read in (await store.GetAsync(FollowStore.Settings, some, token)).Values.Where(read => read.Document.At == move.At))
                    {
                        batch.Delete(FollowStore.Settings, read);
                    }

                    return (true, batch.Writes.Count == 0 ? null : batch);
                },
                cancellationToken);
        }
    }

    private static DateTimeOffset Last(IEnumerable<Comment> comments) => comments.Select(comment => comment.CreatedAt).DefaultIfEmpty(DateTimeOffset.MinValue).Max();

    private static Batch? Insert<T>(Collection<T> collection, IEnumerable<T> documents)
        where T : class
    {
        var batch = documents.Aggregate(new Batch(), (all, document) => all.Insert(collection, document));
        return batch.Writes.Count == 0 ? null : batch;
    }
}
