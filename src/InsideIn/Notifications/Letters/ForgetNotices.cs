namespace InsideIn.Notifications;

/// <summary>Forgets notices, digests and records that are older than they are kept.</summary>
internal sealed class ForgetNotices(DocumentStore store, TimeProvider time) : IDuty
{
    private const int AtOnce = 200;

    public string Name => "forget old notices";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var moment = time.GetUtcNow() - NoticeStore.Horizon;
        await ForgetAsync(NoticeStore.BegunBefore(moment), cancellationToken);
        await ForgetAsync(NoticeStore.RecordedBefore(moment), cancellationToken);
        await ForgetAsync(DigestStore.MadeBefore(moment), cancellationToken);
    }

    private async Task ForgetAsync<T>(Pick<T> pick, CancellationToken cancellationToken)
        where T : class
    {
        IReadOnlyList<Entry> entries;
        do
        {
            entries = await store.PickAsync(pick.Take(AtOnce), cancellationToken);
            await store.DecideAsync(
                async token =>
                {
                    var old = await store.GetAsync(pick.Index.Collection, [.. entries.Select(entry => entry.Id)], token);
                    return (true, old.Count == 0 ? null : old.Values.Aggregate(new Batch(), (batch, read) => batch.Delete(pick.Index.Collection, read)));
                },
                cancellationToken);
        }
        while (entries.Count == AtOnce);
    }
}
