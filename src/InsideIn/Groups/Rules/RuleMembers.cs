using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>Finds whom a rule is about. Indexes answer all of it; no profile is loaded.</summary>
public static class RuleMembers
{
    private const int Page = 1_000;

    /// <summary>Everybody who works here and fits the rule. Cost: an entry read for each person of a department or office, a seek for each person below a manager.</summary>
    public static async Task<HashSet<Guid>> OfAsync(DocumentStore store, GroupRule rule, CancellationToken cancellationToken)
    {
        var parts = new List<HashSet<Guid>>();
        if (rule.Departments.Count > 0)
        {
            parts.Add(await ReadAsync(store, [.. rule.Departments.Select(text => PeopleStore.InDepartment(text, null))], cancellationToken));
        }

        if (rule.Offices.Count > 0)
        {
            parts.Add(await ReadAsync(store, [.. rule.Offices.Select(text => PeopleStore.InOffice(text, null))], cancellationToken));
        }

        if (rule.ManagerIds.Count > 0)
        {
            parts.Add(await BelowAsync(store, rule.ManagerIds, cancellationToken));
        }

        return parts.Aggregate((some, others) =>
        {
            if (rule.Match == RuleMatch.Any)
            {
                some.UnionWith(others);
            }
            else
            {
                some.IntersectWith(others);
            }

            return some;
        });
    }

    /// <summary>A person and everybody above them; what the directory says of a manager who has left still counts.</summary>
    public static async Task<HashSet<Guid>> AboveAsync(DocumentStore store, Person person, CancellationToken cancellationToken)
    {
        var above = new HashSet<Guid> { person.Id };
        for (var next = person.ManagerId; next is { } id && above.Add(id);)
        {
            next = (await store.GetAsync(PeopleStore.People, id, cancellationToken))?.Document.ManagerId;
        }

        return above;
    }

    /// <summary>Those people and everybody below them, one call for each level. Somebody who has left keeps those below in, until the directory names another manager.</summary>
    private static async Task<HashSet<Guid>> BelowAsync(DocumentStore store, IReadOnlyList<Guid> managerIds, CancellationToken cancellationToken)
    {
        var heads = await store.GetAsync(PeopleStore.People, managerIds, cancellationToken);
        var met = managerIds.ToHashSet();
        var working = heads.Values.Where(read => !read.Document.HasLeft).Select(read => read.Id).ToHashSet();
        var level = managerIds.ToList();
        while (level.Count > 0)
        {
            var next = new List<Guid>();
            foreach (var some in level.Chunk(Page))
            {
                foreach (var entry in (await EntriesAsync(store, [.. some.Select(PeopleStore.EverReportedTo)], cancellationToken)).Where(entry => met.Add(entry.Id)))
                {
                    next.Add(entry.Id);
                    if (entry.Keys[0].IsNull)
                    {
                        working.Add(entry.Id);
                    }
                }
            }

            level = next;
        }

        return working;
    }

    private static async Task<HashSet<Guid>> ReadAsync(DocumentStore store, IReadOnlyList<Pick<Person>> picks, CancellationToken cancellationToken) =>
        [.. (await EntriesAsync(store, picks, cancellationToken)).Select(entry => entry.Id)];

    /// <summary>All entries of several lists; those that are longer than a page are read on.</summary>
    private static async Task<List<Entry>> EntriesAsync(DocumentStore store, IReadOnlyList<Pick<Person>> picks, CancellationToken cancellationToken)
    {
        var all = new List<Entry>();
        while (picks.Count > 0)
        {
            var read = await store.PickEachAsync([.. picks.Select(pick => pick.Take(Page))], cancellationToken);
            all.AddRange(read.SelectMany(entries => entries));
            picks = [.. picks.Zip(read).Where(pair => pair.Second.Count == Page).Select(pair => pair.First.Behind(pair.Second[^1].Cursor))];
        }

        return all;
    }
}
