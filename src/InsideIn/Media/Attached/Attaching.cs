namespace InsideIn.Media;

/// <summary>A file that a post or a comment is to carry.</summary>
/// <param name="FileId">An upload of the author's that stands in nothing yet.</param>
/// <param name="AltText">What a picture shows, for those who do not see it; the empty text for a picture that only adorns. Other files need none.</param>
public sealed record Attachment([property: ID<MediaFile>] Guid FileId, string? AltText);

/// <summary>How files become parts of posts and comments.</summary>
public static class Attaching
{
    /// <summary>The most files that an item carries (rule R49).</summary>
    public const int MostFiles = 20;

    /// <summary>The most characters that say what a picture shows.</summary>
    public const int AltTextLimit = 1_000;

    /// <summary>
    /// Adds to a batch that these files are parts of the item from now on: then whoever reads the item reads them (rule R5).
    /// Shape: null once the batch has all of them; otherwise why not. Errors: too many, one that is not the owner's to attach, a picture without a word on what it shows.
    /// </summary>
    public static async Task<IError?> AttachAsync(DocumentStore store, Batch batch, Guid ownerId, Subject item, IReadOnlyList<Attachment> attachments, CancellationToken cancellationToken)
    {
        if (attachments.Count > MostFiles)
        {
            return new CountOutOfRangeError("attachments", attachments.Count, 0, MostFiles);
        }

        var files = await store.GetAsync(MediaStore.Files, [.. attachments.Select(attachment => attachment.FileId).Distinct()], cancellationToken);
        foreach (var attachment in attachments.DistinctBy(attachment => attachment.FileId))
        {
            var read = files.GetValueOrDefault(attachment.FileId);
            if (Refuses(attachment, read?.Document, ownerId) is { } refusal)
            {
                return refusal;
            }

            batch.Replace(MediaStore.Files, read!, read!.Document.AttachTo(item, attachment.AltText));
        }

        return null;
    }

    /// <summary>Why a text may not stand in an item that carries these files: it shows one that is not among them (rule R49). Null when it may.</summary>
    public static FileNotAttachedError? Refuses(RichText text, IReadOnlyCollection<Guid> fileIds) =>
        text.Inlines.OfType<Embedded>().FirstOrDefault(file => !fileIds.Contains(file.FileId)) is { } missing ? new FileNotAttachedError(missing.FileId, fileIds.Count, MostFiles) : null;

    private static IError? Refuses(Attachment attachment, MediaFile? file, Guid ownerId) =>
        file is not { IsHere: true, AttachedTo: null } || file.OwnerId != ownerId ? new FileNotAttachableError(attachment.FileId)
        : file.IsPicture && attachment.AltText is null ? new AltTextMissingError(file.Id, file.FileName)
        : TextRules.Check("altText", attachment.AltText ?? "", AltTextLimit) as TextTooLongError;
}
