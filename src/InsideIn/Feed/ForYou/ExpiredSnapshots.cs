namespace InsideIn.Feed;

/// <summary>Clears away the orders of For you whose day is over.</summary>
internal sealed class ExpiredSnapshots(DocumentStore store, TimeProvider time) : IDuty
{
    public string Name => "clear away expired feeds";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await store.PickAsync(FeedStore.Expired(time.GetUtcNow()), cancellationToken) is { Count: > 0 } ended)
        {
            var batch = new Batch();
            foreach (var snapshot in (await store.GetAsync(FeedStore.Snapshots, [.. ended.Select(entry => entry.Id)], cancellationToken)).Values)
            {
                batch.Delete(FeedStore.Snapshots, snapshot);
            }

            // A conflict means that its reader has just ranked anew: the next round reads afresh.
            await store.CommitAsync(batch, cancellationToken);
        }
    }
}
