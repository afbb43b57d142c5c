namespace InsideIn.Media;

/// <summary>An address that takes the content of one file, once, from the person who asked for it.</summary>
/// <param name="File">The file as it will be.</param>
/// <param name="Path">Where on this server the content is put: <c>PUT</c> with the person's token.</param>
/// <param name="ExpiresAt">When the address stops taking content; null once the content is here.</param>
public sealed record Upload(MediaFile File, string Path, DateTimeOffset? ExpiresAt);

/// <summary>People announce files.</summary>
[MutationType]
public static partial class CreateUpload
{
    /// <summary>
    /// Gives an address for the content of a file. The content must be what is announced: its type, its size in bytes and, where given, its SHA-256 in hexadecimal digits.
    /// The same client key again gives the first address.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<Upload, TextEmptyError, TextTooLongError, FileTypeNotAllowedError, FileSizeNotAllowedError, FileHashInvalidError, TooManyUploadsError>> CreateUploadAsync(
        string fileName, string contentType, int sizeInBytes, string? sha256, Guid clientKey, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var announced = FileAnnouncement.Parse(fileName, contentType, sizeInBytes, sha256);
        switch (announced.Error)
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
            case FileTypeNotAllowedError type: return type;
            case FileSizeNotAllowedError size: return size;
            case FileHashInvalidError hash: return hash;
        }

        var now = time.GetUtcNow();
        var id = MediaFile.IdOf(viewer.PersonId, clientKey);
        return await store.DecideAsync<FieldResult<Upload, TextEmptyError, TextTooLongError, FileTypeNotAllowedError, FileSizeNotAllowedError, FileHashInvalidError, TooManyUploadsError>>(
            async token =>
            {
                if (await store.GetAsync(MediaStore.Files, id, token) is { } first)
                {
                    return (AddressOf(first.Document), null);
                }

                var awaited = await store.CountAsync(MediaStore.AwaitedFrom(viewer.PersonId, now), FileRules.MostAwaited, token);
                if (awaited >= FileRules.MostAwaited)
                {
                    return (new TooManyUploadsError(awaited, FileRules.MostAwaited), null);
                }

                var file = MediaFile.Await(id, viewer.PersonId, announced.Value!, now);
                return (AddressOf(file), new Batch().Insert(MediaStore.Files, file));
            },
            cancellationToken);
    }

    private static Upload AddressOf(MediaFile file) => new(file, MediaPaths.Of(file.Id), file.AwaitedUntil);
}
