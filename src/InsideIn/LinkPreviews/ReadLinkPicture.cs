using InsideIn.Access;
using InsideIn.Media;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace InsideIn.LinkPreviews;

/// <summary>Hands out the picture of a preview to who may read the text that shows it (rule R5).</summary>
internal static class ReadLinkPicture
{
    /// <summary>The pattern of the address: the text as the API names it, then the preview.</summary>
    public const string Pattern = "/link-pictures/{textId}/{previewId:guid}";

    /// <summary>The address of the picture that a preview has below a text.</summary>
    public static string PathOf(ITextWithLinks text, WebPreview preview) => $"/link-pictures/{new NodeId(text.AsSubject.Kind.ToString(), text.Id)}/{preview.Id:D}";

    /// <summary><c>GET /link-pictures/{textId}/{previewId}</c>, asked anew at each request. Errors: NOT_FOUND, for absent, unreadable and no longer shown alike (rule R2).</summary>
    public static async Task<IResult> HandleAsync(
        string textId, Guid previewId, HttpContext http, [FromServices] ViewerOf viewerOf, [FromServices] Rights rights, [FromServices] PreviewSettings settings, [FromServices] DocumentStore store, CancellationToken cancellationToken)
    {
        var viewer = await viewerOf(http, cancellationToken);
        return NodeId.TryParse(textId, out var id) && rights.SubjectOf(id) is { } subject
            && (await rights.FindReadableAsync(viewer, [subject], cancellationToken)).GetValueOrDefault(subject.Id) is ITextWithLinks text && ShownLinks.IdsOf(text).Contains(previewId)
            && (await store.GetAsync(WebPreviewStore.Previews, previewId, cancellationToken))?.Document is { Picture: { } picture } preview && settings.Allows(new Uri(preview.Address).Host)
            && await store.Blobs.OpenAsync(BlobId.Parse(picture.Hash), cancellationToken) is { } content
            ? Answer(picture, preview, content, http.Response)
            : MediaRefusal.NotFound.ToAnswer();
    }

    private static IResult Answer(WebPicture picture, WebPreview preview, Stream content, HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.XContentTypeOptions = "nosniff";
        // Kept by the reader's own browser, and asked for again each time (rule R5); the hash spares the bytes.
        response.Headers.CacheControl = "private, no-cache";
        return Results.Stream(content, picture.ContentType, lastModified: preview.ReadAt, entityTag: new EntityTagHeaderValue($"\"{picture.Hash}\""), enableRangeProcessing: true);
    }
}
