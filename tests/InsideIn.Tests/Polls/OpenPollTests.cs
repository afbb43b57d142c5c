using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.People;
using InsideIn.Polls;
using InsideIn.Tests.Privacy;

namespace InsideIn.Tests.Polls;

/// <summary>Polls whose votes are seen: product/network.md, table A, polls; demand 20.</summary>
[Collection(NetworkCollection.Name)]
public class OpenPollTests(RunningNetwork running)
{
    private const string Replace = "mutation($pollId: ID!, $options: [String!]!) { replacePollOptions(input: { pollId: $pollId, options: $options }) { poll { options { id text } } errors { ... on Error { code } } } }";
    private const string Close = "mutation($pollId: ID!) { closePoll(input: { pollId: $pollId }) { poll { isClosed } errors { ... on Error { code } } } }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Theory]
    [InlineData(1, "COUNT_OUT_OF_RANGE")]
    [InlineData(2, null)]
    [InlineData(10, null)]
    [InlineData(11, "COUNT_OUT_OF_RANGE")]
    public async Task A_poll_has_2_to_10_options(int count, string? refusal)
    {
        var group = await GroupAsync();

        var answer = (await cast.Author.TryPollAsync(group, options: [.. Enumerable.Range(1, count).Select(number => $"Option {number}")])).Expected();

        Assert.Equal(refusal is null ? [] : [refusal], answer.RefusalsOf("publishPost"));
    }

    [Fact]
    public async Task Options_are_short_and_differ()
    {
        var group = await GroupAsync();

        Assert.Empty((await cast.Author.TryPollAsync(group, options: ["a", new string('x', 200)])).Expected().RefusalsOf("publishPost"));
        Assert.Equal(["TEXT_TOO_LONG"], (await cast.Author.TryPollAsync(group, options: ["a", new string('x', 201)])).RefusalsOf("publishPost"));
        Assert.Equal(["TEXT_EMPTY"], (await cast.Author.TryPollAsync(group, options: ["a", " "])).RefusalsOf("publishPost"));
        Assert.Equal(["POLL_OPTION_TWICE"], (await cast.Author.TryPollAsync(group, options: ["Tea", " tea"])).RefusalsOf("publishPost"));
    }

