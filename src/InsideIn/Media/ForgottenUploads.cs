namespace InsideIn.Media;

/// <summary>Clears away files that were announced and never came, with the content of those that a crash stopped half way; and files that came and were made part of nothing for a week.</summary>
public sealed class ForgottenUploads(DocumentStore store, ContentRemovals removals, IEnumerable<FileNames> names, TimeProvider time) : IDuty
{
    private const int Page = 200;

    private readonly FileNames[] names = [.. names];

    public string Name => "clear away forgotten uploads";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken cancellationToken) => ClearAsync(cancellationToken);

    /// <summary>Clears once. The answer is the number of files.</summary>
    public async Task<int> ClearAsync(CancellationToken cancellationToken)
    {
        await removals.FinishStoppedAsync(cancellationToken);
        var now = time.GetUtcNow();
        return await ClearAsync(MediaStore.ForgottenBefore(now - FileRules.Grace), file => Task.FromResult(!file.IsHere), cancellationToken)
            + await ClearAsync(MediaStore.LooseBefore(now - FileRules.LooseFor), async file => file.LooseSince is not null && !await IsNamedAsync(file.Id), cancellationToken);
    }

    private async Task<int> ClearAsync(Pick<MediaFile> pick, Func<MediaFile, Task<bool>> isForgotten, CancellationToken cancellationToken)
    {
        var cleared = 0;
        Cursor? reached = null;
        IReadOnlyList<Entry> entries;
        do
        {
            entries = await store.PickAsync(pick.Behind(reached).Take(Page), cancellationToken);
            foreach (var read in (await store.GetAsync(MediaStore.Files, [.. entries.Select(entry => entry.Id)], cancellationToken)).Values)
            {
                if (await isForgotten(read.Document) && await ClearAsync(read))
                {
                    cleared++;
                }
            }

            reached = entries.Count > 0 ? entries[^1].Cursor : null;
        }
        while (entries.Count == Page);
        return cleared;
    }

    private async Task<bool> IsNamedAsync(Guid fileId)
    {
        foreach (var some in names)
        {
            if (await some.NameAsync(store, fileId))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Deletes a file, and its content unless something else names it; what somebody changes or removes at this moment waits for the next time.</summary>
    private async Task<bool> ClearAsync(Stored<MediaFile> read)
    {
        var batch = new Batch().Delete(MediaStore.Files, read);
        return read.Document.Hash is { } hash ? await removals.RunWithAsync(batch, hash) : await store.CommitAsync(batch) is Committed;
    }
}
