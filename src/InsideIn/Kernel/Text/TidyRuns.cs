using System.Text;
using System.Text.RegularExpressions;

namespace InsideIn.Kernel;

/// <summary>What lines are in a place.</summary>
internal enum LineRule
{
    /// <summary>As typed, with the blanks before them.</summary>
    Kept,

    /// <summary>Without blanks before them.</summary>
    Unindented,

    /// <summary>One line.</summary>
    One,
}

/// <summary>
/// Brings inlines into their one form: neighbours set alike are one run, effects begin and end at words and not at blanks, no line ends with a blank,
/// and a tag is only what would be read as one.
/// </summary>
internal sealed partial class TidyRuns
{
    private readonly LineRule lines;
    private readonly List<Inline> tidy = [];
    private readonly StringBuilder gap = new();
    private Marks gapMarks = ~Marks.None;

    private TidyRuns(LineRule lines) => this.lines = lines;

    /// <summary>The inlines in their one form.</summary>
    public static IReadOnlyList<Inline> Of(IReadOnlyList<Inline> inlines, LineRule lines)
    {
        var runs = new TidyRuns(lines);
        foreach (var inline in inlines)
        {
            if (inline is TextRun run)
            {
                runs.AddText(RichText.Characters(run.Text), run.Marks);
            }
            else if (Whole(inline) is { } whole)
            {
                runs.AddWord(whole);
            }
        }

        return Words(runs.tidy);
    }

    /// <summary>The inline with one line of text; null where it lacks what makes it one.</summary>
    private static Inline? Whole(Inline inline)
    {
        var text = RichText.Characters(inline.Text).Replace('\n', ' ').Trim();
        return inline switch
        {
            Link link when !Link.IsSafe(link.Url) => null,
            Link link => link with { Text = text.Length > 0 ? text : link.Url, Marks = link.Marks & ~Marks.Code },
            Mention mention => Named(text) is { Length: > 0 } name ? mention with { Text = "@" + name, Marks = mention.Marks & ~Marks.Code } : null,
            Embedded file => file with { Text = text, Marks = Marks.None },
            _ => inline with { Text = text, Marks = inline.Marks & ~Marks.Code },
        };
    }

    private static string Named(string text) => (text.StartsWith('@') ? text[1..] : text).Trim();

    private void AddText(string text, Marks marks)
    {
        if (marks.HasFlag(Marks.Code) && !text.Contains('\n') && !string.IsNullOrWhiteSpace(text))
        {
            AddWord(new TextRun(text) { Marks = marks });
            return;
        }

        if (marks.HasFlag(Marks.Code) && text.Contains('\n'))
        {
            AddLinesOfCode(text, marks);
            return;
        }

        var words = text.Trim();
        var lead = text.Length - text.TrimStart().Length;
        AddGap(text[..lead], marks);
        if (words.Length > 0)
        {
            AddWord(new TextRun(words.Contains('\n') ? LineEnd().Replace(words, match => Blanks(match.Value, isFirst: false)) : words) { Marks = marks });
            AddGap(text[(lead + words.Length)..], marks);
        }
    }

    private void AddLinesOfCode(string text, Marks marks)
    {
        foreach (var (line, number) in text.Split('\n').Select((line, number) => (line, number)))
        {
            if (number > 0)
            {
                AddGap("\n", marks);
            }

            AddText(line, marks);
        }
    }

    private void AddGap(string blanks, Marks marks)
    {
        if (blanks.Length > 0)
        {
            gap.Append(blanks);
            gapMarks &= marks & ~Marks.Code;
        }
    }

    private void AddWord(Inline word)
    {
        if (gap.Length > 0)
        {
            var blanks = Blanks(gap.ToString(), isFirst: tidy.Count == 0);
            if (blanks.Length > 0)
            {
                Append(new TextRun(blanks) { Marks = tidy.Count == 0 ? Marks.None : gapMarks & tidy[^1].Marks & word.Marks });
            }

            gap.Clear();
            gapMarks = ~Marks.None;
        }

        Append(word);
    }

    /// <summary>What blanks between two words, or before the first, come to.</summary>
    private string Blanks(string typed, bool isFirst)
    {
        var lineEnd = typed.LastIndexOf('\n');
        var indent = typed[(lineEnd + 1)..];
        return (lines, isFirst) switch
        {
            (LineRule.Kept, true) => indent,
            (_, true) => "",
            _ when lineEnd < 0 => typed,
            (LineRule.Kept, _) => "\n" + indent,
            (LineRule.Unindented, _) => "\n",
            _ => " ",
        };
    }

    private void Append(Inline inline)
    {
        if (inline is TextRun { Text: var text } && tidy.Count > 0 && tidy[^1] is TextRun last && last.Marks == inline.Marks)
        {
            tidy[^1] = last with { Text = last.Text + text };
        }
        else
        {
            tidy.Add(inline);
        }
    }

    /// <summary>The inlines, with those tags as text that words stand directly against, in form C.</summary>
    private static List<Inline> Words(List<Inline> inlines)
    {
        var checkedTags = new TidyRuns(LineRule.Kept);
        for (var at = 0; at < inlines.Count; at++)
        {
            checkedTags.Append(inlines[at] is TagRun tag && !IsRead(tag, checkedTags.tidy.LastOrDefault(), inlines.ElementAtOrDefault(at + 1))
                ? new TextRun(tag.Text) { Marks = tag.Marks }
                : inlines[at]);
        }

        return [.. checkedTags.tidy.Select(inline => inline is TextRun run && !run.Text.IsNormalized() ? run with { Text = run.Text.Normalize() } : inline)];
    }

    private static bool IsRead(TagRun tag, Inline? before, Inline? after)
    {
        var lead = before is TextRun or TagRun && before.Marks == tag.Marks ? before.Text[^1..] : "";
        var rest = after is TextRun && after.Marks == tag.Marks ? after.Text : "";
        return tag.Text.StartsWith('#') && Markup.TagLength(lead + tag.Text + rest, lead.Length) == tag.Text.Length;
    }

    // Only where words end, so that many blanks are not gone through again from each of them.
    [GeneratedRegex(@"(?<!\s)\s*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();
}
