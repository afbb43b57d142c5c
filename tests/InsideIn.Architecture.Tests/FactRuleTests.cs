using InsideIn.Kernel;
using InsideIn.Notifications;

namespace InsideIn.Architecture;

/// <summary>Every kind of fact tells somebody something, for reasons that stand in <c>fact-rules.txt</c>, or nobody, and there stands why.</summary>
public class FactRuleTests
{
    private static readonly Type[] Facts = [.. typeof(Viewer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract)];

    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "InsideIn.Architecture.Tests", "fact-rules.txt"));

    [Fact]
    public void Every_fact_says_whom_it_tells_or_why_nobody()
    {
        Assert.True(Facts.Length > 60, $"Only {Facts.Length} facts were looked at.");
        Assert.Empty(Faults(Facts, Lines, NoticeRules.Told));
    }

    [Fact]
    public void Every_reason_has_a_fact()
    {
        var used = Lines.Where(line => !line.StartsWith('#')).SelectMany(line => Reasons(line) ?? []).ToHashSet();
        Assert.Subset(used, Enum.GetNames<NoticeReason>().ToHashSet());
    }

    [Fact]
    public void A_planted_fact_without_a_line_and_a_planted_silence_are_found() =>
        Assert.Equal(
            ["Planted has no line in fact-rules.txt.", "Silenced tells somebody by its line and nobody by the rules.", "Told tells nobody by its line and somebody by the rules.", "Unfounded tells nobody, and no reason is given."],
            Faults([typeof(Planted), typeof(Silenced), typeof(Told), typeof(Unfounded)], ["Silenced: Reply", "Told: nobody, because", "Unfounded: nobody"], new HashSet<Type> { typeof(Told) }));

    private static List<string> Faults(IReadOnlyList<Type> facts, IReadOnlyList<string> lines, IReadOnlySet<Type> told)
    {
        var rules = lines.Where(line => !line.StartsWith('#')).ToDictionary(line => line[..line.IndexOf(':', StringComparison.Ordinal)]);
        return
        [
            .. facts.Select(fact => !rules.TryGetValue(fact.Name, out var line) ? $"{fact.Name} has no line in fact-rules.txt."
                : Reasons(line) is null && !line.Contains(", ", StringComparison.Ordinal) ? $"{fact.Name} tells nobody, and no reason is given."
                : Reasons(line) is null && told.Contains(fact) ? $"{fact.Name} tells nobody by its line and somebody by the rules."
                : Reasons(line) is { } reasons && !told.Contains(fact) ? $"{fact.Name} tells somebody by its line and nobody by the rules."
                : Reasons(line)?.FirstOrDefault(reason => !Enum.IsDefined(Enum.Parse<NoticeReason>(reason))) is { } unknown ? $"{fact.Name} names {unknown}."
                : null).OfType<string>(),
            .. rules.Keys.Except(facts.Select(fact => fact.Name)).Select(name => $"{name} has a line and is no fact."),
        ];
    }

    /// <summary>The reasons that a line names; null when it says nobody.</summary>
    private static string[]? Reasons(string line) => line.Split(": ", 2)[1] is var rule && rule.StartsWith("nobody", StringComparison.Ordinal) ? null : rule.Split(", ");

    private sealed record Planted() : Fact(Guid.Empty, default);

    private sealed record Silenced() : Fact(Guid.Empty, default);

    private sealed record Told() : Fact(Guid.Empty, default);

    private sealed record Unfounded() : Fact(Guid.Empty, default);
}
