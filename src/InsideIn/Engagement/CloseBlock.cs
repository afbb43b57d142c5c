using InsideIn.People;

namespace InsideIn.Engagement;

/// <summary>Begins and ends blocks: a roster when one begins; a release, then destruction, when it has ended.</summary>
public static class CloseBlock
{
    /// <summary>
    /// Does what is due at <paramref name="now"/>: freezes the units of the current block, releases blocks that have ended, and destroys what was kept of them.
    /// Done twice, it changes nothing the second time.
    /// </summary>
    public static async Task TendAsync(DocumentStore store, Company company, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var current = Block.At(now);
        foreach (var block in await EngagementStore.EndedAsync(store, current, cancellationToken))
        {
            await EndAsync(store, company, block, now, cancellationToken);
        }

        await FreezeAsync(store, current, cancellationToken);
    }

    /// <summary>Releases a block that has ended, then destroys what was kept of it. Past its last day it is destroyed without a release (rule E-10).</summary>
    public static async Task EndAsync(DocumentStore store, Company company, Block block, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now < block.ErasedBy)
        {
            await ReleaseAsync(store, company, block, now, cancellationToken);
        }

        await EraseAsync(store, block, cancellationToken);
    }

    /// <summary>Freezes who sits in which unit, once per block (rule E-2). Nothing is frozen before the directory has brought anybody.</summary>
    public static async Task FreezeAsync(DocumentStore store, Block block, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(EngagementStore.Rosters, Roster.IdOf(block), cancellationToken) is null
            && await UnitsAsync(store, cancellationToken) is { Count: > 0 } units)
        {
            // Another server may have frozen it in between; either is as good.
            await store.CommitAsync(new Batch().Insert(EngagementStore.Rosters, new Roster(Roster.IdOf(block), block.Number, units)), cancellationToken);
        }
    }

    private static async Task ReleaseAsync(DocumentStore store, Company company, Block block, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var roster = await store.GetAsync(EngagementStore.Rosters, Roster.IdOf(block), cancellationToken);
        var key = await store.GetAsync(EngagementStore.Keys, BlockKey.IdOf(block), cancellationToken);
        if (roster is null || key is null)
        {
            // Nobody was there, or another server has released and destroyed already.
            return;
        }

        var units = roster.Document.ThroughoutWith(await UnitsAsync(store, cancellationToken));
        var weeks = new List<IReadOnlySet<Guid>>();
        for (var week = 0; week < Block.Weeks; week++)
        {
            var marks = units.Keys.ToDictionary(person => key.Document.MarkOf(person, week));
            var existing = await EngagementStore.ExistingAsync(store, marks.Keys, cancellationToken);
            weeks.Add(existing.Select(mark => marks[mark]).ToHashSet());
        }

        var tree = Unit.Company(company.Name, units.Select(seat => (seat.Value, weeks.Any(week => week.Contains(seat.Key)))));
        var release = EngagementRelease.Of(block, tree, [.. weeks.Select(week => week.Count)], now);

        // The key goes in the same commit: from the release on, nobody can tell whose a mark was. A lost race means that another server released.
        await store.CommitAsync(
            new Batch().Insert(EngagementStore.Releases, release).Delete(EngagementStore.Keys, key).Delete(EngagementStore.Rosters, roster),
            cancellationToken);
    }

    private static async Task EraseAsync(DocumentStore store, Block block, CancellationToken cancellationToken)
    {
        await DeleteAsync(store, EngagementStore.Keys, BlockKey.IdOf(block), cancellationToken);
        await DeleteAsync(store, EngagementStore.Rosters, Roster.IdOf(block), cancellationToken);
        await EngagementStore.EraseMarksAsync(store, block, cancellationToken);
    }

    private static async Task DeleteAsync<T>(DocumentStore store, Collection<T> collection, Guid id, CancellationToken cancellationToken)
        where T : class
    {
        if (await store.GetAsync(collection, id, cancellationToken) is { } read)
        {
            await store.CommitAsync(new Batch().Delete(collection, read), cancellationToken);
        }
    }

    private static async Task<IReadOnlyDictionary<Guid, string>> UnitsAsync(DocumentStore store, CancellationToken cancellationToken)
    {
        var units = new Dictionary<Guid, string>();
        await foreach (var person in PeopleStore.ReadAllAsync(store, cancellationToken))
        {
            units[person.Id] = Unit.PathOf(person.Document.Department);
        }

        return units;
    }
}
