using System.Buffers;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace InsideIn.Media;

/// <summary>Takes the content of an announced file: as it comes, a part at a time, and all of it or nothing. Pictures come without what a camera wrote into them.</summary>
internal static class ReceiveUpload
{
    private const int PartLength = 64 * 1024;

    /// <summary>
    /// <c>PUT /media/{id}</c>: 201 once the content is durable.
    /// Errors: NOT_FOUND, UPLOAD_EXPIRED, UPLOAD_USED, UPLOAD_SIZE_DIFFERS, UPLOAD_TYPE_DIFFERS, UPLOAD_HASH_DIFFERS, UPLOAD_CUT, UPLOAD_BUSY.
    /// </summary>
    public static async Task<IResult> HandleAsync(
        Guid id, HttpRequest request, [FromServices] ViewerOf viewerOf, [FromServices] DocumentStore store, [FromServices] ContentRemovals removals, [FromServices] TimeProvider time, CancellationToken cancellationToken)
    {
        var viewer = await viewerOf(request.HttpContext, cancellationToken);
        var read = await store.GetAsync(MediaStore.Files, id, cancellationToken);
        if (RefusesToBegin(read?.Document, viewer, request, time.GetUtcNow()) is { } refused)
        {
            return refused.ToAnswer();
        }

        var file = read!.Document;
        // The server's own limit is meant for requests of the API; this one has announced its length, and is held to it below.
        request.HttpContext.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = file.SizeInBytes + PartLength;
        try
        {
            await using var draft = await store.Blobs.BeginAsync(cancellationToken);
            var (refusal, size) = PictureMetadata.Knows(file.ContentType)
                ? await ReceivePicture.CopyAsync(request.Body, file, draft, cancellationToken)
                : (await CopyAsync(request.Body, file, draft, cancellationToken), null);
            refusal ??= await SaveAsync(read, draft, size, store, removals, time);
            return refusal?.ToAnswer() ?? Results.Created(MediaPaths.Of(id), new { contentType = file.ContentType, sizeInBytes = draft.Length, sha256 = $"{draft.Id}" });
        }
        catch (BadHttpRequestException cut)
        {
            return MediaRefusal.Cut(cut.StatusCode).ToAnswer();
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException && cancellationToken.IsCancellationRequested)
        {
            // Nobody is left to be answered.
            return Results.Empty;
        }
    }

    private static MediaRefusal? RefusesToBegin(MediaFile? file, Viewer viewer, HttpRequest request, DateTimeOffset now) => file switch
    {
        null => MediaRefusal.NotFound,
        _ when file.OwnerId != viewer.PersonId => MediaRefusal.NotFound,
        { IsHere: true } => MediaRefusal.Used,
        { AwaitedUntil: { } until } when until < now => MediaRefusal.Expired(until),
        _ when request.ContentType is { } found && !Says(found, file.ContentType) => MediaRefusal.WrongType(found, file.ContentType),
        _ when request.ContentLength is { } length && length != file.SizeInBytes => MediaRefusal.WrongSize(length, file.SizeInBytes),
        _ => null,
    };

    private static bool Says(string header, string contentType) =>
        MediaTypeHeaderValue.TryParse(header, out var type) && type.MediaType.Equals(contentType, StringComparison.OrdinalIgnoreCase);

    /// <summary>Brings the content into the draft. Shape: null when it is what was announced.</summary>
    private static async Task<MediaRefusal?> CopyAsync(Stream content, MediaFile file, BlobDraft draft, CancellationToken cancellationToken)
    {
        var part = ArrayPool<byte>.Shared.Rent(PartLength);
        try
        {
            var length = await content.ReadAtLeastAsync(part, FileType.HeadLength, throwOnEndOfStream: false, cancellationToken);
            if (!FileType.Find(file.ContentType)!.Fits(part[..Math.Min(length, FileType.HeadLength)]))
            {
                return MediaRefusal.WrongType(null, file.ContentType);
            }

            for (; length > 0; length = await content.ReadAsync(part, cancellationToken))
            {
                if (draft.Length + length > file.SizeInBytes)
                {
                    return MediaRefusal.WrongSize(draft.Length + length, file.SizeInBytes);
                }

                await draft.WriteAsync(part.AsMemory(0, length), cancellationToken);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(part);
        }

        return draft.Length != file.SizeInBytes ? MediaRefusal.WrongSize(draft.Length, file.SizeInBytes)
            : file.AnnouncedHash is { } announced && announced != $"{draft.Id}" ? MediaRefusal.WrongHash(draft.Id, announced)
            : null;
    }

    /// <summary>
    /// Keeps the draft in three steps, so that no blob can be forgotten whenever the process ends: the file names the blob, the blob is kept, the file is here.
    /// From here on a client that leaves changes nothing.
    /// </summary>
    private static async Task<MediaRefusal?> SaveAsync(Stored<MediaFile> read, BlobDraft draft, PictureSize? size, DocumentStore store, ContentRemovals removals, TimeProvider time)
    {
        var naming = read.Document with { Hash = $"{draft.Id}" };
        if (await store.CommitAsync(new Batch().Replace(MediaStore.Files, read, naming)) is not Committed)
        {
            return MediaRefusal.Used;
        }

        // Whoever removes the same content has seen the name, or began before it was there and is waited for.
        if (!await removals.IsOverAsync(naming.Hash))
        {
            return MediaRefusal.Busy;
        }

        await draft.KeepAsync();
        var named = await store.GetAsync(MediaStore.Files, naming.Id);
        if (named?.Document != naming || await store.CommitAsync(new Batch().Replace(MediaStore.Files, named, naming.Arrive((int)draft.Length, size, time.GetUtcNow()))) is not Committed)
        {
            // Another connection brings another content for the same file.
            await removals.RunAsync(naming.Hash);
            return MediaRefusal.Used;
        }

        if (read.Document.Hash is { } earlier && earlier != naming.Hash)
        {
            await removals.RunAsync(earlier);
        }

        return null;
    }
}
