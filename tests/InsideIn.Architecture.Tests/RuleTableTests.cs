using System.Text.RegularExpressions;

namespace InsideIn.Architecture;

/// <summary>The table in <c>docs/rules.md</c> names for each rule and demand the test classes that prove it; they exist, test something, and cite it.</summary>
public sealed partial class RuleTableTests
{
    private static readonly Dictionary<string, string> Classes = Repository.Files("tests", ".cs")
        .Where(path => path.EndsWith("Tests.cs", StringComparison.Ordinal))
        .GroupBy(path => Path.GetFileNameWithoutExtension(path))
        .ToDictionary(files => files.Key, files => string.Join('\n', files.Select(File.ReadAllText)));

    private static readonly string[] Wanted =
    [
        .. Enumerable.Range(1, 26).Concat([49, 52]).Select(number => $"R{number}"),
        .. Enumerable.Range(1, 11).Concat(Enumerable.Range(20, 5)).Select(number => $"demand {number}"),
        .. new[] { "draft, schedule, expire", "threads", "blogs, long form", "share / several groups", "question with accepted answer", "edit history", "polls" }.Select(row => $"table A, {row}"),
        .. new[] { 1, 2, 3, 4, 8 }.Select(number => $"part 3 no. {number}"),
    ];

    [Fact]
    public void Each_rule_and_demand_has_its_line_and_each_class_in_it_cites_it() =>
        Assert.Empty(Problems(File.ReadAllText(Path.Combine(Repository.Root, "docs/rules.md")), Classes, Wanted));

    [Fact]
    public void A_class_that_is_not_there_or_cites_something_else_and_a_rule_without_a_line_are_found()
    {
        const string Table = "| R1 | one decision | `GoneTests` |\n| R2 | one answer | `OtherTests` |\n| R3 | trimmed | `EmptyTests` |\n| R4 | the container | |\n";
        var classes = new Dictionary<string, string> { ["OtherTests"] = "// R21\n[Fact]", ["EmptyTests"] = "// R3" };

        Assert.Equal(
            ["R1 names GoneTests, which is not there", "R2 names OtherTests, which does not cite it", "R3 names EmptyTests, which tests nothing", "R4 names no test class", "demand 1 has no line"],
            Problems(Table, classes, ["R1", "R2", "R3", "R4", "demand 1"]));
    }

    private static IReadOnlyList<string> Problems(string table, Dictionary<string, string> classes, IEnumerable<string> wanted)
    {
        var lines = Line().Matches(table).ToDictionary(line => line.Groups["rule"].Value, line => Name().Matches(line.Groups["tests"].Value).Select(name => name.Groups[1].Value).ToList());
        return
        [
            .. from line in lines from name in line.Value let problem = ProblemOf(line.Key, name, classes) where problem is not null select problem,
            .. from line in lines where line.Value.Count == 0 && !IsLeftOpen(table, line.Key) select $"{line.Key} names no test class",
            .. wanted.Where(rule => !lines.ContainsKey(rule)).Select(rule => $"{rule} has no line"),
        ];
    }

    private static string? ProblemOf(string rule, string name, Dictionary<string, string> classes) =>
        !classes.TryGetValue(name, out var text) ? $"{rule} names {name}, which is not there"
        : !Cites(text, rule) ? $"{rule} names {name}, which does not cite it"
        : !text.Contains("[Fact", StringComparison.Ordinal) && !text.Contains("[Theory", StringComparison.Ordinal) && !text.Contains("Fact]", StringComparison.Ordinal) ? $"{rule} names {name}, which tests nothing"
        : null;

    private static bool Cites(string text, string rule) => rule.Split(' ', 2) switch
    {
        ["demand", _] => CitesDemand(text, rule),
        ["part", _] => Parts().Matches(text).Any(match => Number().Matches(match.Value).Skip(1).Any(number => number.Value == rule["part 3 no. ".Length..])),
        ["table", _] => Regex.IsMatch(text, $"table A, (row \"?)?{Regex.Escape(rule["table A, ".Length..])}", RegexOptions.IgnoreCase),
        _ => Regex.IsMatch(text, $@"\b{rule}\b", RegexOptions.IgnoreCase),
    };

    // "Demands 2 and 23" cites both.
    private static bool CitesDemand(string text, string rule) =>
        Demands().Matches(text).Any(match => Number().Matches(match.Value).Any(number => number.Value == rule["demand ".Length..]));

    // What nothing proves yet is said below the table.
    private static bool IsLeftOpen(string table, string rule) => table.Contains($"- {rule}: ", StringComparison.Ordinal);

    [GeneratedRegex(@"^\| (?<rule>R\d+|demand \d+|table A, [^|]+|part 3 no\. \d+) \|[^|\n]*\|(?<tests>[^|\n]*)\|\s*$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex("`(\\w+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"demands? \d+(?:(?:, | and )\d+)*", RegexOptions.IgnoreCase)]
    private static partial Regex Demands();

    [GeneratedRegex(@"part 3,? nos?\. \d+(?:(?:, | and )\d+)*", RegexOptions.IgnoreCase)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
