using InsideIn.Documents;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Mentions;
using InsideIn.Tests.Notifications;

namespace InsideIn.Tests.Mentions;

/// <summary>Who is named is told of it once, and who came later is not told at all.</summary>
[Collection(NetworkCollection.Name)]
public class MentionToldOnceTests(RunningNetwork running)
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // R11: saving again, quoting and moving tell nobody again.
    [Fact]
    public async Task Neither_an_edit_nor_a_share_nor_a_move_tells_again_who_was_named_before()
    {
        var (here, there) = (await GroupAsync(), await GroupAsync());
        var text = $"Ask @[Ben](person:{cast.Member.Id})";
        var post = await cast.Author.PublishAsync(here, text);
        await network.SettleAsync();
        Assert.Equal(1, Mentions(await cast.Member.NoticesAsync(post)));

        _ = await ExpectedAsync(cast.Author, "editPost", new { postId = post, baseRevision = 1, text = $"{text}, please" });
        _ = await ExpectedAsync(cast.Author, "editPost", new { postId = post, baseRevision = 2, text });
        await ExpectedAsync(cast.Newcomer, "publishPost", new { groupIds = new[] { here }, text = "Look at that", sharedId = post, clientKey = network.NewClientKey() });
        var preview = await cast.Author.AskAsync("query($thread: ThreadDoorsInput) { previewAudienceChange(thread: $thread) { version } }", new { thread = new { postId = post, groupIds = new[] { there } } });
        await ExpectedAsync(cast.Author, "moveThread", new { postId = post, groupIds = new[] { there }, previewVersion = preview.Expected().TextAt("previewAudienceChange.version") });
        await network.SettleAsync();

        Assert.Equal(1, Mentions(await cast.Member.NoticesAsync(post)));
        Assert.Single(await cast.Member.DeliveriesAsync(post), delivery => delivery is { Channel: InsideIn.Notifications.NoticeChannel.InApp });
    }

    // R14: a group is named with those who are in it then.
    [Fact]
    public async Task Who_joins_after_a_group_was_named_is_not_told_of_it()
    {
        var group = await cast.Author.CreateGroupAsync(GroupPrivacy.Closed, cast.Member, cast.Newcomer);
        var post = await cast.Author.PublishAsync(group, $"All of @[us](group:{group})");
        await network.SettleAsync();

        await ExpectedAsync(cast.Author, "addMember", new { groupId = group, personId = cast.Outsider.Id });
        await ExpectedAsync(cast.Author, "editPost", new { postId = post, baseRevision = 1, text = $"Really all of @[us](group:{group})" });
        await network.SettleAsync();

        Assert.NotEmpty(await cast.Member.ReasonsAsync(post));
        Assert.Empty(await cast.Outsider.ReasonsAsync(post));
    }

    // R14: nobody comes to be told by joining before the telling has got as far as them.
    [Fact]
    public async Task Who_joins_between_the_mention_and_the_telling_is_not_told_of_it()
    {
        var group = await cast.Author.CreateGroupAsync(GroupPrivacy.Closed, cast.Member);
        var post = await cast.Author.PublishAsync(group, "All of you");
        var named = network.Clock.GetUtcNow();
        network.Clock.Advance(TimeSpan.FromSeconds(1));
        await ExpectedAsync(cast.Author, "addMember", new { groupId = group, personId = cast.Outsider.Id });

        Assert.True(GraphQL.NodeId.TryParse(group, out var groupId) & GraphQL.NodeId.TryParse(post, out var postId));
        await network.Store.CommitAsync(new Batch().Append(new PeopleMentioned(cast.Author.PersonId, named, new Subject(SubjectKind.Post, postId.Key), [], [groupId.Key])));
        await network.SettleAsync();

        Assert.Equal(1, Mentions(await cast.Member.NoticesAsync(post)));
        Assert.Equal(0, Mentions(await cast.Outsider.NoticesAsync(post)));
    }

    // R15: a name that begins another one is the person who was picked.
    [Fact]
    public async Task Of_two_names_of_which_one_begins_the_other_each_is_who_was_picked()
    {
        var post = await cast.Author.PublishAsync(await GroupAsync(), $"@[Ann](person:{cast.Member.Id}) and @[Anna Lee](person:{cast.Newcomer.Id})");

        var text = (await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { text } } }", new { id = post })).Expected().TextAt("node.text");

        Assert.Equal($"@{cast.Member.Name} and @{cast.Newcomer.Name}", text);
    }

    private Task<string> GroupAsync() => cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member, cast.Newcomer);

    private static int Mentions(IEnumerable<System.Text.Json.JsonElement> notices) =>
        notices.Where(notice => notice.GetProperty("reason").GetString()!.Contains("MENTION", StringComparison.Ordinal)).Sum(notice => notice.GetProperty("count").GetInt32());

    private static async Task<Answer> ExpectedAsync(Employee person, string mutation, object input)
    {
        var answer = await person.AskAsync($"mutation($input: {char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input!) {{ {mutation}(input: $input) {{ errors {{ ... on Error {{ code }} }} }} }}", new { input });
        return answer.Expected().RefusalsOf(mutation).Count == 0 ? answer : throw new InvalidOperationException(answer.Text);
    }
}
