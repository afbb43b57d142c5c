using InsideIn.People;

namespace InsideIn.Engagement;

/// <summary>Lets a demonstration begin with figures: a block that is over is lived through again, by the same code as any other.</summary>
public static class EngagementSeed
{
    // What makes a believable company: units differ, and most who come at all come in most weeks.
    private const double QuietestUnit = 0.45;
    private const double LiveliestUnit = 0.9;
    private const double ComesInAWeek = 0.7;

    /// <summary>
    /// Gives the last block that is over believable figures for the people who are there now, and the block that runs its first visits.
    /// The same <paramref name="seed"/> gives the same visits. It is called before the server starts, after the people were imported; a second time it changes nothing.
    /// </summary>
    public static async Task SeedAsync(DocumentStore store, Company company, DateTimeOffset now, int seed, CancellationToken cancellationToken)
    {
        var running = Block.At(now);
        var over = new Block(running.Number - 1);
        var people = new List<Person>();
        await foreach (var person in PeopleStore.ReadAllAsync(store, cancellationToken))
        {
            people.Add(person.Document);
        }

        await LiveThroughAsync(store, company, over, Visits(people, over, seed), cancellationToken);
        await CloseBlock.FreezeAsync(store, running, cancellationToken);
        await NoteAsync(store, Visits(people, running, seed).Where(visit => visit.At <= now), cancellationToken);
    }

    /// <summary>
    /// Freezes the block's units as the directory says now, notes each visit at its instant, and closes the block at its end.
    /// Visits outside the block are passed over. A block that was released before stays as it is.
    /// </summary>
    public static async Task LiveThroughAsync(
        DocumentStore store, Company company, Block block, IEnumerable<(Guid PersonId, DateTimeOffset At)> visits, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(EngagementStore.Releases, EngagementRelease.IdOf(block), cancellationToken) is not null)
        {
            return;
        }

        await CloseBlock.FreezeAsync(store, block, cancellationToken);
        await NoteAsync(store, visits.Where(visit => Block.At(visit.At) == block), cancellationToken);
        await CloseBlock.EndAsync(store, company, block, block.EndsAt, cancellationToken);
    }

    private static async Task NoteAsync(DocumentStore store, IEnumerable<(Guid PersonId, DateTimeOffset At)> visits, CancellationToken cancellationToken)
    {
        var participating = new Participating(store);
        foreach (var week in visits.GroupBy(visit => (Block.At(visit.At), Block.At(visit.At).WeekOf(visit.At))))
        {
            // Together, so that they share commits.
            await Task.WhenAll(week.Select(visit => participating.NoteAsync(visit.PersonId, visit.At, cancellationToken)));
        }
    }

    private static IEnumerable<(Guid PersonId, DateTimeOffset At)> Visits(IReadOnlyList<Person> people, Block block, int seed)
    {
        var chance = new Random(seed + block.Number);
        foreach (var unit in people.GroupBy(person => Unit.PathOf(person.Department), StringComparer.Ordinal).OrderBy(unit => unit.Key, StringComparer.Ordinal))
        {
            var liveliness = QuietestUnit + ((LiveliestUnit - QuietestUnit) * chance.NextDouble());
            foreach (var person in unit.OrderBy(person => person.Id).Where(_ => chance.NextDouble() < liveliness))
            {
                var first = chance.Next(Block.Weeks);
                for (var week = 0; week < Block.Weeks; week++)
                {
                    if (week == first || chance.NextDouble() < ComesInAWeek)
                    {
                        yield return (person.Id, block.WeekStartsAt(week).AddHours(chance.Next(7 * 24)));
                    }
                }
            }
        }
    }
}
