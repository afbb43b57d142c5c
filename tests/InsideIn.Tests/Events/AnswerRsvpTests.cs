using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Events;

[Collection(NetworkCollection.Name)]
public class AnswerRsvpTests(RunningNetwork running)
{
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task The_third_for_two_seats_is_told_the_numbers_and_may_wait()
    {
        var tour = await PutUpAsync(capacity: 2);
        await cast.Author.AnswerAsync(tour);
        await cast.Member.AnswerAsync(tour);

        var refused = (await cast.Newcomer.AnswerAsync(tour)).Expected();
        var waiting = (await cast.Newcomer.AnswerAsync(tour, joinWaitlist: true)).Expected();

        Assert.Equal(["EVENT_FULL"], refused.RefusalsOf("answerRsvp"));
        Assert.Equal((2, 2, 0), (refused.NumberAt("answerRsvp.errors.0.capacity"), refused.NumberAt("answerRsvp.errors.0.goingCount"), refused.NumberAt("answerRsvp.errors.0.waitlistLength")));
        Assert.Equal("WAITING", waiting.TextAt("answerRsvp.event.viewerRsvp.seat"));
        Assert.Equal((2, 1, 1), (waiting.NumberAt("answerRsvp.event.goingCount"), waiting.NumberAt("answerRsvp.event.waitlistLength"), waiting.NumberAt("answerRsvp.event.viewerRsvp.queuePosition")));
    }

    [Fact]
    public async Task A_declined_guest_frees_a_seat_for_the_waitlist() // R44
    {
        var tour = await PutUpAsync(capacity: 1);
        await cast.Author.AnswerAsync(tour);
        await cast.Member.AnswerAsync(tour, joinWaitlist: true);
        await cast.Newcomer.AnswerAsync(tour, joinWaitlist: true);

        var declined = (await cast.Author.AnswerAsync(tour, "DECLINED")).Expected();

        Assert.Equal((1, 1), (declined.NumberAt("answerRsvp.event.goingCount"), declined.NumberAt("answerRsvp.event.waitlistLength")));
        var read = (await cast.Newcomer.ReadEventAsync(tour)).Expected();
        Assert.Equal(1, read.NumberAt("node.viewerRsvp.queuePosition"));
        Assert.Equal(["CONFIRMED", "WAITING"], read.TextsAt("node.guests.nodes", "seat"));
        Assert.Equal(cast.Member.Id, read.TextAt("node.guests.nodes.0.person.id"));
    }

    [Fact]
    public async Task The_join_link_is_for_the_organiser_and_guests_with_a_seat()
    {
        const string link = "https://meet.example.com/tour";
        var tour = await PutUpAsync(capacity: 1, link);

        await cast.Author.AnswerAsync(tour);
        await cast.Member.AnswerAsync(tour, joinWaitlist: true);

        Assert.Equal(link, (await cast.GroupOwner.ReadEventAsync(tour)).TextAt("node.joinLink"));
        Assert.Equal(link, (await cast.Author.ReadEventAsync(tour)).TextAt("node.joinLink"));
        Assert.Null((await cast.Member.ReadEventAsync(tour)).Expected().TextAt("node.joinLink"));
        Assert.Null((await cast.Newcomer.ReadEventAsync(tour)).Expected().TextAt("node.joinLink"));
    }

    [Fact]
    public async Task A_past_event_freezes_its_answers() // R45
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        var past = await cast.GroupOwner.CreateEventAsync(group, "2026-01-12T09:00", "2026-01-12T10:00");

