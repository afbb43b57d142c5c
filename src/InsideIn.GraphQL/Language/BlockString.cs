using System.Text;

namespace InsideIn.GraphQL.Language;

/// <summary>The meaning of text between triple quotes: common indentation and blank edges do not count. Source: spec 2.9.4, BlockStringValue.</summary>
internal static class BlockString
{
    private const int LongestLine = 70;

    /// <summary>The value of the raw text. Shape: lines end in LF.</summary>
    public static string Value(string raw)
    {
        var lines = raw.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var (first, last, indent) = Measure(lines);
        if (first < 0) return "";

        var value = new StringBuilder(raw.Length);
        for (var i = first; i <= last; i++)
        {
            if (i > first) value.Append('\n');
            var skip = i == 0 ? 0 : Math.Min(indent, lines[i].Length);
            value.Append(lines[i].AsSpan(skip));
        }

        return value.ToString();
    }

    /// <summary>Whether a block string can give exactly this value: no blank edge, no common indentation, nothing that needs an escape.</summary>
    public static bool CanHold(string value)
    {
        if (value.Length == 0) return false;
        foreach (var c in value)
            if (c != '\n' && c != '\t' && char.IsControl(c)) return false;
        return Value("\n" + value + "\n") == value;
    }

    /// <summary>Whether a value that a block string can hold reads well between quotes on one line.</summary>
    public static bool FitsOneLine(string value) =>
        value.Length <= LongestLine && !value.Contains('\n', StringComparison.Ordinal) && !value.EndsWith('"') && !value.EndsWith('\\');

    // The first and last line that are not blank, and the smallest indentation of all lines but the first.
    private static (int First, int Last, int Indent) Measure(string[] lines)
    {
        int first = -1, last = -1, indent = int.MaxValue;
        for (var i = 0; i < lines.Length; i++)
        {
            var blanks = lines[i].AsSpan().IndexOfAnyExcept(' ', '\t');
            if (blanks < 0) continue;
            if (first < 0) first = i;
            last = i;
            if (i > 0) indent = Math.Min(indent, blanks);
        }

        return (first, last, indent == int.MaxValue ? 0 : indent);
    }
}
