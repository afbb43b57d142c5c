namespace InsideIn.LinkPreviews;

/// <summary>Notes which addresses are to be looked at once a text that links to them stands. It fetches nothing, and nobody who publishes waits for it.</summary>
internal sealed class WantPreviews(DocumentStore store, TextsWithLinks texts, PreviewSettings settings, TimeProvider time) : IListener
{
    public string Name => "linkPreviews.want";

    public async Task HandleAsync(StoredFact fact, CancellationToken cancellationToken)
    {
        if (await texts.WrittenInAsync(fact.Fact, cancellationToken) is { } text)
        {
            foreach (var address in ShownLinks.Of(text).Select(WebAddress.Parse).OfType<WebAddress>().Where(address => settings.Allows(address.Host)))
            {
                await WantAsync(address, cancellationToken);
            }
        }
    }

    private Task<WebPreview> WantAsync(WebAddress address, CancellationToken cancellationToken) => store.DecideAsync(
        async token =>
        {
            var now = time.GetUtcNow();
            var known = await store.GetAsync(WebPreviewStore.Previews, WebPreview.IdOf(address), token);
            var wanted = known?.Document.Want(now) ?? WebPreview.Wanted(address, now);
            return (wanted, wanted == known?.Document ? null : new Batch().Put(WebPreviewStore.Previews, known, wanted));
        },
        cancellationToken);
}
