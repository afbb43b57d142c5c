namespace InsideIn.LinkPreviews;

/// <summary>The picture of a preview. It stands on this server, for whoever may read the text.</summary>
/// <param name="Path">Where its content is read.</param>
/// <param name="Width">Unit: pixels.</param>
/// <param name="Height">Unit: pixels.</param>
public sealed record PreviewPicture(string Path, int Width, int Height);

/// <summary>What is shown of one address below a text: a thing of this network, or what a page of the web says about itself.</summary>
/// <param name="Address">The address, as the text has it.</param>
public sealed record LinkPreview(string Address)
{
    /// <summary>The host that the address leads to; null for a thing of this network.</summary>
    public string? Host { get; init; }

    /// <summary>What the page is called; null for a thing of this network.</summary>
    public string? Title { get; init; }

    /// <summary>What the page is about; null where it does not say.</summary>
    public string? Description { get; init; }

    /// <summary>Whose page it says it is; null where it does not say.</summary>
    public string? SiteName { get; init; }

    /// <summary>The picture of the page; null when it has none.</summary>
    public PreviewPicture? Picture { get; init; }

    /// <summary>The thing of this network that the address leads to; null for the web.</summary>
    public ISubject? Item { get; init; }

    /// <summary>Whether the viewer may take it away.</summary>
    public bool MayRemove { get; init; }
}

/// <summary>What is shown below texts that link to something.</summary>
[InterfaceType<ITextWithLinks>]
public static partial class TextWithLinksFields
{
    /// <summary>Whether it carries files, or links of which something may show: only then it is worth asking for them. It costs nothing.</summary>
    public static bool GetCarriesMore([Parent] ITextWithLinks text) => text.FileIds.Count > 0 || ShownLinks.Of(text).Count > 0;

    /// <summary>
    /// What is shown of the first three addresses, in order. A thing of this network shows to those who may read it, and to nobody else (rule R6); a page of the web once the server has looked at it,
    /// where the settings let it. Of other addresses nothing shows but the link itself.
    /// </summary>
    [Cost(1)]
    [ListSize(AssumedSize = 1)]
    public static async Task<IReadOnlyList<LinkPreview>> GetLinkPreviewsAsync(
        [Parent] ITextWithLinks text, [GlobalState] Viewer viewer, ILinkedItemByAddressDataLoader items, IWebPreviewByIdDataLoader pages, PreviewSettings settings, CancellationToken cancellationToken)
    {
        // All at once, so that the loaders gather them. Most texts have none, which is why the cost assumes one.
        var found = await Task.WhenAll(ShownLinks.Of(text).Select(async address =>
            settings.OwnPathOf(address) is not null
                ? await items.LoadAsync(address, cancellationToken) is { } item ? new LinkPreview(address) { Item = item } : null
                : await pages.LoadAsync(ShownLinks.IdOf(address), cancellationToken) is { } page ? Of(text, address, page) : null));
        var mayRemove = text.MayBeEditedBy(viewer);
        return [.. found.OfType<LinkPreview>().Select(preview => preview with { MayRemove = mayRemove })];
    }

    private static LinkPreview Of(ITextWithLinks text, string address, WebPreview page) => new(address)
    {
        Host = new Uri(page.Address).Host,
        Title = page.Title,
        Description = page.Description,
        SiteName = page.SiteName,
        Picture = page.Picture is { } picture ? new PreviewPicture(ReadLinkPicture.PathOf(text, page), picture.Width, picture.Height) : null,
    };
}
