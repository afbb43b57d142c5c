using InsideIn.People;
using InsideIn.Seen;

namespace InsideIn.Notifications;

/// <summary>People have read what they were told.</summary>
[MutationType]
public static partial class MarkNoticesRead
{
    /// <summary>The most notices marked at once.</summary>
    public const int Most = 100;

    private const int ChunkSize = 200;

    /// <summary>Marks some of the viewer's notices as read, on all of their devices. Others' are passed over; twice is once.</summary>
    [Authorize]
    [UseMutationConvention(PayloadFieldName = "viewer")]
    public static async Task<FieldResult<Viewer, TooManyError>> MarkNoticesReadAsync(
        [ID<Notice>] IReadOnlyList<Guid> noticeIds, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (noticeIds.Count > Most)
        {
            return new TooManyError("noticeIds", noticeIds.Count, Most);
        }

        await MarkAsync(store, viewer, noticeIds, DateTimeOffset.MaxValue, time, cancellationToken);
        return viewer;
    }

    /// <summary>Marks all of the viewer's notices as read, those that do not show any more too: the counter is 0 then, unless something happened after <paramref name="until"/>.</summary>
    /// <param name="until">When the latest thing on the screen happened; now when left out.</param>
    [Authorize]
    [UseMutationConvention(PayloadFieldName = "viewer")]
    public static async Task<FieldResult<Viewer, MomentAheadError>> MarkAllNoticesReadAsync(
        DateTimeOffset? until, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (until > now)
        {
            return new MomentAheadError(until.Value, now);
        }

        Cursor? reached = null;
        IReadOnlyList<Entry> entries;
        do
        {
            entries = await store.PickAsync(NoticeStore.UnreadOf(viewer.PersonId).Behind(reached).Take(ChunkSize), cancellationToken);
            reached = entries.Count == 0 ? null : entries[^1].Cursor;
            await MarkAsync(store, viewer, [.. entries.Select(entry => entry.Id)], until ?? DateTimeOffset.MaxValue, time, cancellationToken);
        }
        while (entries.Count == ChunkSize);

        return viewer;
    }

    private static async Task MarkAsync(DocumentStore store, Viewer viewer, IReadOnlyList<Guid> noticeIds, DateTimeOffset until, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync(
            async token =>
            {
                var unread = (await store.GetAsync(NoticeStore.Notices, noticeIds, token)).Values.Where(read => read.Document.PersonId == viewer.PersonId && read.Document.ReadAt is null && read.Document.LatestAt <= until).ToList();
                var now = time.GetUtcNow();
                var batch = unread.Aggregate(new Batch(), (all, read) => all.Replace(NoticeStore.Notices, read, read.Document with { ReadAt = now }));
                return (true, unread.Count == 0 ? null : batch.Append(new NoticesChanged(now, [new NoticeChange(viewer.PersonId, [.. unread.Select(read => read.Id)])])));
            },
            cancellationToken);
}
