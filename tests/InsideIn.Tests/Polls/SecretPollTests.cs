using System.Text.Json;
using InsideIn.Documents;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.People;
using InsideIn.Polls;
using InsideIn.Tests.Privacy;

namespace InsideIn.Tests.Polls;

/// <summary>These look through the whole store, and move the clock, so they have a network of their own. R35 and demand 20; table A, polls.</summary>
public class SecretPollTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    private Employee[] Voters => [cast.Member, cast.Outsider, cast.Newcomer, cast.Manager, cast.Hr, cast.Comms, cast.Moderator];

    [Fact]
    public async Task Fifty_double_clicks_at_once_are_one_vote()
    {
        var poll = await PollAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => cast.Member.VoteAsync(poll, "Tea")));

        Assert.Single(answers, answer => answer.Expected().RefusalsOf("castVote").Count == 0);
        Assert.All(answers.SelectMany(answer => answer.RefusalsOf("castVote")), code => Assert.Equal("SECRET_VOTE_CAST", code));
        Assert.Equal(1, (await cast.Author.ReadPollAsync(poll)).NumberAt("node.voteCount"));
    }

    [Fact]
    public async Task A_secret_vote_can_be_neither_changed_nor_withdrawn_and_one_needs_to_choose_something()
    {
        var poll = await PollAsync();

        Assert.Equal(["COUNT_OUT_OF_RANGE"], (await cast.Member.VoteAsync(poll)).RefusalsOf("castVote"));
        Assert.Empty((await cast.Member.VoteAsync(poll, "Tea")).Expected().RefusalsOf("castVote"));
        Assert.Equal(["SECRET_VOTE_CAST"], (await cast.Member.VoteAsync(poll, "Coffee")).RefusalsOf("castVote"));
        var own = await cast.Member.ReadPollAsync(poll);
        Assert.True(own.At("node.viewerHasVoted").GetBoolean());
        Assert.Equal(JsonValueKind.Null, own.At("node.viewerChoice").ValueKind);
    }

    [Fact]
    public async Task Results_are_told_by_five_votes_at_a_time_and_all_of_them_after_the_close()
    {
        var poll = await PollAsync();
        foreach (var (voter, option) in Voters.Zip(["Tea", "Tea", "Coffee", "Tea", "Water", "Coffee", "Coffee"]))
        {
            await voter.VoteAsync(poll, option);
            var soFar = await cast.Author.ReadPollAsync(poll);
            Assert.Equal(soFar.NumberAt("node.voteCount") < 5 ? "TOO_FEW_VOTES" : "SHOWN", soFar.TextAt("node.resultsState"));
            Assert.Equal(soFar.NumberAt("node.voteCount") < 5 ? [] : [3, 1, 1], soFar.NumberAt("node.voteCount") < 5 ? [] : soFar.Counts());
        }

        network.Clock.Advance(TimeSpan.FromHours(2));

        var closed = await cast.Author.ReadPollAsync(poll);
        Assert.Equal([3, 3, 1], closed.Counts());
        Assert.Equal(["Tea", "Coffee"], closed.TextsAt("node.results.leading", "text"));
        Assert.Equal(JsonValueKind.Null, closed.At("node.ballots").ValueKind);
    }

    [Fact]
    public async Task Fewer_than_five_votes_wait_until_the_close_which_nobody_brings_forward()
    {
        var poll = await PollAsync();
        await cast.Member.VoteAsync(poll, "Tea");

        Assert.Equal(["NOT_ALLOWED"], (await cast.Author.AskAsync("mutation($pollId: ID!) { closePoll(input: { pollId: $pollId }) { errors { ... on Error { code } } } }", new { pollId = poll.Id })).RefusalsOf("closePoll"));
        Assert.Equal(JsonValueKind.Null, (await cast.Author.ReadPollAsync(poll)).At("node.results").ValueKind);
        network.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal([1, 0, 0], (await cast.Author.ReadPollAsync(poll)).Counts());
    }

    [Fact]
    public async Task A_secret_poll_has_a_date_for_its_close() =>
        Assert.Equal(["TIME_OUT_OF_RANGE"], (await cast.Author.TryPollAsync(await cast.Author.CreateGroupAsync(GroupPrivacy.Closed), isSecret: true)).RefusalsOf("publishPost"));

    // Nothing in documents, facts and exports ties a choice to a person; the same search finds the tie in a poll that is not secret.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_kept_ties_a_choice_to_a_person(bool isSecret)
    {
        var poll = await cast.Author.PollAsync(await GroupAsync(), "RANKED", isSecret, length: TimeSpan.FromHours(2));
        await cast.Manager.VoteAsync(poll, "Water");
        var before = await network.Store.LastPositionAsync();

        await cast.Member.VoteAsync(poll, "Coffee", "Tea");

        var documents = await network.DocumentsAsync();
        var ofPoll = documents.Where(document => document.Names(poll.Key) || poll.OptionIds.Keys.Any(option => document.Names(poll.KeyOf(option)))).ToList();
        var ofVoter = ofPoll.Where(document => document.Names(cast.Member.PersonId)).ToList();
        var byDerivedId = documents.Where(document => document.Id == Ballot.IdOf(poll.Key, cast.Member.PersonId));
        var facts = await network.FactsAsync(before);

        if (!isSecret)
        {
            Assert.Equal(["ballots"], ofVoter.Select(document => document.Collection));
            Assert.Single(byDerivedId);
            Assert.Single(facts, fact => fact is VoteCast { ActorId: var actor } && actor == cast.Member.PersonId);
            return;
        }

        var turnout = Assert.Single(ofVoter);
        Assert.Equal("pollVoters", turnout.Collection);
        Assert.Equal(["Id", "PollId", "PersonIds"], JsonElement.Parse(turnout.Json).EnumerateObject().Select(member => member.Name));
        Assert.Empty(byDerivedId);
        Assert.DoesNotContain(facts, fact => fact is VoteCast or VoteWithdrawn || JsonSerializer.Serialize<object>(fact).Contains($"{poll.Key}", StringComparison.Ordinal));
        var boxes = ofPoll.Where(document => document.Collection == "ballotBoxes").ToList();
        Assert.DoesNotContain(network.Tenant.Options.Company.People, person => boxes[0].Names(network.Employee(person.Alias).PersonId));
        // One box: the store's version numbers would part several by who came last.
        Assert.Single(boxes);
        // Neither box nor shard knows an order: both are sorted.
        Assert.Equal(["1 0", "2"], JsonElement.Parse(boxes[0].Json).GetProperty("Choices").EnumerateArray().Select(choice => choice.GetProperty("Choice").GetString()));
    }

    [Fact]
    public async Task An_export_tells_a_voter_that_they_voted_and_nothing_of_what()
    {
        var poll = await PollAsync();
        await cast.Newcomer.VoteAsync(poll, "Coffee");
        await cast.Member.VoteAsync(poll, "Tea");

        await cast.Newcomer.RequestExportAsync();
        var texts = PrivacyDoings.Texts((await network.GetAsync(await cast.Newcomer.ExportAddressAsync())).Raw);

        Assert.Contains($"{poll.Key}", texts["data/secret-polls-voted-in.json"], StringComparison.Ordinal);
        Assert.All(texts.Values, text => Assert.All(poll.OptionIds.Keys, option => Assert.DoesNotContain($"{poll.KeyOf(option)}", text, StringComparison.OrdinalIgnoreCase)));
        Assert.All(texts.Values, text => Assert.DoesNotContain($"{cast.Member.PersonId}", text, StringComparison.OrdinalIgnoreCase));
    }

    // R35
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leavers_votes_stay_counted(bool isSecret)
    {
        var poll = await cast.Author.PollAsync(await GroupAsync(), isSecret: isSecret, length: TimeSpan.FromHours(2));
        var leaver = network.Employee(network.Tenant.Options.Company.People[isSecret ? ^1 : ^2].Alias);
        Assert.Empty((await leaver.VoteAsync(poll, "Tea")).Expected().RefusalsOf("castVote"));

        await LeaveCompanyAsync(leaver);
        network.Clock.Advance(TimeSpan.FromHours(2));

        Assert.Equal([1, 0, 0], (await cast.Author.ReadPollAsync(poll)).Counts());
    }

    private Task<string> GroupAsync() => cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);

    private async Task<AskedPoll> PollAsync() => await cast.Author.PollAsync(await GroupAsync(), isSecret: true);

    private async Task LeaveCompanyAsync(Employee leaver)
    {
        var read = (await network.Store.GetAsync(PeopleStore.People, leaver.PersonId))!;
        var (person, left) = read.Document.Leave(network.Clock.GetUtcNow());
        await network.Store.CommitAsync(new Batch().Replace(PeopleStore.People, read, person).Append(left!));
    }
}
