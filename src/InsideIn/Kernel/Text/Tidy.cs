namespace InsideIn.Kernel;

/// <summary>Brings blocks into the one form in which a tree is kept: what says nothing goes, levels and depths are within bounds, and runs are as few as can be.</summary>
internal static class Tidy
{
    /// <summary>The blocks, tidied. Shape: the first paragraph of a text begins with no blank.</summary>
    public static IReadOnlyList<Block> Blocks(IEnumerable<Block> blocks)
    {
        var tidy = blocks.SelectMany(block => Parts(block, 0)).ToList();
        if (tidy is [Paragraph { Inlines: [TextRun first, ..] inlines }, ..] && !first.Marks.HasFlag(Marks.Code) && first.Text[0] is ' ' or '\t')
        {
            var words = first.Text.TrimStart(' ', '\t');
            tidy[0] = new Paragraph([.. words.Length > 0 ? [first with { Text = words }] : (Inline[])[], .. inlines.Skip(1)]);
        }

        return tidy;
    }

    /// <summary>What a block comes to: itself, nothing, or the blocks in it.</summary>
    private static IEnumerable<Block> Parts(Block block, int depth)
    {
        switch (block)
        {
            case Paragraph paragraph:
                return TidyRuns.Of(paragraph.Inlines, LineRule.Kept) is { Count: > 0 } words ? [new Paragraph(words)] : [];
            case Heading heading:
                return TidyRuns.Of(heading.Inlines, LineRule.One) is { Count: > 0 } title ? [new Heading(Math.Clamp(heading.Level, 1, Heading.Deepest), title)] : [];
            case ItemList list:
                return Items(list, mayNest: true) is { Count: > 0 } items ? [new ItemList(list.IsNumbered, items)] : [];
            case Quote quote when depth < Quote.Deepest:
                return quote.Blocks.SelectMany(part => Parts(part, depth + 1)).ToList() is { Count: > 0 } parts ? [new Quote(parts)] : [];
            case Quote tooDeep:
                return tooDeep.Blocks.SelectMany(part => Parts(part, depth));
            case CodeBlock code:
                var lines = RichText.Clean("|" + code.Text)[1..].Trim('\n');
                return lines.Length > 0 ? [new CodeBlock(lines, code.Language is { } language && Markup.IsLanguage(language) ? language : null)] : [];
            default:
                return [block];
        }
    }

    /// <summary>The points that say something; those below a point that does not, and those too deep, take its place.</summary>
    private static List<ListItem> Items(ItemList list, bool mayNest)
    {
        var tidy = new List<ListItem>();
        foreach (var item in list.Items)
        {
            int? number = list.IsNumbered ? Math.Clamp(item.Number ?? (tidy.Count == 0 ? 1 : tidy[^1].Number!.Value + 1), 0, ListItem.HighestNumber) : null;
            var words = TidyRuns.Of(item.Inlines, LineRule.Unindented);
            var nested = item.Nested is { } below ? Items(below with { IsNumbered = mayNest ? below.IsNumbered : list.IsNumbered }, mayNest: false) : [];
            if (words.Count > 0)
            {
                tidy.Add(new ListItem(number, words, mayNest && nested.Count > 0 ? new ItemList(item.Nested!.IsNumbered, nested) : null));
            }

            if (words.Count == 0 || !mayNest)
            {
                tidy.AddRange(nested.Select(point => point with { Number = list.IsNumbered ? point.Number ?? number : null }));
            }
        }

        return tidy;
    }
}
