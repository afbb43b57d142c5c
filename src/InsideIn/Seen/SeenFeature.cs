namespace InsideIn.Seen;

/// <summary>How far people have read: what is unread, what is new, and whom a correction concerns.</summary>
public static class SeenFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Seen")
    {
        Collections = [SeenStore.Marks, SeenStore.Visits],
        PersonalData =
        [
            new PersonalData<ReadMark>(SeenStore.Marks, "what you have read")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, SeenStore.Of(id), cancellationToken),
                Show = mark => new { mark.Subject, mark.Revision, mark.SeenUntil, mark.UnreadSince, mark.At },
                Forget = (mark, who) => mark.PersonId == who.PersonId ? null : mark,
            },
            new PersonalData<Visit>(SeenStore.Visits, "your last visit")
            {
                Own = (store, id, cancellationToken) => SeenStore.OnlyVisitAsync(store, id, cancellationToken),
                Show = visit => new { visit.EndedAt, visit.AllSeenAt },
                Forget = (visit, who) => visit.PersonId == who.PersonId ? null : visit,
            },
        ],
    };
}