    [Fact]
    public async Task A_post_and_its_poll_are_saved_together_or_not_at_all()
    {
        var group = await GroupAsync();

        await cast.Author.TryPollAsync(group, options: ["one"]);

        var posts = (await cast.Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { posts { nodes { id } } } } }", new { id = group })).Expected();
        Assert.Empty(posts.TextsAt("node.posts.nodes", "id"));
    }

    [Fact]
    public async Task A_vote_replaces_the_earlier_one_and_no_options_withdraw_it()
    {
        var poll = await cast.Author.PollAsync(await GroupAsync());

        await cast.Member.VoteAsync(poll, "Tea");
        await cast.Member.VoteAsync(poll, "Coffee");
        Assert.Equal([0, 1, 0], (await cast.Author.ReadPollAsync(poll)).Counts());

        Assert.False((await cast.Member.VoteAsync(poll)).Expected().At("castVote.poll.viewerHasVoted").GetBoolean());
        Assert.Equal([0, 0, 0], (await cast.Author.ReadPollAsync(poll)).Counts());
    }

    [Fact]
    public async Task Of_a_single_choice_one_option_is_taken_and_of_a_multiple_one_as_many_as_one_likes()
    {
        var group = await GroupAsync();
        var single = await cast.Author.PollAsync(group);
        var multi = await cast.Author.PollAsync(group, "MULTI");

        Assert.Equal(["COUNT_OUT_OF_RANGE"], (await cast.Member.VoteAsync(single, "Tea", "Water")).RefusalsOf("castVote"));
        Assert.Empty((await cast.Member.VoteAsync(multi, "Tea", "Water")).Expected().RefusalsOf("castVote"));
        Assert.Equal([1, 0, 1], (await cast.Author.ReadPollAsync(multi)).Counts());
    }

    // R35
    [Fact]
    public async Task Fifty_double_clicks_at_once_are_one_vote()
    {
        var poll = await cast.Author.PollAsync(await GroupAsync());
        var before = await network.Store.LastPositionAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => cast.Member.VoteAsync(poll, "Tea")));

        Assert.All(answers, answer => Assert.Empty(answer.Expected().RefusalsOf("castVote")));
        Assert.Equal([1, 0, 0], (await cast.Author.ReadPollAsync(poll)).Counts());
        Assert.Single(await network.FactsAsync(before), fact => fact is VoteCast);
    }

    // R35: the boxes add up whatever people do at once.
    [Fact]
    public async Task Votes_and_changes_of_many_at_once_add_up()
    {
        var poll = await cast.Author.PollAsync(Everybody(), "MULTI");
        var working = (await network.Store.GetAsync(PeopleStore.People, [.. network.Tenant.Options.Company.People.Select(person => network.Employee(person.Alias).PersonId)]))
            .Values.Where(person => !person.Document.HasLeft).Select(person => person.Id).ToHashSet();
        var people = network.Tenant.Options.Company.People.Select(person => network.Employee(person.Alias)).Where(person => working.Contains(person.PersonId)).Take(24).ToList();

        await Task.WhenAll(people.SelectMany(person => new[] { person.VoteAsync(poll, "Tea"), person.VoteAsync(poll, "Tea", "Water") }));
        await Task.WhenAll(people.Select(person => person.VoteAsync(poll, "Coffee")));

        var read = await cast.Author.ReadPollAsync(poll);
        Assert.Equal([0, people.Count, 0], read.Counts());
        Assert.Equal(people.Count, read.NumberAt("node.voteCount"));
    }

    // R35
    [Fact]
    public async Task Results_and_votes_are_read_in_a_fixed_number_of_store_calls()
    {
        var group = await GroupAsync();
        for (var number = 0; number < 3; number++)
        {
            await cast.Member.VoteAsync(await cast.Author.PollAsync(group), "Tea");
        }

        var calls = await StoreCalls.OfAsync(async () => (await cast.Member.AskAsync(
            "query($id: ID!) { node(id: $id) { ... on Group { posts { nodes { poll { voteCount viewerHasVoted results { counts { count } } } } } } } }", new { id = group })).Expected());

        Assert.Single(calls, call => call.StartsWith("documents.get ballotBoxes", StringComparison.Ordinal));
        Assert.Single(calls, call => call.StartsWith("documents.get ballots", StringComparison.Ordinal));
        Assert.Single(calls, call => call.StartsWith("documents.get polls", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Options_can_be_changed_until_somebody_has_voted()
    {
        var poll = await cast.Author.PollAsync(await GroupAsync());

        Assert.Equal(["NOT_ALLOWED"], (await ReplaceAsync(cast.Member, poll)).RefusalsOf("replacePollOptions"));
        Assert.Empty((await ReplaceAsync(cast.Author, poll)).Expected().RefusalsOf("replacePollOptions"));
        // Coffee is gone: whoever still sees it votes for nothing else by mistake.
        Assert.Equal(["POLL_OPTION_UNKNOWN"], (await cast.Member.VoteAsync(poll, "Coffee")).RefusalsOf("castVote"));
        Assert.Empty((await cast.Member.VoteAsync(poll, "Tea")).Expected().RefusalsOf("castVote"));
        Assert.Equal(["POLL_FROZEN"], (await ReplaceAsync(cast.Author, poll)).RefusalsOf("replacePollOptions"));
        await cast.Member.VoteAsync(poll);
        Assert.Equal(["POLL_FROZEN"], (await ReplaceAsync(cast.Author, poll)).RefusalsOf("replacePollOptions"));
    }

    // Demand 20: earlier votes do not sway later ones.
    [Fact]
    public async Task Results_show_always_or_after_ones_own_vote_or_after_the_close()
    {
        var group = await GroupAsync();
        var always = await cast.Author.PollAsync(group);
        var own = await cast.Author.PollAsync(group, showResults: "AFTER_OWN_VOTE");
        var closed = await cast.Author.PollAsync(group, showResults: "AFTER_CLOSE", length: TimeSpan.FromMinutes(5));

        foreach (var poll in new[] { always, own, closed })
        {
            await cast.Member.VoteAsync(poll, "Tea");
        }

        Assert.Equal("SHOWN", (await cast.Author.ReadPollAsync(always)).TextAt("node.resultsState"));
        var before = await cast.Author.ReadPollAsync(own);
        Assert.Equal("AFTER_OWN_VOTE", before.TextAt("node.resultsState"));
        Assert.Equal(JsonValueKind.Null, before.At("node.results").ValueKind);
        Assert.Equal(JsonValueKind.Null, before.At("node.ballots").ValueKind);
        Assert.Equal([1, 0, 0], (await cast.Member.ReadPollAsync(own)).Counts());
        Assert.Equal("AFTER_CLOSE", (await cast.Member.ReadPollAsync(closed)).TextAt("node.resultsState"));

        network.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal([1, 0, 0], (await cast.Author.ReadPollAsync(closed)).Counts());
        Assert.Equal(["POLL_CLOSED"], (await cast.GroupOwner.VoteAsync(closed, "Tea")).RefusalsOf("castVote"));
    }

    [Fact]
    public async Task What_shows_its_results_after_the_close_has_a_close_within_90_days()
    {
        var group = await GroupAsync();

        Assert.Equal(["TIME_OUT_OF_RANGE"], (await cast.Author.TryPollAsync(group, showResults: "AFTER_CLOSE")).RefusalsOf("publishPost"));
        Assert.Equal(["TIME_OUT_OF_RANGE"], (await cast.Author.TryPollAsync(group, length: TimeSpan.FromDays(90) + TimeSpan.FromSeconds(1))).RefusalsOf("publishPost"));
        Assert.Equal(["TIME_OUT_OF_RANGE"], (await cast.Author.TryPollAsync(group, length: TimeSpan.Zero)).RefusalsOf("publishPost"));
        Assert.Empty((await cast.Author.TryPollAsync(group, length: TimeSpan.FromDays(90))).Expected().RefusalsOf("publishPost"));
    }

    [Fact]
    public async Task The_author_closes_an_open_poll_early()
    {
        var poll = await cast.Author.PollAsync(await GroupAsync());
        await cast.Member.VoteAsync(poll, "Tea");

        Assert.Equal(["NOT_ALLOWED"], (await cast.Member.AskAsync(Close, new { pollId = poll.Id })).RefusalsOf("closePoll"));
        Assert.True((await cast.Author.AskAsync(Close, new { pollId = poll.Id })).Expected().At("closePoll.poll.isClosed").GetBoolean());
        Assert.Equal(["POLL_CLOSED"], (await cast.Member.VoteAsync(poll, "Water")).RefusalsOf("castVote"));
    }

    // R2
    [Fact]
    public async Task A_poll_is_read_and_voted_in_with_its_post()
    {
        var poll = await cast.Author.PollAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author));
        var unknown = poll with { Id = new GraphQL.NodeId("Poll", Guid.Empty).ToString() };

        var hidden = await cast.Outsider.VoteAsync(poll, "Tea");

        Assert.Equal(["NOT_FOUND"], hidden.RefusalsOf("castVote"));
        Assert.Equal((await cast.Outsider.VoteAsync(unknown, "Tea")).Raw, hidden.Raw);
        Assert.Equal(JsonValueKind.Null, (await cast.Outsider.ReadPollAsync(poll)).At("node").ValueKind);
        Assert.Empty((await cast.Author.VoteAsync(poll, "Tea")).Expected().RefusalsOf("castVote"));
    }

    [Fact]
    public async Task Who_chose_what_shows_in_an_open_poll()
    {
        var poll = await cast.Author.PollAsync(await GroupAsync(), "RANKED");
        await cast.Member.VoteAsync(poll, "Water", "Tea");

        var read = await cast.Author.ReadPollAsync(poll);

        Assert.Equal(cast.Member.Id, read.TextAt("node.ballots.nodes.0.person.id"));
        Assert.Equal(["Water", "Tea"], read.TextsAt("node.ballots.nodes.0.options", "text"));
    }

    [Fact]
    public async Task A_ranked_poll_shows_every_round()
    {
        var poll = await cast.Author.PollAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member, cast.Outsider, cast.Newcomer), "RANKED");
        await cast.Author.VoteAsync(poll, "Tea");
        await cast.Member.VoteAsync(poll, "Tea");
        await cast.Outsider.VoteAsync(poll, "Coffee");
        await cast.Newcomer.VoteAsync(poll, "Coffee");
        await cast.GroupOwner.VoteAsync(poll, "Water", "Coffee");

        var read = await cast.Author.ReadPollAsync(poll);

        Assert.Equal([2, 2, 1], read.Counts());
        Assert.Equal(["Coffee"], read.TextsAt("node.results.leading", "text"));
        Assert.Equal("Water", read.TextAt("node.results.rounds.0.eliminated.text"));
        Assert.Equal(3, read.NumberAt("node.results.rounds.1.counts.1.count"));
    }

    // R25
    [Fact]
    public async Task A_poll_goes_with_its_post_and_its_votes_with_it()
    {
        var poll = await cast.Author.PollAsync(await GroupAsync());
        await cast.Member.VoteAsync(poll, "Tea");

        await cast.Author.AskAsync("mutation($postId: ID!) { deletePost(input: { postId: $postId }) { deletedPost { id } } }", new { postId = poll.PostId });

        Assert.Equal(JsonValueKind.Null, (await cast.Member.ReadPollAsync(poll)).At("node").ValueKind);
        await PrivacyDoings.UntilAsync(async () =>
            await network.Store.GetAsync(PollStore.Polls, poll.Key) is null
            && await network.Store.GetAsync(PollStore.Ballots, Ballot.IdOf(poll.Key, cast.Member.PersonId)) is null
            && (await network.Store.GetAsync(PollStore.Boxes, [.. PollStore.BoxIdsOf(poll.Key)])).Count == 0);
    }

    private static string Everybody() => new GraphQL.NodeId("Group", Group.EverybodyId).ToString();

    private Task<string> GroupAsync() => cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);

    private static Task<Answer> ReplaceAsync(Employee person, AskedPoll poll) => person.AskAsync(Replace, new { pollId = poll.Id, options = new[] { "Tea", "Cocoa" } });
}
