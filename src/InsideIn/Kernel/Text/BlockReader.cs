namespace InsideIn.Kernel;

/// <summary>Reads the blocks of a typed text, line by line. Quotes are read on their own, so that the time grows with length times depth.</summary>
internal sealed class BlockReader
{
    private readonly IReadOnlyList<string> lines;
    private readonly int depth;
    private int at;

    private BlockReader(IReadOnlyList<string> lines, int depth) => (this.lines, this.depth) = (lines, depth);

    /// <summary>The blocks of a cleaned text.</summary>
    public static List<Block> Read(string cleaned) => new BlockReader(cleaned.Split('\n'), 0).Blocks();

    private List<Block> Blocks()
    {
        var blocks = new List<Block>();
        while (at < lines.Count)
        {
            if (lines[at].Length == 0)
            {
                at++;
                continue;
            }

            var start = at;
            var block = Next();
            // What says nothing once it is read, as an empty quote, is text.
            blocks.Add(Tidy.Blocks([block]) is [] ? new Paragraph([new TextRun(string.Join('\n', lines.Skip(start).Take(at - start)))]) : block);
        }

        return blocks;
    }

    private Block Next()
    {
        var line = lines[at];
        return Markup.IsHeading(line, out var level) ? HeadingOf(level)
            : Markup.IsFence(line, out var fence, out var language) ? Code(fence, language)
            : line.Length >= 3 && line.All(sign => sign == '-') ? Across()
            : IsQuoteAt(at) ? QuoteBlock()
            : Markup.IsItem(line, out _, out _) ? List()
            : ParagraphBlock();
    }

    private Heading HeadingOf(int level) => new(level, InlineReader.Read(lines[at++][(level + 1)..]));

    private Divider Across()
    {
        at++;
        return new Divider();
    }

    /// <summary>Code up to its closing fence, or to the end.</summary>
    private CodeBlock Code(int fence, string? language)
    {
        var start = ++at;
        while (at < lines.Count && !(Markup.IsFence(lines[at], out var closing, out var words) && words is null && closing >= fence))
        {
            at++;
        }

        return new CodeBlock(string.Join('\n', lines.Skip(start).Take(at++ - start)), language);
    }

    private Quote QuoteBlock()
    {
        var quoted = new List<string>();
        for (; at < lines.Count && IsQuoteAt(at); at++)
        {
            quoted.Add(lines[at].StartsWith("> ", StringComparison.Ordinal) ? lines[at][2..] : lines[at][1..]);
        }

        return new Quote(new BlockReader(quoted, depth + 1).Blocks());
    }

    private ItemList List()
    {
        Markup.IsItem(lines[at], out var first, out _);
        var items = new List<ListItem>();
        while (at < lines.Count && Markup.IsItem(lines[at], out var number, out var words) && number.HasValue == first.HasValue)
        {
            at++;
            var text = Continued(words, nested: null, isNested: false);
            items.Add(new ListItem(number, InlineReader.Read(text), Nested()));
        }

        return new ItemList(first.HasValue, items);
    }

    private ItemList? Nested()
    {
        if (!IsIndentedItem(out var first, out _))
        {
            return null;
        }

        var items = new List<ListItem>();
        while (IsIndentedItem(out var number, out var words) && number.HasValue == first.HasValue)
        {
            at++;
            items.Add(new ListItem(number, InlineReader.Read(Continued(words, first.HasValue, isNested: true))));
        }

        return new ItemList(first.HasValue, items);
    }

    /// <summary>The words of a point with its further lines, which are indented; those that look like points of another kind below a nested point are its text.</summary>
    private string Continued(string words, bool? nested, bool isNested)
    {
        var text = new List<string> { words };
        while (at < lines.Count && IsIndented(lines[at]) && (!IsIndentedItem(out var number, out _) || (isNested && number.HasValue != nested)))
        {
            text.Add(Markup.Unescaped(lines[at++].TrimStart()));
        }

        return string.Join('\n', text);
    }

    private Paragraph ParagraphBlock()
    {
        var text = new List<string>();
        do
        {
            text.Add(Markup.Unescaped(lines[at++]));
        }
        while (at < lines.Count && lines[at].Length > 0 && !BeginsBlockAt(at));

        return new Paragraph(InlineReader.Read(string.Join('\n', text)));
    }

    private bool IsIndentedItem(out int? number, out string words)
    {
        (number, words) = (null, "");
        return at < lines.Count && IsIndented(lines[at]) && Markup.IsItem(lines[at].TrimStart(), out number, out words);
    }

    private bool IsQuoteAt(int line) => depth < Quote.Deepest && Markup.IsQuoted(lines[line]);

    private bool BeginsBlockAt(int line) => Markup.BeginsBlock(lines[line]) && (depth < Quote.Deepest || !Markup.IsQuoted(lines[line]));

    private static bool IsIndented(string line) => line.Length > 0 && line[0] is ' ' or '\t';
}
