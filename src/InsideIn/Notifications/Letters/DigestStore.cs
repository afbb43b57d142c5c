namespace InsideIn.Notifications;

/// <summary>Where digests are kept, and every list of them with its index.</summary>
public static class DigestStore
{
    /// <summary>One per person and day.</summary>
    public static readonly Collection<Digest> Digests = new("digests", digest => digest.Id);

    private static readonly Index<Digest> ByPerson = Digests.Index("byPerson", index => index.Ascending(digest => digest.PersonId).Descending(digest => digest.MadeAt));

    private static readonly Index<Digest> ByMail = Digests.Index("byMail", index => index.Ascending(digest => digest.MailDueAt));

    private static readonly Index<Digest> ByAge = Digests.Index("byAge", index => index.Ascending(digest => digest.MadeAt));

    /// <summary>A person's digests, the latest first.</summary>
    public static Pick<Digest> Of(Guid personId) => ByPerson.At(personId);

    /// <summary>Those whose mail is due by a moment, the longest due first.</summary>
    public static Pick<Digest> MailsDueBy(DateTimeOffset moment) => ByMail.At().Between(null, moment.AddTicks(1));

    /// <summary>Those made before a moment, the oldest first.</summary>
    public static Pick<Digest> MadeBefore(DateTimeOffset moment) => ByAge.At().Between(null, moment);
}
