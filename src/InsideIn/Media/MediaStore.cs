using InsideIn.Documents.Copying;

namespace InsideIn.Media;

/// <summary>Where files are known, and every list of them with its index. Their contents are blobs.</summary>
public static class MediaStore
{
    /// <summary>The files, here or awaited.</summary>
    public static readonly Collection<MediaFile> Files = new("mediaFiles", file => file.Id);

    /// <summary>The contents that are being removed.</summary>
    public static readonly Collection<ContentRemoval> Removals = new("contentRemovals", removal => removal.Id);

    /// <summary>The contents of the files that are here.</summary>
    public static readonly BlobNames ContentsHere = BlobNames.In(Files, file => file.IsHere ? BlobId.TryParse(file.Hash) : null);

    private static readonly Index<ContentRemoval> ByBeginning = Removals.Index("byBeginning", index => index.Ascending(removal => removal.BegunAt));

    private static readonly Index<MediaFile> ByAwaited = Files.Index("byAwaited", index => index.Ascending(file => file.AwaitedFrom).Ascending(file => file.AwaitedUntil));

    private static readonly Index<MediaFile> ByDue = Files.Index("byDue", index => index.Ascending(file => file.AwaitedUntil));

    private static readonly Index<MediaFile> ByLoose = Files.Index("byLoose", index => index.Ascending(file => file.LooseSince));

    private static readonly Index<MediaFile> ByOwner = Files.Index("byOwner", index => index.Ascending(file => file.OwnerId).Descending(file => file.UploadedAt));

    private static readonly Index<MediaFile> ByHash = Files.Index("byHash", index => index.Ascending(file => file.Hash));

    private static readonly Index<MediaFile> ByAttachment = Files.Index("byAttachment", index => index.Ascending(file => file.AttachedToId));

    /// <summary>The files that are parts of an item.</summary>
    public static Pick<MediaFile> AttachedTo(Guid itemId) => ByAttachment.At(itemId);

    /// <summary>The person's files that may still come.</summary>
    public static Pick<MediaFile> AwaitedFrom(Guid ownerId, DateTimeOffset now) => ByAwaited.At(ownerId).Between(now, null);

    /// <summary>The person's files, the latest first.</summary>
    public static Pick<MediaFile> Of(Guid ownerId) => ByOwner.At(ownerId);

    /// <summary>Files whose time was up before <paramref name="before"/> and which never came.</summary>
    public static Pick<MediaFile> ForgottenBefore(DateTimeOffset before) => ByDue.At().Between(null, before);

    /// <summary>Files that came before <paramref name="before"/> and are part of nothing.</summary>
    public static Pick<MediaFile> LooseBefore(DateTimeOffset before) => ByLoose.At().Between(null, before);

    /// <summary>Removals that began before <paramref name="before"/> and never ended.</summary>
    public static Pick<ContentRemoval> StoppedBefore(DateTimeOffset before) => ByBeginning.At().Between(null, before).Take(500);

    /// <summary>The files with this content, here or about to be.</summary>
    public static Pick<MediaFile> WithContent(string hash) => ByHash.At(hash);
}
