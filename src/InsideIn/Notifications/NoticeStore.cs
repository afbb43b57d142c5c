namespace InsideIn.Notifications;

/// <summary>Where notices and what was delivered are kept, and every list of them with its index.</summary>
public static class NoticeStore
{
    /// <summary>How long notices are kept. It is said wherever a count shows (rule R20).</summary>
    public static readonly TimeSpan Horizon = TimeSpan.FromDays(90);

    /// <summary>What people are told, merged.</summary>
    public static readonly Collection<Notice> Notices = new("notices", notice => notice.Id);

    /// <summary>What was told to whom by which channel, one by one.</summary>
    public static readonly Collection<Delivery> Deliveries = new("deliveries", delivery => delivery.Id);

    private static readonly Index<Notice> ByPerson = Notices.Index("byPerson", index => index.Ascending(notice => notice.PersonId).Descending(notice => notice.Since));

    private static readonly Index<Notice> ByUnread = Notices.Index("byUnread", index => index.Ascending(notice => notice.UnreadOf).Descending(notice => notice.Since));

    private static readonly Index<Notice> ByLiveKey = Notices.Unique("byLiveKey", index => index.Ascending(notice => notice.LiveKey));

    private static readonly Index<Notice> ByPlace = Notices.Index("byPlace", index => index.Ascending(notice => notice.PlaceId).Ascending(notice => notice.Reason));

    private static readonly Index<Notice> ByUnreadPlace = Notices.Index("byUnreadPlace", index => index.Ascending(notice => notice.UnreadAtId));

    private static readonly Index<Notice> ByAge = Notices.Index("byAge", index => index.Ascending(notice => notice.Since));

    private static readonly Index<Delivery> ByRecipient = Deliveries.Index("byPerson", index => index.Ascending(delivery => delivery.PersonId).Descending(delivery => delivery.At));

    private static readonly Index<Delivery> ByContent = Deliveries.Index("byContent", index => index.Ascending(delivery => delivery.ThreadId).Ascending(delivery => delivery.AboutId));

    private static readonly Index<Delivery> ByMail = Deliveries.Index("byMail", index => index.Ascending(delivery => delivery.MailDueAt));

    private static readonly Index<Delivery> ByDigest = Deliveries.Index("byDigest", index => index.Ascending(delivery => delivery.DigestOf).Descending(delivery => delivery.HappenedAt));

    private static readonly Index<Delivery> ByDigestDue = Deliveries.Index("byDigestDue", index => index.Ascending(delivery => delivery.DigestDueAt).Ascending(delivery => delivery.PersonId));

    private static readonly Index<Delivery> ByRecordAge = Deliveries.Index("byAge", index => index.Ascending(delivery => delivery.At));

    /// <summary>A person's notices, the latest begun first.</summary>
    public static Pick<Notice> Of(Guid personId) => ByPerson.At(personId);

    /// <summary>A person's unread notices, the latest begun first.</summary>
    public static Pick<Notice> UnreadOf(Guid personId) => ByUnread.At(personId);

    /// <summary>The one unread notice behind a key.</summary>
    public static Pick<Notice> Live(Guid key) => ByLiveKey.At(key).Take(1);

    /// <summary>All notices of a thread, or of a group and no content.</summary>
    public static Pick<Notice> At(Guid placeId) => ByPlace.At(placeId);

    /// <summary>The notices of a thread, or of a group and no content, for one reason.</summary>
    public static Pick<Notice> At(Guid placeId, NoticeReason reason) => ByPlace.At(placeId, reason);

    /// <summary>The unread notices of a thread, of whomever.</summary>
    public static Pick<Notice> UnreadOfThread(Guid threadId) => ByUnreadPlace.At(threadId);

    /// <summary>Notices that began before a moment, the oldest first.</summary>
    public static Pick<Notice> BegunBefore(DateTimeOffset moment) => ByAge.At().Between(null, moment);

    /// <summary>What was told to a person, the latest first.</summary>
    public static Pick<Delivery> DeliveredTo(Guid personId) => ByRecipient.At(personId);

    /// <summary>What was told of a thread.</summary>
    public static Pick<Delivery> DeliveredOf(Guid threadId) => ByContent.At(threadId);

    /// <summary>What was told of one thing in a thread.</summary>
    public static Pick<Delivery> DeliveredOf(Guid threadId, Guid aboutId) => ByContent.At(threadId, aboutId);

    /// <summary>The mails that are due by a moment, the longest due first.</summary>
    public static Pick<Delivery> MailsDueBy(DateTimeOffset moment) => ByMail.At().Between(null, moment.AddTicks(1));

    /// <summary>What waits for a digest that is due by a moment, the longest due first; the second key is the person.</summary>
    public static Pick<Delivery> DigestsDueBy(DateTimeOffset moment) => ByDigestDue.At().Between(null, moment.AddTicks(1));

    /// <summary>What waits for a person's digest, the latest happening first.</summary>
    public static Pick<Delivery> WaitingForDigestOf(Guid personId) => ByDigest.At(personId);

    /// <summary>Records made before a moment, the oldest first.</summary>
    public static Pick<Delivery> RecordedBefore(DateTimeOffset moment) => ByRecordAge.At().Between(null, moment);
}
