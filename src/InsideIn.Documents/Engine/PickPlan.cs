namespace InsideIn.Documents.Engine;

/// <summary>A pick that has been checked against its index, in the form that engines read.</summary>
internal sealed record PickPlan(Index Index, int PrefixLength, IReadOnlyList<Key[]> Prefixes)
{
    public const int MaxLimit = 1_000;

    public Key? From { get; private init; }

    public Key? Before { get; private init; }

    public bool IsReversed { get; private init; }

    public Cursor? After { get; private init; }

    public int Limit { get; private init; }

    /// <summary>The members behind the prefix, whose keys an entry shows.</summary>
    public IEnumerable<IndexMember> Suffix => Index.Members.Skip(PrefixLength);

    /// <summary>The number of members behind the prefix.</summary>
    public int SuffixLength => Index.Members.Count - PrefixLength;

    /// <summary>Whether one document can stand under several of the prefixes: only a list gives a document several entries.</summary>
    public bool MayRepeat => Prefixes.Count > 1 && Index.Members.Take(PrefixLength).Any(member => member.IsList);

    /// <summary>Checks a pick. Errors: <see cref="ArgumentException"/> says what was found and what the index allows.</summary>
    public static PickPlan Of<T>(Pick<T> pick)
        where T : class
    {
        var length = pick.Prefixes.Count == 0 ? 0 : pick.Prefixes[0].Length;
        var plan = new PickPlan(pick.Index, length, Distinct(pick.Prefixes))
        {
            From = pick.From,
            Before = pick.Before,
            IsReversed = pick.IsReversed,
            After = pick.After,
            Limit = pick.Limit,
        };
        plan.CheckPrefixes();
        if (plan.Prefixes.Count > 0)
        {
            plan.CheckRange();
            plan.CheckCursor();
        }

        return pick.Limit is >= 1 and <= MaxLimit
            ? plan
            : throw plan.Refused($"a limit of {pick.Limit}", $"1 to {MaxLimit}");
    }

    /// <summary>The plans whose lists together are the pick's: one for its prefixes, and one for each of its stretches.</summary>
    public static IReadOnlyList<PickPlan> AllOf<T>(Pick<T> pick)
        where T : class
    {
        var common = Of(pick);
        if (pick.Stretches.Count == 0)
        {
            return [common];
        }

        var length = pick.Prefixes.Count > 0 ? common.PrefixLength : pick.Stretches[0].Prefix.Count;
        var stretches = pick.Stretches.Select(stretch => stretch.Prefix.Count == length
            ? Of(pick with { Prefixes = [[.. stretch.Prefix]], Stretches = [], From = Later(pick.From, stretch.From), Before = Earlier(pick.Before, stretch.Before) })
            : throw common.Refused($"a stretch with a prefix of {stretch.Prefix.Count} keys", $"prefixes of one length, here {length}"));
        return pick.Prefixes.Count > 0 ? [common, .. stretches] : [.. stretches];
    }

    /// <summary>A page of all entries of an index.</summary>
    public static PickPlan Whole(Index index, Cursor? after) => new(index, 0, [[]]) { After = after, Limit = MaxLimit };

    private static IReadOnlyList<Key[]> Distinct(IReadOnlyList<Key[]> prefixes) =>
        prefixes.Count < 2 ? prefixes : [.. prefixes.Distinct<Key[]>(KeySequence.Equality)];

    private static Key? Later(Key? one, Key? other) => one is null || (other is { } bound && KeySequence.Compare(bound, one.Value) > 0) ? other : one;

    private static Key? Earlier(Key? one, Key? other) => one is null || (other is { } bound && KeySequence.Compare(bound, one.Value) < 0) ? other : one;

    private void CheckPrefixes()
    {
        foreach (var prefix in Prefixes)
        {
            if (prefix.Length != PrefixLength || prefix.Length > Index.Members.Count)
            {
                throw Refused($"a prefix of {prefix.Length} keys", Prefixes.Count == 1 ? $"0 to {Index.Members.Count}" : $"prefixes of one length, here {PrefixLength}");
            }

            CheckKinds(prefix, 0);
        }
    }

    private void CheckRange()
    {
        if (From is null && Before is null)
        {
            return;
        }

        if (PrefixLength == Index.Members.Count)
        {
            throw Refused("a range behind a prefix of every member", "a range on the member after the prefix");
        }

        CheckKinds([From ?? default], PrefixLength);
        CheckKinds([Before ?? default], PrefixLength);
    }

    private void CheckCursor()
    {
        if (After is null)
        {
            return;
        }

        if (After.Keys.Count != SuffixLength)
        {
            throw Refused($"a cursor of {After.Keys.Count} keys", $"one of {SuffixLength}, from a pick of the same shape");
        }

        CheckKinds(After.Keys, PrefixLength);
    }

    private void CheckKinds(IReadOnlyList<Key> keys, int firstMember)
    {
        for (var at = 0; at < keys.Count; at++)
        {
            var member = Index.Members[firstMember + at];
            if (keys[at].Kind is { } kind && kind != member.Kind)
            {
                throw Refused($"a key of kind {kind} for '{member.Path}'", $"{member.Kind}");
            }
        }
    }

    private ArgumentException Refused(string found, string allowed) =>
        new($"A pick of '{Index.Owner.Name}.{Index.Name}' has {found}; allowed is {allowed}.");
}
