namespace InsideIn.Engagement;

/// <summary>Four weeks, Monday to Monday in UTC: the only stretch of time that figures are given for (rule E-2). Blocks are numbered on from the first of 2024.</summary>
public readonly record struct Block(int Number)
{
    /// <summary>The weeks of a block.</summary>
    public const int Weeks = 4;

    private static readonly DateTimeOffset First = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>The block in which an instant lies.</summary>
    public static Block At(DateTimeOffset instant) => new((int)Math.Floor((instant - First) / (Weeks * Week)));

    /// <summary>The first instant of the block.</summary>
    public DateTimeOffset StartsAt => First + (Number * Weeks * Week);

    /// <summary>The first instant after the block.</summary>
    public DateTimeOffset EndsAt => StartsAt + (Weeks * Week);

    /// <summary>When key and events of the block are gone at the latest, released or not (rule E-10).</summary>
    public DateTimeOffset ErasedBy => EndsAt + Week;

    /// <summary>The week of the block in which an instant of the block lies, 0 to 3.</summary>
    public int WeekOf(DateTimeOffset instant) => (int)((instant - StartsAt) / Week);

    /// <summary>The first instant of a week of the block.</summary>
    public DateTimeOffset WeekStartsAt(int week) => StartsAt + (week * Week);
}
