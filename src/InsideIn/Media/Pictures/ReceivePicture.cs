using System.Security.Cryptography;

namespace InsideIn.Media;

/// <summary>Takes a picture whole, and keeps it without what it tells beside what it shows: where and with what it was taken.</summary>
internal static class ReceivePicture
{
    /// <summary>Brings the picture into the draft. Shape: its size, where it tells one; or why it is not what was announced.</summary>
    public static async Task<(MediaRefusal? Refusal, PictureSize? Size)> CopyAsync(Stream content, MediaFile file, BlobDraft draft, CancellationToken cancellationToken)
    {
        // One more than announced, so that a longer one is noticed.
        var given = new byte[file.SizeInBytes + 1];
        var length = await content.ReadAtLeastAsync(given, given.Length, throwOnEndOfStream: false, cancellationToken);
        if (Refuses(given.AsSpan(0, length), file) is { } refusal)
        {
            return (refusal, null);
        }

        if (PictureMetadata.Strip(given.AsSpan(0, length), file.ContentType) is not { } shown)
        {
            return (MediaRefusal.WrongType(null, file.ContentType), null);
        }

        await draft.WriteAsync(shown, cancellationToken);
        return (null, PictureSize.Of(shown, file.ContentType));
    }

    private static MediaRefusal? Refuses(ReadOnlySpan<byte> given, MediaFile file)
    {
        var hash = BlobId.Of(SHA256.HashData(given));
        return !FileType.Find(file.ContentType)!.Fits(given[..Math.Min(given.Length, FileType.HeadLength)].ToArray()) ? MediaRefusal.WrongType(null, file.ContentType)
            : given.Length != file.SizeInBytes ? MediaRefusal.WrongSize(given.Length, file.SizeInBytes)
            : file.AnnouncedHash is { } announced && announced != $"{hash}" ? MediaRefusal.WrongHash(hash, announced)
            : null;
    }
}
