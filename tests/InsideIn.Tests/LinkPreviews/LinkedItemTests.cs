using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.LinkPreviews;

namespace InsideIn.Tests.LinkPreviews;

/// <summary>Links to the network's own things show them to who may read them, and are a link to everybody else (rule R6).</summary>
[Collection(NetworkCollection.Name)]
public class LinkedItemTests(RunningNetwork running)
{
    private const string Shown = "query($id: ID!) { node(id: $id) { ... on TextWithLinks { linkPreviews { address host title item { __typename ... on Post { id text } ... on Event { id } ... on Page { id } } } } } }";

    private readonly Network network = running.Network;

    private Employee Author => network.Cast.Author;

    private Employee Member => network.Cast.Member;

    // R6
    [Fact]
    public async Task A_linked_post_shows_to_its_readers_and_to_nobody_else_by_no_sign()
    {
        var (open, secret) = await GroupsAsync();
        var original = await Author.PublishAsync(secret, "Only for us");
        var linking = await Author.PublishAsync(open, $"See {Network.PublicAddress}/posts/{Uri.EscapeDataString(original)}");
        var nowhere = await Author.PublishAsync(open, $"See {Network.PublicAddress}/posts/{Uri.EscapeDataString(new GraphQL.NodeId("Post", network.NewClientKey()).ToString())}");

        var reader = await AskAsync(Author, linking);
        Assert.Equal((original, "Only for us"), (reader.TextAt("node.linkPreviews.0.item.id"), reader.TextAt("node.linkPreviews.0.item.text")));
        Assert.Null(reader.TextAt("node.linkPreviews.0.host"));
        Assert.Equal((await AskAsync(Member, nowhere)).Text, (await AskAsync(Member, linking)).Text);
        Assert.Equal("[]", (await AskAsync(Member, linking)).At("node.linkPreviews").GetRawText());
    }

    // R6, R25
    [Fact]
    public async Task What_was_deleted_shows_to_nobody_any_more()
    {
        var (open, _) = await GroupsAsync();
        var original = await Author.PublishAsync(open, "For now");
        var linking = await Author.PublishAsync(open, $"{Network.PublicAddress}/posts/{original}");
        Assert.Equal(original, (await AskAsync(Member, linking)).TextAt("node.linkPreviews.0.item.id"));

        await Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { errors { __typename } } }", new { id = original });

