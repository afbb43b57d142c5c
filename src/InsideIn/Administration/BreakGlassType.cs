using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.People;

namespace InsideIn.Administration;

/// <summary>The fields of a leave to read that need loading.</summary>
[ObjectType<BreakGlass>]
public static partial class BreakGlassType
{
    /// <summary>What the thread hangs on, by its id: it tells nothing to those who may not read it.</summary>
    public static NodeId GetSubjectId([Parent] BreakGlass request) => new(request.Subject.Kind.ToString(), request.Subject.Id);

    /// <summary>The administrator who asks, and who alone may read.</summary>
    public static Task<Person> GetRequestedByAsync([Parent] BreakGlass request, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(request.RequestedById, cancellationToken);

    /// <summary>The administrator who agreed; null while nobody has.</summary>
    public static async Task<Person?> GetApprovedByAsync([Parent] BreakGlass request, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        request.ApprovedById is { } id ? await people.LoadAsync(id, cancellationToken) : null;
}

/// <summary>What the members of a group learn.</summary>
[ObjectType<Group>]
public static partial class GroupBreakGlass
{
    /// <summary>Who was let in to read a thread of this group without being a member, why, and who agreed: each told when its day is over, the latest first. Null when the viewer may not read the group.</summary>
    [UsePaging(ConnectionName = "BreakGlassUses")]
    public static async Task<Connection<BreakGlass>?> GetBreakGlassUsesAsync([Parent] Group group, PagingArguments paging, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        group.IsReadableBy(viewer) ? await BreakGlassQueries.PageAsync(store, BreakGlassStore.OverIn(group.Id, time.GetUtcNow()), paging, cancellationToken) : null;
}

/// <summary>What administrators see of all of them.</summary>
[QueryType]
public static partial class BreakGlassQueries
{
    /// <summary>Every request to read a closed thread, approved or not, the latest first.</summary>
    [Authorize(Policy = "Admin")]
    [UsePaging(ConnectionName = "BreakGlassRequests")]
    public static Task<Connection<BreakGlass>> GetBreakGlassRequestsAsync(PagingArguments paging, DocumentStore store, CancellationToken cancellationToken) =>
        PageAsync(store, BreakGlassStore.All, paging, cancellationToken);

    internal static async Task<Connection<BreakGlass>> PageAsync(DocumentStore store, Pick<BreakGlass> list, PagingArguments paging, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(list.Page(paging), cancellationToken);
        var requests = (await store.GetAsync(BreakGlassStore.Requests, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        return picked.ToConnection(paging, entry => requests.GetValueOrDefault(entry.Id));
    }
}
