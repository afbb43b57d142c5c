using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Posts;

namespace InsideIn.Tests.Posts;

[Collection(NetworkCollection.Name)]
public class PostKindTests(RunningNetwork running)
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task A_post_without_details_is_a_short_one_as_ever()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);

        var answer = (await cast.Author.PublishKindAsync(group)).Expected();

        Assert.Equal("POST", answer.TextAt("publishPost.post.kind"));
        Assert.Null(answer.TextAt("publishPost.post.title"));
    }

    // R49: the limits differ by kind and by nothing else.
    [Theory]
    [InlineData(100_000, true)]
    [InlineData(100_001, false)]
    public async Task An_article_has_a_title_and_up_to_100_000_characters(int length, bool isTaken)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);

        var answer = (await cast.Author.PublishKindAsync(group, new { article = new { title = " A river\nyear " } }, new string('x', length))).Expected();

        Assert.Equal(isTaken ? [] : ["TEXT_TOO_LONG"], answer.RefusalsOf("publishPost"));
        Assert.Equal(isTaken ? "A river year" : null, answer.TextAt("publishPost.post.title"));
    }

    [Fact]
    public async Task A_title_is_needed_where_the_kind_has_one()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);

        Assert.Equal(["TEXT_EMPTY"], (await cast.Author.PublishKindAsync(group, new { article = new { title = " " } })).RefusalsOf("publishPost"));
        Assert.Equal(["TEXT_TOO_LONG"], (await cast.Author.PublishKindAsync(group, new { question = new { title = new string('x', 201) } })).RefusalsOf("publishPost"));
        Assert.Empty((await cast.Author.PublishKindAsync(group, new { question = new { title = new string('x', 200) } })).Expected().RefusalsOf("publishPost"));
    }

    [Fact]
    public async Task A_post_is_of_one_kind_only()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);

        var both = await cast.Author.PublishKindAsync(group, new { article = new { title = "A" }, question = new { title = "Q" } });

        Assert.NotEmpty(both.ErrorCodes);
    }

    [Fact]
    public async Task Praise_names_its_readers_and_a_value()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);

        var answer = (await PraiseAsync(group, cast.Member, cast.GroupOwner)).Expected();

        Assert.Equal("PRAISE", answer.TextAt("publishPost.post.kind"));
        Assert.Equal("CRAFT", answer.TextAt("publishPost.post.praise.value"));
        Assert.Equal([cast.Member.Id, cast.GroupOwner.Id], answer.TextsAt("publishPost.post.praise.people", "id"));
        var told = await LastFactAsync();
        Assert.Equal((PostKind.Praise, 2), (told.Kind, told.PraisedIds.Count));
    }

    // R2: who may not read and who is not there are one answer.
    [Fact]
    public async Task Whoever_would_not_read_the_praise_cannot_be_praised_in_it()
    {
        var closed = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);

        Assert.Empty((await PraiseAsync(open, cast.Outsider)).Expected().RefusalsOf("publishPost"));
        Assert.Equal(["NOT_READERS"], (await PraiseAsync(closed, cast.Member, cast.Outsider)).RefusalsOf("publishPost"));
        Assert.Equal(["NOT_READERS"], (await PraiseAsync(open, cast.Leaver)).RefusalsOf("publishPost"));
        Assert.Equal(["NOT_ALLOWED"], (await PraiseAsync(open, cast.Author)).RefusalsOf("publishPost"));
        Assert.Equal(["COUNT_OUT_OF_RANGE"], (await PraiseAsync(open)).RefusalsOf("publishPost"));
    }

    // R25
    [Fact]
    public async Task Deleting_takes_title_and_praise_along()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var id = (await PraiseAsync(group, cast.Member)).Expected().TextAt("publishPost.post.id")!;

        await cast.Author.AskAsync("mutation($postId: ID!) { deletePost(input: { postId: $postId }) { deletedPost { id } } }", new { postId = id });

        Assert.True(GraphQL.NodeId.TryParse(id, out var node));
        var left = (await network.Store.GetAsync(PostStore.Posts, node.Key))!.Document;
        Assert.Null(left.Praise);
        Assert.Empty(left.Body.Blocks);
    }

    private Task<Answer> PraiseAsync(string group, params Employee[] people) =>
        cast.Author.PublishKindAsync(group, new { praise = new { personIds = people.Select(person => person.Id), value = "CRAFT" } });

    private async Task<PostPublished> LastFactAsync()
    {
        var last = await network.Store.LastPositionAsync();
        PostPublished? found = null;
        await foreach (var fact in network.Store.Tail(Math.Max(0, last - 200)))
        {
            found = fact.Fact as PostPublished ?? found;
            if (fact.Position >= last)
            {
                break;
            }
        }

        return found!;
    }
}
