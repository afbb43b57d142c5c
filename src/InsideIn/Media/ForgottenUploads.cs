namespace InsideIn.Media;

/// <summary>Clears away files that were announced and never came, and the content of those that a crash stopped half way.</summary>
public sealed class ForgottenUploads(DocumentStore store, ContentRemovals removals, TimeProvider time) : IDuty
{
    public string Name => "clear away forgotten uploads";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken cancellationToken) => ClearAsync(cancellationToken);

    /// <summary>Clears once. The answer is the number of files.</summary>
    public async Task<int> ClearAsync(CancellationToken cancellationToken)
    {
        await removals.FinishStoppedAsync(cancellationToken);
        var cleared = 0;
        foreach (var entry in await store.PickAsync(MediaStore.ForgottenBefore(time.GetUtcNow() - FileRules.Grace), cancellationToken))
        {
            if (await store.GetAsync(MediaStore.Files, entry.Id, cancellationToken) is { Document.IsHere: false } read && await ClearAsync(read))
            {
                cleared++;
            }
        }

        return cleared;
    }

    /// <summary>Deletes a file that never came, and its content; what somebody changes or removes at this moment waits for the next time.</summary>
    private async Task<bool> ClearAsync(Stored<MediaFile> read)
    {
        var batch = new Batch().Delete(MediaStore.Files, read);
        return read.Document.Hash is { } hash ? await removals.RunWithAsync(batch, hash) : await store.CommitAsync(batch) is Committed;
    }
}
