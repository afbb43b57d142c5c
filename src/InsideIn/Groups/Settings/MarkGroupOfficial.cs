namespace InsideIn.Groups;

/// <summary>The company says which groups speak for it.</summary>
[MutationType]
public static partial class MarkGroupOfficial
{
    /// <summary>Gives a group the badge that it speaks for the company. Only administrators and communications do; twice changes nothing.</summary>
    [Authorize]
    public static Task<FieldResult<Group, NotFoundError, NotAllowedError>> MarkGroupOfficialAsync(
        [ID<Group>] Guid groupId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        ChangeAsync(groupId, isOfficial: true, viewer, store, time, cancellationToken);

    /// <summary>Takes the badge from a group. Only administrators and communications do; twice changes nothing.</summary>
    [Authorize]
    public static Task<FieldResult<Group, NotFoundError, NotAllowedError>> UnmarkGroupOfficialAsync(
        [ID<Group>] Guid groupId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        ChangeAsync(groupId, isOfficial: false, viewer, store, time, cancellationToken);

    private static async Task<FieldResult<Group, NotFoundError, NotAllowedError>> ChangeAsync(
        Guid groupId, bool isOfficial, Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await GroupStore.FindAsync(store, viewer, groupId, cancellationToken) is null)
        {
            return new NotFoundError();
        }

        if (!viewer.SpeaksForCompany())
        {
            return new NotAllowedError("Only administrators and communications say which groups are official.");
        }

        return await GroupStore.ChangeAsync(
            store,
            groupId,
            group => group.IsOfficial == isOfficial ? null : group with { IsOfficial = isOfficial },
            group => new GroupChanged(viewer.PersonId, time.GetUtcNow(), groupId, [GroupAspect.Official], AudienceShift.None, group.Privacy, group.Privacy),
            cancellationToken);
    }
}
