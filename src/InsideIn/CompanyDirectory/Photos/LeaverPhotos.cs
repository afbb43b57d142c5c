using InsideIn.Media;
using InsideIn.People;

namespace InsideIn.CompanyDirectory.Photos;

/// <summary>The photo of somebody who has left is no longer shown, so it is not kept either. Who returns is asked for anew.</summary>
internal sealed class LeaverPhotos(DocumentStore store, ContentRemovals removals) : IListener
{
    public string Name => "companyDirectory.leaverPhotos";

    public async Task HandleAsync(StoredFact fact, CancellationToken cancellationToken)
    {
        if (fact.Fact is PersonLeft { PersonId: var personId } && await store.GetAsync(PhotoStore.Photos, personId, cancellationToken) is { } read)
        {
            var batch = new Batch().Delete(PhotoStore.Photos, read);
            var isGone = read.Document.Hash is { } hash ? await removals.RunWithAsync(batch, hash) : await store.CommitAsync(batch, cancellationToken) is Committed;
            if (!isGone)
            {
                throw new ContentionException($"The photo of {personId} changes or goes at this moment; it is dropped at the next try.");
            }
        }
    }
}
