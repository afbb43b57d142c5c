using System.Runtime.CompilerServices;

namespace InsideIn.Seen;

/// <summary>Where it is kept how far people have read, and every list of that with its index.</summary>
public static class SeenStore
{
    /// <summary>The marks, one per person and thread.</summary>
    public static readonly Collection<ReadMark> Marks = new("readMarks", mark => mark.Id);

    /// <summary>The visits, one per person.</summary>
    public static readonly Collection<Visit> Visits = new("visits", visit => visit.PersonId);

    private static readonly Index<ReadMark> BySubject = Marks.Index("bySubject", index => index.Ascending(mark => mark.Subject.Id).Ascending(mark => mark.Revision).Ascending(mark => mark.PersonId));

    private static readonly Index<ReadMark> ByThread = Marks.Index("byThread", index => index.Ascending(mark => mark.Subject.Id).Ascending(mark => mark.SeenUntil).Ascending(mark => mark.PersonId));

    private static readonly Index<ReadMark> ByPerson = Marks.Index("byPerson", index => index.Ascending(mark => mark.PersonId).Descending(mark => mark.At));

    private static readonly Index<ReadMark> ByUnread = Marks.Index("byUnread", index => index.Ascending(mark => mark.UnreadOf).Descending(mark => mark.UnreadSince).Ascending(mark => mark.Subject.Id));

    /// <summary>What a person marked unread after a moment and has not seen since, the latest first.</summary>
    public static Pick<ReadMark> UnreadOf(Guid personId, DateTimeOffset after) => ByUnread.At(personId).Between(after.AddTicks(1), null);

    /// <summary>The subject of an entry of <see cref="UnreadOf"/>.</summary>
    public static Guid SubjectOf(Entry entry) => (Guid)entry.Keys[^1].Value!;

    /// <summary>Who saw a text of the subject, but none from <paramref name="revision"/> on: whom a correction concerns.</summary>
    public static Pick<ReadMark> SawBefore(Guid subjectId, int revision) => BySubject.At(subjectId).Between(1, revision);

    /// <summary>Who saw the thread up to a moment from <paramref name="from"/> (inclusive) to <paramref name="before"/> (exclusive): of a comment written at the one and corrected at the other they saw the wrong text.</summary>
    public static Pick<ReadMark> SawThreadBetween(Guid subjectId, DateTimeOffset from, DateTimeOffset before) => ByThread.At(subjectId).Between(from, before);

    /// <summary>The person of an entry of <see cref="SawBefore"/> or <see cref="SawThreadBetween"/>.</summary>
    public static Guid PersonOf(Entry entry) => (Guid)entry.Keys[^1].Value!;

    /// <summary>A person's marks, the latest first.</summary>
    public static Pick<ReadMark> Of(Guid personId) => ByPerson.At(personId);

    /// <summary>A person's marks that have not changed since <paramref name="before"/>, the oldest first.</summary>
    public static Pick<ReadMark> Old(Guid personId, DateTimeOffset before) => ByPerson.At(personId).Between(null, before).Reversed();

    /// <summary>When the person was last here.</summary>
    public static async ValueTask<Visit> VisitOfAsync(DocumentStore store, Guid personId, CancellationToken cancellationToken) =>
        (await store.GetAsync(Visits, personId, cancellationToken))?.Document ?? new Visit(personId);

    /// <summary>The one visit, if there was one.</summary>
    public static async IAsyncEnumerable<Visit> OnlyVisitAsync(DocumentStore store, Guid personId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await store.GetAsync(Visits, personId, cancellationToken) is { } read)
        {
            yield return read.Document;
        }
    }
}
