namespace InsideIn.Groups;

/// <summary>People ask to be let into closed groups.</summary>
[MutationType]
public static partial class RequestMembership
{
    /// <summary>The most characters of the sentence.</summary>
    public const int SentenceLimit = 500;

    /// <summary>
    /// Asks the owners and moderators of a closed group to let the viewer in, with a sentence for them. There is one open request per person and group; asking again
    /// changes its sentence and not its place. Unanswered, it lapses after 30 days. Who is invited is let in at once.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<Group, NotFoundError, NotAllowedError, BannedError, TextEmptyError, TextTooLongError>> RequestMembershipAsync(
        [ID<Group>] Guid groupId, string sentence, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if ((await GroupStore.FindAsync(store, viewer, groupId, cancellationToken))?.Document is not { } group)
        {
            return new NotFoundError();
        }

        switch (TextRules.Check("sentence", sentence, SentenceLimit))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        if (group.Privacy == GroupPrivacy.Open)
        {
            return new NotAllowedError("This group is open: join it.") { Code = "GROUP_OPEN" };
        }

        var isBanned = await store.DecideAsync(
            async token =>
            {
                var place = await Place.ReadAsync(store, groupId, viewer.PersonId, token);
                return (place.IsBanned, place.IsBanned || place.IsMember ? null : Ask(place, RichText.Clean(sentence), time.GetUtcNow()));
            },
            cancellationToken);
        return isBanned ? BannedError.OfViewer : group;
    }

    private static Batch Ask(Place place, string sentence, DateTimeOffset now) =>
        place.IsInvited ? place.Enter(place.PersonId, now)
        : place.Request(now) is { } open ? place.Note(AdmissionState.Asked, place.PersonId, open.At, sentence)
        : place.Note(AdmissionState.Asked, place.PersonId, now, sentence).Append(new MembershipRequested(place.PersonId, now, place.GroupId));
}
