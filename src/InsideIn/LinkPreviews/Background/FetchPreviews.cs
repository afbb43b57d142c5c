namespace InsideIn.LinkPreviews;

/// <summary>Looks at the addresses that are due. Of several servers one does it at a time, by the duty's lease, and each address once, so that no site is asked twice for the same thing.</summary>
internal sealed class FetchPreviews(DocumentStore store, LookAtPage page, KeepPreview keep, TextsWithLinks texts, PreviewSettings settings, TimeProvider time, ILogger<FetchPreviews> log) : IDuty
{
    private const int AtOnce = 4;

    public string Name => "look at linked pages";

    public TimeSpan Every => TimeSpan.FromSeconds(2);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var entries = await store.PickAsync(WebPreviewStore.DueBefore(time.GetUtcNow()), cancellationToken);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(entries, options, async (entry, token) => await LookAsync(entry.Id, token));
    }

    private async Task LookAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(WebPreviewStore.Previews, id, cancellationToken) is not { Document.DueAt: not null } read)
        {
            return;
        }

        if (WebAddress.Parse(read.Document.Address) is not { } address || !settings.Allows(address.Host) || !await texts.LinkToAsync(id))
        {
            await keep.DeleteAsync(read, cancellationToken);
            return;
        }

        var (head, picture, refusal) = await ReadAsync(address, cancellationToken);
        var now = time.GetUtcNow();
        await keep.SaveAsync(read, kept => head is null ? read.Document.Fail(refusal!.Value, now) : read.Document.Read(head, kept, now), picture, cancellationToken);
    }

    private async Task<(PageHead? Head, FetchedPicture? Picture, WebRefusal? Refusal)> ReadAsync(WebAddress address, CancellationToken cancellationToken)
    {
        try
        {
            return await page.ReadAsync(address, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever a page does to its reader, the next ones are looked at.
            log.LogError(fault, "A page of {Host} could not be looked at.", address.Host);
            return (null, null, WebRefusal.Unreachable);
        }
    }
}
