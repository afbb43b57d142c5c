namespace InsideIn.LinkPreviews;

/// <summary>Where previews are kept, and every list of them with its index. Their pictures are blobs.</summary>
public static class WebPreviewStore
{
    /// <summary>What addresses of the web show.</summary>
    public static readonly Collection<WebPreview> Previews = new("webPreviews", preview => preview.Id);

    private static readonly Index<WebPreview> ByDue = Previews.Index("byDue", index => index.Ascending(preview => preview.DueAt));

    private static readonly Index<WebPreview> ByPicture = Previews.Index("byPicture", index => index.Ascending(preview => preview.PictureHash));

    private static readonly Index<WebPreview> ByAddress = Previews.Index("byAddress", index => index.Ascending(preview => preview.Address));

    /// <summary>What is to be read by now, the longest due first.</summary>
    public static Pick<WebPreview> DueBefore(DateTimeOffset now) => ByDue.At().Between(null, now.AddTicks(1)).Take(50);

    /// <summary>All of them, by address.</summary>
    public static Pick<WebPreview> All => ByAddress.At();

    /// <summary>Those whose picture has this content.</summary>
    public static Pick<WebPreview> WithPicture(string hash) => ByPicture.At(hash);
}
