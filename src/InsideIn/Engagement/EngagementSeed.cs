namespace InsideIn.Engagement;

/// <summary>Lets a demonstration begin with figures: a block that is over is lived through again, by the same code as any other.</summary>
public static class EngagementSeed
{
    /// <summary>
    /// Freezes the block's units as the directory says now, notes each reading or writing at its instant, and closes the block at its end.
    /// Instants outside the block are refused. A block that was released before stays as it is.
    /// </summary>
    public static async Task LiveThroughAsync(
        DocumentStore store, Company company, Block block, IEnumerable<(Guid PersonId, DateTimeOffset At)> participations, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(EngagementStore.Releases, EngagementRelease.IdOf(block), cancellationToken) is not null)
        {
            return;
        }

        await CloseBlock.FreezeAsync(store, block, cancellationToken);
        var participating = new Participating(store);
        foreach (var (personId, at) in participations.OrderBy(one => one.At))
        {
            ArgumentOutOfRangeException.ThrowIfNotEqual(Block.At(at).Number, block.Number, nameof(participations));
            await participating.NoteAsync(personId, at, cancellationToken);
        }

        await CloseBlock.EndAsync(store, company, block, block.EndsAt, cancellationToken);
    }
}
