using InsideIn.Access;

namespace InsideIn.Saved;

/// <summary>The fields of a saved item that need loading.</summary>
[ObjectType<SavedItem>]
public static partial class SavedItemType
{
    /// <summary>What was saved; null once the viewer may not read it any more.</summary>
    public static async Task<IReactable?> GetThingAsync([Parent] SavedItem item, IReadableBySubjectDataLoader subjects, CancellationToken cancellationToken) =>
        await subjects.LoadAsync(item.Subject, cancellationToken) as IReactable;
}

/// <summary>Whether things are saved.</summary>
[InterfaceType<IReactable>]
public static partial class ReactableSaved
{
    /// <summary>Whether the viewer has saved it.</summary>
    [Cost(1)]
    public static async Task<bool> GetViewerHasSavedAsync([Parent] IReactable thing, ISavedItemBySubjectDataLoader items, CancellationToken cancellationToken) =>
        await items.LoadAsync(thing.Id, cancellationToken) is not null;
}

/// <summary>What the viewer saved.</summary>
[ObjectType<Viewer>]
public static partial class ViewerSaved
{
    private const int Page = 250;

    /// <summary>What the viewer saved, the latest first. What the viewer may not read any more does not show; it is there again with the right.</summary>
    [UsePaging]
    public static Task<Connection<SavedItem>> GetSavedItemsAsync([Parent] Viewer viewer, PagingArguments paging, IReadableSavedDataLoader saved, DocumentStore store, CancellationToken cancellationToken) =>
        store.FillAsync(SavedStore.Of(viewer.PersonId), paging, async ids => await saved.LoadAsync(ids, cancellationToken), cancellationToken);

    /// <summary>The number of saved items that show: as many as <c>savedItems</c> lists.</summary>
    public static async Task<int> GetSavedCountAsync([Parent] Viewer viewer, IReadableSavedDataLoader saved, DocumentStore store, CancellationToken cancellationToken)
    {
        var count = 0;
        Cursor? reached = null;
        IReadOnlyList<Entry> entries;
        do
        {
            entries = await store.PickAsync(SavedStore.Of(viewer.PersonId).Behind(reached).Take(Page), cancellationToken);
            count += (await saved.LoadAsync([.. entries.Select(entry => entry.Id)], cancellationToken)).Count(item => item is not null);
            reached = entries.Count == 0 ? reached : entries[^1].Cursor;
        }
        while (entries.Count == Page);

        return count;
    }
}

/// <summary>Batched reads of saved items.</summary>
public static class SavedLoaders
{
    /// <summary>The viewer's saved items by what was saved.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, SavedItem>> GetSavedItemBySubjectAsync(IReadOnlyList<Guid> subjectIds, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        var items = await store.GetAsync(SavedStore.Items, [.. subjectIds.Select(id => SavedItem.IdOf(viewer.PersonId, id))], cancellationToken);
        return items.Values.ToDictionary(item => item.Document.Subject.Id, item => item.Document);
    }

    /// <summary>Those of the viewer's saved items whose things the viewer may read.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, SavedItem>> GetReadableSavedAsync(
        IReadOnlyList<Guid> ids, [GlobalState] Viewer viewer, IReadableBySubjectDataLoader subjects, DocumentStore store, CancellationToken cancellationToken)
    {
        var items = (await store.GetAsync(SavedStore.Items, ids, cancellationToken)).Documents().Where(pair => pair.Value.PersonId == viewer.PersonId).ToList();
        var things = await subjects.LoadAsync([.. items.Select(pair => pair.Value.Subject)], cancellationToken);
        return items.Zip(things).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First.Key, pair => pair.First.Value);
    }
}
