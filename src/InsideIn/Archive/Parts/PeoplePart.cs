using InsideIn.People;

namespace InsideIn.Archive;

/// <summary>A person: enough to know them again, and to name the author of what they wrote.</summary>
internal sealed record PersonLine(Guid Id, string Handle, string Name, bool IsFormer)
{
    /// <summary>The account's object id in the directory; missing where there is no account.</summary>
    public Guid? ObjectId { get; init; }

    public string? Mail { get; init; }

    public OriginLine? Origin { get; init; }
}

/// <summary>People. Who has an account here stays who they are; of everybody else a former colleague is made, who bears their own name.</summary>
internal sealed class PeoplePart() : Part<PersonLine>("people")
{
    protected override IAsyncEnumerable<PersonLine> LinesAsync(DocumentStore store, CancellationToken cancellationToken) =>
        store.PagesAsync(PeopleStore.People, cancellationToken).SelectMany(page => page.Select(person => new PersonLine(person.Id, person.Handle, person.DisplayName, person.HasLeft)
        {
            ObjectId = person.ObjectId == Guid.Empty ? null : person.ObjectId,
            Mail = person.Mail,
            Origin = OriginLine.Of(person.Origin),
        }));

    protected override async Task ReadAsync(IReadOnlyList<PersonLine> lines, ReadingStep step, CancellationToken cancellationToken)
    {
        var placed = await step.Store.FindAsync(PeopleStore.People, lines.Select(line => step.Here(line.Id)), cancellationToken);
        var left = lines.Where(line => step.Brings(line.Origin, step.IsMatched(line.Id) || placed.ContainsKey(step.Here(line.Id)))).ToList();
        var matches = await MatchesAsync(left, step, cancellationToken);
        foreach (var line in left.Where(line => matches.ContainsKey(line.Id)))
        {
            step.Found[step.Here(line.Id)] = matches[line.Id];
            step.Batch.Insert(ArchiveStore.People, new ImportedPerson(step.Here(line.Id), matches[line.Id]));
        }

        var unknown = left.Where(line => !matches.ContainsKey(line.Id)).ToList();
        var holders = await step.Store.PickEachAsync([.. unknown.Select(line => PeopleStore.WithHandle(line.Handle))], cancellationToken);
        foreach (var (number, line) in unknown.Index())
        {
            step.Batch.Insert(PeopleStore.People, FormerColleague(line, holders[number].Count > 0, step));
        }

        step.Tally.Matched += matches.Count;
        step.Tally.Unknown += unknown.Count;
    }

    /// <summary>
    /// The people here with the same account; for people of another directory those with the same mail address. In one directory an address that has
    /// another account now is another person's (rule R28), and that of somebody who had left may have been given on.
    /// </summary>
    private static async Task<Dictionary<Guid, Guid>> MatchesAsync(IReadOnlyList<PersonLine> lines, ReadingStep step, CancellationToken cancellationToken)
    {
        var (tenant, tenantThere) = (step.Surroundings.TenantId, step.Surroundings.TenantThere);
        var accounts = await step.Store.FindAsync(PeopleStore.People, lines.Select(line => line.ObjectId).OfType<Guid>().Select(account => Person.IdOf(tenant, account)), cancellationToken);
        var matches = lines.Where(line => line.ObjectId is { } account && accounts.ContainsKey(Person.IdOf(tenant, account))).ToDictionary(line => line.Id, line => Person.IdOf(tenant, line.ObjectId!.Value));
        if (tenant == tenantThere)
        {
            return matches;
        }

        var mailed = lines.Where(line => line is { Mail: not null, IsFormer: false } && !matches.ContainsKey(line.Id)).ToList();
        var found = await step.Store.PickEachAsync([.. mailed.Select(line => PeopleStore.WithMail(line.Mail!))], cancellationToken);
        foreach (var (number, line) in mailed.Index().Where(pair => found[pair.Index].Count == 1))
        {
            matches[line.Id] = found[number][0].Id;
        }

        return matches;
    }

    private static Person FormerColleague(PersonLine line, bool isHandleTaken, ReadingStep step)
    {
        var id = step.Here(line.Id);
        return new Person
        {
            Id = id,
            ObjectId = line.ObjectId ?? Guid.Empty,
            Handle = isHandleTaken ? $"{line.Handle}.{id.ToString("N")[^6..]}" : line.Handle,
            DisplayName = line.Name,
            Mail = line.Mail,
            ArrivedAt = step.At,
            LeftAt = step.At,
            Origin = step.OriginOf(line.Id, line.Origin),
        };
    }
}
