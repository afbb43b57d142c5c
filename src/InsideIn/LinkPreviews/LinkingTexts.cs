namespace InsideIn.LinkPreviews;

/// <summary>The texts of one kind below which previews are shown. Each publisher registers one, so that previews need to know none of them.</summary>
public sealed class LinkingTexts
{
    private readonly Func<object, Guid?> writtenIn;
    private readonly Func<DocumentStore, Guid, CancellationToken, Task<ITextWithLinks?>> find;
    private readonly Func<DocumentStore, Guid, Task<bool>> link;
    private readonly Func<DocumentStore, Guid, Guid, CancellationToken, Task<ITextWithLinks?>> hide;

    private LinkingTexts(
        SubjectKind kind,
        Func<object, Guid?> writtenIn,
        Func<DocumentStore, Guid, CancellationToken, Task<ITextWithLinks?>> find,
        Func<DocumentStore, Guid, Task<bool>> link,
        Func<DocumentStore, Guid, Guid, CancellationToken, Task<ITextWithLinks?>> hide) =>
        (Kind, this.writtenIn, this.find, this.link, this.hide) = (kind, writtenIn, find, link, hide);

    /// <summary>The kind.</summary>
    public SubjectKind Kind { get; }

    /// <summary>The texts of one collection.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="texts">The collection.</param>
    /// <param name="writtenIn">The text that a fact tells was written or changed; null for other facts.</param>
    /// <param name="linkingTo">The texts that show something of an address, by <see cref="ShownLinks.IdsOf"/>.</param>
    /// <param name="without">The text with one more address of which nothing is shown.</param>
    public static LinkingTexts Of<T>(SubjectKind kind, Collection<T> texts, Func<object, Guid?> writtenIn, Func<Guid, Pick<T>> linkingTo, Func<T, Guid, T> without)
        where T : class, ITextWithLinks => new(
            kind,
            writtenIn,
            async (store, id, cancellationToken) => (await store.GetAsync(texts, id, cancellationToken))?.Document,
            async (store, linkId) => await store.CountAsync(linkingTo(linkId), 1) > 0,
            (store, id, linkId, cancellationToken) => store.DecideAsync<ITextWithLinks?>(
                async token =>
                {
                    if (await store.GetAsync(texts, id, token) is not { } read || read.Document.LinksNotShown.Contains(linkId))
                    {
                        return (null, null);
                    }

                    var changed = without(read.Document, linkId);
                    return (changed, new Batch().Replace(texts, read, changed));
                },
                cancellationToken));

    /// <summary>The text that a fact tells was written or changed, as it stands now; null for other facts, and when it is gone.</summary>
    public async Task<ITextWithLinks?> WrittenInAsync(DocumentStore store, object fact, CancellationToken cancellationToken) =>
        writtenIn(fact) is { } id ? await find(store, id, cancellationToken) : null;

    /// <summary>Whether one of the texts shows something of an address.</summary>
    public Task<bool> LinkToAsync(DocumentStore store, Guid linkId) => link(store, linkId);

    /// <summary>The text with nothing shown of an address, kept; null when it is gone, or shows nothing of it already.</summary>
    public Task<ITextWithLinks?> HideAsync(DocumentStore store, Guid textId, Guid linkId, CancellationToken cancellationToken) => hide(store, textId, linkId, cancellationToken);
}

/// <summary>All texts below which previews are shown.</summary>
public sealed class TextsWithLinks(IEnumerable<LinkingTexts> kinds, DocumentStore store)
{
    private readonly LinkingTexts[] kinds = [.. kinds];

    /// <summary>The text that a fact tells was written or changed, as it stands now; null for other facts, and when it is gone.</summary>
    public async Task<ITextWithLinks?> WrittenInAsync(object fact, CancellationToken cancellationToken)
    {
        foreach (var kind in kinds)
        {
            if (await kind.WrittenInAsync(store, fact, cancellationToken) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Whether any text shows something of an address.</summary>
    public async Task<bool> LinkToAsync(Guid linkId)
    {
        foreach (var kind in kinds)
        {
            if (await kind.LinkToAsync(store, linkId))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text with nothing shown of an address, kept; null when it is gone, or shows nothing of it already.</summary>
    public Task<ITextWithLinks?> HideAsync(Subject text, Guid linkId, CancellationToken cancellationToken) =>
        kinds.Single(kind => kind.Kind == text.Kind).HideAsync(store, text.Id, linkId, cancellationToken);
}
