using InsideIn.Groups;

namespace InsideIn.Notifications;

/// <summary>Administrators say how often a group may speak to all of its members at once.</summary>
[MutationType]
public static partial class SetAttentionBudget
{
    /// <summary>Sets how many announcements a day a group may have told to all members at once, 0 to 10; the others wait for the digest.</summary>
    [Authorize(Policy = "Admin")]
    public static async Task<FieldResult<Group, NotFoundError, BudgetOutOfRangeError>> SetAttentionBudgetAsync(
        [ID<Group>] Guid groupId, int perDay, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        if (perDay is < 0 or > AttentionBudget.Most)
        {
            return new BudgetOutOfRangeError(perDay, AttentionBudget.Most);
        }

        if ((await GroupStore.FindAsync(store, viewer, groupId, cancellationToken))?.Document is not { } group)
        {
            return new NotFoundError();
        }

        return await store.DecideAsync<Group>(
            async token =>
            {
                var before = await store.GetAsync(AttentionStore.Budgets, groupId, token);
                return (group, before?.Document.PerDay == perDay ? null : new Batch().Put(AttentionStore.Budgets, before, new AttentionBudget(groupId, perDay)));
            },
            cancellationToken);
    }
}

/// <summary>A budget that cannot be.</summary>
/// <param name="Found">The number found.</param>
/// <param name="Limit">The most allowed; the least is 0.</param>
public sealed record BudgetOutOfRangeError(int Found, int Limit) : IError
{
    /// <inheritdoc/>
    public string Message => $"'perDay' is {Found}; allowed is 0 to {Limit}.";

    /// <inheritdoc/>
    public string Code => "BUDGET_OUT_OF_RANGE";
}
