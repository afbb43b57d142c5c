using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Drafts;

namespace InsideIn.Tests.Polls;

/// <summary>Results come live to those who see them, and to nobody before that (demand 20). These move the clock, so they have a network of their own.</summary>
public sealed class PollLiveTests(RunningNetwork running) : IClassFixture<RunningNetwork>, IAsyncLifetime
{
    private const string Changes = "subscription($id: ID!) { onPollChanged(pollId: $id) { voteCount isClosed resultsState results { counts { count } leading { text } } ballots { nodes { person { id } } } } }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task Each_vote_is_seen_at_once_where_results_always_show()
    {
        var poll = await PollAsync("ALWAYS");
        using var socket = await FollowAsync(cast.Author, poll);

        await cast.Member.VoteAsync(poll, "Tea");
        var first = await NextAsync(socket);
        await cast.Member.VoteAsync(poll);
        var withdrawn = await NextAsync(socket);

        Assert.Equal((1, "SHOWN", "1 0 0"), (first.GetProperty("voteCount").GetInt32(), first.GetProperty("resultsState").GetString(), Counts(first)));
        Assert.Equal((0, "0 0 0"), (withdrawn.GetProperty("voteCount").GetInt32(), Counts(withdrawn)));
    }

    [Fact]
    public async Task Who_has_not_voted_is_told_of_votes_without_results_and_who_has_with_them()
    {
        var poll = await PollAsync("AFTER_OWN_VOTE");
        await cast.GroupOwner.VoteAsync(poll, "Coffee");
        using var without = await FollowAsync(cast.Author, poll);
        using var with = await FollowAsync(cast.GroupOwner, poll, already: 1);

        await cast.Member.VoteAsync(poll, "Tea");

        AssertHidden("AFTER_OWN_VOTE", await NextAsync(without));
        Assert.Equal("1 1 0", Counts(await NextAsync(with)));
    }

    [Theory]
    [InlineData("AFTER_CLOSE", "1 0 0")]
    [InlineData("WINNER_AFTER_CLOSE", "")]
    public async Task What_shows_after_the_close_is_told_when_it_is_closed(string shown, string counts)
    {
        var poll = await PollAsync(shown, TimeSpan.FromMinutes(10));
        using var socket = await FollowAsync(cast.Member, poll);

        await cast.Member.VoteAsync(poll, "Tea");
        AssertHidden("AFTER_CLOSE", await NextAsync(socket));
        network.Clock.Advance(TimeSpan.FromMinutes(10));
        await network.DoDueAsync();

        var closed = await NextAsync(socket);
        Assert.True(closed.GetProperty("isClosed").GetBoolean());
        Assert.Equal(("Tea", counts), (closed.GetProperty("results").GetProperty("leading")[0].GetProperty("text").GetString(), Counts(closed)));
    }

    // R35: the moment of a secret vote would tie it to whoever was there.
    [Fact]
    public async Task Of_a_secret_poll_nothing_is_told_before_it_is_closed()
    {
        var poll = await cast.Author.PollAsync(await GroupAsync(), isSecret: true, length: TimeSpan.FromMinutes(10));
        using var socket = await FollowAsync(cast.Author, poll);
        foreach (var voter in new[] { cast.Member, cast.GroupOwner, cast.Newcomer, cast.Manager, cast.Hr })
        {
            Assert.Empty((await voter.VoteAsync(poll, "Tea")).Expected().RefusalsOf("castVote"));
        }

        network.Clock.Advance(TimeSpan.FromMinutes(10));
        await network.DoDueAsync();

        var only = await NextAsync(socket);
        Assert.Equal((true, "5 0 0"), (only.GetProperty("isClosed").GetBoolean(), Counts(only)));
    }

    [Fact]
    public async Task The_author_closing_it_early_is_told()
    {
        var poll = await PollAsync("AFTER_OWN_VOTE");
        using var socket = await FollowAsync(cast.Member, poll);

        Assert.Empty(await cast.Author.DoAsync("closePoll", new { pollId = poll.Id }));

        Assert.Equal("SHOWN", (await NextAsync(socket)).GetProperty("resultsState").GetString());
    }

    // R2, R9
    [Fact]
    public async Task A_poll_that_is_not_to_be_read_is_not_to_be_followed_and_who_leaves_hears_no_more()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author, cast.Member);
        var poll = await cast.Author.PollAsync(group);
        var absent = poll with { Id = new GraphQL.NodeId("Poll", Kernel.Ids.Of("nowhere")).ToString() };
        using (var outside = await Socket.OpenAsync(cast.Outsider))
        {
            await outside.AskAsync("1", Changes, new { id = poll.Id });
            var hidden = await outside.NextAsync();
            await outside.AskAsync("1", Changes, new { id = absent.Id });
            Assert.Equal((await outside.NextAsync()).GetRawText(), hidden.GetRawText());
        }

        var elsewhere = await PollAsync("ALWAYS");
        using var leaving = await FollowAsync(cast.Member, poll);
        await leaving.AskAsync("elsewhere", Changes, new { id = elsewhere.Id });
        await OpenSubscriptions.Reach(2);
        await cast.GroupOwner.DoAsync("removeMember", new { groupId = group, personId = cast.Member.Id });
        await cast.GroupOwner.VoteAsync(poll, "Tea");
        await cast.GroupOwner.VoteAsync(elsewhere, "Tea");

        Assert.Equal("elsewhere", (await leaving.NextAsync()).GetProperty("id").GetString());
    }

    public Task InitializeAsync() => OpenSubscriptions.Reach(0);

    public Task DisposeAsync() => Task.CompletedTask;

    private static void AssertHidden(string state, JsonElement poll)
    {
        Assert.Equal(state, poll.GetProperty("resultsState").GetString());
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (poll.GetProperty("results").ValueKind, poll.GetProperty("ballots").ValueKind));
    }

    private static string Counts(JsonElement poll) => string.Join(' ', poll.GetProperty("results").GetProperty("counts").EnumerateArray().Select(count => count.GetProperty("count").GetInt32()));

    private static async Task<JsonElement> NextAsync(Socket socket) => (await socket.NextAsync()).GetProperty("payload").GetProperty("data").GetProperty("onPollChanged");

    private static async Task<Socket> FollowAsync(Employee reader, AskedPoll poll, int already = 0)
    {
        var socket = await Socket.OpenAsync(reader);
        await socket.AskAsync("1", Changes, new { id = poll.Id });
        await OpenSubscriptions.Reach(already + 1);
        return socket;
    }

    private Task<string> GroupAsync() => cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);

    private async Task<AskedPoll> PollAsync(string shown, TimeSpan? length = null) => await cast.Author.PollAsync(await GroupAsync(), showResults: shown, length: length);
}
