using InsideIn.People;

namespace InsideIn.CompanyDirectory.Photos;

/// <summary>Batched reads of photos. Every employee may see every photo.</summary>
public static class PhotoLoaders
{
    /// <summary>The photos of the people among the ids.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Photo>> GetPhotoByPersonIdAsync(IReadOnlyList<Guid> ids, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(PhotoStore.Photos, ids, cancellationToken)).Documents();
}

/// <summary>The photo of a person.</summary>
[ObjectType<Person>]
public static partial class PersonPhoto
{
    /// <summary>
    /// Where the person's photo is read, on this server and with the reader's token; null while none is known, when there is none and once the person has left.
    /// Asking is what has the directory asked for it, so a later answer may have one.
    /// </summary>
    [Cost(1)]
    public static async Task<string?> GetPhotoUrlAsync([Parent] Person person, IPhotoByPersonIdDataLoader photos, PhotoQueue queue, TimeProvider time, CancellationToken cancellationToken)
    {
        if (person.HasLeft)
        {
            return null;
        }

        var photo = await photos.LoadAsync(person.Id, cancellationToken);
        if (photo is null || photo.IsStale(time.GetUtcNow()))
        {
            queue.Wish(person.Id);
        }

        return photo?.Hash is null ? null : PhotoPaths.Of(photo);
    }
}
