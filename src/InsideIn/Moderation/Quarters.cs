namespace InsideIn.Moderation;

/// <summary>Quarters of the calendar, in UTC, by name: <c>2026-Q4</c>.</summary>
internal static class Quarters
{
    /// <summary>The quarter that a moment belongs to.</summary>
    public static string Of(DateTimeOffset at) => Name(at.UtcDateTime.Year, ((at.UtcDateTime.Month - 1) / 3) + 1);

    /// <summary>The name of a quarter.</summary>
    public static string Name(int year, int quarter) => $"{year:D4}-Q{quarter}";
}
