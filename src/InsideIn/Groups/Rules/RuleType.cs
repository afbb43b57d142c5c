using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>Whom a rule would fit.</summary>
/// <param name="PersonCount">How many people.</param>
/// <param name="Sample">Some of them, at most ten.</param>
public sealed record GroupRulePreview(int PersonCount, IReadOnlyList<Person> Sample);

/// <summary>The look at a rule before it counts.</summary>
[QueryType]
public static partial class RuleQueries
{
    private const int SampleSize = 10;

    /// <summary>How many people a rule fits at this moment, and some of them. A rule with nothing or too much in it fits nobody.</summary>
    [Authorize]
    [Cost(200)]
    public static async Task<GroupRulePreview> PreviewGroupRuleAsync(GroupRule rule, IPersonByIdDataLoader people, DocumentStore store, CancellationToken cancellationToken)
    {
        var members = rule.Check().Value is { } valid ? await RuleMembers.OfAsync(store, valid, cancellationToken) : [];
        var sample = await people.LoadAsync([.. members.Order().Take(SampleSize)], cancellationToken);
        return new GroupRulePreview(members.Count, [.. sample.OfType<Person>()]);
    }
}

/// <summary>A group's rule, for those who read the group.</summary>
[ObjectType<Group>]
public static partial class GroupRules
{
    /// <summary>Who belongs to the group by rule; null without a rule, and when the viewer may not read the group (rule R3).</summary>
    [BindMember(nameof(Group.Rule))]
    public static GroupRule? GetRule([Parent] Group group, [GlobalState] Viewer viewer) => group.IsReadableBy(viewer) ? group.Rule : null;

    /// <summary>What the rule did, the latest first. Null for everybody but the owners and moderators.</summary>
    [UsePaging]
    public static async Task<Connection<RuleChange>?> GetRuleChangesAsync([Parent] Group group, PagingArguments paging, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        if (!viewer.KeepsOrderIn(group.Id))
        {
            return null;
        }

        var picked = await store.PickAsync(GroupStore.RuleChangesOf(group.Id).Page(paging), cancellationToken);
        var changes = (await store.GetAsync(GroupStore.RuleChanges, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        return picked.ToConnection(paging, entry => changes.GetValueOrDefault(entry.Id));
    }
}

/// <summary>The managers of a rule.</summary>
[ObjectType<GroupRule>]
public static partial class GroupRuleType
{
    /// <summary>The people whom the rule names with everybody below them.</summary>
    public static async Task<IReadOnlyList<Person>> GetManagersAsync([Parent] GroupRule rule, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        [.. (await people.LoadAsync([.. rule.ManagerIds], cancellationToken)).OfType<Person>()];
}
