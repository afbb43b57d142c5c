namespace InsideIn.Drafts;

/// <summary>The draft that was deleted.</summary>
public sealed record DeletedDraft([property: ID<Draft>] Guid Id);

/// <summary>Authors throw away what they do not want to publish.</summary>
[MutationType]
public static partial class DeleteDraft
{
    /// <summary>Deletes the viewer's draft with all that it says.</summary>
    [Authorize]
    public static Task<FieldResult<DeletedDraft, NotFoundError, NotAllowedError>> DeleteDraftAsync(
        [ID<Draft>] Guid draftId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        store.DecideAsync<FieldResult<DeletedDraft, NotFoundError, NotAllowedError>>(
            async token => await DraftStore.FindAsync(store, viewer, draftId, token) switch
            {
                null => (new NotFoundError(), null),
                var read when read.Document.AuthorId != viewer.PersonId => (new NotAllowedError("Only its author deletes a draft."), null),
                var read => (new DeletedDraft(draftId), new Batch().Delete(DraftStore.Drafts, read).Append(read.Document.Discard(viewer.PersonId, time.GetUtcNow()))),
            },
            cancellationToken);
}
