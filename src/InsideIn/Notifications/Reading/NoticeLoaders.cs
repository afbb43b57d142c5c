using InsideIn.Access;
using InsideIn.Groups;

namespace InsideIn.Notifications;

/// <summary>Batched reads of the viewer's own notices, each through Access.</summary>
public static class NoticeLoaders
{
    private const int Page = 500;

    /// <summary>Those among the ids that are the viewer's own and about something that they may read.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Notice>> GetNoticeByIdAsync(
        IReadOnlyList<Guid> ids, [GlobalState] Viewer viewer, DocumentStore store, Rights rights, CancellationToken cancellationToken)
    {
        var own = (await store.GetAsync(NoticeStore.Notices, ids, cancellationToken)).Values.Select(read => read.Document).Where(notice => notice.PersonId == viewer.PersonId).ToList();
        var readable = await rights.FindReadableAsync(viewer, [.. own.Select(notice => notice.Where).OfType<Subject>().Distinct()], cancellationToken);
        var groupIds = own.Select(notice => notice.KnownGroupId).OfType<Guid>().Distinct().ToList();
        var groups = groupIds.Count == 0 ? new Dictionary<Guid, Group>() : (await store.GetAsync(GroupStore.Groups, groupIds, cancellationToken)).Documents();
        return own.Where(MayBeShown).ToDictionary(notice => notice.Id);

        bool MayBeShown(Notice notice) =>
            notice.Where is { } where ? readable.ContainsKey(where.Id)
            : notice.KnownGroupId is not { } groupId || (groups.TryGetValue(groupId, out var group) && group.IsKnownTo(viewer));
    }

    /// <summary>The number of unread notices that the viewer's list shows: counted from the same list by the same rule (rule R19), and never kept.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, int>> GetUnreadNoticeCountAsync(
        IReadOnlyList<Guid> viewerIds, INoticeByIdDataLoader notices, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<Guid, int>();
        foreach (var viewerId in viewerIds)
        {
            var count = 0;
            Cursor? reached = null;
            IReadOnlyList<Entry> entries;
            do
            {
                entries = await store.PickAsync(NoticeStore.UnreadOf(viewerId).Within(time).Behind(reached).Take(Page), cancellationToken);
                count += (await notices.LoadAsync([.. entries.Select(entry => entry.Id)], cancellationToken)).Count(notice => notice is { ReadAt: null });
                reached = entries.Count == 0 ? null : entries[^1].Cursor;
            }
            while (entries.Count == Page);

            counts[viewerId] = count;
        }

        return counts;
    }

    /// <summary>The part of a list of notices that is not older than they are kept.</summary>
    internal static Pick<Notice> Within(this Pick<Notice> pick, TimeProvider time) => pick.Between(time.GetUtcNow() - NoticeStore.Horizon, null);
}
