namespace InsideIn.Posts;

/// <summary>
/// One of the few places for open announcements that an author and a group have. Whoever announces takes one of each by a conditional write, so no two take the last one.
/// A place is free again as soon as the announcement in it is none any more: nobody has to give it back.
/// </summary>
/// <param name="Id">Follows from the holder and the number of the place.</param>
/// <param name="PostId">The announcement that took it last.</param>
public sealed record AnnouncementSlot(Guid Id, Guid PostId)
{
    /// <summary>The id of a holder's place.</summary>
    public static Guid IdOf(Guid holderId, int number) => Ids.Of($"announcementSlot.{number}", holderId);
}

/// <summary>How many announcements may be open at once.</summary>
internal sealed class AnnouncementQuota(DocumentStore store)
{
    /// <summary>The most open announcements in one group.</summary>
    public const int MostInGroup = 2;

    private const int MostOfAuthor = 3;

    /// <summary>Takes a place of the author's and one of each group's for an announcement, from a moment on. Shape: null once the batch has all of them; otherwise why not.</summary>
    public async Task<AnnouncementQuotaError?> TakeAsync(Batch batch, Post post, DateTimeOffset at, CancellationToken cancellationToken)
    {
        Holder[] holders =
        [
            new(AnnouncementLimit.Author, post.AuthorId, MostOfAuthor, _ => true),
            .. post.GroupIds.Select(groupId => new Holder(AnnouncementLimit.Group, groupId, MostInGroup, other => other.GroupIds.Contains(groupId))),
        ];
        var slots = await store.GetAsync(PostStore.AnnouncementSlots, [.. holders.SelectMany(holder => holder.SlotIds)], cancellationToken);
        var posts = (await store.GetAsync(PostStore.Posts, [.. slots.Values.Select(slot => slot.Document.PostId).Distinct()], cancellationToken)).Documents();
        foreach (var holder in holders)
        {
            var open = holder.SlotIds
                .Select(id => slots.TryGetValue(id, out var slot) ? posts.GetValueOrDefault(slot.Document.PostId) : null)
                .Select(other => other is not null && other.Id != post.Id && other.IsAnnouncedAt(at) && holder.Counts(other) ? other : null)
                .ToList();
            var free = open.IndexOf(null);
            if (free < 0)
            {
                return new AnnouncementQuotaError(holder.Limit, open.Count, holder.Most, open.Min(other => other!.Announcement!.EndsAt));
            }

            var slotId = holder.SlotIds[free];
            batch.Put(PostStore.AnnouncementSlots, slots.GetValueOrDefault(slotId), new AnnouncementSlot(slotId, post.Id));
        }

        return null;
    }

    private sealed record Holder(AnnouncementLimit Limit, Guid Id, int Most, Func<Post, bool> Counts)
    {
        public IReadOnlyList<Guid> SlotIds { get; } = [.. Enumerable.Range(0, Most).Select(number => AnnouncementSlot.IdOf(Id, number))];
    }
}
