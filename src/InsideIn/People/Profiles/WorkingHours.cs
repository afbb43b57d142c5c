using NodaTime.Text;

namespace InsideIn.People;

/// <summary>When somebody usually works, on the clock of their own zone.</summary>
/// <param name="Days">The days of the week, Monday first.</param>
/// <param name="From">When the day begins, <c>09:00</c>.</param>
/// <param name="Until">When it ends, <c>17:30</c>; at or before the beginning, it ends on the next day.</param>
public sealed record WorkingHours(IReadOnlyList<Weekday> Days, string From, string Until)
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary>These hours with each day once and in order; or what is wrong with them.</summary>
    public FieldResult<WorkingHours, WorkingHoursInvalidError> Check() =>
        Days.Count == 0 ? new WorkingHoursInvalidError("days", "none", "at least one day of the week")
        : !Clock.Parse(From).Success ? new WorkingHoursInvalidError("from", From, "a time of day such as '09:00'")
        : !Clock.Parse(Until).Success ? new WorkingHoursInvalidError("until", Until, "a time of day such as '17:30'")
        : From == Until ? new WorkingHoursInvalidError("until", Until, $"another time than the beginning '{From}'")
        : this with { Days = [.. Days.Distinct().Order()] };
}

/// <summary>A day of the week, Monday first.</summary>
public enum Weekday
{
    /// <summary>The first day.</summary>
    Monday,

    /// <summary>The second day.</summary>
    Tuesday,

    /// <summary>The third day.</summary>
    Wednesday,

    /// <summary>The fourth day.</summary>
    Thursday,

    /// <summary>The fifth day.</summary>
    Friday,

    /// <summary>The sixth day.</summary>
    Saturday,

    /// <summary>The seventh day.</summary>
    Sunday,
}

/// <summary>Working hours that cannot be.</summary>
/// <param name="Field">The member of the hours.</param>
/// <param name="Found">What it held.</param>
/// <param name="Expected">What it may hold.</param>
public sealed record WorkingHoursInvalidError(string Field, string Found, string Expected) : IError
{
    /// <inheritdoc/>
    public string Message => $"'{Field}' of the working hours is '{Found}'; expected {Expected}.";

    /// <inheritdoc/>
    public string Code => "WORKING_HOURS_INVALID";
}
