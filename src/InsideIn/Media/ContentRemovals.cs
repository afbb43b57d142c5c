namespace InsideIn.Media;

/// <summary>
/// Removes contents that nobody names any more. Whoever removes says so before looking who names the content; whoever brings it names it before
/// looking whether it is being removed. So one of them sees the other, in whatever order their steps come: either the content stays,
/// or the one who brings it waits until it has gone. Source: docs/decisions/0021.
/// </summary>
public sealed class ContentRemovals(DocumentStore store, IReadOnlyList<ContentNames> names, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Removes a content that was named and need not be any more, unless somebody else names it.</summary>
    public async Task RunAsync(string hash)
    {
        if (await IsOverAsync(hash))
        {
            await RunWithAsync(new Batch(), hash);
        }
    }

    /// <summary>
    /// Commits a batch that takes a name of the content away, and removes the content unless somebody else names it.
    /// Shape: false when nothing was done, because something else was faster or removes the content at this moment.
    /// </summary>
    public async Task<bool> RunWithAsync(Batch batch, string hash)
    {
        var removal = ContentRemoval.Of(hash, time.GetUtcNow());
        if (await store.CommitAsync(batch.Insert(MediaStore.Removals, removal)) is not Committed)
        {
            return false;
        }

        await FinishAsync(removal);
        return true;
    }

    /// <summary>
    /// Goes on with a removal that this process has begun or taken over, and ends it. A process that was held up for too long leaves it to the next one,
    /// since somebody may have taken it over and the content may be wanted again.
    /// </summary>
    public async Task FinishAsync(ContentRemoval removal)
    {
        if (await store.GetAsync(MediaStore.Removals, removal.Id) is not { } read || read.Document != removal)
        {
            return;
        }

        var isUnused = await IsUnusedAsync(removal.Hash);
        if (time.GetUtcNow() >= removal.BegunAt + ContentRemoval.DeletesWithin)
        {
            return;
        }

        if (isUnused)
        {
            await store.Blobs.DeleteAsync(BlobId.Parse(removal.Hash));
        }

        await EndAsync(read);
    }

    /// <summary>Goes on with removals that a crash has stopped.</summary>
    public async Task FinishStoppedAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var entry in await store.PickAsync(MediaStore.StoppedBefore(now - ContentRemoval.StoppedAfter), cancellationToken))
        {
            // Taken over by one: a second one finds another version.
            if (await store.GetAsync(MediaStore.Removals, entry.Id, cancellationToken) is { } read)
            {
                var taken = read.Document with { BegunAt = now };
                if (await store.CommitAsync(new Batch().Replace(MediaStore.Removals, read, taken), cancellationToken) is Committed)
                {
                    await FinishAsync(taken);
                }
            }
        }
    }

    /// <summary>Whether no document names the content.</summary>
    public async Task<bool> IsUnusedAsync(string hash)
    {
        foreach (var some in names)
        {
            if (await some.NameAsync(store, hash))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Says that the removal is over.</summary>
    public async Task EndAsync(Stored<ContentRemoval> read) => await store.CommitAsync(new Batch().Delete(MediaStore.Removals, read));

    /// <summary>Whether the content is being removed.</summary>
    public async Task<bool> IsRunningAsync(string hash) => await store.GetAsync(MediaStore.Removals, ContentRemoval.IdOf(hash)) is not null;

    /// <summary>Waits until the content is not being removed; a document names it already. Shape: false when that takes too long, after a crash for instance.</summary>
    public async Task<bool> IsOverAsync(string hash)
    {
        for (var began = time.GetTimestamp(); await IsRunningAsync(hash); await Task.Delay(Pause, time))
        {
            if (time.GetElapsedTime(began) > Patience)
            {
                return false;
            }
        }

        return true;
    }
}
