using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;

namespace InsideIn.Tests.Events;

/// <summary>Forbidden and absent are one answer, byte for byte, on every path (R2).</summary>
[Collection(NetworkCollection.Name)]
public class EventVisibilityTests(RunningNetwork running)
{
    private readonly Cast cast = running.Network.Cast;

    public static TheoryData<string> Paths =>
    [
        "query($event: ID!) { node(id: $event) { id ... on Event { title goingCount joinLink guests { nodes { seat } } commentCount } } }",
        "query($event: ID!) { nodes(ids: [$event]) { id } }",
        "mutation($event: ID!) { answerRsvp(input: { eventId: $event, answer: GOING }) { event { id } errors { ... on Error { code message } } } }",
        "mutation($event: ID!) { cancelEvent(input: { eventId: $event }) { event { id } errors { ... on Error { code message } } } }",
        "mutation($event: ID!) { addComment(input: { subjectId: $event, text: \"x\", clientKey: \"00000000-0000-4000-8000-000000000002\" }) { comment { id } errors { ... on Error { code message } } } }",
        "mutation($event: ID!) { addReaction(input: { subjectId: $event, kind: LIKE }) { subject { reactionCounts { count } } errors { ... on Error { code message } } } }",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task An_outsider_gets_for_a_closed_groups_event_byte_for_byte_what_a_made_up_id_gets(string query) // R1, R2
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        var tour = await cast.Author.CreateEventAsync(group, capacity: 1);
        await cast.Author.AnswerAsync(tour);

        var outsider = await cast.Outsider.AskAsync(query, new { @event = tour });
        var madeUp = await cast.Outsider.AskAsync(query, new { @event = new GraphQL.NodeId("Event", Ids.Of("made up")).ToString() });

        Assert.Equal(tour, (await cast.GroupOwner.ReadEventAsync(tour)).TextAt("node.id"));
        Assert.Equal(madeUp.Expected().Text, outsider.Text);
        Assert.Equal(madeUp.Raw, outsider.Raw);
    }

    [Fact]
    public async Task An_outsiders_list_is_the_same_with_and_without_a_closed_groups_event() // R1, R3
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        const string query = "{ upcomingEvents(first: 50) { nodes { id } pageInfo { hasNextPage } } }";

        var tour = await cast.Author.CreateEventAsync(group);

        Assert.DoesNotContain(tour, (await cast.Outsider.AskAsync(query)).Expected().Text, StringComparison.Ordinal);
        Assert.Contains(tour, await UpcomingEventsTests.ListedAsync(cast.Author, group));
    }

    [Fact]
    public async Task People_comment_on_an_event_and_react_to_it()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var tour = await cast.Author.CreateEventAsync(group);

        await cast.Member.CommentAsync(tour, "Is there parking?");
        await cast.Member.ReactAsync(tour, "CELEBRATE");

        var read = (await cast.Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Subject { commentCount } ... on Event { reactionCounts { kind count } } } }", new { id = tour })).Expected();
        Assert.Equal((1, "CELEBRATE"), (read.NumberAt("node.commentCount"), read.TextAt("node.reactionCounts.0.kind")));
    }
}
