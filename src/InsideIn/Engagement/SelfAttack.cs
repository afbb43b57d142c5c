namespace InsideIn.Engagement;

/// <summary>
/// The gate before a release (rule E-7): it computes, from everything that would be shown and with every headcount known,
/// what each number of people can be, and withholds until no unit is pinned to "almost nobody" or "almost everybody".
/// </summary>
public static class SelfAttack
{
    /// <summary>The company with all that withstands. <paramref name="known"/> is what other figures of the release say about its reach.</summary>
    public static ShownUnit Withstand(ShownUnit company, Bounds known)
    {
        var ranges = RangesOf(company, known);
        var broken = ParentsOfPinned(company, ranges).ToHashSet<ShownUnit>(ReferenceEqualityComparer.Instance);
        return broken.Count == 0 ? company : Withstand(Without(company, broken), known);
    }

    /// <summary>The range of every shown unit, as an attacker finds it: a unit's reach is the sum of its parts' reaches.</summary>
    public static IReadOnlyDictionary<ShownUnit, Bounds> RangesOf(ShownUnit company, Bounds known)
    {
        var ranges = new Dictionary<ShownUnit, Bounds>(ReferenceEqualityComparer.Instance);
        Upward(company, ranges);
        ranges[company] = ranges[company].And(known);
        Downward(company, ranges);
        return ranges;
    }

    private static Bounds Upward(ShownUnit unit, Dictionary<ShownUnit, Bounds> ranges)
    {
        var range = Figures.Meaning(unit.Share, unit.Headcount, unit.Precision);
        if (unit.Parts.Count > 0)
        {
            var parts = unit.Parts.Select(part => Upward(part, ranges)).ToList();
            range = range.And(new Bounds(parts.Sum(part => part.Low), parts.Sum(part => part.High)));
        }

        return ranges[unit] = range;
    }

    private static void Downward(ShownUnit unit, Dictionary<ShownUnit, Bounds> ranges)
    {
        var whole = ranges[unit];
        var parts = unit.Parts.Select(part => ranges[part]).ToList();
        var (low, high) = (parts.Sum(part => part.Low), parts.Sum(part => part.High));
        foreach (var (part, range) in unit.Parts.Zip(parts))
        {
            ranges[part] = range.And(new Bounds(whole.Low - (high - range.High), whole.High - (low - range.Low)));
            Downward(part, ranges);
        }
    }

    private static IEnumerable<ShownUnit> ParentsOfPinned(ShownUnit unit, IReadOnlyDictionary<ShownUnit, Bounds> ranges)
    {
        var isPinned = unit.Parts.Any(part => ranges[part].Pins(part.Headcount)) || (unit.Parts.Count > 0 && ranges[unit].Pins(unit.Headcount));
        return unit.Parts.SelectMany(part => ParentsOfPinned(part, ranges)).Concat(isPinned ? [unit] : []);
    }

    private static ShownUnit Without(ShownUnit unit, IReadOnlySet<ShownUnit> broken) =>
        broken.Contains(unit) ? unit.WithoutParts() : unit with { Parts = [.. unit.Parts.Select(part => Without(part, broken))] };
}
