namespace InsideIn.LinkPreviews;

/// <summary>Lets previews go to which no text links any more: nobody could see them from the moment in which the last one was deleted or changed (rule R25). Those of hosts that the settings no longer allow go too.</summary>
internal sealed class ForgetPreviews(DocumentStore store, KeepPreview keep, TextsWithLinks texts, PreviewSettings settings) : IDuty
{
    private const int Page = 200;

    public string Name => "forget previews without texts";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Cursor? reached = null;
        IReadOnlyList<Entry> entries;
        do
        {
            entries = await store.PickAsync(WebPreviewStore.All.Behind(reached).Take(Page), cancellationToken);
            foreach (var read in (await store.GetAsync(WebPreviewStore.Previews, [.. entries.Select(entry => entry.Id)], cancellationToken)).Values)
            {
                if (!settings.Allows(new Uri(read.Document.Address).Host) || !await texts.LinkToAsync(read.Id))
                {
                    await keep.DeleteAsync(read, cancellationToken);
                }
            }

            reached = entries.Count > 0 ? entries[^1].Cursor : null;
        }
        while (entries.Count == Page);
    }
}
