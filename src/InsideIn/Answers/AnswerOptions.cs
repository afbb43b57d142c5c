using InsideIn.People;
using NodaTime;
using NodaTime.Text;

namespace InsideIn.Answers;

/// <summary>The company's working days: the settings of the section <c>Answers</c>.</summary>
/// <param name="Days">The days on which the company works; Monday to Friday unless said otherwise.</param>
/// <param name="From">When such a day begins, 09:00 unless said otherwise.</param>
/// <param name="Until">When it ends on the same day, 17:00 unless said otherwise.</param>
/// <param name="Zone">The zone of those who named none in their profile; UTC unless said otherwise.</param>
public sealed record AnswerOptions(IReadOnlyList<Weekday> Days, LocalTime From, LocalTime Until, string Zone)
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary>Reads <c>Answers:WorkingDays</c>, <c>Answers:WorkFrom</c>, <c>Answers:WorkUntil</c> and <c>Answers:Zone</c>. Errors: an <see cref="InvalidOperationException"/> that says what was found and what is expected.</summary>
    public static AnswerOptions Of(IConfiguration settings)
    {
        var options = new AnswerOptions(
            DaysOf(settings["Answers:WorkingDays"] ?? "Monday, Tuesday, Wednesday, Thursday, Friday"),
            TimeOf("Answers:WorkFrom", settings["Answers:WorkFrom"] ?? "09:00"),
            TimeOf("Answers:WorkUntil", settings["Answers:WorkUntil"] ?? "17:00"),
            settings["Answers:Zone"] ?? "Etc/UTC");
        return !Zones.Exists(options.Zone) ? throw new InvalidOperationException($"The setting 'Answers:Zone' is '{options.Zone}'; expected a zone of the IANA database such as 'Europe/Berlin'.")
            : options.From >= options.Until ? throw new InvalidOperationException($"The settings let the working day begin at {options.From} and end at {options.Until}; expected is an end after the beginning.")
            : options;
    }

    /// <summary>When somebody in a zone has worked for so long since a moment. It is computed from wall times on each day, so that a day has 23 or 25 hours where the clocks change.</summary>
    public DateTimeOffset After(DateTimeOffset start, TimeSpan work, string? zone)
    {
        var clock = DateTimeZoneProviders.Tzdb[zone is not null && Zones.Exists(zone) ? zone : Zone];
        var day = Instant.FromDateTimeOffset(start).InZone(clock).Date;
        while (true)
        {
            if (Days.Contains((Weekday)((int)day.DayOfWeek - 1)))
            {
                var begins = At(day, From, clock);
                var from = begins > start ? begins : start;
                var left = At(day, Until, clock) - from;
                if (left >= work)
                {
                    return from + work;
                }

                work -= left > TimeSpan.Zero ? left : TimeSpan.Zero;
            }

            day = day.PlusDays(1);
        }
    }

    private static DateTimeOffset At(LocalDate day, LocalTime time, DateTimeZone zone) => (day + time).InZoneLeniently(zone).ToInstant().ToDateTimeOffset();

    private static IReadOnlyList<Weekday> DaysOf(string text)
    {
        var names = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length > 0 && names.All(name => Enum.TryParse<Weekday>(name, out _))
            ? [.. names.Select(Enum.Parse<Weekday>)]
            : throw new InvalidOperationException($"The setting 'Answers:WorkingDays' is '{text}'; expected days of the week such as 'Monday, Tuesday'.");
    }

    private static LocalTime TimeOf(string setting, string text) =>
        Clock.Parse(text) is { Success: true } time ? time.Value : throw new InvalidOperationException($"The setting '{setting}' is '{text}'; expected a time of day such as '09:00'.");
}
