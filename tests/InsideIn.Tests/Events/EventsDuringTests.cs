using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Events;

/// <summary>The events of a stretch of time, and those of one group.</summary>
public class EventsDuringTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private const string During =
        "query($from: DateTime!, $until: DateTime!, $first: Int, $after: String) { events(from: $from, until: $until, first: $first, after: $after) { nodes { id group { id } } pageInfo { hasNextPage endCursor } } }";

    private const string OfGroup = "query($group: ID!) { node(id: $group) { ... on Group { upcomingEvents(first: 10) { nodes { id title } } pages(first: 10) { nodes { id title } } responsibleMembers { role person { id } } } } }";

    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task A_stretch_holds_what_is_on_at_some_time_of_it_by_start()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Newcomer);
        await cast.Newcomer.CreateEventAsync(group, "2027-03-30T09:00", "2027-04-01T00:00"); // Ends as the stretch begins.
        var underWay = await cast.Newcomer.CreateEventAsync(group, "2027-03-20T09:00", "2027-04-02T09:00");
        var last = await cast.Newcomer.CreateEventAsync(group, "2027-04-30T23:30", "2027-05-03T09:00");
        var first = await cast.Newcomer.CreateEventAsync(group, "2027-04-01T00:00", "2027-04-01T01:00");
        await cast.Newcomer.CreateEventAsync(group, "2027-05-01T00:00", "2027-05-01T01:00"); // Begins as the stretch ends.
        var cancelled = await cast.Newcomer.CreateEventAsync(group, "2027-04-10T09:00", "2027-04-10T10:00");
        (await cast.Newcomer.AskAsync("mutation($event: ID!) { cancelEvent(input: { eventId: $event }) { errors { __typename } } }", new { @event = cancelled })).Expected();

        var listed = await ListedAsync(group, pageSize: 50);

        Assert.Equal([underWay, first, cancelled, last], listed);
        Assert.Equal(listed, await ListedAsync(group, pageSize: 1)); // R21
    }

    [Fact]
    public async Task Past_events_stay_in_their_stretch()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Newcomer);
        var past = await cast.Newcomer.CreateEventAsync(group, "2020-04-10T09:00", "2020-04-10T10:00");

        Assert.Equal([past], await ListedAsync(group, pageSize: 50, year: 2020));
    }

    [Theory]
    [InlineData("2027-04-01T00:00:00Z", "2027-04-01T00:00:00Z")]
    [InlineData("2027-04-02T00:00:00Z", "2027-04-01T00:00:00Z")]
    [InlineData("2027-04-01T00:00:00Z", "2027-06-02T00:00:01Z")]
    public async Task A_stretch_of_no_length_or_of_more_than_62_days_is_refused_with_its_limit(string from, string until)
    {
        var refused = await cast.Newcomer.AskAsync(During, new { from, until });

        Assert.Equal(["BAD_USER_INPUT"], refused.ErrorCodes);
        Assert.Contains("at most 62 days", refused.Text, StringComparison.Ordinal);
        (await cast.Newcomer.AskAsync(During, new { from = "2027-04-01T00:00:00Z", until = "2027-06-02T00:00:00Z" })).Expected();
    }

    [Fact]
    public async Task A_month_costs_the_same_few_store_calls_however_much_is_on()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Newcomer);
        var asked = new { from = "2028-02-01T00:00:00Z", until = "2028-03-14T00:00:00Z", first = 50 };
        await cast.Newcomer.CreateEventAsync(group, "2028-02-10T09:00", "2028-02-10T10:00");
        await cast.Newcomer.AskAsync(During, asked);

        var few = await StoreCalls.OfAsync(async () => (await cast.Newcomer.AskAsync(During, asked)).Expected());
        foreach (var hour in Enumerable.Range(10, 8))
        {
            await cast.Newcomer.CreateEventAsync(group, $"2028-02-12T{hour}:00", $"2028-02-12T{hour}:30");
        }

        var many = await StoreCalls.OfAsync(async () => (await cast.Newcomer.AskAsync(During, asked)).Expected());

        Assert.Equal(
            ["documents.get events.", "documents.get groups.", "documents.pick events.byStart", "documents.pick groups.byLimit", "documents.pick memberships.byPerson"],
            few.Order(StringComparer.Ordinal));
        Assert.Equal(few.Order(StringComparer.Ordinal), many.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_group_shows_its_events_its_pages_and_who_answers_for_it_to_its_readers_alone() // R1, R3
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Newcomer);
        var other = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Newcomer);
        var tour = await cast.Newcomer.CreateEventAsync(group);
        await cast.Newcomer.CreateEventAsync(other);
        await cast.Newcomer.CreateEventAsync(group, "2020-04-10T09:00", "2020-04-10T10:00");

        var member = (await cast.Newcomer.AskAsync(OfGroup, new { group })).Expected();
        var outsider = (await cast.Outsider.AskAsync(OfGroup, new { group })).Expected();

        Assert.Equal([tour], member.At("node.upcomingEvents.nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()));
        Assert.Equal(["OWNER"], member.At("node.responsibleMembers").EnumerateArray().Select(node => node.GetProperty("role").GetString()));
        Assert.Equal(0, outsider.At("node.upcomingEvents.nodes").GetArrayLength());
        Assert.Equal(0, outsider.At("node.pages.nodes").GetArrayLength());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, outsider.At("node.responsibleMembers").ValueKind);
    }

    /// <summary>The events of one group in the April of a year, as clocks in Berlin have it, page by page.</summary>
    private async Task<List<string>> ListedAsync(string groupId, int pageSize, int year = 2027)
    {
        List<string> listed = [];
        string? after = null;
        do
        {
            var page = (await cast.Newcomer.AskAsync(During, new { from = $"{year}-04-01T00:00:00+02:00", until = $"{year}-05-01T00:00:00+02:00", first = pageSize, after })).Expected();
            listed.AddRange(page.At("events.nodes").EnumerateArray().Where(node => node.GetProperty("group").GetProperty("id").GetString() == groupId).Select(node => node.GetProperty("id").GetString()!));
            after = page.At("events.pageInfo.hasNextPage").GetBoolean() ? page.TextAt("events.pageInfo.endCursor") : null;
        }
        while (after is not null);

        return listed;
    }
}
