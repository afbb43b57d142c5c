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
        if (plan.MayRepeat)
        {
            return CountDistinct(connection, plan, cap, cancellationToken);
        }

        var count = 0;
        var stages = EntriesShape.Stages(plan, isCount: true);
        foreach (var prefix in plan.Prefixes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var stage in stages)
            {
                if (count == cap)
                {
                    return cap;
                }

                using var rows = stage.Prepare(connection, plan, prefix, cap - count).Rows();
                count += rows.Next() ? (int)rows.Integer(0) : 0;
            }
        }

        return count;
    }

    private static List<Entry> PickOne(Connection connection, PickPlan plan)
    {
        var found = new List<Entry>(Math.Min(plan.Limit, 64));
        var suffixLength = plan.Index.Members.Count - plan.PrefixLength;
        foreach (var stage in EntriesShape.Stages(plan, isCount: false))
        {
            using var rows = stage.Prepare(connection, plan, plan.Prefixes[0], plan.Limit - found.Count).Rows();
            while (rows.Next())
            {
                found.Add(ReadEntry(rows, suffixLength));
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
        var stages = EntriesShape.Stages(plan, isCount: false);
        var suffixLength = plan.Index.Members.Count - plan.PrefixLength;
        foreach (var prefix in plan.Prefixes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var stage in stages)
            {
                using var rows = stage.Prepare(connection, plan, prefix, plan.Limit).Rows();
                if (!TakeBetter(best, rows, suffixLength, plan.Limit))
                {
                    break;
                }
            }
        }

        return [.. best];
    }

    /// <summary>False when the rest of the prefix cannot better the full set.</summary>
    private static bool TakeBetter(SortedSet<Entry> best, Rows rows, int suffixLength, int limit)
    {
        while (rows.Next())
        {
            var entry = ReadEntry(rows, suffixLength);
            if (best.Count == limit && best.Comparer.Compare(entry, best.Max) >= 0)
            {
                return false;
            }

            if (best.Add(entry) && best.Count > limit)
            {
                best.Remove(best.Max);
            }
        }

        return true;
    }

    private static int CountDistinct(Connection connection, PickPlan plan, int cap, CancellationToken cancellationToken)
    {
        var seen = new HashSet<Guid>();
        var idColumn = plan.Index.Members.Count - plan.PrefixLength;
        var stages = EntriesShape.Stages(plan, isCount: false);
        foreach (var prefix in plan.Prefixes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var stage in stages)
            {
                using var rows = stage.Prepare(connection, plan, prefix, cap).Rows();
                while (seen.Count < cap && rows.Next())
                {
                    seen.Add(rows.Uuid(idColumn));
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
