using InsideIn.Conversations;
using InsideIn.Documents;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;

namespace InsideIn.Tests.Conversations;

[Collection(NetworkCollection.Name)]
public class ReactionTests(RunningNetwork running)
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task Each_person_has_one_reaction_and_a_new_one_takes_the_place_of_the_old()
    {
        var post = await PublishAsync();

        await cast.Member.ReactAsync(post);
        await cast.Author.ReactAsync(post);
        await cast.Member.ReactAsync(post, "FUNNY");

        var read = await ReadAsync(cast.Member, post);
        Assert.Equal("""[{"kind":"LIKE","count":1},{"kind":"FUNNY","count":1}]""", read.At("node.reactionCounts").GetRawText());
        Assert.Equal("FUNNY", read.TextAt("node.viewerReaction"));
    }

    // Few are counted from one pick, many by kind: on both sides of the line the numbers are the same people.
    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(300)]
    public async Task Reactions_are_counted_by_kind_however_many_there_are(int people)
    {
        var subject = Ids.Of("test.subject", Ids.Of($"people {people}"));
        var kinds = Enum.GetValues<ReactionKind>();
        var batch = new Batch();
        foreach (var person in Enumerable.Range(0, people))
        {
            batch.Insert(ConversationStore.Reactions, new Reaction(subject, Ids.Of($"test.person {person}"), kinds[person % 3], network.Clock.GetUtcNow()));
        }

        Assert.IsType<Committed>(await network.Store.CommitAsync(batch));

        var counted = (await ConversationLoaders.GetReactionCountsAsync([subject], network.Store, CancellationToken.None))[subject];

        Assert.Equal(kinds[..3].Select((kind, at) => new ReactionCount(kind, (people + 2 - at) / 3)), counted);
    }

    // R35 in spirit: parallel clicks count once.
    [Fact]
    public async Task Clicks_at_once_make_one_reaction_and_one_fact()
    {
        var post = await PublishAsync();
        var before = await network.Store.LastPositionAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => cast.Member.ReactAsync(post)));

        Assert.Equal("""[{"kind":"LIKE","count":1}]""", (await ReadAsync(cast.Member, post)).At("node.reactionCounts").GetRawText());
        var facts = new List<object>();
        var last = await network.Store.LastPositionAsync();
        await foreach (var fact in network.Store.Tail(before))
        {
            facts.Add(fact.Fact);
            if (fact.Position >= last)
            {
                break;
            }
        }

        Assert.Single(facts.OfType<ReactionAdded>(), fact => fact.ActorId == cast.Member.PersonId);
    }

    [Fact]
    public async Task Different_kinds_at_once_leave_exactly_one()
    {
        var post = await PublishAsync();
        string[] kinds = ["LIKE", "CELEBRATE", "SUPPORT", "INSIGHTFUL", "FUNNY"];

        await Task.WhenAll(kinds.Concat(kinds).Select(kind => cast.Member.ReactAsync(post, kind)));

        var read = await ReadAsync(cast.Member, post);
        Assert.Equal(1, read.At("node.reactionCounts").GetArrayLength());
        Assert.Equal(1, read.NumberAt("node.reactionCounts.0.count"));
        Assert.Equal(read.TextAt("node.reactionCounts.0.kind"), read.TextAt("node.viewerReaction"));
    }

    [Fact]
    public async Task A_reaction_taken_back_is_gone_and_taking_it_back_twice_changes_nothing()
    {
        var post = await PublishAsync();
        var comment = await cast.Author.CommentAsync(post, "A comment");
        await cast.Member.ReactAsync(comment, "SUPPORT");
        const string remove = "mutation($id: ID!) { removeReaction(input: { subjectId: $id }) { subject { viewerReaction reactionCounts { count } } errors { ... on Error { code } } } }";

        var first = await cast.Member.AskAsync(remove, new { id = comment });
        var second = await cast.Member.AskAsync(remove, new { id = comment });

        Assert.Equal("""{"data":{"removeReaction":{"subject":{"viewerReaction":null,"reactionCounts":[]},"errors":null}}}""", first.Text);
        Assert.Equal(first.Raw, second.Raw);
    }

    [Fact]
    public async Task People_are_no_subject_to_react_to()
    {
        var answer = await cast.Member.AskAsync(
            "mutation($id: ID!) { addReaction(input: { subjectId: $id, kind: LIKE }) { subject { __typename } errors { ... on Error { code } } } }",
            new { id = cast.Author.Id });

        Assert.Equal(["NOT_FOUND"], answer.Expected().RefusalsOf("addReaction"));
    }

    private async Task<string> PublishAsync() =>
        await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member), "A post");

    private static async Task<Answer> ReadAsync(Employee reader, string id) =>
        (await reader.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { reactionCounts { kind count } viewerReaction } } }", new { id })).Expected();
}
