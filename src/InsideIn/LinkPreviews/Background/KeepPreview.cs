using InsideIn.Media;

namespace InsideIn.LinkPreviews;

/// <summary>Keeps what was read from the web, with its picture, and lets it go.</summary>
internal sealed class KeepPreview(DocumentStore store, ContentRemovals removals)
{
    /// <summary>Keeps a change of a preview. The picture's blob is named before it is kept, so that none is ever forgotten. Where another server was faster nothing is done.</summary>
    public async Task SaveAsync(Stored<WebPreview> read, Func<WebPicture?, WebPreview> change, FetchedPicture? picture, CancellationToken cancellationToken)
    {
        await using var draft = await store.Blobs.BeginAsync(cancellationToken);
        await draft.WriteAsync(picture?.Content ?? [], cancellationToken);
        var kept = change(picture is null ? null : new WebPicture($"{draft.Id}", picture.ContentType, picture.Size.Width, picture.Size.Height));
        if (await store.CommitAsync(new Batch().Replace(WebPreviewStore.Previews, read, kept), cancellationToken) is not Committed)
        {
            return;
        }

        if (picture is not null && await removals.IsOverAsync(kept.PictureHash!))
        {
            await draft.KeepAsync(CancellationToken.None);
        }

        if (read.Document.PictureHash is { } former && former != kept.PictureHash)
        {
            await removals.RunAsync(former);
        }
    }

    /// <summary>Lets a preview go, and the content of its picture unless something else names it. What somebody changes at this moment waits for the next time.</summary>
    public async Task<bool> DeleteAsync(Stored<WebPreview> read, CancellationToken cancellationToken)
    {
        var batch = new Batch().Delete(WebPreviewStore.Previews, read);
        return read.Document.PictureHash is { } hash
            ? await removals.IsOverAsync(hash) && await removals.RunWithAsync(batch, hash)
            : await store.CommitAsync(batch, cancellationToken) is Committed;
    }
}
