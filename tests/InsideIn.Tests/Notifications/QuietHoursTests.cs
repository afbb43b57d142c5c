using InsideIn.Notifications;
using InsideIn.People;

namespace InsideIn.Tests.Notifications;

/// <summary>R18 and demand 23: quiet hours and digests by each person's own clock, on days of 23 and 25 hours too.</summary>
public class QuietHoursTests
{
    private static readonly Guid Anybody = Kernel.Ids.Of("anybody");

    [Theory]
    // A Monday in New York is quiet until 13:00 UTC, one in Tokyo until 23:00 UTC of the day before.
    [InlineData("America/New_York", "2026-11-23T12:59:00Z", "2026-11-23T13:00:00Z")]
    [InlineData("America/New_York", "2026-11-23T15:00:00Z", null)]
    [InlineData("Asia/Tokyo", "2026-11-22T22:00:00Z", "2026-11-22T23:00:00Z")]
    [InlineData("Asia/Tokyo", "2026-11-23T09:30:00Z", "2026-11-23T23:00:00Z")]
    // From Friday evening to Monday morning.
    [InlineData("Europe/Berlin", "2026-11-27T17:00:00Z", "2026-11-30T07:00:00Z")]
    // The night in which clocks go forward is an hour shorter, the one in which they go back an hour longer.
    [InlineData("Europe/Berlin", "2026-03-27T18:00:00Z", "2026-03-30T06:00:00Z")]
    [InlineData("Europe/Berlin", "2026-10-23T18:00:00Z", "2026-10-26T07:00:00Z")]
    public void Somebody_is_disturbed_when_they_work_by_their_own_clock(string zone, string at, string? opens)
    {
        var hours = QuietHours.Of(null, Person(zone), "Etc/UTC");
        var now = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(opens is not null, hours.AreAt(now));
        Assert.Equal(opens is null ? now : DateTimeOffset.Parse(opens, System.Globalization.CultureInfo.InvariantCulture), hours.NextOpen(now));
    }

    [Fact]
    public void A_night_shift_is_no_night()
    {
        var hours = QuietHours.Of(new WorkingHours([Weekday.Sunday, Weekday.Monday], "22:00", "06:00"), Person("Europe/Berlin"), "Etc/UTC");

        Assert.False(hours.AreAt(new DateTimeOffset(2026, 11, 23, 4, 0, 0, TimeSpan.Zero)));
        Assert.True(hours.AreAt(new DateTimeOffset(2026, 11, 23, 6, 0, 0, TimeSpan.Zero)));
        Assert.False(hours.AreAt(new DateTimeOffset(2026, 11, 24, 4, 0, 0, TimeSpan.Zero)));
        Assert.True(hours.AreAt(new DateTimeOffset(2026, 11, 25, 4, 0, 0, TimeSpan.Zero)));
    }

    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("America/New_York")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("Asia/Kathmandu")]
    [InlineData("Pacific/Apia")]
    public void Each_working_day_of_a_year_has_one_digest_at_eight_by_the_wall_clock(string zone)
    {
        var hours = QuietHours.Of(null, Person(zone), "Etc/UTC");
        var end = new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var days = new List<DateOnly>();
        for (var at = hours.NextDigest(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)); at < end; at = hours.NextDigest(at))
        {
            var local = NodaTime.Instant.FromDateTimeOffset(at).InZone(NodaTime.DateTimeZoneProviders.Tzdb[zone]);
            Assert.Equal(8, local.Hour);
            days.Add(local.Date.ToDateOnly());
        }

        Assert.Equal(days.Distinct(), days);
        Assert.InRange(days.Count, 260, 262);
        Assert.DoesNotContain(days, day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    private static Person Person(string zone) => new() { Id = Anybody, ObjectId = Anybody, Handle = "any.body", DisplayName = "Any Body", ArrivedAt = DateTimeOffset.UnixEpoch, TimeZone = zone };
}
