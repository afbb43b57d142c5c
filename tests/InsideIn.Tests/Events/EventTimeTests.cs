using InsideIn.Events;
using InsideIn.Kernel;

namespace InsideIn.Tests.Events;

public class EventTimeTests
{
    [Theory]
    [InlineData("2026-03-29T02:30", "2026-03-29T01:30:00Z")] // The clocks jump from 02:00 to 03:00: offset before the gap, 03:30 on the clock.
    [InlineData("2026-10-25T02:30", "2026-10-25T00:30:00Z")] // The clocks show 02:30 twice: the first pass, still summer time.
    [InlineData("2026-07-01T09:00", "2026-07-01T07:00:00Z")]
    [InlineData("2026-12-01T09:00", "2026-12-01T08:00:00Z")]
    public void Wall_time_in_Berlin_gives_one_instant_on_every_day_of_the_year(string wallTime, string instant) // R37, R38
    {
        var time = EventTime.Parse(wallTime, wallTime[..10] + "T23:00", "Europe/Berlin").Value!;

        Assert.Equal(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture), time.StartsAt);
    }

    [Fact]
    public void The_wall_time_is_kept_as_it_was_agreed() // R37
    {
        var time = EventTime.Parse("2026-03-29T02:30", "2026-03-29T04:00", "Europe/Berlin").Value!;

        Assert.Equal(("2026-03-29T02:30", "2026-03-29T04:00", "Europe/Berlin"), (time.LocalStart, time.LocalEnd, time.Zone));
    }

    [Theory]
    [InlineData("Europe/Atlantis")]
    [InlineData("europe/berlin")]
    [InlineData("UTC+01:30")]
    [InlineData("")]
    public void A_zone_that_IANA_does_not_have_is_named_together_with_one_that_it_has(string zone)
    {
        var refusal = Assert.IsType<UnknownZoneError>(EventTime.Parse("2026-12-01T09:00", "2026-12-01T10:00", zone).Error);

        Assert.Equal(zone, refusal.Zone);
        Assert.Contains($"'{zone}'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("'Europe/Berlin'", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-01T09:00", "2026-12-01T08:59")]
    [InlineData("2026-12-01T09:00", "2026-12-01T09:00")]
    [InlineData("2026-10-25T02:40", "2026-10-25T02:20")]
    public void An_event_ends_after_it_starts(string start, string end)
    {
        Assert.Equal(new EndsBeforeStartError(start, end), EventTime.Parse(start, end, "Europe/Berlin").Error);
    }

    [Fact]
    public void The_end_is_compared_as_an_instant_so_that_an_event_in_the_skipped_hour_may_not_end_before_it_starts()
    {
        // 02:30 does not exist that night and is 03:30 on the clock, so an end at 03:10 lies before it.
        Assert.IsType<EndsBeforeStartError>(EventTime.Parse("2026-03-29T02:30", "2026-03-29T03:10", "Europe/Berlin").Error);
    }

    [Theory]
    [InlineData("2026-13-01T09:00")]
    [InlineData("2026-02-30T09:00")]
    [InlineData("2026-12-01 09:00")]
    [InlineData("2026-12-01T09:00Z")]
    [InlineData("tomorrow")]
    [InlineData("0001-01-01T00:00")]
    [InlineData("9999-12-31T23:59")]
    public void A_wall_time_that_cannot_be_read_is_shown_with_what_was_expected(string found)
    {
        var refusal = Assert.IsType<LocalTimeInvalidError>(EventTime.Parse(found, "2026-12-01T10:00", "Europe/Berlin").Error);

        Assert.Equal(("localStart", found), (refusal.Field, refusal.Found));
        Assert.Contains("2026-12-01T09:00", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("localEnd", Assert.IsType<LocalTimeInvalidError>(EventTime.Parse("2026-12-01T10:00", found, "Europe/Berlin").Error).Field);
    }

    [Fact]
    public void An_event_lasts_at_most_31_days()
    {
        Assert.True(EventTime.Parse("2026-01-01T09:00", "2026-02-01T09:00", "Asia/Tokyo").IsSuccess);
        Assert.Equal("localEnd", Assert.IsType<LocalTimeInvalidError>(EventTime.Parse("2026-01-01T09:00", "2026-02-01T09:01", "Asia/Tokyo").Error).Field);
    }
}
