namespace InsideIn.Outward;

/// <summary>The author's no, as easy as the yes (rule C-13): one call, no reason asked.</summary>
[MutationType]
public static partial class WithdrawConsent
{
    /// <summary>Withdraws a consent of the viewer's, also one that an edit made stale. From this commit on the desk shows nothing of it (rule C-14).</summary>
    [Authorize]
    public static async Task<FieldResult<Consent, NotFoundError>> WithdrawConsentAsync(
        [ID<Consent>] Guid consentId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<Consent, NotFoundError>>(
            async token =>
            {
                var read = (await OutwardStore.OfConsentsAsync(store, [consentId], token)).GetValueOrDefault(consentId);
                if (read is null || read.Document.AuthorId != viewer.PersonId)
                {
                    return (new NotFoundError(), null);
                }

                var (item, facts) = read.Document.Withdraw(consentId, viewer.PersonId, time.GetUtcNow());
                var consent = item.Consents.Single(one => one.Id == consentId);
                return (consent, facts.Count == 0 ? null : new Batch().Replace(OutwardStore.Items, read, item).AppendAll(facts));
            },
            cancellationToken);
}
