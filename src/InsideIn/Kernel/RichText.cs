using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace InsideIn.Kernel;

/// <summary>
/// Text with structure, kept as a tree (rule R49): a document of paragraphs, each of text and links.
/// Readers render the tree; no HTML is stored.
/// </summary>
public sealed partial record RichText(IReadOnlyList<Paragraph> Blocks)
{
    /// <summary>A text that says nothing.</summary>
    public static readonly RichText Empty = new([]);

    /// <summary>The kind of the root, for readers of the JSON.</summary>
    [JsonPropertyOrder(-1)]
    public string Type => "doc";

    /// <summary>
    /// The tree of plain text. Shape: empty lines part paragraphs, single line breaks stay, web addresses become links;
    /// line ends become LF, text is brought to Unicode form C, control characters go.
    /// </summary>
    public static RichText Parse(string text) => new(
        [.. Clean(text).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(block => block.Trim('\n')).Where(block => block.Length > 0).Select(block => new Paragraph([.. InlinesOf(block)]))]);

    /// <summary>The plain text of the tree; parsing it again gives the same tree.</summary>
    public string ToPlainText() => string.Join("\n\n", Blocks.Select(block => string.Concat(block.Inlines.Select(inline => inline.Text))));

    /// <summary>The tree as readers get it: names in camelCase, addresses only on links.</summary>
    public JsonElement ToJson() => JsonSerializer.SerializeToElement(this, JsonSerializerOptions.Web);

    /// <summary>The text as it is kept: form C, LF, at most one empty line in a row, no control characters, no blanks at its ends.</summary>
    public static string Clean(string text)
    {
        var lines = ControlCharacters().Replace(text, "").Normalize().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd());
        return ManyEmptyLines().Replace(string.Join('\n', lines), "\n\n").Trim('\n', ' ', '\t');
    }

    private static IEnumerable<Inline> InlinesOf(string block)
    {
        var at = 0;
        foreach (Match match in WebAddress().Matches(block))
        {
            var url = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')');
            if (match.Index > at)
            {
                yield return new Inline("text", block[at..match.Index]);
            }

            yield return new Inline("link", url, url);
            at = match.Index + url.Length;
        }

        if (at < block.Length)
        {
            yield return new Inline("text", block[at..]);
        }
    }

    [GeneratedRegex(@"https?://[^\s<>""]+", RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();

    // Half of a surrogate pair is no character either, and cannot be normalized.
    [GeneratedRegex(@"[\p{Cc}-[\r\n\t\f\x85]]|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])", RegexOptions.CultureInvariant)]
    private static partial Regex ControlCharacters();

    [GeneratedRegex(@"\n{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex ManyEmptyLines();
}

/// <summary>A paragraph: runs of text and links, in order.</summary>
public sealed record Paragraph(IReadOnlyList<Inline> Inlines)
{
    /// <summary>The kind of the block, for readers of the JSON.</summary>
    [JsonPropertyOrder(-1)]
    public string Type => "paragraph";
}

/// <summary>A run of text, or a link with its address. <paramref name="Type"/> is <c>text</c> or <c>link</c>.</summary>
public sealed record Inline(string Type, string Text, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Url = null);
