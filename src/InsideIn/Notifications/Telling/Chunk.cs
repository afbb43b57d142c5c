namespace InsideIn.Notifications;

/// <summary>Some people and one thing to tell them, with what they were told before.</summary>
internal sealed class Chunk
{
    private readonly Telling telling;
    private readonly IReadOnlyDictionary<Guid, Stored<Delivery>> deliveries;
    private readonly IReadOnlyDictionary<Guid, Stored<Notice>> live;
    private readonly IReadOnlyDictionary<Guid, Stored<Notice>> weaker;

    private Chunk(
        Telling telling,
        IReadOnlyList<Guid> notYetTold,
        IReadOnlyDictionary<Guid, Stored<Delivery>> deliveries,
        IReadOnlyDictionary<Guid, Stored<Notice>> live,
        IReadOnlyDictionary<Guid, Stored<Notice>> weaker)
    {
        this.telling = telling;
        this.deliveries = deliveries;
        this.live = live;
        this.weaker = weaker;
        NotYetTold = notYetTold;
    }

    /// <summary>Those who were not told of it, or for a weaker reason only.</summary>
    public IReadOnlyList<Guid> NotYetTold { get; }

    /// <summary>Reads what the people were told before.</summary>
    public static async Task<Chunk> LoadAsync(DocumentStore store, Telling telling, IReadOnlyList<Guid> personIds, CancellationToken cancellationToken)
    {
        var item = telling.What.ItemId;
        var deliveries = await store.GetAsync(
            NoticeStore.Deliveries,
            [.. personIds.SelectMany(_ => (NoticeChannel[])[NoticeChannel.InApp, NoticeChannel.Digest, NoticeChannel.Mail], (person, channel) => Delivery.IdOf(person, item, channel))],
            cancellationToken);
        var told = deliveries.Values.Where(delivery => IsEnough(delivery.Document, telling)).Select(delivery => delivery.Document.PersonId).ToHashSet();
        List<Guid> notYetTold = [.. personIds.Where(person => !told.Contains(person))];

        var keys = notYetTold.Select(person => Notice.KeyOf(person, telling.Reason, telling.Thread, telling.GroupId)).ToList();
        var entries = await store.PickEachAsync([.. keys.Select(NoticeStore.Live)], cancellationToken);
        var notices = await store.GetAsync(
            NoticeStore.Notices,
            [.. entries.SelectMany(found => found).Select(entry => entry.Id), .. deliveries.Values.Select(delivery => delivery.Document.NoticeId).OfType<Guid>()],
            cancellationToken);
        return new Chunk(
            telling,
            notYetTold,
            deliveries,
            notices.Values.Where(notice => notice.Document.Reason == telling.Reason && notice.Document.ReadAt is null).ToDictionary(notice => notice.Document.PersonId),
            notices.Values.Where(notice => notice.Document.Reason != telling.Reason).ToDictionary(notice => notice.Document.PersonId));
    }

    /// <summary>Whether what somebody was told is enough: as strong a reason, and not in the digest where it cannot wait.</summary>
    private static bool IsEnough(Delivery told, Telling telling) =>
        told.Reason.Traits().Strength >= telling.Reason.Traits().Strength && !(telling.Push == Push.Urgent && told is { Channel: NoticeChannel.Digest, State: DeliveryState.Waiting });

    /// <summary>Writes what each of the people is told, and what tells of it live.</summary>
    public void Tell(Batch batch, IReadOnlyList<Recipient> people, Func<Recipient, Verdict> judge, DateTimeOffset now)
    {
        var changes = new List<NoticeChange>();
        foreach (var recipient in people)
        {
            var personId = recipient.Person.Id;
            IReadOnlyList<Guid> changed = judge(recipient) switch
            {
                { Timing: Timing.Digest } verdict when !WasTold(personId) => TellInDigest(batch, personId, verdict, now),
                { Timing: Timing.AtOnce } verdict => TellAtOnce(batch, personId, verdict, now),
                _ => [],
            };
            if (changed.Count > 0)
            {
                changes.Add(new NoticeChange(personId, changed));
            }
        }

        if (changes.Count > 0)
        {
            batch.Append(new NoticesChanged(now, changes));
        }
    }

    private bool WasTold(Guid personId) => Before(personId, NoticeChannel.InApp) is not null || Before(personId, NoticeChannel.Digest) is not null;

    private Guid[] TellInDigest(Batch batch, Guid personId, Verdict verdict, DateTimeOffset now)
    {
        batch.Insert(NoticeStore.Deliveries, Delivery.Of(personId, telling, NoticeChannel.Digest, now) with { State = DeliveryState.Waiting, DueAt = verdict.DueAt });
        return [];
    }

    /// <summary>Tells a person now; what they were told for a weaker reason gives way to it (rule R12).</summary>
    private List<Guid> TellAtOnce(Batch batch, Guid personId, Verdict verdict, DateTimeOffset now)
    {
        var changed = new List<Guid>();
        if (Before(personId, NoticeChannel.Digest) is { Document.State: DeliveryState.Waiting } waiting)
        {
            batch.Delete(NoticeStore.Deliveries, waiting);
        }

        if (weaker.GetValueOrDefault(personId) is { } before)
        {
            changed.Add(before.Id);
            _ = before.Document.Without(telling.What.ItemId) is { } left ? batch.Replace(NoticeStore.Notices, before, left) : batch.Delete(NoticeStore.Notices, before);
        }

        var merged = live.GetValueOrDefault(personId);
        var notice = merged?.Document.With(telling.What) ?? Notice.Of(personId, telling);
        changed.Add(notice.Id);
        batch.Put(NoticeStore.Notices, merged, notice);
        batch.Put(NoticeStore.Deliveries, Before(personId, NoticeChannel.InApp), Delivery.Of(personId, telling, NoticeChannel.InApp, now) with { NoticeId = notice.Id, IsQuiet = verdict.IsQuiet });

        // Who has not looked yet is not written to again: the row that was mailed grows.
        if (verdict.DueAt is { } due && merged is null && Before(personId, NoticeChannel.Mail) is null)
        {
            batch.Insert(NoticeStore.Deliveries, Delivery.Of(personId, telling, NoticeChannel.Mail, now) with { NoticeId = notice.Id, State = DeliveryState.Waiting, DueAt = due });
        }

        return changed;
    }

    private Stored<Delivery>? Before(Guid personId, NoticeChannel channel) => deliveries.GetValueOrDefault(Delivery.IdOf(personId, telling.What.ItemId, channel));
}
