namespace InsideIn.Drafts;

/// <summary>Deletes drafts that nobody has saved for 30 days.</summary>
internal sealed class ForgottenDrafts(DocumentStore store, TimeProvider time) : IDuty
{
    private readonly DueThings due = new(time);

    public string Name => "delete forgotten drafts";

    public TimeSpan Every => due.Rest;

    public Task RunAsync(CancellationToken cancellationToken) =>
        due.RunAsync(async token => Due.Of(await store.PickAsync(DraftStore.Ending, token)), DeleteAsync, cancellationToken);

    private Task DeleteAsync(Guid draftId, DateTimeOffset now, CancellationToken cancellationToken) =>
        store.DecideAsync<bool>(
            async token => await store.GetAsync(DraftStore.Drafts, draftId, token) is { } read && read.Document.KeptUntil <= now
                ? (true, new Batch().Delete(DraftStore.Drafts, read).Append(read.Document.Discard(Guid.Empty, now)))
                : (false, null),
            cancellationToken);
}
