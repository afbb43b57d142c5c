namespace InsideIn.Notifications;

/// <summary>What the viewer is told.</summary>
[QueryType]
public static partial class NoticeQueries
{
    /// <summary>What the viewer is told, the latest begun first, of the last 90 days.</summary>
    /// <param name="unreadOnly">Whether only what is unread is listed: as many as <c>viewer.noticeCounter</c> says.</param>
    [Authorize]
    [UsePaging]
    public static async Task<Connection<Notice>> GetNoticesAsync(
        PagingArguments paging, [GlobalState] Viewer viewer, INoticeByIdDataLoader notices, DocumentStore store, TimeProvider time, CancellationToken cancellationToken, bool unreadOnly = false)
    {
        var list = unreadOnly ? NoticeStore.UnreadOf(viewer.PersonId) : NoticeStore.Of(viewer.PersonId);
        var picked = await store.PickAsync(list.Within(time).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, notices, cancellationToken);
    }
}

/// <summary>How many notices the viewer has not read, and from when on they count.</summary>
/// <param name="Unread">The number: as many as <c>notices(unreadOnly: true)</c> lists.</param>
/// <param name="Since">The horizon: notices that began before are not kept, and do not count (rule R20).</param>
public sealed record NoticeCounter(int Unread, DateTimeOffset Since)
{
    private const int MostShown = 99;

    /// <summary>What a badge shows: the number, and <c>99+</c> above 99.</summary>
    public string Shown => Unread > MostShown ? $"{MostShown}+" : Unread.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The days that notices are kept.</summary>
    public int HorizonDays => NoticeStore.Horizon.Days;
}

/// <summary>What the viewer has not read.</summary>
[ObjectType<Viewer>]
public static partial class ViewerNotices
{
    /// <summary>How many notices the viewer has not read, and from when on they count.</summary>
    public static async Task<NoticeCounter> GetNoticeCounterAsync([Parent] Viewer viewer, IUnreadNoticeCountDataLoader counts, TimeProvider time, CancellationToken cancellationToken) =>
        new(await counts.LoadAsync(viewer.PersonId, cancellationToken), time.GetUtcNow() - NoticeStore.Horizon);
}
