using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>What a group's rule did at one time: who came in and who went, in one batch with their memberships.</summary>
public sealed record RuleChange(
    [property: GraphQLIgnore] Guid Id,
    [property: GraphQLIgnore] Guid GroupId,
    DateTimeOffset At,
    [property: GraphQLIgnore] IReadOnlyList<Guid> JoinedIds,
    [property: GraphQLIgnore] IReadOnlyList<Guid> LeftIds)
{
    /// <summary>What is left of it once somebody is erased.</summary>
    internal RuleChange Without(Guid personId) =>
        JoinedIds.Contains(personId) || LeftIds.Contains(personId)
            ? this with { JoinedIds = [.. JoinedIds.Where(id => id != personId)], LeftIds = [.. LeftIds.Where(id => id != personId)] }
            : this;
}

/// <summary>The fields of such a change that need loading.</summary>
[ObjectType<RuleChange>]
public static partial class RuleChangeType
{
    /// <summary>Who came in.</summary>
    public static async Task<IReadOnlyList<Person>> GetJoinedAsync([Parent] RuleChange change, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        [.. (await people.LoadAsync([.. change.JoinedIds], cancellationToken)).OfType<Person>()];

    /// <summary>Who went.</summary>
    public static async Task<IReadOnlyList<Person>> GetLeftAsync([Parent] RuleChange change, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        [.. (await people.LoadAsync([.. change.LeftIds], cancellationToken)).OfType<Person>()];
}
