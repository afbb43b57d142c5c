using InsideIn.Media;
using Microsoft.AspNetCore.Mvc;

namespace InsideIn.Groups;

/// <summary>The picture of a group, for everybody who may know the group.</summary>
public static class GroupPicture
{
    /// <summary>The pattern of the address.</summary>
    public const string Pattern = "/group-pictures/{id:guid}";

    /// <summary>The address of a group's picture; null when it has none.</summary>
    public static string? PathOf(Group group) => group.PictureId is null ? null : $"/group-pictures/{group.Id:D}";

    /// <summary>Whether the viewer may make the file a group's picture: their own, here, and a picture.</summary>
    internal static bool MayBe(MediaFile? file, Viewer viewer) => file is { IsHere: true } && file.OwnerId == viewer.PersonId && FileType.Find(file.ContentType) is { IsPicture: true };

    /// <summary><c>GET /group-pictures/{id}</c> for a group's id; asked anew at each request (rule R5). Errors: NOT_FOUND, for absent and unknown alike (rule R2).</summary>
    internal static async Task<IResult> HandleAsync(Guid id, HttpContext http, [FromServices] ViewerOf viewerOf, [FromServices] DocumentStore store, CancellationToken cancellationToken)
    {
        var viewer = await viewerOf(http, cancellationToken);
        var group = await GroupStore.FindAsync(store, viewer, id, cancellationToken);
        var file = group?.Document.PictureId is { } pictureId ? (await store.GetAsync(MediaStore.Files, pictureId, cancellationToken))?.Document : null;
        return file is { IsHere: true } && await store.Blobs.OpenAsync(BlobId.Parse(file.Hash!), cancellationToken) is { } content
            ? FileAnswer.Of(file, content, http.Response)
            : MediaRefusal.NotFound.ToAnswer();
    }
}
