using InsideIn.People;
using NodaTime;
using NodaTime.Text;

namespace InsideIn.Notifications;

/// <summary>
/// When somebody works, in their own zone, and so when not to disturb them (rule R18). It is computed from wall times on each day, so a day has 23 or 25 hours where the clocks change.
/// </summary>
/// <param name="Zone">The person's zone.</param>
/// <param name="Days">The days on which they work.</param>
/// <param name="From">When such a day begins.</param>
/// <param name="Until">When it ends; at or before the beginning, on the next day.</param>
public sealed record QuietHours(DateTimeZone Zone, IReadOnlyList<Weekday> Days, LocalTime From, LocalTime Until)
{
    // Whoever works on one day of the week waits no longer.
    private const int LongestWait = 8;

    private static readonly LocalTime DigestTime = new(8, 0);
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    private static readonly WorkingHours Usual = new([Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday, Weekday.Thursday, Weekday.Friday], "08:00", "18:00");

    /// <summary>The hours of a person: those they chose for notices, else those of their profile, else 08:00 to 18:00 from Monday to Friday; in the zone of their profile, else the company's.</summary>
    public static QuietHours Of(WorkingHours? chosen, Person person, string companyZone)
    {
        var hours = chosen ?? person.WorkingHours ?? Usual;
        return new QuietHours(DateTimeZoneProviders.Tzdb[person.TimeZone ?? companyZone], hours.Days, Clock.Parse(hours.From).Value, Clock.Parse(hours.Until).Value);
    }

    /// <summary>Whether the person is not to be disturbed.</summary>
    public bool AreAt(DateTimeOffset at) => NextOpen(at) > at;

    /// <summary>The next moment at which the person may be disturbed; the given one when they may now.</summary>
    public DateTimeOffset NextOpen(DateTimeOffset at)
    {
        var yesterday = DateOf(at).PlusDays(-1);
        return Enumerable.Range(0, LongestWait + 2)
            .Select(days => yesterday.PlusDays(days))
            .Where(Works)
            .Select(day => (Opens: Instant(day, From), Closes: Instant(Until > From ? day : day.PlusDays(1), Until)))
            .Where(window => window.Closes > at)
            .Select(window => window.Opens > at ? window.Opens : at)
            .First();
    }

    /// <summary>The day on the person's calendar.</summary>
    public DateOnly DayOf(DateTimeOffset at) => DateOf(at).ToDateOnly();

    /// <summary>When the digest of a day is due: at 08:00 of a day on which the person works; null on others.</summary>
    public DateTimeOffset? DigestOf(DateOnly day)
    {
        var date = LocalDate.FromDateOnly(day);
        return Works(date) ? Instant(date, DigestTime) : null;
    }

    /// <summary>When the next digest behind a moment is due.</summary>
    public DateTimeOffset NextDigest(DateTimeOffset behind) =>
        Enumerable.Range(0, LongestWait).Select(days => DigestOf(DayOf(behind).AddDays(days))).OfType<DateTimeOffset>().First(due => due > behind);

    private bool Works(LocalDate day) => Days.Contains((Weekday)((int)day.DayOfWeek - 1));

    private LocalDate DateOf(DateTimeOffset at) => NodaTime.Instant.FromDateTimeOffset(at).InZone(Zone).Date;

    /// <summary>A wall time that does not exist is moved behind the gap, of a doubled one the first is taken.</summary>
    private DateTimeOffset Instant(LocalDate day, LocalTime time) => Zone.AtLeniently(day + time).ToDateTimeOffset().ToUniversalTime();
}
