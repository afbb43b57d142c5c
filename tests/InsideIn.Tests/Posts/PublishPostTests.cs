using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Kernel;

namespace InsideIn.Tests.Posts;

[Collection(NetworkCollection.Name)]
public class PublishPostTests(RunningNetwork running)
{
    private const string Publish = """
        mutation($input: PublishPostInput!) {
          publishPost(input: $input) { post { id text body publishedAt revisionNumber mayEdit mayDelete author { id } group { id } } errors { __typename ... on Error { code message } } }
        }
        """;

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task A_member_publishes_and_everybody_in_the_group_finds_it()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);

        var published = await PublishAsync(cast.Author, group, "Hello,\r\nsee https://example.org/plan.\r\n\r\n\r\nBye");

        Assert.Equal("Hello,\nsee https://example.org/plan.\n\nBye", published.TextAt("publishPost.post.text"));
        Assert.Equal("https://example.org/plan", published.TextAt("publishPost.post.body.blocks.0.inlines.1.url"));
        Assert.Equal(cast.Author.Id, published.TextAt("publishPost.post.author.id"));
        Assert.Equal([published.TextAt("publishPost.post.id")], await PostsAsync(cast.Member, group));
    }

    [Fact]
    public async Task Trying_again_with_the_same_client_key_gives_the_first_post()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var clientKey = network.NewClientKey();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PublishAsync(cast.Author, group, "Once", clientKey)));

        var id = Assert.Single(answers.Select(answer => answer.Expected().TextAt("publishPost.post.id")).Distinct());
        Assert.Equal([id], await PostsAsync(cast.Author, group));
    }

    [Fact]
    public async Task The_same_client_key_of_another_person_is_another_post()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
        var clientKey = network.NewClientKey();

        var first = await PublishAsync(cast.Author, group, "Mine", clientKey);
        var second = await PublishAsync(cast.Member, group, "Mine", clientKey);

        Assert.NotEqual(first.TextAt("publishPost.post.id"), second.TextAt("publishPost.post.id"));
    }

    [Theory]
    [InlineData("", "TEXT_EMPTY")]
    [InlineData(" \n\t\u0000 ", "TEXT_EMPTY")]
    public async Task An_empty_post_is_refused_and_nothing_is_changed(string text, string code) => await AssertRefusedAsync(text, code);

    [Fact]
    public async Task A_post_of_10_001_characters_is_refused_with_both_numbers_and_one_of_10_000_is_not()
    {
        var refused = await AssertRefusedAsync(new string('x', 10_001), "TEXT_TOO_LONG");
        Assert.Contains("10001", refused.TextAt("publishPost.errors.0.message"), StringComparison.Ordinal);
        Assert.Contains("10000", refused.TextAt("publishPost.errors.0.message"), StringComparison.Ordinal);

        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var allowed = await PublishAsync(cast.Author, group, string.Concat(Enumerable.Repeat("\U0001F331", 10_000)));
        Assert.Empty(allowed.Expected().RefusalsOf("publishPost"));
    }

    [Fact]
    public async Task Whoever_is_not_in_an_open_group_may_not_post_there_and_is_told_why()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open);

        var answer = await PublishAsync(cast.Outsider, group, "Hello");

        Assert.Equal(["NOT_ALLOWED"], answer.Expected().RefusalsOf("publishPost"));
        Assert.Empty(await PostsAsync(cast.GroupOwner, group));
    }

    // R2
    [Fact]
    public async Task An_unknown_group_and_a_secret_one_are_refused_byte_for_byte_alike()
    {
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author);
        var unknown = new GraphQL.NodeId("Group", Ids.Of("no such group")).ToString();

        var hidden = await PublishAsync(cast.Outsider, secret, "Hello");
        var absent = await PublishAsync(cast.Outsider, unknown, "Hello");

        Assert.Equal(["NOT_FOUND"], hidden.Expected().RefusalsOf("publishPost"));
        Assert.Equal(absent.Raw, hidden.Raw);
        Assert.Empty(await PostsAsync(cast.GroupOwner, secret));
    }

    [Fact]
    public async Task The_id_of_something_else_is_refused_by_name()
    {
        var answer = await PublishAsync(cast.Author, cast.Author.Id, "Hello");

        Assert.Equal(["BAD_USER_INPUT"], answer.ErrorCodes);
        Assert.Contains("Group", answer.ErrorMessages[0], StringComparison.Ordinal);
        Assert.Contains("Person", answer.ErrorMessages[0], StringComparison.Ordinal);
    }

    private Task<Answer> PublishAsync(Employee author, string groupId, string text, Guid? clientKey = null) =>
        author.AskAsync(Publish, new { input = new { groupIds = new[] { groupId }, text, clientKey = clientKey ?? network.NewClientKey() } });

    private async Task<Answer> AssertRefusedAsync(string text, string code)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var before = await Deeds.CountAsync(network.Store);

        var answer = await PublishAsync(cast.Author, group, text);

        Assert.Equal([code], answer.Expected().RefusalsOf("publishPost"));
        Assert.Equal(before, await Deeds.CountAsync(network.Store));
        Assert.Empty(await PostsAsync(cast.Author, group));
        return answer;
    }

    private static async Task<IReadOnlyList<string?>> PostsAsync(Employee reader, string groupId)
    {
        var answer = await reader.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { posts { nodes { id } } } } }", new { id = groupId });
        return answer.Expected().TextsAt("node.posts.nodes", "id");
    }
}
