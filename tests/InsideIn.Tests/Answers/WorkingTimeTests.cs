using System.Globalization;
using InsideIn.Answers;
using Microsoft.Extensions.Configuration;

namespace InsideIn.Tests.Answers;

public class WorkingTimeTests
{
    // 27 November 2026 is a Friday; the clocks go forward on 28 March 2027 and back on 25 October 2026.
    [Theory]
    [InlineData("2026-11-23T09:00Z", null, "2026-11-23T17:00Z")]
    [InlineData("2026-11-23T04:00Z", null, "2026-11-23T17:00Z")]
    [InlineData("2026-11-23T13:30Z", null, "2026-11-24T13:30Z")]
    [InlineData("2026-11-23T18:00Z", null, "2026-11-24T17:00Z")]
    [InlineData("2026-11-27T16:00Z", null, "2026-11-30T16:00Z")]
    [InlineData("2026-11-28T12:00Z", null, "2026-11-30T17:00Z")]
    [InlineData("2026-11-23T09:00Z", "Europe/Berlin", "2026-11-24T09:00Z")]
    [InlineData("2026-11-23T09:00Z", "America/New_York", "2026-11-23T22:00Z")]
    [InlineData("2026-10-23T14:00Z", "Europe/Berlin", "2026-10-26T15:00Z")]
    [InlineData("2027-03-26T15:00Z", "Europe/Berlin", "2027-03-29T14:00Z")]
    [InlineData("2026-11-23T09:00Z", "no zone", "2026-11-23T17:00Z")]
    public void Eight_working_hours_are_those_of_the_company_in_the_askers_zone(string start, string? zone, string end) =>
        Assert.Equal(At(end), Options([]).After(At(start), OpenQuestion.Patience, zone));

    [Fact]
    public void The_company_says_when_it_works()
    {
        var options = Options(new() { ["Answers:WorkingDays"] = "Sunday, Monday", ["Answers:WorkFrom"] = "08:00", ["Answers:WorkUntil"] = "12:00", ["Answers:Zone"] = "Africa/Cairo" });

        Assert.Equal(At("2026-11-30T10:00Z"), options.After(At("2026-11-24T09:00Z"), OpenQuestion.Patience, null));
    }

    [Theory]
    [InlineData("Answers:WorkingDays", "Someday")]
    [InlineData("Answers:WorkingDays", " ")]
    [InlineData("Answers:WorkFrom", "9 o'clock")]
    [InlineData("Answers:WorkUntil", "08:00")]
    [InlineData("Answers:Zone", "Berlin")]
    public void A_setting_that_cannot_be_is_named_at_start(string setting, string value) =>
        Assert.Contains(value, Assert.Throws<InvalidOperationException>(() => Options(new() { [setting] = value })).Message, StringComparison.Ordinal);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static AnswerOptions Options(Dictionary<string, string?> settings) => AnswerOptions.Of(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
}
