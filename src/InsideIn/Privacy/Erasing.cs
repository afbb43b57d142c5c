namespace InsideIn.Privacy;

/// <summary>Goes through every collection, first to count what names a person, then to erase it. Each page is one commit with the place that was reached, so that a stop loses and repeats nothing.</summary>
public sealed class Erasing(DocumentStore store, IEnumerable<PersonalData> personal, TimeProvider time) : IListener
{
    private const int PageSize = 200;

    // What readers see first is done first: the profile, then what people wrote.
    private readonly PersonalData[] passed = [.. personal.Where(kind => kind.Title is not null)];

    /// <inheritdoc/>
    public string Name => "privacy.erasures";

    /// <inheritdoc/>
    public async Task HandleAsync(StoredFact fact, CancellationToken cancellationToken)
    {
        var (erasureId, state) = fact.Fact switch
        {
            ErasureRequested requested => (requested.ErasureId, ErasureState.Collecting),
            ErasureConfirmed confirmed => (confirmed.ErasureId, ErasureState.Erasing),
            _ => (Guid.Empty, default),
        };
        while (erasureId != Guid.Empty && await PassAsync(erasureId, state, cancellationToken))
        {
            // One page after the other.
        }
    }

    /// <summary>Passes one page. The answer is whether there is another.</summary>
    private Task<bool> PassAsync(Guid erasureId, ErasureState state, CancellationToken cancellationToken) =>
        store.DecideAsync<bool>(
            async token =>
            {
                if (await store.GetAsync(PrivacyStore.Erasures, erasureId, token) is not { } read || read.Document.State != state)
                {
                    return (false, null);
                }

                var erasure = read.Document;
                var at = Math.Max(0, Array.FindIndex(passed, kind => kind.Collection.Name == erasure.Collection));
                var page = await passed[at].ForgetAsync(store, erasure.Pseudonym, erasure.Behind, PageSize, token);
                var next = erasure.Pass(passed[at].Title!, page.Changes.Writes.Count, page.Last, passed.ElementAtOrDefault(at + 1)?.Collection.Name);
                var batch = state == ErasureState.Erasing ? page.Changes : new Batch();
                if (next.State == ErasureState.Erased)
                {
                    next = next.End(time.GetUtcNow());
                    batch.Append(new PersonErased(erasure.RequestedById, time.GetUtcNow(), erasure.PersonId));
                }

                return (next.State == state, batch.Replace(PrivacyStore.Erasures, read, next));
            },
            cancellationToken);
}
