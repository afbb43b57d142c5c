using InsideIn.Access;
using InsideIn.Conversations;
using InsideIn.Groups;

namespace InsideIn.Notifications;

/// <summary>Takes back what people were told, when it is gone or they may not read it any more: rows, counts and mails that wait (demands 6 to 8).</summary>
internal sealed class Withdrawals(DocumentStore store, Things things, Readers readers, TimeProvider time)
{
    private const int ChunkSize = 200;

    /// <summary>A thread is gone.</summary>
    public async Task OfThreadAsync(Guid threadId, CancellationToken cancellationToken)
    {
        await OfWaitingAsync(threadId, cancellationToken);
        await RemoveAsync(NoticeStore.At(threadId), _ => true, cancellationToken);
    }

    /// <summary>Nobody is to be told of a thread any more who has not been.</summary>
    public Task OfWaitingAsync(Guid threadId, CancellationToken cancellationToken) =>
        EachAsync(NoticeStore.DeliveredOf(threadId), delivery => delivery.State is DeliveryState.Waiting or DeliveryState.Handing, Drop, cancellationToken);

    /// <summary>The mails about a thread wait no longer for the end of anybody's quiet hours.</summary>
    public Task HurryAsync(Guid threadId, DateTimeOffset at, CancellationToken cancellationToken) =>
        EachAsync(
            NoticeStore.DeliveredOf(threadId, threadId),
            delivery => delivery is { Channel: NoticeChannel.Mail, State: DeliveryState.Waiting } && delivery.DueAt > at,
            (batch, read) => batch.Replace(NoticeStore.Deliveries, read, read.Document with { DueAt = at }),
            cancellationToken);

    /// <summary>One thing in a thread is gone, and what people did to it; with <paramref name="itemId"/> only that of all that happened to it.</summary>
    public async Task OfAsync(Guid threadId, Guid aboutId, Guid? itemId, CancellationToken cancellationToken)
    {
        await foreach (var delivery in PersonalData.ReadAsync(store, NoticeStore.DeliveredOf(threadId, aboutId), cancellationToken).Where(delivery => itemId is null || delivery.ItemId == itemId))
        {
            await TakeBackAsync(delivery, cancellationToken);
        }
    }

    /// <summary>Somebody took a reaction back.</summary>
    public async Task OfReactionAsync(ReactionRemoved removed, CancellationToken cancellationToken)
    {
        if (await things.FindAsync(removed.Subject, cancellationToken) is { } thing
            && await store.GetAsync(NoticeStore.Deliveries, Delivery.IdOf(thing.AuthorId, Reaction.IdOf(removed.Subject.Id, removed.ActorId), NoticeChannel.InApp), cancellationToken) is { } read)
        {
            await TakeBackAsync(read.Document, cancellationToken);
        }
    }

    /// <summary>Somebody may have lost the right to read something: what they may not read is taken back.</summary>
    public Task OfPersonAsync(Guid personId, CancellationToken cancellationToken) =>
        RemoveUnreadableAsync(NoticeStore.Of(personId), cancellationToken);

    /// <summary>What some people were told by themselves has no cause any more.</summary>
    public async Task OfItemAsync(IReadOnlyList<Guid> personIds, Guid itemId, CancellationToken cancellationToken)
    {
        foreach (var read in (await store.GetAsync(NoticeStore.Deliveries, [.. personIds.Select(person => Delivery.IdOf(person, itemId, NoticeChannel.InApp))], cancellationToken)).Values)
        {
            await TakeBackAsync(read.Document, cancellationToken);
        }
    }

    /// <summary>What people were told of a group for one reason has no cause any more, or not all of it. What they have read stays.</summary>
    /// <param name="groupId">The group.</param>
    /// <param name="reason">The reason.</param>
    /// <param name="left">What is left of a notice; null for nothing.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task OfGroupAsync(Guid groupId, NoticeReason reason, Func<Notice, Notice?> left, CancellationToken cancellationToken) =>
        EachAsync(
            NoticeStore.At(groupId, reason),
            notice => notice.ReadAt is null && left(notice) != notice,
            (batch, read) =>
            {
                _ = left(read.Document) is { } rest ? batch.Replace(NoticeStore.Notices, read, rest) : batch.Delete(NoticeStore.Notices, read);
                batch.Append(new NoticesChanged(time.GetUtcNow(), [new NoticeChange(read.Document.PersonId, [read.Id])]));
            },
            cancellationToken);

