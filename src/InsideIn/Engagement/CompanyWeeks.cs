namespace InsideIn.Engagement;

/// <summary>
/// The company's reach week by week and its stickiness, as they would be shown. They exist for the whole company only (rule E-2).
/// </summary>
/// <param name="Weekly">The people reached in each week of the block.</param>
/// <param name="Reached">The people reached in the block.</param>
/// <param name="Headcount">The people of the company.</param>
public sealed record CompanyWeeks(IReadOnlyList<int> Weekly, int Reached, int Headcount)
{
    private const double HalfStep = 0.025;

    /// <summary>The weekly shares in words; empty when the company is too small for points.</summary>
    public IReadOnlyList<string> Shares => Headcount < Figures.FewestForPoints ? [] : [.. Weekly.Select(week => Figures.Share(week, Headcount, Precision.Points))];

    /// <summary>Stickiness to the nearest 0.05; null where the weeks are not shown.</summary>
    public double? Stickiness => Headcount < Figures.FewestForPoints ? null : Figures.Stickiness(Weekly, Reached) is { } exact ? Math.Round(exact * 20, MidpointRounding.AwayFromZero) / 20 : null;

    /// <summary>
    /// What weeks, stickiness and the block's own share say together about the people reached in the block.
    /// Shape: null when they would pin the block or a week (rule E-7), so that the weeks must not be shown.
    /// </summary>
    public Bounds? Meaning()
    {
        var block = Figures.Meaning(Figures.Share(Reached, Headcount, PrecisionOf(Headcount)), Headcount, PrecisionOf(Headcount));
        if (Stickiness is not { } told)
        {
            return block;
        }

        var weeks = Shares.Select(share => Figures.Meaning(share, Headcount, Precision.Points)).ToList();
        Bounds before;
        do
        {
            before = block;
            block = block.And(BlockFrom(weeks, told));
            weeks = [.. weeks.Select(week => week.And(WeekFrom(week, weeks, block, told)))];
        }
        while (block != before);

        return block.Pins(Headcount) || weeks.Any(week => week.Pins(Headcount)) ? null : block;
    }

    private static Precision PrecisionOf(int headcount) => headcount < Figures.FewestForPoints ? Precision.Bands : Precision.Points;

    private static Bounds BlockFrom(List<Bounds> weeks, double told)
    {
        var (low, high) = (weeks.Sum(week => week.Low), weeks.Sum(week => week.High));
        var least = Math.Max(weeks.Max(week => week.Low), (int)Math.Ceiling(low / (weeks.Count * (told + HalfStep))));
        var most = told > HalfStep ? Math.Min(high, (int)Math.Floor(high / (weeks.Count * (told - HalfStep)))) : high;
        return new Bounds(least, most);
    }

    private static Bounds WeekFrom(Bounds week, List<Bounds> weeks, Bounds block, double told)
    {
        var (othersLow, othersHigh) = (weeks.Sum(one => one.Low) - week.Low, weeks.Sum(one => one.High) - week.High);
        var least = (int)Math.Ceiling(weeks.Count * (told - HalfStep) * block.Low) - othersHigh;
        var most = (int)Math.Floor(weeks.Count * (told + HalfStep) * block.High) - othersLow;
        return new Bounds(Math.Max(0, least), Math.Min(block.High, most));
    }
}