        Assert.Equal("[]", (await AskAsync(Member, linking)).At("node.linkPreviews").GetRawText());
    }

    [Fact]
    public async Task Comments_show_events_and_pages_too()
    {
        var (open, _) = await GroupsAsync();
        var page = (await Author.AskAsync(
            "mutation($input: CreatePageInput!) { createPage(input: $input) { page { id slug } errors { __typename } } }",
            new { input = new { groupId = open, title = "Häfen & more", text = "Words", clientKey = network.NewClientKey() } })).Expected();
        var @event = (await Author.AskAsync(
            "mutation($input: CreateEventInput!) { createEvent(input: $input) { event { id } errors { __typename ... on Error { message } } } }",
            new { input = new { groupId = open, title = "Meet", description = "", localStart = "2026-12-01T10:00", localEnd = "2026-12-01T11:00", zone = "Europe/Berlin", clientKey = network.NewClientKey() } })).Expected();
        var postId = await Author.PublishAsync(open, "A post");

        var commentId = await Member.CommentAsync(
            postId, $"{Network.PublicAddress}/pages/{Uri.EscapeDataString(page.TextAt("createPage.page.slug")!)} {Network.PublicAddress}/events/{@event.TextAt("createEvent.event.id")}");

        Assert.Equal(
            [page.TextAt("createPage.page.id"), @event.TextAt("createEvent.event.id")],
            (await AskAsync(Author, commentId)).At("node.linkPreviews").EnumerateArray().Select(preview => preview.GetProperty("item").GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData(Network.PublicAddress + "/posts/{0}", true)]
    [InlineData("https://NETWORK.example/posts/{0}?from=mail#end", true)]
    [InlineData("https://other.example/posts/{0}", false)]
    [InlineData("https://network.example:8443/posts/{0}", false)]
    [InlineData("https://ana@network.example/posts/{0}", false)]
    [InlineData(Network.PublicAddress + "/posts/{0}/more", false)]
    [InlineData(Network.PublicAddress + "/events/{0}", false)]
    [InlineData(Network.PublicAddress + "/posts/", false)]
    [InlineData(Network.PublicAddress + "/posts/%2e%2e", false)]
    public async Task Only_the_networks_own_address_leads_to_its_things(string address, bool isShown)
    {
        var (open, _) = await GroupsAsync();
        var original = await Author.PublishAsync(open, "Linked to");

        var linking = await Author.PublishAsync(open, $"[See]({string.Format(System.Globalization.CultureInfo.InvariantCulture, address, original)})");

        Assert.Equal(isShown ? 1 : 0, (await AskAsync(Member, linking)).At("node.linkPreviews").GetArrayLength());
    }

    [Fact]
    public async Task Its_author_removes_the_card_of_a_comment_and_others_do_not()
    {
        var (open, _) = await GroupsAsync();
        var address = $"{Network.PublicAddress}/posts/{await Author.PublishAsync(open, "Linked to")}";
        var commentId = await Member.CommentAsync(await Author.PublishAsync(open, "A post"), address);
        const string remove = "mutation($input: RemoveLinkPreviewInput!) { removeLinkPreview(input: $input) { text { __typename } errors { ... on Error { code } } } }";

        var refused = await Author.AskAsync(remove, new { input = new { textId = commentId, address } });
        Assert.Equal(["NOT_ALLOWED"], refused.RefusalsOf("removeLinkPreview"));
        Assert.Equal(1, (await AskAsync(Author, commentId)).At("node.linkPreviews").GetArrayLength());
        var removed = await Member.AskAsync(remove, new { input = new { textId = commentId, address } });
        Assert.Equal("Comment", removed.TextAt("removeLinkPreview.text.__typename"));
        Assert.Equal(0, (await AskAsync(Author, commentId)).At("node.linkPreviews").GetArrayLength());
    }

    [Fact]
    public async Task A_page_of_linking_posts_asks_once_for_all_that_they_link_to()
    {
        var (open, _) = await GroupsAsync();
        var original = await Author.PublishAsync(open, "Linked to");
        for (var at = 0; at < 4; at++)
        {
            await Author.PublishAsync(open, $"{Network.PublicAddress}/posts/{(at % 2 == 0 ? original : await Author.PublishAsync(open, $"Another {at}"))}");
        }

        Task<Answer> Ask(string fields) => Member.AskAsync($"query($id: ID!) {{ node(id: $id) {{ ... on Group {{ posts(first: 20) {{ nodes {{ id {fields} }} }} }} }} }}", new { id = open });
        var without = await StoreCalls.OfAsync(() => Ask(""));
        var with = await StoreCalls.OfAsync(() => Ask("linkPreviews { item { ... on Post { id } } }"));

        Assert.Equal(without.Count + 1, with.Count);
    }

    // The network asks itself for nothing, in whatever host its settings let it look.
    [Fact]
    public void Its_own_address_is_never_fetched()
    {
        var settings = PreviewSettings.Of(new Microsoft.Extensions.Configuration.ConfigurationManager { ["LinkPreviews:FetchFrom"] = "anywhere", ["Notices:Address"] = "https://social.example.com" });

        Assert.True(settings.Allows("www.example.com"));
        Assert.False(settings.Allows("social.example.com"));
    }

    private async Task<(string Open, string Secret)> GroupsAsync() =>
        (await network.Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Author, Member), await network.Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, Author));

    private static async Task<Answer> AskAsync(Employee reader, string id) => (await reader.AskAsync(Shown, new { id })).Expected();
}
