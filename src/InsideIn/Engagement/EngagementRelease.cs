using InsideIn.Audit;

namespace InsideIn.Engagement;

/// <summary>The figures of one block of four weeks: computed once, never changed, the same for everybody who looks (rules E-2, E-13).</summary>
/// <param name="Id">The release's id in the store.</param>
/// <param name="Block">The four weeks that the figures are about.</param>
/// <param name="ComputedAt">When the figures were computed, UTC.</param>
/// <param name="Company">The figures of the whole company.</param>
/// <param name="Units">The figures of the units that may be shown, each behind the unit it belongs to.</param>
/// <param name="Weekly">The company's reach week by week; empty where it may not be shown.</param>
/// <param name="Stickiness">Average weekly reach divided by the block's reach, 0 to 1, to the nearest 0.05; null where it may not be shown.</param>
/// <param name="Method">How each figure is computed and told.</param>
/// <param name="Hash">The SHA-256 of the canonical JSON of all the above but the id: whoever noted it can tell that nothing was changed later.</param>
public sealed record EngagementRelease(
    [property: GraphQLIgnore] Guid Id,
    ReleaseBlock Block,
    DateTimeOffset ComputedAt,
    UnitFigures Company,
    IReadOnlyList<UnitFigures> Units,
    IReadOnlyList<WeeklyReach> Weekly,
    double? Stickiness,
    IReadOnlyList<Formula> Method,
    string Hash)
{
    /// <summary>
    /// The release of a block from its counts (rules E-4 to E-7). <paramref name="weekly"/> are the people of the company reached in each week.
    /// </summary>
    public static EngagementRelease Of(Block block, Unit company, IReadOnlyList<int> weekly, DateTimeOffset at)
    {
        var weeks = new CompanyWeeks(weekly, company.Reached, company.Headcount);
        var shown = ShownUnit.Of(company);
        var known = shown is null ? null : weeks.Meaning();
        var release = new EngagementRelease(
            IdOf(block),
            ReleaseBlock.Of(block),
            at,
            shown is null ? UnitFigures.TooFew(company.Name) : UnitFigures.Of(shown, parent: null, depth: 0),
            [],
            known is null ? [] : [.. weeks.Shares.Select((share, week) => new WeeklyReach(week + 1, DateOnly.FromDateTime(block.WeekStartsAt(week).UtcDateTime), share))],
            known is null ? null : weeks.Stickiness,
            Formula.All,
            "");
        return shown is null ? release.Sealed() : release.With(SelfAttack.Withstand(shown, known ?? new Bounds(0, company.Headcount))).Sealed();
    }

    /// <summary>The id that a block's release has, so that there is never a second one.</summary>
    public static Guid IdOf(Block block) => Ids.Of($"engagementRelease:{block.Number}");

    /// <summary>The hash that belongs to the figures.</summary>
    public string ComputeHash() => CanonicalJson.Hash(CanonicalJson.Of(new { Block, ComputedAt, Company, Units, Weekly, Stickiness, Method }));

    private EngagementRelease With(ShownUnit company) => this with
    {
        Company = UnitFigures.Of(company, parent: null, depth: 0),
        Units = [.. company.Parts.SelectMany(part => UnitFigures.Below(part, company, depth: 1))],
    };

    private EngagementRelease Sealed() => this with { Hash = ComputeHash() };
}

/// <summary>Four weeks, Monday to Monday in UTC.</summary>
/// <param name="Number">The number of the block, counted on from 1 January 2024.</param>
/// <param name="StartsOn">Its first day.</param>
/// <param name="EndsOn">Its last day.</param>
public sealed record ReleaseBlock(int Number, DateOnly StartsOn, DateOnly EndsOn)
{
    internal static ReleaseBlock Of(Block block) =>
        new(block.Number, DateOnly.FromDateTime(block.StartsAt.UtcDateTime), DateOnly.FromDateTime(block.EndsAt.UtcDateTime).AddDays(-1));
}

/// <summary>The figures of one unit of at least ten people.</summary>
/// <param name="Name">The unit's name.</param>
/// <param name="Depth">How far below the company it stands, 0 for the company.</param>
/// <param name="ParentName">The unit it belongs to; null for the company.</param>
/// <param name="SizeClass">Its size as a class: <c>10–19</c>, <c>20–49</c>, <c>50–99</c>, <c>100+</c>.</param>
/// <param name="Reach">The people who read or wrote in the block, as a share in words: <c>45 %</c>, <c>&lt;10 %</c>, <c>middle</c>.</param>
/// <param name="IsOther">Whether it stands for all those units of its parent that are not shown by themselves.</param>
/// <param name="IsWithheld">Whether it has parts that are not shown because too few people would stand behind a figure.</param>
public sealed record UnitFigures(string Name, int Depth, string? ParentName, string SizeClass, string Reach, bool IsOther, bool IsWithheld)
{
    internal static UnitFigures TooFew(string name) =>
        new(name, 0, null, Figures.SizeClass(0), Figures.TooFew, IsOther: false, IsWithheld: true);

    internal static UnitFigures Of(ShownUnit unit, ShownUnit? parent, int depth) =>
        new(unit.Name, depth, parent?.Name, Figures.SizeClass(unit.Headcount), unit.Share, unit.IsOther, unit.IsWithheld);

    internal static IEnumerable<UnitFigures> Below(ShownUnit unit, ShownUnit parent, int depth) =>
        unit.Parts.SelectMany(part => Below(part, unit, depth + 1)).Prepend(Of(unit, parent, depth));
}

/// <summary>The company's reach in one week of the block.</summary>
/// <param name="Week">The week of the block, 1 to 4.</param>
/// <param name="StartsOn">Its Monday.</param>
/// <param name="Reach">The people who read or wrote in the week, as a share in words.</param>
public sealed record WeeklyReach(int Week, DateOnly StartsOn, string Reach);

/// <summary>How a figure is computed, or how it is told.</summary>
/// <param name="Code">The rule's short name, such as <c>F-1</c>.</param>
/// <param name="Name">What it is about.</param>
/// <param name="Text">The formula in words.</param>
public sealed record Formula(string Code, string Name, string Text)
{
    internal static IReadOnlyList<Formula> All { get; } =
    [
        new("F-1", "Reach", "People with at least one read or write in the four weeks, divided by the people who were in the unit for the whole four weeks. Each person counts once, however often they came."),
        new("F-1", "Return", "Average weekly reach of the company divided by its reach in the four weeks, to the nearest 0.05. There are no daily figures: they would show when single people were away."),
        new("E-2", "Units", "The units are those of the directory on the first day of the four weeks. Whoever changed units in between counts where both units belong."),
        new("E-4", "At least ten", "No figure is about fewer than 10 people."),
        new("E-5", "The rest", "Units below 10 people are not shown, nor is what would reveal them: the next smallest unit is hidden too, until those hidden are at least 10 people together. They appear as \"Other units\"."),
        new("E-6", "In words", "From 50 people: to the nearest 5 %, \"<10 %\" and \">90 %\" at the ends. From 10 to 49 people, and for all their sister units: \"low\" below a third, \"high\" above two thirds, \"middle\" between. Sizes are told as classes."),
        new("E-7", "Test before release", "Before these figures were published, a program tried to compute from them whether almost everybody or almost nobody of a unit took part. Where it could, the units are not shown, in the same words as units with too few people."),
        new("E-10", "What is kept", "Nobody's visits are kept: only marks under a pseudonym, whose key is destroyed with this release, at most 7 days after the four weeks."),
    ];
}
