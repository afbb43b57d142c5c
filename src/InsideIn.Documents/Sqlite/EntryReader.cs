using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Sqlite;

/// <summary>Answers picks and counts from the index tables.</summary>
internal static class EntryReader
{
    public static IReadOnlyList<Entry> Pick(Connection connection, PickPlan plan, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return plan.Prefixes.Count switch
        {
            0 => [],
            1 => PickOne(connection, plan),
            _ => PickMerged(connection, plan, cancellationToken),
        };
    }

    public static int Count(Connection connection, PickPlan plan, int cap, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (plan.MayRepeat)
        {
            return CountDistinct(connection, plan, cap, cancellationToken);
        }

        var count = 0;
        foreach (var stage in Stage.Of(plan, isCount: true))
        {
            foreach (var prefix in plan.Prefixes.TakeWhile(_ => count < cap))
            {
                cancellationToken.ThrowIfCancellationRequested();
                using var rows = stage.Prepare(connection, plan, prefix, cap - count).Rows();
                count += rows.Next() ? (int)rows.Integer(0) : 0;
            }
        }

        return count;
    }

    private static List<Entry> PickOne(Connection connection, PickPlan plan)
    {
        var found = new List<Entry>(Math.Min(plan.Limit, 64));
        foreach (var stage in Stage.Of(plan, isCount: false))
        {
            using var rows = stage.Prepare(connection, plan, plan.Prefixes[0], plan.Limit - found.Count).Rows();
            while (rows.Next())
            {
                found.Add(ReadEntry(rows, plan.SuffixLength));
            }

            if (found.Count == plan.Limit)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>
    /// Keeps the best entries so far and reads each prefix only as long as it betters them: of 200 prefixes most cost one row.
    /// An entry that stands under several prefixes is equal to itself, so the set holds it once.
    /// </summary>
    private static List<Entry> PickMerged(Connection connection, PickPlan plan, CancellationToken cancellationToken)
    {
        var best = new SortedSet<Entry>(new EntryOrder(plan));
        foreach (var stage in Stage.Of(plan, isCount: false).TakeWhile(_ => best.Count < plan.Limit))
        {
            var statement = stage.Prepare(connection, plan, plan.Prefixes[0], plan.Limit);
            foreach (var prefix in plan.Prefixes)
            {
                cancellationToken.ThrowIfCancellationRequested();
                using var rows = statement.Begin().Bind(prefix).Rows();
                TakeBetter(best, rows, plan);
            }
        }

        return [.. best];
    }

    private static void TakeBetter(SortedSet<Entry> best, Rows rows, PickPlan plan)
    {
        while (rows.Next())
        {
            var entry = ReadEntry(rows, plan.SuffixLength);
            if (best.Count == plan.Limit && best.Comparer.Compare(entry, best.Max) >= 0)
            {
                return;
            }

            if (best.Add(entry) && best.Count > plan.Limit)
            {
                best.Remove(best.Max);
            }
        }
    }

    private static int CountDistinct(Connection connection, PickPlan plan, int cap, CancellationToken cancellationToken)
    {
        var seen = new HashSet<Guid>();
        foreach (var stage in Stage.Of(plan, isCount: false))
        {
            foreach (var prefix in plan.Prefixes)
            {
                cancellationToken.ThrowIfCancellationRequested();
                using var rows = stage.Prepare(connection, plan, prefix, cap).Rows();
                while (seen.Count < cap && rows.Next())
                {
                    seen.Add(rows.Uuid(plan.SuffixLength));
                }
            }
        }

        return seen.Count;
    }

    private static Entry ReadEntry(Rows rows, int suffixLength)
    {
        var keys = suffixLength == 0 ? [] : new Key[suffixLength];
        for (var at = 0; at < suffixLength; at++)
        {
            keys[at] = rows.Key(at);
        }

        return new Entry(rows.Uuid(suffixLength), keys);
    }
}
