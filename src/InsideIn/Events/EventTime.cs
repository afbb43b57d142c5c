using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace InsideIn.Events;

/// <summary>
/// When an event takes place: wall time in a zone, as people agreed on it, and the instants that follow from both.
/// Shape: the end is after the start and at most <see cref="LongestDays"/> days later.
/// </summary>
/// <param name="LocalStart">Wall time of the start, <c>2026-12-01T09:00</c>.</param>
/// <param name="LocalEnd">Wall time of the end.</param>
/// <param name="Zone">A zone of the IANA database, <c>Europe/Berlin</c>.</param>
/// <param name="StartsAt">The start as an instant, UTC.</param>
/// <param name="EndsAt">The end as an instant, UTC; no longer part of the event.</param>
public sealed record EventTime(string LocalStart, string LocalEnd, string Zone, DateTimeOffset StartsAt, DateTimeOffset EndsAt)
{
    /// <summary>The most days an event may last.</summary>
    public const int LongestDays = 31;

    /// <summary>The first year an event may take place in.</summary>
    public const int FirstYear = 2000;

    /// <summary>The last year an event may take place in.</summary>
    public const int LastYear = 2199;

    private static readonly LocalDateTimePattern WallTime = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    // Rule R38 (RFC 5545 section 3.3.5): a wall time that occurs twice is its first pass; one that the clocks skip
    // is read with the offset before the gap, which moves it forward by the gap. Nothing is dropped.
    private static readonly ZoneLocalMappingResolver Rule = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    /// <summary>Reads wall time and zone as a person typed them.</summary>
    public static FieldResult<EventTime, UnknownZoneError, LocalTimeInvalidError, EndsBeforeStartError> Parse(string localStart, string localEnd, string zone)
    {
        if (!Zones.Exists(zone))
        {
            return new UnknownZoneError(zone);
        }

        if (InstantOf(localStart, zone) is not { } start)
        {
            return LocalTimeInvalidError.Unreadable("localStart", localStart);
        }

        if (InstantOf(localEnd, zone) is not { } end)
        {
            return LocalTimeInvalidError.Unreadable("localEnd", localEnd);
        }

        if (end <= start)
        {
            return new EndsBeforeStartError(localStart, localEnd);
        }

        return end - start > Duration.FromDays(LongestDays)
            ? LocalTimeInvalidError.TooLate(localStart, localEnd)
            : new EventTime(localStart, localEnd, zone, start.ToDateTimeOffset(), end.ToDateTimeOffset());
    }

    private static Instant? InstantOf(string wallTime, string zone) =>
        WallTime.Parse(wallTime) is { Success: true, Value: var local } && local.Year is >= FirstYear and <= LastYear
            ? DateTimeZoneProviders.Tzdb[zone].ResolveLocal(local, Rule).ToInstant()
            : null;
}
