using Microsoft.Net.Http.Headers;

namespace InsideIn.Media;

/// <summary>How a file goes out: pictures to be shown, everything else to be kept, and nothing to be run.</summary>
public static class FileAnswer
{
    /// <summary>The content, whole or the range that was asked for. The caller has seen to it that the reader may have it.</summary>
    public static IResult Of(MediaFile file, Stream content, HttpResponse response)
    {
        var disposition = new ContentDispositionHeaderValue(FileType.Find(file.ContentType) is { IsPicture: true } ? "inline" : "attachment");
        disposition.SetHttpFileName(file.FileName);
        response.Headers.ContentDisposition = disposition.ToString();
        // Whatever a browser makes of it, it makes it in a sandbox without scripts, styles or requests.
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.XContentTypeOptions = "nosniff";
        // Kept by the reader's own browser, and asked for again each time (rule R5); the hash spares the bytes.
        response.Headers.CacheControl = "private, no-cache";
        return Results.Stream(content, file.ContentType, lastModified: file.UploadedAt, entityTag: new EntityTagHeaderValue($"\"{file.Hash}\""), enableRangeProcessing: true);
    }
}
