namespace InsideIn.Groups;

/// <summary>The company says which groups nobody leaves who belongs to them by rule.</summary>
[MutationType]
public static partial class MakeGroupMandatory
{
    /// <summary>
    /// Makes a group with a rule mandatory: whoever belongs to it by rule is in it and does not leave it, but may mute it. Whoever had left comes back. Only administrators and
    /// communications do; twice changes nothing.
    /// </summary>
    [Authorize]
    public static Task<FieldResult<Group, NotFoundError, NotAllowedError>> MakeGroupMandatoryAsync(
        [ID<Group>] Guid groupId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        ChangeAsync(groupId, isMandatory: true, viewer, store, time, cancellationToken);

    /// <summary>Lets people leave the group again. Only administrators and communications do; twice changes nothing.</summary>
    [Authorize]
    public static Task<FieldResult<Group, NotFoundError, NotAllowedError>> MakeGroupVoluntaryAsync(
        [ID<Group>] Guid groupId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        ChangeAsync(groupId, isMandatory: false, viewer, store, time, cancellationToken);

    private static async Task<FieldResult<Group, NotFoundError, NotAllowedError>> ChangeAsync(
        Guid groupId, bool isMandatory, Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if ((await GroupStore.FindAsync(store, viewer, groupId, cancellationToken))?.Document is not { } found)
        {
            return new NotFoundError();
        }

        if (!viewer.SpeaksForCompany())
        {
            return new NotAllowedError("Only administrators and communications say which groups are mandatory.");
        }

        if (isMandatory && found.Rule is null)
        {
            return new NotAllowedError("Only a group with a rule can be mandatory: for those whom it fits.") { Code = "NO_RULE" };
        }

        return await GroupStore.ChangeAsync(
            store,
            groupId,
            group => group.IsMandatory == isMandatory || group.Rule is null ? null : group with { IsMandatory = isMandatory },
            group => new GroupChanged(viewer.PersonId, time.GetUtcNow(), groupId, [GroupAspect.Rule], AudienceShift.None, group.Privacy, group.Privacy),
            cancellationToken);
    }
}
