using System.Globalization;

namespace InsideIn.Engagement;

/// <summary>How finely a share is told (rule E-6).</summary>
public enum Precision
{
    /// <summary>To the nearest 5 %, with <c>&lt;10 %</c> and <c>&gt;90 %</c> at the ends.</summary>
    Points,

    /// <summary><c>low</c> below a third, <c>high</c> above two thirds, <c>middle</c> between.</summary>
    Bands,
}

/// <summary>The lowest and the highest number of people that a figure can mean, both included.</summary>
public readonly record struct Bounds(int Low, int High)
{
    /// <summary>What both allow.</summary>
    public Bounds And(Bounds other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));

    /// <summary>Whether they say that at most two people did, or at most two did not (rule E-7).</summary>
    public bool Pins(int headcount) => High <= 2 || Low >= headcount - 2;
}

/// <summary>The words in which shares and sizes are told (rule E-6).</summary>
public static class Figures
{
    /// <summary>The fewest people a figure may be about (rule E-4). It stands here and in no setting.</summary>
    public const int FewestPeople = 10;

    /// <summary>The fewest people of a unit whose share is told in points.</summary>
    public const int FewestForPoints = 50;

    /// <summary>What stands in place of a figure about too few people.</summary>
    public const string TooFew = "too few people";

    /// <summary>A share in words: <c>45 %</c>, <c>&lt;10 %</c>, <c>middle</c>. Halves are rounded up.</summary>
    public static string Share(int reached, int headcount, Precision precision) => precision switch
    {
        Precision.Bands when 3 * reached < headcount => "low",
        Precision.Bands when 3 * reached > 2 * headcount => "high",
        Precision.Bands => "middle",
        _ when 10 * reached < headcount => "<10 %",
        _ when 10 * reached > 9 * headcount => ">90 %",
        _ => string.Create(CultureInfo.InvariantCulture, $"{5 * (((40 * reached) + headcount) / (2 * headcount))} %"),
    };

    /// <summary>All that a share in words leaves open to a reader who knows the exact headcount.</summary>
    public static Bounds Meaning(string share, int headcount, Precision precision)
    {
        var meant = Enumerable.Range(0, headcount + 1).Where(reached => Share(reached, headcount, precision) == share).ToList();
        return new Bounds(meant[0], meant[^1]);
    }

    /// <summary>The class in which a size is told, so that one person more or less is not seen.</summary>
    public static string SizeClass(int headcount) => headcount switch
    {
        < FewestPeople => "under 10",
        < 20 => "10–19",
        < 50 => "20–49",
        < 100 => "50–99",
        _ => "100+",
    };

    /// <summary>Average weekly reach divided by the block's reach, 0 to 1; null while nobody was reached.</summary>
    public static double? Stickiness(IReadOnlyList<int> weekly, int block) => block == 0 ? null : weekly.Average() / block;
}
