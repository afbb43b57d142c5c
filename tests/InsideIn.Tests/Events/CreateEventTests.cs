using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Events;

[Collection(NetworkCollection.Name)]
public class CreateEventTests(RunningNetwork running)
{
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task A_member_puts_up_an_event_in_wall_time_and_everybody_gets_the_instant() // R37
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);

        var created = (await cast.Author.TryCreateEventAsync(group, "2026-12-01T09:00", "2026-12-01T10:30", "America/New_York", capacity: 2, joinLink: "https://meet.example.com/1")).Expected();

        Assert.Equal("2026-12-01T09:00", created.TextAt("createEvent.event.localStart"));
        Assert.Equal("America/New_York", created.TextAt("createEvent.event.zone"));
        Assert.Equal(new DateTimeOffset(2026, 12, 1, 14, 0, 0, TimeSpan.Zero), created.At("createEvent.event.startsAt").GetDateTimeOffset());
        Assert.Equal(new DateTimeOffset(2026, 12, 1, 15, 30, 0, TimeSpan.Zero), created.At("createEvent.event.endsAt").GetDateTimeOffset());
        Assert.Equal("https://meet.example.com/1", created.TextAt("createEvent.event.joinLink"));
        Assert.True(created.At("createEvent.event.mayEdit").GetBoolean());
    }

    [Fact]
    public async Task A_retried_creation_finds_the_first_event()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var key = running.Network.NewClientKey();

        var first = await cast.Author.TryCreateEventAsync(group, clientKey: key, title: "First");
        var second = await cast.Author.TryCreateEventAsync(group, clientKey: key, title: "Second");

        Assert.Equal(first.Expected().TextAt("createEvent.event.id"), second.Expected().TextAt("createEvent.event.id"));
        Assert.Equal("First", second.TextAt("createEvent.event.title"));
    }

    [Theory]
    [InlineData("2026-12-01T09:00", "2026-12-01T08:00", "Europe/Berlin", null, "Tour", null, "ENDS_BEFORE_START", "'2026-12-01T08:00'")]
    [InlineData("2026-12-01T09:00", "2026-12-01T10:00", "Europe/Atlantis", null, "Tour", null, "UNKNOWN_ZONE", "'Europe/Atlantis'")]
    [InlineData("2026-12-01T09:00", "2026-12-01T10:00", "Europe/Berlin", 0, "Tour", null, "CAPACITY_INVALID", "at least 1")]
    [InlineData("1 December", "2026-12-01T10:00", "Europe/Berlin", null, "Tour", null, "LOCAL_TIME_INVALID", "'1 December'")]
    [InlineData("2026-12-01T09:00", "2026-12-01T10:00", "Europe/Berlin", null, "  ", null, "TEXT_EMPTY", "'title'")]
    [InlineData("2026-12-01T09:00", "2026-12-01T10:00", "Europe/Berlin", null, "Tour", "javascript:alert(1)", "JOIN_LINK_INVALID", "'javascript:alert(1)'")]
    public async Task Bad_input_is_refused_with_what_was_found_and_nothing_is_put_up(
        string start, string end, string zone, int? capacity, string title, string? joinLink, string code, string named)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);

        var refused = (await cast.Author.TryCreateEventAsync(group, start, end, zone, capacity, joinLink, title)).Expected();

        Assert.Equal([code], refused.RefusalsOf("createEvent"));
        Assert.Contains(named, refused.TextAt("createEvent.errors.0.message"), StringComparison.Ordinal);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, refused.At("createEvent.event").ValueKind);
        Assert.Empty(await UpcomingEventsTests.ListedAsync(cast.Author, group));
    }

    [Fact]
    public async Task An_open_group_is_read_by_all_and_only_its_members_put_up_events()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);

        Assert.Equal(["NOT_ALLOWED"], (await cast.Outsider.TryCreateEventAsync(group)).RefusalsOf("createEvent"));
        Assert.Empty((await cast.Author.TryCreateEventAsync(group)).RefusalsOf("createEvent"));
    }
}
