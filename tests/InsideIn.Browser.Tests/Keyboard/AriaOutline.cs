using System.Text.RegularExpressions;

namespace InsideIn.Browser.Keyboard;

/// <summary>What of a screen's tree of roles and names stays the same whatever people write: landmarks, headings, fields and buttons.</summary>
internal static partial class AriaOutline
{
    // What people write stands in these, and numbers and dates in the names of others.
    private static readonly HashSet<string> Dropped = ["article", "listitem", "row", "option", "img", "text", "paragraph", "time", "status", "strong", "emphasis", "blockquote", "code", "figure", "term", "definition", "tooltip"];

    /// <summary>
    /// The lines of a snapshot that are kept. Shape: YAML, as the browser's snapshots are, with one line for each node. Of a screen that shows one of many
    /// things neither its title nor the links to who made it are kept: the first of a list is another one on another day.
    /// </summary>
    public static string Of(string snapshot, bool isOneOfMany = false)
    {
        var kept = new List<string>();
        var droppedAt = int.MaxValue;
        foreach (var line in snapshot.Split('\n'))
        {
            var depth = line.Length - line.TrimStart().Length;
            if (depth > droppedAt) continue;
            droppedAt = IsKept(line) && !(isOneOfMany && Own().IsMatch(line)) ? int.MaxValue : depth;
            if (droppedAt == int.MaxValue) kept.Add(Greeting().Replace(Node().Match(line).Value, "/Good (morning|afternoon|evening), $1/"));
        }

        return string.Concat(kept.Select((line, at) => $"{line}{(at + 1 < kept.Count && IsBelow(kept[at + 1], line) ? ":" : "")}\n"));
    }

    private static bool IsKept(string line) =>
        Node().Match(line) is { Success: true } node && !Dropped.Contains(node.Groups["role"].Value) && !Number().IsMatch(node.Groups["name"].Value);

    private static bool IsBelow(string next, string line) => next.Length - next.TrimStart().Length > line.Length - line.TrimStart().Length;

    [GeneratedRegex("""^ *- (?<role>[a-z]+)(?<name> "(?:[^"\\]|\\.)*")?(?<state> \[(?:level=\d|checked|pressed|selected|disabled|expanded)\])*""")]
    private static partial Regex Node();

    [GeneratedRegex("^ *- (?:link |heading .*level=1)")]
    private static partial Regex Own();

    // The one name that hangs on the hour.
    [GeneratedRegex("\"Good (?:morning|afternoon|evening), ([^\"]+)\"")]
    private static partial Regex Greeting();

    [GeneratedRegex(@"\d")]
    private static partial Regex Number();
}
