namespace InsideIn.Moderation;

/// <summary>Until when those concerned get an answer.</summary>
public static class Promise
{
    private const int WorkingDays = 2;

    /// <summary>Two working days after <paramref name="at"/>, at the same time of day; Saturdays and Sundays of UTC do not count.</summary>
    public static DateTimeOffset DueAt(DateTimeOffset at)
    {
        var due = at;
        for (var left = WorkingDays; left > 0;)
        {
            due = due.AddDays(1);
            left -= IsWorkingDay(due) ? 1 : 0;
        }

        return due;
    }

    private static bool IsWorkingDay(DateTimeOffset at) => at.UtcDateTime.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
