namespace InsideIn.Drafts;

/// <summary>Where drafts are kept, and every list of them with its index.</summary>
public static class DraftStore
{
    /// <summary>The drafts.</summary>
    public static readonly Collection<Draft> Drafts = new("drafts", draft => draft.Id);

    // One draft per person and target.
    private static readonly Index<Draft> ByPlace = Drafts.Unique("byPlace", index => index.Ascending(draft => draft.HolderId).Ascending(draft => draft.TargetId));

    private static readonly Index<Draft> ByReader = Drafts.Index("byReader", index => index.Each(draft => draft.ReaderIds).Descending(draft => draft.StartedAt));

    private static readonly Index<Draft> ByPublication = Drafts.Index("byPublication", index => index.Ascending(draft => draft.BecomesId));

    private static readonly Index<Draft> ByDueAt = Drafts.Index("byDueAt", index => index.Ascending(draft => draft.DueAt));

    private static readonly Index<Draft> ByEnd = Drafts.Index("byEnd", index => index.Ascending(draft => draft.KeptUntil));

    private static readonly Index<Draft> ByFile = Drafts.Index("byFile", index => index.Each(draft => draft.FileIds));

    /// <summary>The drafts that are to carry a file.</summary>
    public static Pick<Draft> WithFile(Guid fileId) => ByFile.At(fileId);

    /// <summary>The drafts that a person may read: their own, and those that they are named in. The last begun first.</summary>
    public static Pick<Draft> ReadableBy(Guid personId) => ByReader.At(personId);

    /// <summary>The one draft that becomes a post or a comment.</summary>
    public static Pick<Draft> Becoming(Guid publishedId) => ByPublication.At(publishedId).Take(1);

    /// <summary>The drafts to be published, the soonest first.</summary>
    public static Pick<Draft> Scheduled => ByDueAt.At().Take(100);

    /// <summary>The drafts by the moment until which they are kept.</summary>
    public static Pick<Draft> Ending => ByEnd.At().Take(100);

    /// <summary>A person's draft for a target; null when there is none.</summary>
    public static async Task<Draft?> FindForAsync(DocumentStore store, Guid personId, Guid targetId, CancellationToken cancellationToken) =>
        await store.PickAsync(ByPlace.At(personId, targetId).Take(1), cancellationToken) is [var entry]
            ? (await store.GetAsync(Drafts, entry.Id, cancellationToken))?.Document
            : null;

    /// <summary>The draft, if the viewer may read it; null when there is none or it is none of the viewer's business (rule R2).</summary>
    public static async Task<Stored<Draft>?> FindAsync(DocumentStore store, Viewer viewer, Guid draftId, CancellationToken cancellationToken) =>
        await store.GetAsync(Drafts, draftId, cancellationToken) is { } read && read.Document.IsReadableBy(viewer) ? read : null;
}
