namespace InsideIn.People;

/// <summary>How many may leave at once: a failed or half-read directory must not shut a company out (rule R28).</summary>
public static class Leavers
{
    /// <summary>So many may always leave.</summary>
    public const int Few = 5;

    /// <summary>The share of the people who may leave at once.</summary>
    public const double LargestShare = 0.05;

    /// <summary>Whether so many may leave without somebody saying that they have left.</summary>
    public static bool MayLeave(int leavers, int people) => leavers <= Math.Max(Few, people * LargestShare);
}
