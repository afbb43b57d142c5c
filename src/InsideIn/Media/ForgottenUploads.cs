namespace InsideIn.Media;

/// <summary>Clears away files that were announced and never came, and the content of those that a crash stopped half way. At start and every hour.</summary>
public sealed class ForgottenUploads(DocumentStore store, TimeProvider time, ILogger<ForgottenUploads> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>Clears once. The answer is the number of files.</summary>
    public static async Task<int> ClearAsync(DocumentStore store, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var cleared = 0;
        foreach (var entry in await store.PickAsync(MediaStore.ForgottenBefore(now - FileRules.Grace), cancellationToken))
        {
            if (await store.GetAsync(MediaStore.Files, entry.Id, cancellationToken) is { Document.IsHere: false } read)
            {
                if (read.Document.Hash is { } hash)
                {
                    await DropAsync(store, hash, namedBy: 1);
                }

                await store.CommitAsync(new Batch().Delete(MediaStore.Files, read), cancellationToken);
                cleared++;
            }
        }

        return cleared;
    }

    /// <summary>Deletes a content that at most <paramref name="namedBy"/> files name.</summary>
    public static async Task DropAsync(DocumentStore store, string hash, int namedBy)
    {
        if (await store.CountAsync(MediaStore.WithContent(hash), namedBy + 1) <= namedBy)
        {
            await store.Blobs.DeleteAsync(BlobId.Parse(hash));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ClearAsync(store, time.GetUtcNow(), stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "Forgotten uploads could not be cleared away; the next try is in {Pause}.", Pause);
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
