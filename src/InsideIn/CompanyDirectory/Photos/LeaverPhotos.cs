using InsideIn.People;

namespace InsideIn.CompanyDirectory.Photos;

/// <summary>The photo of somebody who has left is no longer shown, so it is not kept either. Who returns is asked for anew.</summary>
internal sealed class LeaverPhotos(DocumentStore store) : IListener
{
    public string Name => "companyDirectory.leaverPhotos";

    public async Task HandleAsync(StoredFact fact, CancellationToken cancellationToken)
    {
        if (fact.Fact is PersonLeft { PersonId: var personId } && await store.GetAsync(PhotoStore.Photos, personId, cancellationToken) is { } read)
        {
            // The content first: a photo that is named and not there is asked for again, one that nobody names would stay for ever.
            if (read.Document.Hash is { } hash)
            {
                await FetchPhoto.DropAsync(store, hash, namedBy: 1);
            }

            await store.CommitAsync(new Batch().Delete(PhotoStore.Photos, read), cancellationToken);
        }
    }
}
