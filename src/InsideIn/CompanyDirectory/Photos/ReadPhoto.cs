using InsideIn.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace InsideIn.CompanyDirectory.Photos;

/// <summary>Hands out the photos of those who work here, to everybody who does.</summary>
internal static class ReadPhoto
{
    /// <summary><c>GET /photos/{id}</c> for a person's id. Errors: 404 without a body, for nobody, for whoever has left and while no photo is known.</summary>
    public static async Task<IResult> HandleAsync(
        Guid id, HttpResponse response, [FromServices] DocumentStore store, [FromServices] PhotoQueue queue, CancellationToken cancellationToken)
    {
        var person = (await store.GetAsync(PeopleStore.People, id, cancellationToken))?.Document;
        var photo = person is { HasLeft: false } ? (await store.GetAsync(PhotoStore.Photos, id, cancellationToken))?.Document : null;
        if (photo is not { Hash: { } hash, ContentType: { } type })
        {
            return Results.NotFound();
        }

        if (await store.Blobs.OpenAsync(BlobId.Parse(hash), cancellationToken) is not { } content)
        {
            queue.Wish(id);
            return Results.NotFound();
        }

        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.XContentTypeOptions = "nosniff";
        // Kept by the reader's own browser and asked for again each time, since the person may have left; the hash spares the bytes.
        response.Headers.CacheControl = "private, no-cache";
        return Results.Stream(content, type, lastModified: photo.AskedAt, entityTag: new EntityTagHeaderValue($"\"{hash}\""));
    }
}
