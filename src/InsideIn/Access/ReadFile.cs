using InsideIn.Media;
using Microsoft.AspNetCore.Mvc;

namespace InsideIn.Access;

/// <summary>Hands out the content of a file to who may read it.</summary>
internal static class ReadFile
{
    /// <summary><c>GET /media/{id}</c>, whole or by ranges; asked anew at each request (rule R5). Errors: NOT_FOUND, for absent and unreadable alike (rule R2).</summary>
    public static async Task<IResult> HandleAsync(
        Guid id, HttpContext http, [FromServices] ViewerOf viewerOf, [FromServices] Rights rights, [FromServices] DocumentStore store, CancellationToken cancellationToken)
    {
        var viewer = await viewerOf(http, cancellationToken);
        var file = (await rights.ReadableFilesAsync(viewer, [id], cancellationToken)).GetValueOrDefault(id);
        return file is { IsHere: true } && await store.Blobs.OpenAsync(BlobId.Parse(file.Hash!), cancellationToken) is { } content
            ? FileAnswer.Of(file, content, http.Response)
            : MediaRefusal.NotFound.ToAnswer();
    }
}

/// <summary>Files as nodes.</summary>
[ObjectType<MediaFile>]
public static partial class FileNode
{
    /// <summary>The file by id.</summary>
    [NodeResolver]
    public static Task<MediaFile?> GetMediaFileAsync(Guid id, IMediaFileByIdDataLoader files, CancellationToken cancellationToken) => files.LoadAsync(id, cancellationToken);
}
