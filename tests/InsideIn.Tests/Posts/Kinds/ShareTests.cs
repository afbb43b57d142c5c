using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Posts;

[Collection(NetworkCollection.Name)]
public class ShareTests(RunningNetwork running)
{
    private const string Shared = "query($id: ID!) { node(id: $id) { ... on Post { sharesSubject sharedSubject { ... on Post { id text } } } } }";

    private readonly Cast cast = running.Network.Cast;

    // R6: who reads the source sees it, who does not is told that something was shared and nothing else.
    [Fact]
    public async Task What_is_shared_shows_to_those_who_read_the_source()
    {
        var closed = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var source = await cast.Member.PublishAsync(closed, "Among us.");
        var share = await cast.Author.ShareAsync(open, source);

        var member = (await cast.Member.AskAsync(Shared, new { id = share })).Expected();
        var outsider = (await cast.Outsider.AskAsync(Shared, new { id = share })).Expected();

        Assert.Equal("Among us.", member.TextAt("node.sharedSubject.text"));
        Assert.True(outsider.At("node.sharesSubject").GetBoolean());
        Assert.Equal("""{"data":{"node":{"sharesSubject":true,"sharedSubject":null}}}""", outsider.Text);
    }

    // R6 and R25: a deleted source and one that the viewer may not read look the same.
    [Fact]
    public async Task A_deleted_source_is_no_longer_to_be_seen_and_nobody_is_told_why()
    {
        var closed = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var hidden = await cast.Author.ShareAsync(open, await cast.Author.PublishAsync(closed, "Hidden."));
        var gone = await cast.Author.PublishAsync(open, "Gone.");
        var share = await cast.Author.ShareAsync(open, gone);

        await cast.Author.AskAsync("mutation($postId: ID!) { deletePost(input: { postId: $postId }) { deletedPost { id } } }", new { postId = gone });

        Assert.Equal((await cast.Outsider.AskAsync(Shared, new { id = hidden })).Raw, (await cast.Outsider.AskAsync(Shared, new { id = share })).Raw);
    }

    // Part 3, no. 2
    [Fact]
    public async Task A_share_of_a_text_that_was_corrected_since_says_so()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var post = await cast.Author.PublishAsync(group, "At 10");
        var before = await cast.Member.ShareAsync(group, post);
        (await cast.Author.AskAsync("mutation($id: ID!) { editPost(input: { postId: $id, text: \"At 11\", baseRevision: 1, correction: \"An hour later.\" }) { post { id } } }", new { id = post })).Expected();
        var after = await cast.Member.ShareAsync(group, post);

        Assert.Equal("An hour later.", await SharedCorrectionAsync(before));
        Assert.Null(await SharedCorrectionAsync(after));
    }

    [Fact]
    public async Task Sharing_a_share_shares_the_original()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
        var source = await cast.Member.PublishAsync(group, "The first.");

        var second = await cast.GroupOwner.ShareAsync(group, await cast.Author.ShareAsync(group, source));

        Assert.Equal(source, (await cast.Outsider.AskAsync(Shared, new { id = second })).TextAt("node.sharedSubject.id"));
    }

    // R2
    [Fact]
    public async Task Nobody_shares_what_they_do_not_read()
    {
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Member);
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
        var source = await cast.Member.PublishAsync(secret, "Secret.");

        var refused = await cast.Author.PublishKindAsync(open, text: "", sharedId: source);
        var throughShare = await cast.Author.PublishKindAsync(open, text: "", sharedId: await cast.Member.ShareAsync(open, source));
        var absent = await cast.Author.PublishKindAsync(open, text: "", sharedId: new GraphQL.NodeId("Post", Guid.Empty).ToString());
        var allowed = await cast.Member.PublishKindAsync(open, text: "", sharedId: source);

        Assert.Equal(["NOT_FOUND"], refused.RefusalsOf("publishPost"));
        Assert.Equal(absent.Raw, refused.Raw);
        Assert.Equal(absent.Raw, throughShare.Raw);
        Assert.Empty(allowed.Expected().RefusalsOf("publishPost"));
    }

    [Fact]
    public async Task People_and_comments_are_not_shared()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var comment = await cast.Author.CommentAsync(await cast.Author.PublishAsync(group, "Hello"), "Me too");

        Assert.Equal(["NOT_FOUND"], (await cast.Author.PublishKindAsync(group, sharedId: comment)).RefusalsOf("publishPost"));
        Assert.Equal(["NOT_FOUND"], (await cast.Author.PublishKindAsync(group, sharedId: cast.Member.Id)).RefusalsOf("publishPost"));
    }

    private async Task<string?> SharedCorrectionAsync(string share) =>
        (await cast.GroupOwner.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { sharedCorrection { sentence } } } }", new { id = share })).Expected().TextAt("node.sharedCorrection.sentence");
}
