namespace InsideIn.Privacy;

/// <summary>Administrators have a person erased once they have seen what names them.</summary>
[MutationType]
public static partial class ConfirmErasure
{
    /// <summary>Puts the pseudonym in place of the person, everywhere. It cannot be taken back. Confirmed twice, nothing changes.</summary>
    [Authorize(Policy = "Admin")]
    public static async Task<FieldResult<Erasure, NotFoundError, ErasureNotReadyError>> ConfirmErasureAsync(
        [ID<Erasure>] Guid erasureId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<Erasure, NotFoundError, ErasureNotReadyError>>(
            async token =>
            {
                if (await store.GetAsync(PrivacyStore.Erasures, erasureId, token) is not { } read)
                {
                    return (new NotFoundError(), null);
                }

                var confirmed = read.Document.Confirm();
                return confirmed.Error is ErasureNotReadyError notReady ? (notReady, null)
                    : confirmed.Value == read.Document ? (read.Document, null)
                    : (confirmed.Value!, new Batch()
                        .Replace(PrivacyStore.Erasures, read, confirmed.Value!)
                        .Append(new ErasureConfirmed(viewer.PersonId, time.GetUtcNow(), erasureId, read.Document.PersonId)));
            },
            cancellationToken);
}
