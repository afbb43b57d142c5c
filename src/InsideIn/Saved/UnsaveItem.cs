using InsideIn.Access;

namespace InsideIn.Saved;

/// <summary>People have found things again, or need them no more.</summary>
[MutationType]
public static partial class UnsaveItem
{
    /// <summary>Saves a thing no more, whether the viewer may still read it or not. It changes nothing where nothing was saved.</summary>
    [Authorize]
    public static async Task<FieldResult<Viewer, NotFoundError>> UnsaveItemAsync(
        NodeId subjectId, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, CancellationToken cancellationToken) =>
        rights.SubjectOf(subjectId) is { } subject
            ? await store.DecideAsync<FieldResult<Viewer, NotFoundError>>(
                async token => (viewer, await store.GetAsync(SavedStore.Items, SavedItem.IdOf(viewer.PersonId, subject.Id), token) is { } saved ? new Batch().Delete(SavedStore.Items, saved) : null),
                cancellationToken)
            : new NotFoundError();
}
