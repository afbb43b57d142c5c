namespace InsideIn.LinkPreviews;

/// <summary>A text below which what it links to is shown.</summary>
[InterfaceType]
[GraphQLName("TextWithLinks")]
public interface ITextWithLinks : IReadable
{
    /// <summary>The text as Access knows it.</summary>
    [GraphQLIgnore]
    Subject AsSubject { get; }

    /// <summary>What it says.</summary>
    [GraphQLIgnore]
    RichText Body { get; }

    /// <summary>The files that it carries.</summary>
    [GraphQLIgnore]
    IReadOnlyList<Guid> FileIds { get; }

    /// <summary>The addresses of which its author wants nothing shown, each as <see cref="ShownLinks.IdOf"/>.</summary>
    [GraphQLIgnore]
    IReadOnlyList<Guid> LinksNotShown { get; }

    /// <summary>Whether the viewer may change the text.</summary>
    [GraphQLIgnore]
    bool MayBeEditedBy(Viewer viewer);
}

/// <summary>Of which addresses something is shown below a text.</summary>
public static class ShownLinks
{
    /// <summary>The most addresses of a text of which something is shown: the first ones.</summary>
    public const int Most = 3;

    /// <summary>The addresses, in order. Shape: empty where the words are gone or left out.</summary>
    public static IReadOnlyList<string> Of(ITextWithLinks text) => [.. First(text.Body).Where(address => !text.LinksNotShown.Contains(IdOf(address)))];

    /// <summary>The ids of what they show.</summary>
    public static IReadOnlyList<Guid> IdsOf(ITextWithLinks text) => [.. Of(text).Select(IdOf)];

    /// <summary>The id of what an address shows: of the public web that of its preview, whatever stands behind its <c>#</c>.</summary>
    public static Guid IdOf(string address) => WebAddress.Parse(address) is { } web ? WebPreview.IdOf(web) : Ids.Of($"address {address}");

    private static IEnumerable<string> First(RichText body) => body.Inlines.OfType<Link>().Select(link => link.Url).Where(Link.IsWeb).DistinctBy(IdOf).Take(Most);
}
