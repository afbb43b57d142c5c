namespace InsideIn.Saved;

/// <summary>What people put aside to find it again.</summary>
public static class SavedFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Saved")
    {
        Collections = [SavedStore.Items],
        PersonalData =
        [
            new PersonalData<SavedItem>(SavedStore.Items, "saved items")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, SavedStore.Of(id), cancellationToken),
                Show = item => new { item.Subject, item.SavedAt },
                Forget = (item, who) => item.PersonId == who.PersonId ? null : item,
            },
        ],
        Services = services => services.AddSingleton<IListener, SavedRemains>(),
    };
}

/// <summary>When a thing is deleted, nobody has it saved any more. It was out of sight from that moment.</summary>
internal sealed class SavedRemains(DocumentStore store) : IListener
{
    private const int ChunkSize = 200;

    public string Name => "saved.remains";

    public async Task HandleAsync(StoredFact fact, CancellationToken cancellationToken)
    {
        if (fact.Fact is not SubjectDeleted { Subject: var subject })
        {
            return;
        }

        while (await store.PickAsync(SavedStore.On(subject.Id).Take(ChunkSize), cancellationToken) is { Count: > 0 } entries)
        {
            var batch = new Batch();
            foreach (var item in (await store.GetAsync(SavedStore.Items, [.. entries.Select(entry => entry.Id)], cancellationToken)).Values)
            {
                batch.Delete(SavedStore.Items, item);
            }

            // A conflict means that one of them has just been taken back: the next round reads afresh.
            await store.CommitAsync(batch, cancellationToken);
        }
    }
}