    private async Task RemoveUnreadableAsync(Pick<Notice> pick, CancellationToken cancellationToken)
    {
        var unreadable = new HashSet<Guid>();
        await foreach (var notice in PersonalData.ReadAsync(store, pick, cancellationToken))
        {
            if (!await MayReadAsync(notice, cancellationToken))
            {
                unreadable.Add(notice.Id);
            }
        }

        if (unreadable.Count > 0)
        {
            await RemoveAsync(pick, notice => unreadable.Contains(notice.Id), cancellationToken);
        }
    }

    private async Task<bool> MayReadAsync(Notice notice, CancellationToken cancellationToken)
    {
        if (notice.Where is { } where)
        {
            return await things.FindAsync(where, cancellationToken) is { } found && (await readers.AmongAsync(found.Thread, [notice.PersonId], cancellationToken)).Count > 0;
        }

        if (notice.KnownGroupId is { } groupId)
        {
            var viewer = await readers.ViewersAsync([groupId], [notice.PersonId], cancellationToken);
            return (await store.GetAsync(GroupStore.Groups, groupId, cancellationToken))?.Document.IsKnownTo(viewer[0]) == true;
        }

        return true;
    }

    /// <summary>Takes one delivery back. Its record stays, so that nobody is told of the thing anew.</summary>
    private async Task TakeBackAsync(Delivery delivery, CancellationToken cancellationToken) =>
        await store.DecideAsync(
            async token =>
            {
                var batch = new Batch();
                if (await store.GetAsync(NoticeStore.Deliveries, delivery.Id, token) is { } read && read.Document.State != DeliveryState.Dropped)
                {
                    Drop(batch, read);
                    if (delivery is { Channel: NoticeChannel.InApp, NoticeId: { } noticeId } && await store.GetAsync(NoticeStore.Notices, noticeId, token) is { } notice)
                    {
                        _ = notice.Document.Without(delivery.ItemId) is { } left ? batch.Replace(NoticeStore.Notices, notice, left) : batch.Delete(NoticeStore.Notices, notice);
                        batch.Append(new NoticesChanged(time.GetUtcNow(), [new NoticeChange(delivery.PersonId, [noticeId])]));
                    }
                }

                return (true, batch.Writes.Count == 0 ? null : batch);
            },
            cancellationToken);

    private static void Drop(Batch batch, Stored<Delivery> read) =>
        batch.Replace(NoticeStore.Deliveries, read, read.Document with { State = DeliveryState.Dropped, DueAt = null });

    private Task RemoveAsync(Pick<Notice> pick, Func<Notice, bool> which, CancellationToken cancellationToken) =>
        EachAsync(
            pick,
            which,
            (batch, read) =>
            {
                batch.Delete(NoticeStore.Notices, read);
                batch.Append(new NoticesChanged(time.GetUtcNow(), [new NoticeChange(read.Document.PersonId, [read.Id])]));
            },
            cancellationToken);

    /// <summary>Changes the documents of a list that it concerns, in chunks.</summary>
    private async Task EachAsync<T>(Pick<T> pick, Func<T, bool> which, Action<Batch, Stored<T>> change, CancellationToken cancellationToken)
        where T : class
    {
        Cursor? reached = null;
        IReadOnlyList<Entry> entries;
        do
        {
            entries = await store.PickAsync(pick.Behind(reached).Take(ChunkSize), cancellationToken);
            reached = entries.Count == 0 ? reached : entries[^1].Cursor;
            await store.DecideAsync(
                async token =>
                {
                    var batch = new Batch();
                    foreach (var read in (await store.GetAsync(pick.Index.Collection, [.. entries.Select(entry => entry.Id)], token)).Values.Where(read => which(read.Document)))
                    {
                        change(batch, read);
                    }

                    return (true, batch.Writes.Count == 0 ? null : batch);
                },
                cancellationToken);
        }
        while (entries.Count == ChunkSize);
    }
}
