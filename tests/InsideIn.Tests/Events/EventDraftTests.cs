using InsideIn.Events;
using InsideIn.Kernel;

namespace InsideIn.Tests.Events;

public class EventDraftTests
{
    private static readonly EventDraft Sound = new()
    {
        Title = "Summer party",
        Description = "",
        Time = EventTime.Parse("2026-12-01T09:00", "2026-12-01T10:00", "Europe/Berlin").Value!,
    };

    [Fact]
    public void A_title_and_a_time_are_enough()
    {
        Assert.Null(Sound.Check());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(null)]
    public void An_event_has_any_number_of_seats_or_no_limit(int? capacity)
    {
        Assert.Null((Sound with { Capacity = capacity }).Check());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void An_event_without_a_single_seat_is_refused_with_the_number_found(int capacity)
    {
        Assert.Equal(new CapacityInvalidError(capacity, 1), (Sound with { Capacity = capacity }).Check());
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("meet.example.com/daily")]
    public void A_join_link_is_a_web_address(string link)
    {
        Assert.IsType<JoinLinkInvalidError>((Sound with { JoinLink = link }).Check());
        Assert.Null((Sound with { JoinLink = "https://meet.example.com/daily" }).Check());
    }

    [Fact]
    public void Blank_extras_count_as_none()
    {
        var draft = Sound with { Place = "  ", JoinLink = "\n", Title = " Two\nlines " };

        Assert.Null(draft.Check());
        Assert.Equal((null, null, "Two lines"), (draft.Place, draft.JoinLink, draft.Title));
    }

    [Fact]
    public void Every_text_has_its_limit_and_the_title_must_say_something() // R49
    {
        Assert.Equal(new TextEmptyError("title"), (Sound with { Title = " " }).Check());
        Assert.Equal(new TextTooLongError("title", 201, 200), (Sound with { Title = new string('t', 201) }).Check());
        Assert.Equal(new TextTooLongError("description", 10_001, 10_000), (Sound with { Description = new string('d', 10_001) }).Check());
        Assert.Equal(new TextTooLongError("place", 201, 200), (Sound with { Place = new string('p', 201) }).Check());
    }
}
