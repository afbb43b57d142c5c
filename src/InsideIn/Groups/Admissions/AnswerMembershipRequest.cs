using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>Owners and moderators answer requests.</summary>
[MutationType]
public static partial class AnswerMembershipRequest
{
    /// <summary>Lets in a person who asked, or refuses. Without an open request there is nothing to answer: NOT_FOUND, also when another owner was faster.</summary>
    [Authorize]
    public static async Task<FieldResult<Group, NotFoundError, NotAllowedError>> AnswerMembershipRequestAsync(
        [ID<Group>] Guid groupId, [ID<Person>] Guid personId, bool isAccepted, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if ((await GroupStore.FindAsync(store, viewer, groupId, cancellationToken))?.Document is not { } group)
        {
            return new NotFoundError();
        }

        if (!viewer.KeepsOrderIn(groupId))
        {
            return new NotAllowedError("Only the owners and moderators of a group answer those who ask to be let in.");
        }

        if (await store.GetAsync(PeopleStore.People, personId, cancellationToken) is not { Document.HasLeft: false })
        {
            return new NotFoundError();
        }

        var isAnswered = await store.DecideAsync(
            async token =>
            {
                var place = await Place.ReadAsync(store, groupId, personId, token);
                var answered = new MembershipRequestAnswered(viewer.PersonId, time.GetUtcNow(), groupId, personId, isAccepted);
                return place.Request(answered.At) is null ? (false, null) : (true, Answer(place, answered));
            },
            cancellationToken);
        return isAnswered ? group : new NotFoundError();
    }

    private static Batch Answer(Place place, MembershipRequestAnswered answered) =>
        (answered.IsAccepted ? place.Enter(answered.ActorId, answered.At, isByRequest: true) : place.Note(AdmissionState.Settled, answered.ActorId, answered.At)).Append(answered);
}
