using InsideIn.EntraId.Graph;
using InsideIn.Media;
using InsideIn.People;

namespace InsideIn.CompanyDirectory.Photos;

/// <summary>Brings a person's photo from the directory.</summary>
public sealed class FetchPhoto(DocumentStore store, GraphPhotos photos, ContentRemovals removals, TimeProvider time)
{
    /// <summary>
    /// Asks for the photo unless that was done lately, and keeps it; that there is none, or none that can be shown, is kept too.
    /// The answer is the photo as it is known now; null for nobody who works here. Errors: <see cref="GraphException"/>.
    /// </summary>
    public async Task<Photo?> FetchAsync(Guid personId, CancellationToken cancellationToken = default)
    {
        var person = (await store.GetAsync(PeopleStore.People, personId, cancellationToken))?.Document;
        var known = await store.GetAsync(PhotoStore.Photos, personId, cancellationToken);
        if (person is null or { HasLeft: true } || (known is not null && !known.Document.IsStale(time.GetUtcNow()) && await IsHereAsync(known.Document, cancellationToken)))
        {
            return known?.Document;
        }

        var given = await photos.ReadAsync(person.ObjectId, PhotoContent.LargestLength, cancellationToken);
        return await KeepAsync(personId, known, given is null ? null : PhotoContent.Of(given), cancellationToken);
    }

    private async Task<bool> IsHereAsync(Photo photo, CancellationToken cancellationToken)
    {
        if (photo.Hash is null)
        {
            return true;
        }

        await using var content = await store.Blobs.OpenAsync(BlobId.Parse(photo.Hash), cancellationToken);
        return content is not null;
    }

    /// <summary>Names the blob first and keeps it then, so that none is ever forgotten: one that is named and not there is asked for again.</summary>
    private async Task<Photo> KeepAsync(Guid personId, Stored<Photo>? known, PhotoContent? content, CancellationToken cancellationToken)
    {
        await using var draft = await store.Blobs.BeginAsync(cancellationToken);
        await draft.WriteAsync(content?.Bytes ?? [], cancellationToken);
        var photo = new Photo(personId, time.GetUtcNow(), content is null ? null : $"{draft.Id}", content?.ContentType);
        if (await store.CommitAsync(new Batch().Put(PhotoStore.Photos, known, photo), cancellationToken) is not Committed)
        {
            // Another server has just asked for the same photo.
            return photo;
        }

        if (photo.Hash is not null && await removals.IsOverAsync(photo.Hash))
        {
            await draft.KeepAsync(CancellationToken.None);
        }

        if (known?.Document.Hash is { } former && former != photo.Hash)
        {
            await removals.RunAsync(former);
        }

        return photo;
    }
}
