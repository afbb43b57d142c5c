namespace InsideIn.Groups;

/// <summary>Owners say who belongs to their group by the directory.</summary>
[MutationType]
public static partial class SetGroupRule
{
    /// <summary>
    /// Makes everybody a member whom the rule fits, and ends the membership of those who were in by rule and whom it no longer fits; a moment later, and from then on within the hour
    /// of what the directory says. Whoever is in by hand stays.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<Group, NotFoundError, NotAllowedError, RuleInvalidError, EverybodyGroupError>> SetGroupRuleAsync(
        [ID<Group>] Guid groupId, GroupRule rule, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        switch (await RefusesAsync(groupId, viewer, store, cancellationToken))
        {
            case NotFoundError notFound: return notFound;
            case EverybodyGroupError everybody: return everybody;
            case NotAllowedError notAllowed: return notAllowed;
        }

        var checkedRule = rule.Check();
        return checkedRule.Error is RuleInvalidError invalid ? invalid : await ChangeAsync(groupId, checkedRule.Value, viewer, store, time, cancellationToken);
    }

    /// <summary>Takes the rule away: whoever was in by rule is in no more. Without one it changes nothing.</summary>
    [Authorize]
    public static async Task<FieldResult<Group, NotFoundError, NotAllowedError, EverybodyGroupError>> RemoveGroupRuleAsync(
        [ID<Group>] Guid groupId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await RefusesAsync(groupId, viewer, store, cancellationToken) switch
        {
            NotFoundError notFound => notFound,
            EverybodyGroupError everybody => everybody,
            NotAllowedError notAllowed => notAllowed,
            _ => await ChangeAsync(groupId, null, viewer, store, time, cancellationToken),
        };

    private static async Task<IError?> RefusesAsync(Guid groupId, Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        await GroupStore.FindAsync(store, viewer, groupId, cancellationToken) is null ? new NotFoundError()
        : groupId == Group.EverybodyId ? new EverybodyGroupError()
        : viewer.Owns(groupId) ? null
        : new NotAllowedError("Only the owners of a group say who belongs to it by rule.");

    private static Task<Group> ChangeAsync(Guid groupId, GroupRule? rule, Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        GroupStore.ChangeAsync(
            store,
            groupId,
            group => rule is null && group.Rule is null ? null : group with { Rule = rule, RuleNumber = group.RuleNumber + 1, IsMandatory = rule is not null && group.IsMandatory },
            group => new GroupChanged(viewer.PersonId, time.GetUtcNow(), groupId, [GroupAspect.Rule], AudienceShift.None, group.Privacy, group.Privacy),
            cancellationToken);
}
