using System.Collections.Concurrent;

namespace InsideIn.Engagement;

/// <summary>Takes note that people read or wrote: once per person and week, under a pseudonym (rules E-3, E-10).</summary>
public sealed class Participating(DocumentStore store)
{
    private Noted noted = new(default, -1, null);

    /// <summary>Notes that the person read or wrote at an instant. The first time in a week is one write; all others cost nothing.</summary>
    public async Task NoteAsync(Guid personId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var now = await NotedAtAsync(at, cancellationToken);
        var mark = now.Key!.MarkOf(personId, now.Week);
        if (now.Marks.ContainsKey(mark))
        {
            return;
        }

        // A mark that is already there is just as good: another server, or this one before its restart, made it.
        await store.CommitAsync(new Batch().Insert(EngagementStore.Participations, new Participation(mark, now.Block.Number)), cancellationToken);
        now.Marks.TryAdd(mark, true);
    }

    /// <summary>The key and the marks of the instant's week. Those of another week are forgotten.</summary>
    private async ValueTask<Noted> NotedAtAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        var block = Block.At(at);
        var week = block.WeekOf(at);
        var current = noted;
        if (current.Key is not null && current.Block == block && current.Week == week)
        {
            return current;
        }

        return noted = new Noted(block, week, await EngagementStore.KeyAsync(store, block, cancellationToken));
    }

    private sealed record Noted(Block Block, int Week, BlockKey? Key)
    {
        public ConcurrentDictionary<Guid, bool> Marks { get; } = new();
    }
}

/// <summary>Lets every signed-in request to the network's API count as reading or writing; it keeps neither which nor when.</summary>
internal sealed class ParticipationInterceptor(Participating participating, TimeProvider time) : IHttpRequestInterceptor
{
    public async ValueTask OnCreateAsync(HttpContext context, RequestBuilder request, CancellationToken cancellationToken)
    {
        // An open connection that renews itself is nobody reading.
        if (!request.IsRenewal && request.GlobalState.GetValueOrDefault("viewer") is Viewer viewer)
        {
            await participating.NoteAsync(viewer.PersonId, time.GetUtcNow(), cancellationToken);
        }
    }
}
