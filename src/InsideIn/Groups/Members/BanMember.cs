using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>Owners and moderators shut people out.</summary>
[MutationType]
public static partial class BanMember
{
    /// <summary>
    /// Shuts a person out of a group: a membership ends, and the person neither joins nor asks until the ban is lifted. Owners shut out anybody, moderators plain members and
    /// people who are not in it. Twice changes nothing.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<Group, NotFoundError, NotAllowedError, LastOwnerError, MandatoryGroupError, EverybodyGroupError>> BanMemberAsync(
        [ID<Group>] Guid groupId, [ID<Person>] Guid personId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if ((await GroupStore.FindAsync(store, viewer, groupId, cancellationToken))?.Document is not { } group
            || await store.GetAsync(PeopleStore.People, personId, cancellationToken) is null)
        {
            return new NotFoundError();
        }

        if (group.IsEverybody)
        {
            return new EverybodyGroupError();
        }

        var refusal = await store.DecideAsync(
            async token =>
            {
                // A rule at work in the group writes the group too, so that neither overlooks the other: it is read before the person's place.
                var read = await store.GetAsync(GroupStore.Groups, groupId, token) ?? throw new InvalidOperationException($"The group {groupId} is gone.");
                var place = await Place.ReadAsync(store, groupId, personId, token);
                return read.Document.IsMandatory && place.IsByRule ? (new MandatoryGroupError(), null)
                    : Roles.MayRemove(viewer.RoleIn(groupId), place.Member?.Document.Role)
                    ? await DecideAsync(store, read, place, new MemberBanned(viewer.PersonId, time.GetUtcNow(), groupId, personId), token)
                    : (new NotAllowedError("The owners of a group shut people out; its moderators only plain members and people who are not in it."), null);
            },
            cancellationToken);
        return refusal switch
        {
            NotAllowedError notAllowed => notAllowed,
            LastOwnerError last => last,
            MandatoryGroupError mandatory => mandatory,
            _ => group,
        };
    }

    private static async Task<(IError? Refusal, Batch? Batch)> DecideAsync(DocumentStore store, Stored<Group> group, Place place, MemberBanned banned, CancellationToken cancellationToken)
    {
        if (place.IsBanned)
        {
            return (null, null);
        }

        var batch = place.Note(AdmissionState.Banned, banned.ActorId, banned.At).Append(banned);
        if (place.Member is { } member)
        {
            (await FormerMembership.EndAsync(store, batch, member, banned.At, cancellationToken)).Append(new MemberLeft(banned.ActorId, banned.At, banned.GroupId, banned.PersonId));
        }

        return place.Member is not { Document.Role: GroupRole.Owner } ? (null, batch.Replace(GroupStore.Groups, group, group.Document))
            : await Owners.ReleaseAsync(store, batch, place, successorId: null, banned.At, cancellationToken) is { } refusal ? (refusal, null)
            : (null, batch);
    }
}
