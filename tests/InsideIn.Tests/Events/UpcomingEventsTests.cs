using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Events;

public class UpcomingEventsTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task Events_come_by_start_and_those_under_way_stay_until_they_end()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Newcomer);
        var today = running.Network.Clock.GetUtcNow();
        var later = await cast.Newcomer.CreateEventAsync(group, Wall(today.AddDays(9)), Wall(today.AddDays(9.1)));
        var over = await cast.Newcomer.CreateEventAsync(group, Wall(today.AddDays(-3)), Wall(today.AddDays(-2)));
        var underWay = await cast.Newcomer.CreateEventAsync(group, Wall(today.AddDays(-20)), Wall(today.AddDays(10)));
        var soon = await cast.Newcomer.CreateEventAsync(group, Wall(today.AddDays(1)), Wall(today.AddDays(1.1)));

        var listed = await ListedAsync(cast.Newcomer, group);

        Assert.Equal([underWay, soon, later], listed);
        Assert.DoesNotContain(over, listed);
    }

    [Fact]
    public async Task Pages_of_the_list_join_without_gap_or_repeat() // R21
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Newcomer);
        var today = running.Network.Clock.GetUtcNow();
        var created = new List<string>();
        foreach (var day in new[] { -6, -4, -2, 2, 2, 4, 6 })
        {
            created.Add(await cast.Newcomer.CreateEventAsync(group, Wall(today.AddDays(day)), Wall(today.AddDays(day + 8))));
        }

        var listed = await ListedAsync(cast.Newcomer, group, pageSize: 2);

        Assert.Equal(created.ToHashSet(), listed.ToHashSet());
        Assert.Equal(created.Count, listed.Count);
        Assert.Equal(await ListedAsync(cast.Newcomer, group), listed);
    }

    [Fact]
    public async Task The_list_is_read_forward_only()
    {
        var refused = await cast.Newcomer.AskAsync("{ upcomingEvents(last: 2) { nodes { id } } }");

        Assert.Equal(["BAD_USER_INPUT"], refused.ErrorCodes);
    }

    [Fact]
    public async Task A_page_of_events_with_hosts_seats_and_own_answers_costs_the_same_few_store_calls_however_many_there_are()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Newcomer);
        const string query = "{ upcomingEvents(first: 20) { nodes { title startsAt goingCount waitlistLength joinLink mayEdit organiser { displayName } group { name } viewerRsvp { seat } } } }";
        await cast.Newcomer.CreateEventAsync(group, capacity: 3);
        await cast.Newcomer.AskAsync(query);

        var few = await StoreCalls.OfAsync(async () => (await cast.Newcomer.AskAsync(query)).Expected());
        foreach (var hour in Enumerable.Range(10, 8))
        {
            await cast.GroupOwner.CreateEventAsync(group, $"2026-12-02T{hour}:00", $"2026-12-02T{hour}:30");
        }

        var many = await StoreCalls.OfAsync(async () => (await cast.Newcomer.AskAsync(query)).Expected());

        Assert.Equal(
            ["documents.get events.", "documents.get groups.", "documents.get people.", "documents.get rsvps.", "documents.get seatLedgers.", "documents.pick events.byStart", "documents.pick groups.byLimit", "documents.pick memberships.byPerson"],
            few.Order(StringComparer.Ordinal));
        Assert.Equal(few.Order(StringComparer.Ordinal), many.Order(StringComparer.Ordinal));
    }

    /// <summary>The events of one group in the reader's whole list, page by page.</summary>
    internal static async Task<List<string>> ListedAsync(Employee reader, string groupId, int pageSize = 50)
    {
        List<string> listed = [];
        string? after = null;
        do
        {
            var page = (await reader.AskAsync(
                "query($first: Int, $after: String) { upcomingEvents(first: $first, after: $after) { nodes { id group { id } } pageInfo { hasNextPage endCursor } } }",
                new { first = pageSize, after })).Expected();
            listed.AddRange(page.At("upcomingEvents.nodes").EnumerateArray()
                .Where(node => node.GetProperty("group").GetProperty("id").GetString() == groupId)
                .Select(node => node.GetProperty("id").GetString()!));
            after = page.At("upcomingEvents.pageInfo.hasNextPage").GetBoolean() ? page.TextAt("upcomingEvents.pageInfo.endCursor") : null;
        }
        while (after is not null);

        return listed;
    }

    /// <summary>The instant as wall time in Berlin, winter time.</summary>
    private static string Wall(DateTimeOffset instant) => instant.ToOffset(TimeSpan.FromHours(1)).ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
