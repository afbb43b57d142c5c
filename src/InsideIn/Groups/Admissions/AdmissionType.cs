using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>A person's wish to be let into a closed group.</summary>
/// <param name="PersonId">Who asks.</param>
/// <param name="Sentence">What the person said.</param>
/// <param name="AskedAt">When.</param>
/// <param name="LapsesAt">When it lapses, if nobody answers.</param>
public sealed record MembershipRequest([property: GraphQLIgnore] Guid PersonId, string Sentence, DateTimeOffset AskedAt, DateTimeOffset LapsesAt)
{
    internal static MembershipRequest? Of(Admission admission, DateTimeOffset now) =>
        admission.IsOpenRequest(now) ? new MembershipRequest(admission.PersonId, admission.Sentence ?? "", admission.At, admission.At + Admission.RequestLifetime) : null;
}

/// <summary>The fields of a request that need loading.</summary>
[ObjectType<MembershipRequest>]
public static partial class MembershipRequestType
{
    /// <summary>Who asks.</summary>
    public static Task<Person> GetPersonAsync([Parent] MembershipRequest request, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(request.PersonId, cancellationToken);
}

/// <summary>A group's invitation to the viewer, and all that an invited person sees of a secret group.</summary>
/// <param name="GroupId">The group. A secret one is not found by it before the invitation is accepted.</param>
/// <param name="GroupName">What it is called.</param>
/// <param name="GroupDescription">What it is for.</param>
/// <param name="InvitedAt">When the viewer was invited.</param>
public sealed record GroupInvitation([property: ID<Group>] Guid GroupId, string GroupName, string GroupDescription, DateTimeOffset InvitedAt);

/// <summary>The viewer's invitations.</summary>
[ObjectType<Viewer>]
public static partial class ViewerInvitations
{
    /// <summary>The groups that the viewer is invited to, the latest first.</summary>
    [UsePaging]
    public static async Task<Connection<GroupInvitation>> GetGroupInvitationsAsync([Parent] Viewer viewer, PagingArguments paging, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(GroupStore.InvitationsTo(viewer.PersonId).Page(paging), cancellationToken);
        var admissions = (await store.GetAsync(GroupStore.Admissions, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        var groups = (await store.GetAsync(GroupStore.Groups, [.. admissions.Values.Select(admission => admission.GroupId)], cancellationToken)).Documents();
        return picked.ToConnection(paging, entry =>
            admissions.GetValueOrDefault(entry.Id) is { } admission && groups.GetValueOrDefault(admission.GroupId) is { } group
                ? new GroupInvitation(group.Id, group.Name, group.Description, admission.At)
                : null);
    }
}

/// <summary>How people come into a group, for those who let them in.</summary>
[ObjectType<Group>]
public static partial class GroupAdmissions
{
    /// <summary>The viewer's own request that waits for an answer; null without one.</summary>
    [Cost(1)]
    public static async Task<MembershipRequest?> GetViewerRequestAsync([Parent] Group group, [GlobalState] Viewer viewer, IViewerAdmissionByGroupIdDataLoader admissions, TimeProvider time, CancellationToken cancellationToken) =>
        group.Privacy == GroupPrivacy.Closed && !viewer.IsIn(group.Id) && await admissions.LoadAsync(group.Id, cancellationToken) is { } admission
            ? MembershipRequest.Of(admission, time.GetUtcNow())
            : null;

    /// <summary>The requests that wait for an answer, the longest first. Null for everybody but the owners and moderators.</summary>
    [UsePaging]
    public static async Task<Connection<MembershipRequest>?> GetRequestsAsync([Parent] Group group, PagingArguments paging, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!viewer.KeepsOrderIn(group.Id))
        {
            return null;
        }

        var now = time.GetUtcNow();
        var picked = await store.PickAsync(GroupStore.RequestsTo(group.Id, now).Page(paging), cancellationToken);
        var admissions = (await store.GetAsync(GroupStore.Admissions, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        return picked.ToConnection(paging, entry => admissions.GetValueOrDefault(entry.Id) is { } admission ? MembershipRequest.Of(admission, now) : null);
    }

    /// <summary>Those who were shut out, the latest first. Null for everybody but the owners and moderators.</summary>
    [UsePaging(ConnectionName = "BannedPeople")]
    public static async Task<Connection<Person>?> GetBannedPeopleAsync([Parent] Group group, PagingArguments paging, [GlobalState] Viewer viewer, IPersonByIdDataLoader people, DocumentStore store, CancellationToken cancellationToken)
    {
        if (!viewer.KeepsOrderIn(group.Id))
        {
            return null;
        }

        var picked = await store.PickAsync(GroupStore.BannedFrom(group.Id).Page(paging), cancellationToken);
        var admissions = (await store.GetAsync(GroupStore.Admissions, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        var banned = (await people.LoadAsync([.. admissions.Values.Select(admission => admission.PersonId)], cancellationToken)).OfType<Person>().ToDictionary(person => person.Id);
        return picked.ToConnection(paging, entry => admissions.GetValueOrDefault(entry.Id) is { } admission ? banned.GetValueOrDefault(admission.PersonId) : null);
    }
}
