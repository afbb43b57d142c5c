using System.Buffers;
using System.Text;

namespace InsideIn.Kernel;

/// <summary>Reads the inlines of one paragraph, heading or point, from left to right and once.</summary>
internal sealed class InlineReader
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("*~`[#\\");

    private readonly string source;
    private readonly StringBuilder plain = new();
    private readonly List<object> pieces = [];
    private readonly Dictionary<int, int> lastTicks = [];
    private int at;

    private InlineReader(string source) => this.source = source;

    /// <summary>The inlines, as they were typed; an effect that does not end again is no effect.</summary>
    public static List<Inline> Read(string source)
    {
        // Most texts hold none of the signs that mean anything.
        if (source.AsSpan().IndexOfAny(Signs) < 0 && !source.Contains("http", StringComparison.Ordinal))
        {
            return [new TextRun(source)];
        }

        var reader = new InlineReader(source);
        reader.Scan();
        return Effects.Apply(reader.pieces);
    }

    private void Scan()
    {
        NoteTicks();
        while (at < source.Length)
        {
            var found = source[at] switch
            {
                '\\' => Backslashes(),
                '`' => Code(),
                '*' or '~' => Delimiter(),
                '[' => LinkAt(),
                '!' when Follows('[') => FileAt() || Bare(),
                '@' when Follows('[') => MentionAt() || Bare(),
                '#' => TagAt(),
                'h' => WebAddress(),
                _ => false,
            };
            if (!found)
            {
                plain.Append(source[at++]);
            }
        }

        EndRun();
    }

    private bool Follows(char sign) => at + 1 < source.Length && source[at + 1] == sign;

    private bool Backslashes()
    {
        var end = Markup.RunEnd(source, at);
        var count = end - at;
        var isBeforeSign = end < source.Length && Markup.Special.Contains(source[end]);
        plain.Append('\\', isBeforeSign ? count / 2 : count);
        at = end;
        if (isBeforeSign && count % 2 == 1)
        {
            plain.Append(source[at++]);
        }

        return true;
    }

    /// <summary>Where the last run of each number of backticks begins, so that none is looked for in vain.</summary>
    private void NoteTicks()
    {
        for (var tick = source.IndexOf('`'); tick >= 0;)
        {
            var end = Markup.RunEnd(source, tick);
            lastTicks[end - tick] = tick;
            tick = end < source.Length ? source.IndexOf('`', end) : -1;
        }
    }

    private bool Code()
    {
        var start = Markup.RunEnd(source, at);
        var ticks = start - at;
        if (!lastTicks.TryGetValue(ticks, out var last) || last < start)
        {
            plain.Append('`', ticks);
            at = start;
            return true;
        }

        var close = source.IndexOf('`', start);
        var end = Markup.RunEnd(source, close);
        while (end - close != ticks)
        {
            close = source.IndexOf('`', end);
            end = Markup.RunEnd(source, close);
        }

        var code = source[start..close];
        var isPadded = code.Length > 2 && code[0] == ' ' && code[^1] == ' ';
        if (string.IsNullOrWhiteSpace(code))
        {
            plain.Append(source, at, end - at);
        }
        else
        {
            Add(new TextRun(isPadded ? code[1..^1] : code) { Marks = Marks.Code });
        }

        at = end;
        return true;
    }

    private bool Delimiter()
    {
        var end = Markup.RunEnd(source, at);
        var marks = Effects.MarksOf(source[at], end - at);
        if (marks == Marks.None)
        {
            plain.Append(source, at, end - at);
        }
        else
        {
            EndRun();
            pieces.Add(new Delimiter(source[at..end], marks, end < source.Length && !char.IsWhiteSpace(source[end]), at > 0 && !char.IsWhiteSpace(source[at - 1])));
        }

        at = end;
        return true;
    }

    private bool LinkAt() =>
        Bracketed(at) is { } found && Link.IsSafe(found.Target)
        && Add(new Link(found.Label.Length > 0 ? found.Label : found.Target, found.Target), found.End);

    private bool FileAt() =>
        Bracketed(at + 1) is { } found && Targets.Read(found.Target, "file", Embedded.File) is { } file
        && Add(new Embedded(found.Label, file.Key), found.End);

    private bool MentionAt() =>
        Bracketed(at + 1) is { Label.Length: > 0 } found
        && (Targets.Read(found.Target, "person", Mention.Person) ?? Targets.Read(found.Target, "group", Mention.Group)) is { } target
        && Add(new Mention("@" + found.Label, target), found.End);

    /// <summary>A picture by its address, or a mention of nobody, is text.</summary>
    private bool Bare()
    {
        plain.Append(source, at, 2);
        at += 2;
        return true;
    }

    private bool TagAt() =>
        Markup.TagLength(source, at) is > 0 and var length
        && Add(new TagRun(source.Substring(at, length)), at + length);

    private bool WebAddress()
    {
        var rest = source.AsSpan(at);
        var scheme = Link.SchemeLength(rest);
        if (scheme == 0 || scheme == rest.Length || Targets.EndsAddress(rest[scheme]))
        {
            return false;
        }

        var end = scheme;
        while (end < rest.Length && !Targets.EndsAddress(rest[end]))
        {
            end++;
        }

        var url = rest[..end].TrimEnd(".,;:!?)*~`\\").ToString();
        if (Link.IsSafe(url))
        {
            return Add(new Link(url, url), at + url.Length);
        }

        // Too long or too short for an address, and not to be looked at again from its middle.
        plain.Append(rest[..end]);
        at += end;
        return true;
    }

    /// <summary>What stands at <c>[label](target)</c>; null where none begins. Each look ends at the next bracket or, in a target, after a bounded length.</summary>
    private (string Label, string Target, int End)? Bracketed(int open)
    {
        var close = open + 1;
        while (close < source.Length && source[close] is not ('[' or ']' or '\n'))
        {
            close = source[close] == '\\' ? AfterBackslashes(close) : close + 1;
        }

        return close + 1 < source.Length && source[close] == ']' && source[close + 1] == '(' && Targets.At(source, close + 2) is { } target
            ? (Unescaped(source[(open + 1)..(close + 1)])[..^1].Trim(), target.Text, target.End)
            : null;
    }

    private int AfterBackslashes(int start)
    {
        var end = Markup.RunEnd(source, start);
        return end < source.Length && (end - start) % 2 == 1 && Markup.Special.Contains(source[end]) ? end + 1 : end;
    }

    private static string Unescaped(string label)
    {
        if (!label.Contains('\\'))
        {
            return label;
        }

        var reader = new InlineReader(label);
        while (reader.at < label.Length)
        {
            _ = label[reader.at] == '\\' ? reader.Backslashes() : reader.plain.Append(label[reader.at++]) is not null;
        }

        return reader.plain.ToString();
    }

    private bool Add(Inline inline, int end)
    {
        Add(inline);
        at = end;
        return true;
    }

    private void Add(Inline inline)
    {
        EndRun();
        pieces.Add(inline);
    }

    private void EndRun()
    {
        if (plain.Length > 0)
        {
            pieces.Add(new TextRun(plain.ToString()));
            plain.Clear();
        }
    }
}
