using System.Text;

namespace InsideIn.Kernel;

/// <summary>Writes a tree as the markup that gives it. A sign is taken its meaning from only where it would be misread.</summary>
internal static class SourceWriter
{
    /// <summary>The source of tidy blocks.</summary>
    public static string Write(IReadOnlyList<Block> blocks) => string.Join("\n\n", blocks.Select(Write));

    private static string Write(Block block) => block switch
    {
        Paragraph paragraph => Lines(InlineWriter.Write(paragraph.Inlines), ""),
        Heading heading => new string('#', heading.Level) + " " + InlineWriter.Write(heading.Inlines),
        ItemList list => Items(list, ""),
        Quote quote => string.Join('\n', Write(quote.Blocks).Split('\n').Select(line => line.Length > 0 ? "> " + line : ">")),
        CodeBlock code => Fenced(code),
        Divider => "---",
        _ => throw new InvalidOperationException($"A text holds no {block.GetType().Name}."),
    };

    private static string Items(ItemList list, string indent) => string.Join('\n', list.Items.Select(item => Point(item, indent)));

    private static string Point(ListItem item, string indent)
    {
        var text = InlineWriter.Write(item.Inlines);
        var end = text.IndexOf('\n');
        var rest = end < 0 ? "" : "\n" + Lines(text[(end + 1)..], indent + "  ");
        var below = item.Nested is null ? "" : "\n" + Items(item.Nested, indent + "  ");
        return indent + (item.Number is { } number ? $"{number}. " : "- ") + (end < 0 ? text : text[..end]) + rest + below;
    }

    private static string Lines(string text, string indent) =>
        indent.Length == 0 && !text.Contains('\n') ? Markup.Escaped(text) : string.Join('\n', text.Split('\n').Select(line => indent + Markup.Escaped(line)));

    private static string Fenced(CodeBlock code)
    {
        var longest = code.Text.Split('\n').Select(line => Markup.IsFence(line, out var length, out _) ? length : 0).Max();
        var fence = new string('`', Math.Max(3, longest + 1));
        return $"{fence}{code.Language}\n{code.Text}\n{fence}";
    }
}

/// <summary>Writes inlines as markup.</summary>
internal sealed class InlineWriter
{
    private readonly StringBuilder source = new();
    private readonly bool isEscaping;
    private readonly bool isSpellingOut;
    private int backslashes;

    private InlineWriter(bool isEscaping, bool isSpellingOut) => (this.isEscaping, this.isSpellingOut) = (isEscaping, isSpellingOut);

    /// <summary>The plainest source that is read as these inlines: bare, else with backslashes, else with bare addresses spelled out as links.</summary>
    public static string Write(IReadOnlyList<Inline> inlines)
    {
        var bare = new InlineWriter(isEscaping: false, isSpellingOut: false).All(inlines);
        if (IsRead(bare, inlines))
        {
            return bare;
        }

        var escaped = new InlineWriter(isEscaping: true, isSpellingOut: false).All(inlines);
        return IsRead(escaped, inlines) ? escaped : new InlineWriter(isEscaping: true, isSpellingOut: true).All(inlines);
    }

    private static bool IsRead(string source, IReadOnlyList<Inline> inlines) => TidyRuns.Of(InlineReader.Read(source), LineRule.Kept).SequenceEqual(inlines);

    private string All(IReadOnlyList<Inline> inlines)
    {
        var marks = Marks.None;
        foreach (var inline in inlines)
        {
            var changed = marks ^ (inline.Marks & ~Marks.Code);
            Markup(Effects.SignsOf(changed));
            marks ^= changed;
            One(inline);
        }

        Markup(Effects.SignsOf(marks));
        Flush(doubled: false);
        return source.ToString();
    }

    private void One(Inline inline)
    {
        switch (inline)
        {
            case TextRun { Marks: var marks } code when marks.HasFlag(Marks.Code):
                Markup(Code(code.Text));
                break;
            case TextRun run:
                Text(run.Text);
                break;
            case Link link when link.Text == link.Url && Link.IsWeb(link.Url) && !isSpellingOut:
                Flush(doubled: false);
                source.Append(link.Url);
                break;
            case Link link:
                Markup($"[{Label(link.Text)}]({Targets.Write(link.Url)})");
                break;
            case Mention mention:
                Markup($"@[{Label(mention.Name)}]({(mention.Target.TypeName == Mention.Group ? "group" : "person")}:{mention.Target.Key})");
                break;
            case Embedded file:
                Markup($"![{Label(file.Text)}](file:{file.FileId})");
                break;
            default:
                Markup(inline.Text);
                break;
        }
    }

    private void Text(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (sign == '\\')
            {
                backslashes++;
                continue;
            }

            Flush(doubled: InsideIn.Kernel.Markup.Special.Contains(sign));
            source.Append(isEscaping && IsMisread(text, at) ? "\\" : "").Append(sign);
        }
    }

    private static bool IsMisread(string text, int at) => text[at] switch
    {
        '*' or '~' or '`' or '[' => true,
        '#' or '@' or '!' => true,
        ':' => at >= 4 && text.AsSpan(at).StartsWith("://") && (text.AsSpan(0, at).EndsWith("http") || text.AsSpan(0, at).EndsWith("https")),
        _ => false,
    };

    private void Markup(string signs)
    {
        if (signs.Length > 0)
        {
            Flush(doubled: true);
            source.Append(signs);
        }
    }

    /// <summary>Writes the backslashes that are text; before a sign that has a meaning each takes two.</summary>
    private void Flush(bool doubled)
    {
        source.Append('\\', doubled ? backslashes * 2 : backslashes);
        backslashes = 0;
    }

    private static string Label(string text)
    {
        if (text.AsSpan().IndexOfAny("[]\\") < 0)
        {
            return text;
        }

        var label = new InlineWriter(isEscaping: true, isSpellingOut: false);
        foreach (var sign in text)
        {
            if (sign == '\\')
            {
                label.backslashes++;
                continue;
            }

            label.Flush(doubled: InsideIn.Kernel.Markup.Special.Contains(sign));
            label.source.Append(sign is '[' or ']' ? "\\" : "").Append(sign);
        }

        label.Flush(doubled: true);
        return label.source.ToString();
    }

    private static string Code(string code)
    {
        var taken = new HashSet<int>();
        for (var at = code.IndexOf('`'); at >= 0;)
        {
            var end = InsideIn.Kernel.Markup.RunEnd(code, at);
            taken.Add(end - at);
            at = end < code.Length ? code.IndexOf('`', end) : -1;
        }

        var ticks = new string('`', Enumerable.Range(1, taken.Count + 1).First(length => !taken.Contains(length)));
        var isPadded = code[0] == '`' || code[^1] == '`' || (code.Length > 2 && code[0] == ' ' && code[^1] == ' ');
        return isPadded ? $"{ticks} {code} {ticks}" : ticks + code + ticks;
    }
}
