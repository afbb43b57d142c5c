using InsideIn.Seen;

namespace InsideIn.Notifications;

/// <summary>Whether what was to be told later is still to be told, asked when its moment has come (rules R13, R16): the right to read, the level, the switches, and whether the person has seen it meanwhile.</summary>
public sealed class StillWanted(DocumentStore store, Things things, Recipients recipients, NoticeOptions options)
{
    /// <summary>Those of a person's waiting deliveries that are still wanted, in their order, with the person as they are now.</summary>
    public async Task<(Recipient? Person, IReadOnlyList<Delivery> Wanted)> AmongAsync(Guid personId, IReadOnlyList<Delivery> waiting, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var marks = await store.GetAsync(SeenStore.Marks, [.. waiting.Select(delivery => delivery.ThreadId).OfType<Guid>().Distinct().Select(thread => ReadMark.IdOf(personId, thread))], cancellationToken);
        var notices = await store.GetAsync(NoticeStore.Notices, [.. waiting.Select(delivery => delivery.NoticeId).OfType<Guid>().Distinct()], cancellationToken);
        Recipient? person = null;
        var wanted = new List<Delivery>();
        foreach (var delivery in waiting)
        {
            var (recipient, isWanted) = await JudgeAsync(delivery, now, cancellationToken);
            person ??= recipient;
            if (isWanted && !IsSeen(delivery) && (delivery.NoticeId is not { } noticeId || notices.GetValueOrDefault(noticeId) is { Document.ReadAt: null }))
            {
                wanted.Add(delivery);
            }
        }

        return (person, wanted);

        bool IsSeen(Delivery delivery) =>
            delivery.ThreadId is { } thread && marks.GetValueOrDefault(ReadMark.IdOf(personId, thread)) is { Document: var mark } && (mark.SeenUntil >= delivery.HappenedAt || (delivery.AboutId == thread && mark.Revision > 0));
    }

    /// <summary>The person as they are now; null when there is none.</summary>
    public async Task<Recipient?> PersonAsync(Guid personId, CancellationToken cancellationToken)
    {
        var nothing = new Telling(NoticeReason.PostInGroup, new Happening(Guid.Empty, null, Guid.Empty, DateTimeOffset.MinValue), Crowd.Of(personId));
        return (await recipients.LoadAsync(nothing, null, [personId], cancellationToken)).SingleOrDefault();
    }

    private async Task<(Recipient? Person, bool IsWanted)> JudgeAsync(Delivery delivery, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var thing = delivery.About is { } about ? await things.FindAsync(about, cancellationToken) : null;
        var telling = new Telling(delivery.Reason, new Happening(delivery.ItemId, delivery.About, delivery.ActorId, delivery.HappenedAt), Crowd.Of(delivery.PersonId))
        {
            Scope = delivery.On,
            Thread = delivery.Where,
            GroupId = delivery.GroupId,
            Doors = thing?.Doors ?? [],
            Tags = thing?.Tags ?? [],
        };
        var people = await recipients.LoadAsync(telling, thing?.Thread, [delivery.PersonId], cancellationToken);
        return people.Count == 0
            ? (null, false)
            : (people[0], (delivery.About is null || thing is not null) && Verdict.Of(delivery.Reason, delivery.On, Push.Within, people[0], options, now).Timing != Timing.Never);
    }
}
