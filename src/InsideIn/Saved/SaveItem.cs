using InsideIn.Access;
using InsideIn.People;

namespace InsideIn.Saved;

/// <summary>People put things aside to find them again.</summary>
[MutationType]
public static partial class SaveItem
{
    /// <summary>Saves a post, comment, event or page for the viewer. Twice is once. Nobody else can see it.</summary>
    [Authorize]
    public static async Task<FieldResult<SavedItem, NotFoundError, TooManyError>> SaveItemAsync(
        NodeId subjectId, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (rights.SubjectOf(subjectId) is not { } subject || await rights.FindReadableAsync(viewer, subject, cancellationToken) is null)
        {
            return new NotFoundError();
        }

        return await store.DecideAsync<FieldResult<SavedItem, NotFoundError, TooManyError>>(
            async token =>
            {
                if (await store.GetAsync(SavedStore.Items, SavedItem.IdOf(viewer.PersonId, subject.Id), token) is { } before)
                {
                    return (before.Document, null);
                }

                var count = await store.CountAsync(SavedStore.Of(viewer.PersonId), SavedItem.Most, token);
                if (count == SavedItem.Most)
                {
                    return (new TooManyError("savedItems", count + 1, SavedItem.Most), null);
                }

                var item = new SavedItem(viewer.PersonId, subject, time.GetUtcNow());
                return (item, new Batch().Insert(SavedStore.Items, item));
            },
            cancellationToken);
    }
}
