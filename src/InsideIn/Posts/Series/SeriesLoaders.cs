using InsideIn.Groups;

namespace InsideIn.Posts;

/// <summary>Batched reads of series.</summary>
public static class SeriesLoaders
{
    /// <summary>The series among the ids that the viewer may know of: those of people, and those of groups whose posts the viewer reads.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Series>> GetSeriesByIdAsync(IReadOnlyList<Guid> ids, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        var series = (await store.GetAsync(SeriesStore.All, ids, cancellationToken)).Documents();
        var groups = (await store.GetAsync(GroupStore.Groups, [.. series.Values.Select(one => one.GroupId).OfType<Guid>().Distinct()], cancellationToken)).Documents();
        return series
            .Where(pair => pair.Value.GroupId is not { } groupId || (groups.TryGetValue(groupId, out var group) && group.IsReadableBy(viewer)))
            .ToDictionary();
    }

    /// <summary>The series that articles stand in, by article; asked for below an article that the viewer may read. One store call for all.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Guid>> GetSeriesIdByArticleAsync(IReadOnlyList<Guid> articleIds, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickEachAsync([.. articleIds.Select(SeriesStore.With)], cancellationToken);
        return articleIds.Zip(picked).Where(pair => pair.Second.Count > 0).ToDictionary(pair => pair.First, pair => pair.Second[0].Id);
    }
}
