namespace InsideIn.Polls;

/// <summary>One round of counting.</summary>
/// <param name="Counts">The votes that each option has, by the option's number; null once it is out.</param>
/// <param name="ExhaustedCount">The votes that name no option which is still in.</param>
/// <param name="Eliminated">The option that goes out after this round; null after the last one.</param>
public sealed record RunoffRound(IReadOnlyList<int?> Counts, int ExhaustedCount, int? Eliminated);

/// <summary>
/// Counts ranked votes by instant runoff: each vote counts for the best of its options that is still in. Until one has more than half of the votes that count, the option with the fewest
/// goes out. Of several with the fewest the one goes out that had fewer in the latest earlier round in which they differed, and of those that never differed the one that stands last in the poll.
/// When all that are left are level, they share the first place. Source: docs/decisions/0029.
/// </summary>
public static class InstantRunoff
{
    /// <summary>All rounds in order. Shape: one round without votes when nobody voted.</summary>
    public static IReadOnlyList<RunoffRound> Count(int optionCount, IReadOnlyCollection<(int[] Ranking, int Count)> votes)
    {
        var standing = Enumerable.Range(0, optionCount).ToList();
        var rounds = new List<RunoffRound>();
        while (true)
        {
            var round = RoundOf(optionCount, standing, votes);
            if (IsLast(round, standing))
            {
                rounds.Add(round);
                return rounds;
            }

            var eliminated = FewestOf(standing, [.. rounds, round]);
            rounds.Add(round with { Eliminated = eliminated });
            standing.Remove(eliminated);
        }
    }

    /// <summary>The numbers of the options that won: several when they are level, none when nobody voted.</summary>
    public static IReadOnlyList<int> WinnersOf(RunoffRound last)
    {
        var most = last.Counts.Max() ?? 0;
        return most == 0 ? [] : [.. last.Counts.Index().Where(option => option.Item == most).Select(option => option.Index)];
    }

    private static RunoffRound RoundOf(int optionCount, List<int> standing, IReadOnlyCollection<(int[] Ranking, int Count)> votes)
    {
        var counts = new int?[optionCount];
        standing.ForEach(option => counts[option] = 0);
        var exhausted = 0;
        foreach (var (ranking, count) in votes)
        {
            var at = Array.FindIndex(ranking, standing.Contains);
            if (at < 0)
            {
                exhausted += count;
            }
            else
            {
                counts[ranking[at]] += count;
            }
        }

        return new RunoffRound(counts, exhausted, null);
    }

    private static bool IsLast(RunoffRound round, List<int> standing)
    {
        var counts = standing.Select(option => round.Counts[option]!.Value).ToList();
        return counts.Max() * 2 > counts.Sum() || counts.Distinct().Count() == 1;
    }

    private static int FewestOf(List<int> standing, List<RunoffRound> rounds)
    {
        var fewest = standing;
        for (var round = rounds.Count - 1; round >= 0 && fewest.Count > 1; round--)
        {
            var least = fewest.Min(option => rounds[round].Counts[option]);
            fewest = [.. fewest.Where(option => rounds[round].Counts[option] == least)];
        }

        return fewest[^1];
    }
}
