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
public sealed record GroupInvitation([property: ID<Group>] Guid GroupId, string GroupName, string GroupDescription, DateTimeOffset InvitedAt)
{
    /// <summary>The viewer's invitations to these groups that wait for an answer; without those to whom there is none.</summary>
    internal static async Task<IReadOnlyDictionary<Guid, GroupInvitation>> OfAsync(DocumentStore store, Viewer viewer, IReadOnlyList<Guid> groupIds, CancellationToken cancellationToken)
    {
        var admissions = (await store.GetAsync(GroupStore.Admissions, [.. groupIds.Select(id => Admission.IdOf(id, viewer.PersonId))], cancellationToken)).Documents();
        var invited = admissions.Values.Where(admission => admission.State == AdmissionState.Invited).ToDictionary(admission => admission.GroupId);
        var groups = invited.Count == 0 ? [] : (await store.GetAsync(GroupStore.Groups, [.. invited.Keys], cancellationToken)).Documents().Values;
        return groups.ToDictionary(group => group.Id, group => new GroupInvitation(group.Id, group.Name, group.Description, invited[group.Id].At));
    }
}

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

    /// <summary>The viewer's invitation to the group, while it waits for an answer; null otherwise.</summary>
    [Cost(1)]
    public static Task<GroupInvitation?> GetViewerInvitationAsync([Parent] Group group, IViewerInvitationByGroupIdDataLoader invitations, CancellationToken cancellationToken) =>
        invitations.LoadAsync(group.Id, cancellationToken);

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

    /// <summary>Those who are invited and have not answered, the latest first. Null for everybody but the owners and moderators.</summary>
    [UsePaging(ConnectionName = "InvitedPeople")]
    public static Task<Connection<Person>?> GetInvitedPeopleAsync([Parent] Group group, PagingArguments paging, [GlobalState] Viewer viewer, IPersonByIdDataLoader people, DocumentStore store, CancellationToken cancellationToken) =>
        PeopleOfAsync(GroupStore.InvitedTo(group.Id), group, paging, viewer, people, store, cancellationToken);

    /// <summary>Those who were shut out, the latest first. Null for everybody but the owners and moderators.</summary>
    [UsePaging(ConnectionName = "BannedPeople")]
    public static Task<Connection<Person>?> GetBannedPeopleAsync([Parent] Group group, PagingArguments paging, [GlobalState] Viewer viewer, IPersonByIdDataLoader people, DocumentStore store, CancellationToken cancellationToken) =>
        PeopleOfAsync(GroupStore.BannedFrom(group.Id), group, paging, viewer, people, store, cancellationToken);

    private static async Task<Connection<Person>?> PeopleOfAsync(Pick<Admission> list, Group group, PagingArguments paging, Viewer viewer, IPersonByIdDataLoader people, DocumentStore store, CancellationToken cancellationToken)
    {
        if (!viewer.KeepsOrderIn(group.Id))
        {
            return null;
        }

        var picked = await store.PickAsync(list.Page(paging), cancellationToken);
        var admissions = (await store.GetAsync(GroupStore.Admissions, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        var found = (await people.LoadAsync([.. admissions.Values.Select(admission => admission.PersonId)], cancellationToken)).OfType<Person>().ToDictionary(person => person.Id);
        return picked.ToConnection(paging, entry => admissions.GetValueOrDefault(entry.Id) is { } admission ? found.GetValueOrDefault(admission.PersonId) : null);
    }
}
