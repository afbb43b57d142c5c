namespace InsideIn.Engagement;

/// <summary>A unit that a release shows, with those of its parts that are shown.</summary>
/// <param name="Name">The name to show.</param>
/// <param name="Headcount">Its people; never shown as a number.</param>
/// <param name="Reached">Those who read or wrote; shown as <see cref="Share"/> only.</param>
/// <param name="Precision">How finely the share is told: the same for all parts of one unit.</param>
/// <param name="Parts">What is shown below it. Together the parts are the whole unit, or there are none.</param>
public sealed record ShownUnit(string Name, int Headcount, int Reached, Precision Precision, IReadOnlyList<ShownUnit> Parts)
{
    /// <summary>Whether it stands for all parts of its unit that are not shown by themselves.</summary>
    public bool IsOther { get; init; }

    /// <summary>Whether it has parts and shows none of them.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>The share in words.</summary>
    public string Share => Figures.Share(Reached, Headcount, Precision);

    /// <summary>
    /// What of a company may be shown so that no group of 1 to 9 people can be computed (rules E-4, E-5):
    /// parts below the floor are hidden, and with them the next smallest until those hidden are enough together.
    /// Shape: null when the whole company is below the floor.
    /// </summary>
    public static ShownUnit? Of(Unit company) =>
        company.Headcount < Figures.FewestPeople ? null : Show(company, company.Headcount < Figures.FewestForPoints ? Precision.Bands : Precision.Points);

    /// <summary>The unit without its parts, told in the same words whatever the reason.</summary>
    public ShownUnit WithoutParts() => this with { Parts = [], IsWithheld = true };

    private static ShownUnit Show(Unit unit, Precision precision)
    {
        var (shown, hidden) = Part(unit);
        var other = hidden.Sum(part => part.Headcount);
        var sizes = other == 0 ? shown.Select(part => part.Headcount) : shown.Select(part => part.Headcount).Append(other);
        var below = sizes.Any(size => size < Figures.FewestForPoints) ? Precision.Bands : Precision.Points;
        var parts = shown.OrderBy(part => part.Path, StringComparer.Ordinal).Select(part => Show(part, below)).ToList();
        if (parts.Count > 0 && other > 0)
        {
            parts.Add(new ShownUnit("Other units", other, hidden.Sum(part => part.Reached), below, []) { IsOther = true });
        }

        return new ShownUnit(unit.Name, unit.Headcount, unit.Reached, precision, parts) { IsWithheld = parts.Count == 0 && unit.Parts.Count > 0 };
    }

    private static (IReadOnlyList<Unit> Shown, IReadOnlyList<Unit> Hidden) Part(Unit unit)
    {
        var bySize = new Queue<Unit>(ChildrenOf(unit).OrderBy(part => part.Headcount).ThenBy(part => part.Path, StringComparer.Ordinal));
        var hidden = new List<Unit>();
        while (bySize.TryPeek(out var smallest) && (smallest.Headcount < Figures.FewestPeople || hidden.Sum(part => part.Headcount) is > 0 and < Figures.FewestPeople))
        {
            hidden.Add(bySize.Dequeue());
        }

        return ([.. bySize], hidden);
    }

    /// <summary>The units below, and the people attached directly as one more, for they too could be computed.</summary>
    private static IEnumerable<Unit> ChildrenOf(Unit unit) => unit switch
    {
        { Parts.Count: 0 } => [],
        { Direct: 0 } => unit.Parts,
        _ => unit.Parts.Append(new Unit(unit.Path + Unit.Separator, $"{unit.Name}, in no part of it", unit.Direct, unit.DirectReached, [])),
    };
}
