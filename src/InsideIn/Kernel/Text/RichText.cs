using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace InsideIn.Kernel;

/// <summary>
/// Text with structure, kept as a tree (rule R49): blocks, and runs of text with marks, links, mentions, tags and files in them.
/// People type it as one light markup (<see cref="Parse"/>) and get it back to edit (<see cref="ToSource"/>); readers render the tree, and no HTML is stored.
/// Every tree is tidy: equal texts are equal trees, so that reading the source of a tree gives that tree.
/// </summary>
[JsonConverter(typeof(RichTextJson))]
public sealed partial class RichText
{
    /// <summary>A text that says nothing.</summary>
    public static readonly RichText Empty = new([]);

    internal RichText(IReadOnlyList<Block> tidy) => Blocks = tidy;

    /// <summary>The blocks, in order.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>All runs, links, mentions, tags and files of the text, in order.</summary>
    public IEnumerable<Inline> Inlines => Blocks.SelectMany(block => block.AllInlines);

    /// <summary>Whether its plain text says all of it: paragraphs of words, tags and bare addresses.</summary>
    public bool IsPlain => Blocks.All(block => block is Paragraph && block.AllInlines.All(
        inline => inline.Marks == Marks.None && (inline is TextRun or TagRun || (inline is Link link && link.Text == link.Url))));

    /// <summary>
    /// The tree of a typed text. Shape: empty lines part blocks, single line breaks stay, web addresses become links; what the markup does not
    /// know stays as text. Line ends become LF, text is brought to Unicode form C, control characters go.
    /// </summary>
    public static RichText Parse(string text) => Of(BlockReader.Read(Clean(text)));

    /// <summary>The tree of these blocks, tidied.</summary>
    public static RichText Of(IEnumerable<Block> blocks) => new(Tidy.Blocks(blocks));

    /// <summary>The text as its author typed it, or could have: parsing it gives this tree.</summary>
    public string ToSource() => SourceWriter.Write(Blocks);

    /// <summary>The text without its structure: names of mentions and tags, addresses of links, descriptions of files.</summary>
    public string ToPlainText() => string.Join("\n\n", Blocks.Select(block => block.PlainText));

    /// <summary>The tree as readers get it: names in camelCase, addresses only on links.</summary>
    public JsonElement ToJson() => JsonSerializer.SerializeToElement(this, JsonSerializerOptions.Web);

    /// <summary>Whether both say the same, in the same form.</summary>
    public bool Says(RichText other) => ReferenceEquals(this, other) || ToSource() == other.ToSource();

    /// <summary>The tree with each of its runs, links, mentions, tags and files replaced; the same tree where none is.</summary>
    public RichText Map(Func<Inline, Inline> replace)
    {
        var mapped = Blocks.Select(block => block.Map(replace)).ToList();
        return mapped.Zip(Blocks).All(pair => ReferenceEquals(pair.First, pair.Second)) ? this : Of(mapped);
    }

    /// <summary>The text as it is kept: form C, LF, at most one empty line in a row, no control characters, no blanks at its ends.</summary>
    public static string Clean(string text)
    {
        var lines = Characters(text).Split('\n').Select(line => line.TrimEnd());
        return ManyEmptyLines().Replace(string.Join('\n', lines), "\n\n").Trim('\n', ' ', '\t');
    }

    /// <summary>The text with LF as its only line end, in form C, without control characters.</summary>
    internal static string Characters(string text) => ControlCharacters().Replace(text, "").Normalize().ReplaceLineEndings("\n");

    // Half of a surrogate pair is no character either, and cannot be normalized.
    [GeneratedRegex(@"[\p{Cc}-[\r\n\t\f\x85]]|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])", RegexOptions.CultureInvariant)]
    private static partial Regex ControlCharacters();

    [GeneratedRegex(@"\n{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex ManyEmptyLines();
}
