namespace InsideIn.Notifications;

/// <summary>How far the telling of one fact has come, so that whoever goes on after a crash goes on there.</summary>
/// <param name="Id">One for all facts: they are told one after the other.</param>
/// <param name="Fact">The fact's place in the order.</param>
/// <param name="Telling">Which of the things that it tells.</param>
/// <param name="Behind">The place in the crowd behind which to go on; null at its beginning.</param>
public sealed record FanOutPosition(Guid Id, long Fact, int Telling, string? Behind)
{
    /// <summary>The one id.</summary>
    public static readonly Guid TheOne = Ids.Of("fanOut");
}

/// <summary>Tells a crowd, chunk by chunk: each chunk is loaded in a handful of store calls, decided person by person, and saved as one batch with what tells live followers of it.</summary>
internal sealed class FanOut(DocumentStore store, Things things, Recipients recipients, NoticeOptions options, TimeProvider time)
{
    /// <summary>The people of a chunk.</summary>
    public const int ChunkSize = 250;

    /// <summary>Tells everything that a fact tells, the strongest reason first. Idempotent: who was told of a thing is not told again.</summary>
    public async Task TellAsync(long fact, IReadOnlyList<Telling> tellings, CancellationToken cancellationToken)
    {
        var began = await store.GetAsync(FanOutStore.Positions, FanOutPosition.TheOne, cancellationToken);
        var position = began?.Document.Fact == fact ? began.Document : new FanOutPosition(FanOutPosition.TheOne, fact, 0, null);
        var ordered = tellings.OrderByDescending(telling => telling.Reason.Traits().Strength).ToList();
        while (position.Telling < ordered.Count)
        {
            var telling = ordered[position.Telling];
            var page = await telling.To.Page(store, position.Behind, ChunkSize, cancellationToken);
            position = page.Next is null ? position with { Telling = position.Telling + 1, Behind = null } : position with { Behind = page.Next };
            await TellChunkAsync(telling, page, position, cancellationToken);
        }
    }

    private async Task TellChunkAsync(Telling telling, CrowdPage page, FanOutPosition position, CancellationToken cancellationToken) =>
        await store.DecideAsync(
            async token =>
            {
                var batch = new Batch();
                var others = page.PersonIds.Where(person => person != telling.What.ActorId && person != Guid.Empty).ToList();
                if (others.Count > 0)
                {
                    var chunk = await Chunk.LoadAsync(store, telling, others, token);
                    var people = await recipients.LoadAsync(telling, await things.ThreadOfAsync(telling, token), chunk.NotYetTold, token);
                    var now = time.GetUtcNow();
                    chunk.Tell(batch, people, person => Verdict.Of(telling.Reason, telling.Scope, telling.Push, person, options, now), now);
                }

                // Small crowds begin anew after a crash, which changes nothing.
                if (page.Next is not null)
                {
                    batch.Put(FanOutStore.Positions, await store.GetAsync(FanOutStore.Positions, FanOutPosition.TheOne, token), position);
                }

                return (true, batch.Writes.Count == 0 ? null : batch);
            },
            cancellationToken);
}
