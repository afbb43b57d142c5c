using System.Net.Http.Json;
using System.Text.Json;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Types;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Events;
using InsideIn.Tests.Polls;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Server;

/// <summary>Many aliases in one request gain nothing over many requests, what one reader loaded is nobody else's, and no list is without an end (R52).</summary>
[Collection(NetworkCollection.Name)]
public class AliasBatchTests(RunningNetwork running)
{
    private const int MostInList = 100;

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // R52
    [Fact]
    public async Task Votes_under_five_names_are_one_vote_and_under_six_none()
    {
        var poll = (await cast.Author.TryPollAsync(await GroupAsync())).Expected();
        var (id, first, second) = (poll.TextAt("publishPost.post.poll.id"), poll.TextAt("publishPost.post.poll.options.0.id"), poll.TextAt("publishPost.post.poll.options.1.id"));

        var five = await cast.Member.AskAsync(Aliased(5, at => $"castVote(input: {{ pollId: \"{id}\", optionIds: [\"{(at % 2 == 0 ? first : second)}\"] }}) {{ errors {{ __typename }} }}"));
        var six = await cast.Outsider.AskAsync(Aliased(6, _ => $"castVote(input: {{ pollId: \"{id}\", optionIds: [\"{first}\"] }}) {{ errors {{ __typename }} }}"));

        _ = five.Expected();
        Assert.Equal(["LIMIT_EXCEEDED"], six.ErrorCodes.Distinct());
        Assert.Equal(1, (await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Poll { voteCount } } }", new { id })).Expected().NumberAt("node.voteCount"));
    }

    // R52
    [Fact]
    public async Task Answers_under_five_names_take_one_seat_and_under_six_none()
    {
        var @event = await cast.Author.CreateEventAsync(await GroupAsync(), "2030-06-03T09:00", "2030-06-03T10:00", capacity: 3);
        string Answer(int at) => $"answerRsvp(input: {{ eventId: \"{@event}\", answer: GOING, joinWaitlist: false }}) {{ errors {{ __typename }} }}";

        _ = (await cast.Member.AskAsync(Aliased(5, Answer))).Expected();
        Assert.Equal(["LIMIT_EXCEEDED"], (await cast.Outsider.AskAsync(Aliased(6, Answer))).ErrorCodes.Distinct());
        Assert.Equal(1, (await cast.Member.ReadEventAsync(@event)).NumberAt("node.goingCount"));
    }

    // R52, R2: what cannot be guessed by single calls is not guessed by many in one.
    [Fact]
    public async Task Twenty_guesses_in_one_request_cost_as_much_as_twenty_requests_and_more_are_refused()
    {
        var hidden = await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author), "Hidden");
        var absent = new GraphQL.NodeId("Post", network.NewClientKey()).ToString();
        string Guesses(int count) => $"{{ {string.Join(' ', Enumerable.Range(0, count).Select(at => $"g{at}: node(id: \"{(at % 2 == 0 ? hidden : absent)}\") {{ id }}"))} }}";

        var (one, _) = await CostAsync(Guesses(1));
        var (twenty, answer) = await CostAsync(Guesses(20));

        Assert.Equal(20 * one, twenty);
        Assert.All(answer.GetProperty("data").EnumerateObject(), guess => Assert.Equal(JsonValueKind.Null, guess.Value.ValueKind));
        Assert.Equal(["LIMIT_EXCEEDED"], (await cast.Outsider.AskAsync(Guesses(21))).ErrorCodes.Distinct());
        Assert.NotEmpty((await cast.Outsider.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat(hidden, 51) })).ErrorCodes);
    }

    // R52: loaders belong to one reader's one request.
    [Fact]
    public async Task What_one_reader_loads_at_the_same_moment_is_handed_to_no_other()
    {
        var post = await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author, cast.Member), "Among us");

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(async at =>
            (IsMember: at % 2 == 0, Text: (await (at % 2 == 0 ? cast.Member : cast.Outsider).AskAsync("query($id: ID!) { node(id: $id) { ... on Post { text } } }", new { id = post })).Expected().TextAt("node.text"))));

        Assert.All(answers, answer => Assert.Equal(answer.IsMember ? "Among us" : null, answer.Text));
    }

    // R52, R9: and nothing that was loaded outlives its request, on one socket either.
    [Fact]
    public async Task What_was_loaded_on_a_socket_is_not_kept_for_the_next_question()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author, cast.Member);
        var post = await cast.Author.PublishAsync(group, "Among us");
        using var socket = await Socket.OpenAsync(cast.Member);

        Assert.Contains("Among us", await ReadAsync("1"), StringComparison.Ordinal);
        _ = (await cast.Member.AskAsync("mutation($id: ID!) { leaveGroup(input: { groupId: $id }) { group { id } } }", new { id = group })).Expected();
        Assert.Equal("""{"data":{"node":null}}""", await ReadAsync("2"));

        async Task<string> ReadAsync(string id)
        {
            await socket.AskAsync(id, "query($id: ID!) { node(id: $id) { ... on Post { text } } }", new { id = post });
            var answer = (await socket.NextAsync()).GetProperty("payload").GetRawText();
            _ = await socket.NextAsync();
            return answer;
        }
    }

    // R52
    [Fact]
    public void Every_list_of_the_schema_says_how_long_it_is_and_none_is_longer_than_a_hundred()
    {
        var schema = network.Services.GetRequiredKeyedService<RequestExecutor>("").Schema;

        Assert.Empty(LongerThan(schema, MostInList));
        Assert.Contains("Query.feed", LongerThan(schema, 10));
    }

    private static IEnumerable<string> LongerThan(Schema schema, int most) =>
        from type in schema.Types.OfType<FieldsType>()
        where !type.Name.StartsWith("__", StringComparison.Ordinal)
        from field in type.Fields
        where (field.ListSize?.MaxSize ?? field.ListSize?.AssumedSize) > most
        select field.Coordinate;

    private Task<string> GroupAsync() => cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);

    private static string Aliased(int count, Func<int, string> deed) => $"mutation {{ {string.Join(' ', Enumerable.Range(0, count).Select(at => $"d{at}: {deed(at)}"))} }}";

    private async Task<(double FieldCost, JsonElement Answer)> CostAsync(string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Add("GraphQL-Cost", "report");
        using var response = await cast.Outsider.SendAsync(request);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return (answer.GetProperty("extensions").GetProperty("operationCost").GetProperty("fieldCost").GetDouble(), answer);
    }
}
