using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.CompanyDirectory;
using InsideIn.Tests.Drafts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InsideIn.Tests.Polls;

/// <summary>The end of a poll, and what it tells then (table A, polls). These move the clock, so they have a network of their own.</summary>
public sealed class ClosingPollTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // R35: a vote either counts or is refused.
    [Fact]
    public async Task A_vote_and_the_close_at_once_agree_on_whether_it_counts()
    {
        var group = await GroupAsync();
        for (var round = 0; round < 10; round++)
        {
            var poll = await cast.Author.PollAsync(group);
            Employee[] voters = [cast.Member, cast.GroupOwner, cast.Newcomer, cast.Manager];

            var votes = voters.Select(voter => voter.VoteAsync(poll, "Tea")).ToList();
            var close = cast.Author.DoAsync("closePoll", new { pollId = poll.Id });
            await Task.WhenAll([.. votes, close]);

            var accepted = 0;
            foreach (var vote in votes)
            {
                accepted += (await vote).Expected().RefusalsOf("castVote").Count == 0 ? 1 : 0;
            }

            Assert.Equal(accepted, (await cast.Author.ReadPollAsync(poll)).Counts()[0]);
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    public async Task At_the_instant_of_the_close_a_vote_is_too_late(int secondsBefore, int counted)
    {
        var poll = await cast.Author.PollAsync(await GroupAsync(), length: TimeSpan.FromMinutes(1));
        network.Clock.Advance(TimeSpan.FromSeconds(60 - secondsBefore));

        var vote = (await cast.Member.VoteAsync(poll, "Tea")).Expected();

        Assert.Equal(counted == 1 ? [] : ["POLL_CLOSED"], vote.RefusalsOf("castVote"));
        network.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(counted, (await cast.Author.ReadPollAsync(poll)).Counts()[0]);
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, "SECRET_VOTE_CAST")]
    public async Task The_second_of_two_clicks_around_the_close_is_not_told_that_the_first_came_too_late(bool isSecret, string? code)
    {
        var poll = await cast.Author.PollAsync(await GroupAsync(), isSecret: isSecret, length: TimeSpan.FromMinutes(1));
        Assert.Empty((await cast.Member.VoteAsync(poll, "Tea")).Expected().RefusalsOf("castVote"));
        network.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(code is null ? [] : [code], (await cast.Member.VoteAsync(poll, "Tea")).Expected().RefusalsOf("castVote"));
        Assert.Equal([isSecret ? "SECRET_VOTE_CAST" : "POLL_CLOSED"], (await cast.Member.VoteAsync(poll, "Coffee")).RefusalsOf("castVote"));
        Assert.Equal([1, 0, 0], (await cast.Author.ReadPollAsync(poll)).Counts());
    }

    // Demand 20: tiny results hurt.
    [Theory]
    [InlineData("SINGLE", false)]
    [InlineData("RANKED", false)]
    [InlineData("MULTI", true)]
    public async Task Where_only_the_winner_is_told_nobody_learns_a_count_or_a_vote(string method, bool isSecret)
    {
        var poll = await cast.Author.PollAsync(await GroupAsync(), method, isSecret, "WINNER_AFTER_CLOSE", TimeSpan.FromMinutes(5));
        await cast.Member.VoteAsync(poll, "Coffee");
        await cast.GroupOwner.VoteAsync(poll, "Coffee");
        await cast.Newcomer.VoteAsync(poll, "Tea");
        Assert.Equal(("AFTER_CLOSE", JsonValueKind.Null), await StateAsync(cast.Member, poll));

        network.Clock.Advance(TimeSpan.FromMinutes(5));

        foreach (var reader in new[] { cast.Author, cast.Member })
        {
            var closed = await reader.ReadPollAsync(poll);
            Assert.Equal(["Coffee"], closed.TextsAt("node.results.leading", "text"));
            Assert.Empty(closed.Counts());
            Assert.Equal((0, JsonValueKind.Null), (closed.At("node.results.rounds").GetArrayLength(), closed.At("node.ballots").ValueKind));
        }
    }

    [Fact]
    public async Task Where_only_the_winner_is_told_the_poll_has_a_close() =>
        Assert.Equal(["TIME_OUT_OF_RANGE"], (await cast.Author.TryPollAsync(await GroupAsync(), showResults: "WINNER_AFTER_CLOSE")).RefusalsOf("publishPost"));

    // Demand 20, R1: each way to a poll hides its results alike.
    [Fact]
    public async Task Results_are_hidden_on_every_way_to_them()
    {
        var group = await GroupAsync();
        network.Clock.Advance(TimeSpan.FromSeconds(1));
        var poll = await cast.Author.PollAsync(group, showResults: "AFTER_CLOSE", length: TimeSpan.FromHours(1));
        const string hidden = "poll { resultsState results { countedVotes } ballots(first: 5) { nodes { person { id } } } }";
        var vote = await cast.Member.AskAsync(
            "mutation($input: CastVoteInput!) { castVote(input: $input) { " + hidden + " } }", new { input = new { pollId = poll.Id, optionIds = new[] { poll.OptionIds["Tea"] } } });
        var ways = await cast.Member.AskAsync(
            "query($group: ID!, $post: ID!, $poll: ID!) { feed(first: 1) { nodes { id " + hidden + " } } group: node(id: $group) { ... on Group { posts(first: 1) { nodes { " + hidden + " } } } } "
            + "post: node(id: $post) { ... on Post { " + hidden + " } } nodes(ids: [$poll]) { ... on Poll { results { countedVotes } ballots(first: 5) { nodes { person { id } } } } } }",
            new { group, post = poll.PostId, poll = poll.Id });

        Assert.Equal(poll.PostId, ways.Expected().TextAt("feed.nodes.0.id"));
        Assert.Contains("AFTER_CLOSE", vote.Expected().Text, StringComparison.Ordinal);
        Assert.DoesNotContain("countedVotes", vote.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("countedVotes", ways.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("person", ways.Text, StringComparison.Ordinal);
    }

    // R35: not in a log at any level either.
    [Fact]
    public async Task No_line_of_the_log_says_what_somebody_chose()
    {
        await using var talkative = await Network.StartAsync(settings: new Dictionary<string, string?> { [$"Logging:{typeof(LinesOfLog).FullName}:LogLevel:Default"] = "Trace" });
        using var log = new LinesOfLog();
        talkative.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        var group = await talkative.Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, talkative.Cast.Author, talkative.Cast.Member);
        foreach (var isSecret in new[] { true, false })
        {
            var poll = await talkative.Cast.Author.PollAsync(group, isSecret: isSecret, length: TimeSpan.FromHours(1));
            Assert.Empty((await talkative.Cast.Member.VoteAsync(poll, "Coffee")).Expected().RefusalsOf("castVote"));
            talkative.Clock.Advance(TimeSpan.FromHours(1));
            await talkative.DoDueAsync();

            Assert.DoesNotContain(poll.OptionIds["Coffee"], log.Text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain($"{poll.KeyOf("Coffee")}", log.Text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("/graphql", log.Text, StringComparison.Ordinal);
    }

    private static async Task<(string? State, JsonValueKind Results)> StateAsync(Employee reader, AskedPoll poll)
    {
        var read = await reader.ReadPollAsync(poll);
        return (read.TextAt("node.resultsState"), read.At("node.results").ValueKind);
    }

    private Task<string> GroupAsync() => cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
}
