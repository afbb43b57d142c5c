namespace InsideIn.Documents.Engine;

/// <summary>A comparison that an index can serve as one range.</summary>
/// <param name="At">The first column that it is about, counted from the first member; the id counts as one behind the last.</param>
/// <param name="Comparison">An operator, or <c>IS NULL</c> or <c>IS NOT NULL</c>.</param>
/// <param name="Values">As many values as columns; none for a comparison with null.</param>
internal readonly record struct Condition(int At, string Comparison, params Key[] Values);

/// <summary>
/// Conditions of which all must hold. A server compares no value with null, and one walk along an index serves no "or": a list is therefore
/// the union of several runs, each of them one range of the index. They do not overlap.
/// </summary>
internal static class Run
{
    /// <summary>The runs that make up the entries of <paramref name="plan"/> under any one of its prefixes.</summary>
    public static IReadOnlyList<Condition[]> Of(PickPlan plan) =>
        [.. from range in Ranges(plan) from beyond in Beyond(plan) select (Condition[])[.. range, .. beyond]];

    /// <summary>Null sorts first: it is above no lower bound and below every upper one.</summary>
    private static IEnumerable<Condition[]> Ranges(PickPlan plan)
    {
        var at = plan.PrefixLength;
        if (plan.Before is { IsNull: true })
        {
            yield break;
        }

        Condition[] from = plan.From is { IsNull: false } lowest ? [new(at, ">=", lowest)] : [];
        if (plan.Before is not { } before)
        {
            yield return from;
            yield break;
        }

        yield return [.. from, new(at, "<", before)];
        if (from.Length == 0 && MayBeNull(plan, at))
        {
            yield return [new(at, "IS NULL")];
        }
    }

    /// <summary>What comes behind the cursor: the entries that share all of its keys but the last, then those that share all but the last two, and so on.</summary>
    private static IEnumerable<Condition[]> Beyond(PickPlan plan)
    {
        if (plan.After is not { } after)
        {
            return [[]];
        }

        var keys = after.Keys;
        if (keys.Count == 0)
        {
            return [[new(plan.PrefixLength, plan.Index.IsIdDescending != plan.IsReversed ? "<" : ">", after.Id)]];
        }

        return Enumerable.Range(0, keys.Count).SelectMany(ties =>
        {
            var shared = keys.Take(ties).Select((key, at) => Equal(plan.PrefixLength + at, key)).ToArray();
            return BeyondKey(plan, after, ties).Select(beyond => (Condition[])[.. shared, .. beyond]);
        });
    }

    private static IEnumerable<Condition[]> BeyondKey(PickPlan plan, Cursor after, int ties)
    {
        var (at, key) = (plan.PrefixLength + ties, after.Keys[ties]);
        var isFalling = plan.Index.Members[at].IsDescending != plan.IsReversed;
        var comparison = isFalling ? "<" : ">";
        var isLast = ties == after.Keys.Count - 1;
        if (key.IsNull)
        {
            if (isLast)
            {
                yield return [new(at, "IS NULL"), new(at + 1, comparison, after.Id)];
            }

            if (!isFalling)
            {
                yield return [new(at, "IS NOT NULL")];
            }

            yield break;
        }

        // The last key and the id share a direction, so that one comparison serves both.
        yield return [isLast ? new(at, comparison, key, after.Id) : new(at, comparison, key)];
        if (isFalling && MayBeNull(plan, at))
        {
            yield return [new(at, "IS NULL")];
        }
    }

    private static Condition Equal(int at, Key key) => key.IsNull ? new(at, "IS NULL") : new(at, "=", key);

    // A document whose first key is null has no entry.
    private static bool MayBeNull(PickPlan plan, int at) => at > 0 && plan.Index.Members[at].MayBeNull;
}
