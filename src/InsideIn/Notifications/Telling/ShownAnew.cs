using InsideIn.Events;
using InsideIn.Pages;
using InsideIn.Posts;

namespace InsideIn.Notifications;

/// <summary>
/// Tells those who follow their notices live that some show, or show no more, because a right has changed and not the notices: they are asked for afresh, and so is the count (demands 6 and 8).
/// Nothing is taken back, so that what is given back shows again.
/// </summary>
internal sealed class ShownAnew(DocumentStore store, TimeProvider time)
{
    private const int ChunkSize = 200;

    /// <summary>Somebody may read more than before.</summary>
    public Task OfPersonAsync(Guid personId, CancellationToken cancellationToken) => OfAsync(NoticeStore.UnreadOf(personId).Take(ChunkSize), cancellationToken);

    /// <summary>A thread has other readers than before, or a group is known to others.</summary>
    public Task OfPlaceAsync(Guid placeId, CancellationToken cancellationToken) => OfAsync(NoticeStore.At(placeId), cancellationToken);

    /// <summary>A group and what stands in it have other readers than before.</summary>
    public async Task OfGroupAsync(Guid groupId, CancellationToken cancellationToken)
    {
        await OfPlaceAsync(groupId, cancellationToken);
        await OfEachAsync(PostStore.InGroup(groupId), cancellationToken);
        await OfEachAsync(EventStore.InGroup(groupId), cancellationToken);
        await OfEachAsync(PageStore.InGroups([groupId]), cancellationToken);
    }

    private async Task OfEachAsync<T>(Pick<T> threads, CancellationToken cancellationToken)
        where T : class
    {
        Cursor? reached = null;
        IReadOnlyList<Entry> entries;
        do
        {
            entries = await store.PickAsync(threads.Behind(reached).Take(ChunkSize), cancellationToken);
            reached = entries.Count == 0 ? reached : entries[^1].Cursor;
            var told = await store.PickEachAsync([.. entries.Select(entry => NoticeStore.At(entry.Id).Take(1))], cancellationToken);
            foreach (var (entry, notices) in entries.Zip(told))
            {
                if (notices.Count > 0)
                {
                    await OfPlaceAsync(entry.Id, cancellationToken);
                }
            }
        }
        while (entries.Count == ChunkSize);
    }

    private async Task OfAsync(Pick<Notice> pick, CancellationToken cancellationToken)
    {
        Cursor? reached = null;
        IReadOnlyList<Entry> entries;
        do
        {
            entries = await store.PickAsync(pick.Behind(reached).Take(ChunkSize), cancellationToken);
            reached = entries.Count == 0 ? reached : entries[^1].Cursor;
            var notices = await store.GetAsync(NoticeStore.Notices, [.. entries.Select(entry => entry.Id)], cancellationToken);
            var changes = notices.Values.GroupBy(read => read.Document.PersonId, read => read.Id).Select(own => new NoticeChange(own.Key, [.. own])).ToList();
            if (changes.Count > 0)
            {
                await store.CommitAsync(new Batch().Append(new NoticesChanged(time.GetUtcNow(), changes)), cancellationToken);
            }
        }
        while (entries.Count == ChunkSize);
    }
}