        Assert.Equal(["EVENT_PAST"], (await cast.Author.AnswerAsync(past)).Expected().RefusalsOf("answerRsvp"));
        Assert.Equal(0, (await cast.Author.ReadEventAsync(past)).NumberAt("node.goingCount"));
    }

    [Fact]
    public async Task A_cancelled_event_freezes_its_answers_and_stays_readable()
    {
        var tour = await PutUpAsync(capacity: 2);
        await cast.Author.AnswerAsync(tour);
        const string cancel = "mutation($id: ID!) { cancelEvent(input: { eventId: $id }) { event { isCancelled } errors { ... on Error { code } } } }";

        var refused = await cast.Member.AskAsync(cancel, new { id = tour });
        var cancelled = await cast.GroupOwner.AskAsync(cancel, new { id = tour });

        Assert.Equal(["NOT_ALLOWED"], refused.Expected().RefusalsOf("cancelEvent"));
        Assert.True(cancelled.Expected().At("cancelEvent.event.isCancelled").GetBoolean());
        Assert.Equal(["EVENT_CANCELLED"], (await cast.Author.AnswerAsync(tour, "DECLINED")).RefusalsOf("answerRsvp"));
        Assert.Equal((1, true), ((await cast.Author.ReadEventAsync(tour)).NumberAt("node.goingCount"), (await cast.Author.ReadEventAsync(tour)).At("node.isCancelled").GetBoolean()));
    }

    [Fact]
    public async Task All_employees_at_once_for_ten_seats_give_ten_confirmed_and_the_rest_waiting_each_in_a_place_of_their_own() // R43
    {
        var everybody = new GraphQL.NodeId("Group", Group.EverybodyId).ToString();
        var tour = await cast.Author.CreateEventAsync(everybody, capacity: 10);
        var company = running.Network.Tenant.Options.Company;
        var accounts = company.Directory.Where(account => account is { AccountEnabled: true, IsGuest: false, EmployeeId: not null }).Select(account => account.Id).ToHashSet();
        var people = company.People.Where(person => accounts.Contains(person.User.Id)).Select(person => running.Network.Employee(person.Alias)).ToList();
        Assert.InRange(people.Count, 50, 64);

        await AnswerAtOnceAsync(people, tour);
        var first = await PlacesAsync(people, tour);
        await AnswerAtOnceAsync(people, tour);

        Assert.Equal([.. Enumerable.Repeat(0, 10), .. Enumerable.Range(1, people.Count - 10)], first.Order());
        Assert.Equal(first, await PlacesAsync(people, tour));
        var read = (await cast.Author.ReadEventAsync(tour)).Expected();
        Assert.Equal((10, people.Count - 10), (read.NumberAt("node.goingCount"), read.NumberAt("node.waitlistLength")));
    }

    [Fact]
    public async Task Who_leaves_a_closed_group_loses_the_seat_and_it_is_offered_on() // R45
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var tour = await cast.GroupOwner.CreateEventAsync(group, capacity: 1);
        await cast.Author.AnswerAsync(tour);
        await cast.Member.AnswerAsync(tour, joinWaitlist: true);

        await cast.Author.AskAsync("mutation($group: ID!) { leaveGroup(input: { groupId: $group }) { group { id } } }", new { group });

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while ((await cast.Member.ReadEventAsync(tour)).Expected().TextAt("node.viewerRsvp.seat") != "CONFIRMED")
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }

        Assert.Equal([cast.Member.Id], (await cast.Member.ReadEventAsync(tour)).At("node.guests.nodes").EnumerateArray().Select(guest => guest.GetProperty("person").GetProperty("id").GetString()));
    }

    private async Task<string> PutUpAsync(int? capacity, string? joinLink = null)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member, cast.Newcomer);
        return await cast.GroupOwner.CreateEventAsync(group, capacity: capacity, joinLink: joinLink);
    }

    private static async Task AnswerAtOnceAsync(List<Employee> people, string eventId)
    {
        var answers = await Task.WhenAll(people.Select(person => Task.Run(() => person.AnswerAsync(eventId, joinWaitlist: true))));
        Assert.All(answers, answer => Assert.Empty(answer.Expected().RefusalsOf("answerRsvp")));
    }

    /// <summary>Each person's place in the queue, 0 for a seat.</summary>
    private static async Task<List<int>> PlacesAsync(List<Employee> people, string eventId)
    {
        var places = new List<int>();
        foreach (var person in people)
        {
            var read = (await person.ReadEventAsync(eventId)).Expected();
            places.Add(read.TextAt("node.viewerRsvp.seat") == "CONFIRMED" ? 0 : read.NumberAt("node.viewerRsvp.queuePosition"));
        }

        return places;
    }
}
