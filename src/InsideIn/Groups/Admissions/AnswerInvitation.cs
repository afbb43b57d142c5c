namespace InsideIn.Groups;

/// <summary>People accept or decline an invitation.</summary>
[MutationType]
public static partial class AnswerInvitation
{
    /// <summary>
    /// Makes the viewer a member of the group that they are invited to, or declines; a secret group they know no more of then. Without an invitation there is nothing to answer: NOT_FOUND,
    /// whether the group exists or not (rule R2).
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<AnsweredInvitation, NotFoundError>> AnswerInvitationAsync(
        [ID<Group>] Guid groupId, bool isAccepted, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var isAnswered = await store.DecideAsync(
            async token =>
            {
                var place = await Place.ReadAsync(store, groupId, viewer.PersonId, token);
                return place.IsInvited ? (true, Answer(place, isAccepted, time.GetUtcNow())) : (isAccepted && place.IsMember, null);
            },
            cancellationToken);
        return isAnswered ? new AnsweredInvitation(groupId, isAccepted) : new NotFoundError();
    }

    private static Batch Answer(Place place, bool isAccepted, DateTimeOffset at) =>
        isAccepted
            ? place.Enter(place.PersonId, at)
            : place.Note(AdmissionState.Settled, place.PersonId, at).Append(new InvitationEnded(place.PersonId, at, place.GroupId, place.PersonId));
}

/// <summary>What became of an invitation.</summary>
/// <param name="GroupId">The group, which whoever accepted reads from now on.</param>
/// <param name="IsAccepted">Whether it was accepted.</param>
public sealed record AnsweredInvitation([property: ID<Group>] Guid GroupId, bool IsAccepted);
