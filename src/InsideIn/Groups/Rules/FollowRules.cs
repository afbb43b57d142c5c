using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>
/// Keeps members by rule in step with the directory. It only ever reads what the directory said (rule R29). Whoever is in by hand stays; whoever left a voluntary group, or was shut out
/// of any, is not brought back.
/// </summary>
public sealed class FollowRules(DocumentStore store, Ids ids, TimeProvider time)
{
    private const int ChunkSize = 100;

    /// <summary>Brings all members of a group by rule in step. The answer is how many came and went. A rule that changes meanwhile is left to the run that its change begins.</summary>
    public async Task<int> CheckAsync(Guid groupId, CancellationToken cancellationToken)
    {
        if ((await store.GetAsync(GroupStore.Groups, groupId, cancellationToken))?.Document is not { } group)
        {
            return 0;
        }

        var wanted = group.Rule is { } rule ? await RuleMembers.OfAsync(store, rule, cancellationToken) : [];
        var present = await GroupStore.ByRuleAsync(store, groupId, cancellationToken);
        var changes = present.Except(wanted).Select(id => (Id: id, IsWanted: false)).Concat(wanted.Except(present).Select(id => (Id: id, IsWanted: true)));
        var count = 0;
        foreach (var chunk in changes.Chunk(ChunkSize))
        {
            count += await store.DecideAsync(token => DecideAsync(group, chunk.ToDictionary(change => change.Id, change => change.IsWanted), token), cancellationToken);
        }

        return count;
    }

    /// <summary>Brings one person in step with the rules of all groups.</summary>
    public async Task CheckPersonAsync(Guid personId, CancellationToken cancellationToken)
    {
        var groups = await GroupStore.WithRuleAsync(store, cancellationToken);
        if (groups.Count == 0 || (await store.GetAsync(PeopleStore.People, personId, cancellationToken))?.Document is not { } person)
        {
            return;
        }

        var above = await RuleMembers.AboveAsync(store, person, cancellationToken);
        foreach (var group in groups)
        {
            await store.DecideAsync(token => DecideAsync(group, new Dictionary<Guid, bool> { [personId] = group.Rule!.Holds(person, above) }, token), cancellationToken);
        }
    }

    /// <summary>What has to happen with some people, as they stand to the group at this moment.</summary>
    private async Task<(int Count, Batch? Batch)> DecideAsync(Group evaluated, Dictionary<Guid, bool> wanted, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(GroupStore.Groups, evaluated.Id, cancellationToken) is not { } group || group.Document.RuleNumber != evaluated.RuleNumber)
        {
            return (0, null);
        }

        var members = await store.GetAsync(GroupStore.Memberships, [.. wanted.Keys.Select(id => Membership.IdOf(evaluated.Id, id))], cancellationToken);
        var admissions = await store.GetAsync(GroupStore.Admissions, [.. wanted.Keys.Select(id => Admission.IdOf(evaluated.Id, id))], cancellationToken);
        var places = wanted.Keys.Select(id => new Place(evaluated.Id, id, members.GetValueOrDefault(Membership.IdOf(evaluated.Id, id)), admissions.GetValueOrDefault(Admission.IdOf(evaluated.Id, id)))).ToList();
        var joining = places.Where(place => wanted[place.PersonId] && place.IsOpenToRule(group.Document.IsMandatory)).ToList();
        var leaving = places.Where(place => !wanted[place.PersonId] && place.Member is { Document.IsByRule: true }).ToList();
        if (joining.Count + leaving.Count == 0)
        {
            return (0, null);
        }

        // A ban at this moment, or another rule, must not be overlooked: both write the group as well.
        var at = time.GetUtcNow();
        var batch = new Batch()
            .Replace(GroupStore.Groups, group, group.Document)
            .Insert(GroupStore.RuleChanges, new RuleChange(ids.Next(), evaluated.Id, at, [.. joining.Select(place => place.PersonId)], [.. leaving.Select(place => place.PersonId)]));
        foreach (var place in joining)
        {
            place.EnterByRule(batch, at);
        }

        foreach (var place in leaving)
        {
            await FormerMembership.EndAsync(store, batch, place.Member!, at, cancellationToken);
            batch.Append(new MemberLeft(Guid.Empty, at, evaluated.Id, place.PersonId) { IsByRule = true });
        }

        return (joining.Count + leaving.Count, batch);
    }
}

/// <summary>Acts on what happens: somebody arrives, moves, leaves or returns, or a rule becomes another one.</summary>
internal sealed class RuleListener(FollowRules rules) : IListener
{
    public string Name => "groups.rules";

    public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken) => fact.Fact switch
    {
        PersonArrived arrived => rules.CheckPersonAsync(arrived.PersonId, cancellationToken),
        PersonMoved moved => rules.CheckPersonAsync(moved.PersonId, cancellationToken),
        PersonReturned returned => rules.CheckPersonAsync(returned.PersonId, cancellationToken),
        PersonLeft left => rules.CheckPersonAsync(left.PersonId, cancellationToken),
        GroupChanged changed when changed.Aspects.Contains(GroupAspect.Rule) => rules.CheckAsync(changed.GroupId, cancellationToken),
        _ => Task.CompletedTask,
    };
}

/// <summary>Checks every rule each hour: another manager or office is told by no fact.</summary>
internal sealed class RuleDuty(FollowRules rules, DocumentStore store) : IDuty
{
    public string Name => "group rules";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var group in await GroupStore.WithRuleAsync(store, cancellationToken))
        {
            await rules.CheckAsync(group.Id, cancellationToken);
        }
    }
}
