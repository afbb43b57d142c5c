using System.Net;
using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.LinkPreviews;
using InsideIn.Tests.Media;
using InsideIn.Tests.Privacy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.LinkPreviews;

/// <summary>A network that may look at a web of its own.</summary>
public sealed class LookingNetwork : IAsyncLifetime
{
    public WebSite Site { get; private set; } = null!;

    public Network Network { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Site = await WebSite.StartAsync();
        Network = await Network.StartAsync(settings: new Dictionary<string, string?> { ["LinkPreviews:FetchFrom"] = "example.com example.net" }, wire: Site.Wire);
    }

    public async Task DisposeAsync()
    {
        await Network.DisposeAsync();
        await Site.DisposeAsync();
    }
}

/// <summary>What shows below posts and comments that link to the web, to whom, and for how long.</summary>
public class LinkPreviewTests(LookingNetwork looking) : IClassFixture<LookingNetwork>
{
    private const string Shown = "query($id: ID!) { node(id: $id) { ... on TextWithLinks { linkPreviews { address host title description siteName picture { path width height } } } } }";

    private readonly Network network = looking.Network;
    private readonly WebSite site = looking.Site;
    private readonly string host = $"site{looking.Network.NewClientKey():n}.example.com";

    private Employee Author => network.Cast.Author;

    private Employee Member => network.Cast.Member;

    [Fact]
    public async Task A_page_shows_below_a_post_once_the_server_has_looked_at_it_and_publishing_does_not_wait_for_that()
    {
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        site.Answer(host, "/tide", async context =>
        {
            asked.TrySetResult();
            await answer.Task;
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync("<title>Tide</title><meta name=description content='High at nine'><meta property=og:site_name content=Harbour><meta property=og:image content=/p.png>");
        });
        var picture = PictureOf(640, 360);
        site.File(host, "/p.png", picture, "image/png");
        var groupId = await GroupAsync();

        var postId = await Author.PublishAsync(groupId, $"Look: {Address("/tide")}");
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Empty(await PreviewsAsync(Member, postId));
        answer.SetResult();
        var preview = Assert.Single(await ShownAsync(Member, postId));

        Assert.Equal(
            (Address("/tide"), host, "Tide", "High at nine", "Harbour"),
            (Text(preview, "address"), Text(preview, "host"), Text(preview, "title"), Text(preview, "description"), Text(preview, "siteName")));
        Assert.Equal((640, 360), (preview.GetProperty("picture").GetProperty("width").GetInt32(), preview.GetProperty("picture").GetProperty("height").GetInt32()));
        using var served = await Member.GetFileAsync(PicturePath(preview));
        Assert.Equal(picture, await served.Content.ReadAsByteArrayAsync());
        Assert.Equal(("image/png", "default-src 'none'; sandbox"), (served.Content.Headers.ContentType?.MediaType, Assert.Single(served.Headers.GetValues("Content-Security-Policy"))));
    }

    [Fact]
    public async Task It_shows_below_a_comment_as_well()
    {
        site.Page(host, "/", "<title>Home</title>");
        var postId = await Author.PublishAsync(await GroupAsync(), "No link");

        var commentId = await Member.CommentAsync(postId, $"Here: {Address("/")}");

        Assert.Equal("Home", Text(Assert.Single(await ShownAsync(Author, commentId)), "title"));
        Assert.Empty(await PreviewsAsync(Author, postId));
    }

    [Fact]
    public async Task An_address_is_asked_once_however_many_texts_link_to_it_until_it_is_old()
    {
        site.Page(host, "/old", "<title>First</title>");
        var groupId = await GroupAsync();
        var postId = await Author.PublishAsync(groupId, Address("/old"));
        await ShownAsync(Author, postId);

        var again = await Author.PublishAsync(groupId, Address("/old#part"));
        Assert.Equal("First", Text(Assert.Single(await ShownAsync(Author, again)), "title"));
        await LookedAtAsync(groupId);
        Assert.Equal(1, site.CountOf(host + "/old"));

        network.Clock.Advance(WebPreview.FreshFor);
        site.Page(host, "/old", "<title>Second</title>");
        Assert.Equal("First", Text(Assert.Single(await PreviewsAsync(Author, postId)), "title"));
        await Author.PublishAsync(groupId, Address("/old"));
        await PrivacyDoings.UntilAsync(async () => Text((await PreviewsAsync(Author, postId)).Single(), "title") == "Second");
        Assert.Equal(2, site.CountOf(host + "/old"));
    }

    [Fact]
    public async Task A_failure_is_remembered_and_a_server_that_may_be_back_is_tried_again_three_times_in_all()
    {
        var groupId = await GroupAsync();
        var postId = await Author.PublishAsync(groupId, $"{Address("/away")} {Address("/picture")}");
        site.File(host, "/picture", PictureOf(100, 100), "image/png");
        await PrivacyDoings.UntilAsync(() => Task.FromResult(site.CountOf(host + "/away") == 1 && site.CountOf(host + "/picture") == 1));
        await LookedAtAsync(groupId);
        Assert.Equal(1, site.CountOf(host + "/away"));

        for (var times = 2; times <= WebPreview.MostTries; times++)
        {
            network.Clock.Advance(TimeSpan.FromHours(1));
            await PrivacyDoings.UntilAsync(() => Task.FromResult(site.CountOf(host + "/away") == times));
        }

        network.Clock.Advance(TimeSpan.FromHours(23));
        await Author.PublishAsync(groupId, Address("/away"));
        await LookedAtAsync(groupId);
        Assert.Equal((WebPreview.MostTries, 1), (site.CountOf(host + "/away"), site.CountOf(host + "/picture")));
        Assert.Empty(await PreviewsAsync(Author, postId));

        site.Page(host, "/away", "<title>Back</title>");
        network.Clock.Advance(TimeSpan.FromHours(1));
        await Author.PublishAsync(groupId, Address("/away"));
        Assert.Equal("Back", Text(Assert.Single(await ShownAsync(Author, postId)), "title"));
    }

    // R5
    [Fact]
    public async Task The_picture_goes_to_who_may_read_the_text_and_for_as_long()
    {
        var (postId, path) = await PicturedAsync(await GroupAsync(GroupPrivacy.Secret));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Member, path));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(network.Cast.Outsider, path));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(network.Cast.Admin, path));
        Assert.Equal(HttpStatusCode.Unauthorized, (await network.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Member, path.Replace("/link-pictures/", "/link-pictures/x", StringComparison.Ordinal)));

        await Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { errors { __typename } } }", new { id = postId });
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Member, path));
    }

    [Fact]
    public async Task A_member_who_has_left_the_group_gets_the_picture_no_more()
    {
        var groupId = await GroupAsync(GroupPrivacy.Secret);
        var (_, path) = await PicturedAsync(groupId);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Member, path));

        (await Member.AskAsync("mutation($id: ID!) { leaveGroup(input: { groupId: $id }) { errors { __typename } } }", new { id = groupId })).Expected();

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Member, path));
    }

    [Fact]
    public async Task Its_author_removes_a_preview_and_it_stays_removed()
    {
        var (postId, path) = await PicturedAsync(await GroupAsync());

        Assert.Equal(["NOT_ALLOWED"], (await RemoveAsync(Member, postId, Address("/p"))).RefusalsOf("removeLinkPreview"));
        Assert.Equal(["NOT_FOUND"], (await RemoveAsync(Author, new GraphQL.NodeId("Post", network.NewClientKey()).ToString(), Address("/p"))).RefusalsOf("removeLinkPreview"));
        Assert.Single(await PreviewsAsync(Member, postId));
        var removed = await RemoveAsync(Author, postId, Address("/p"));

        Assert.Equal("[]", removed.At("removeLinkPreview.text.linkPreviews").GetRawText());
        Assert.Empty(await PreviewsAsync(Member, postId));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Member, path));
        await EditAsync(postId, "Gone");
        await EditAsync(postId, $"Back: {Address("/p")}");
        Assert.Empty(await PreviewsAsync(Author, postId));
        Assert.Contains(Address("/p"), (await Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { text } } }", new { id = postId })).TextAt("node.text"), StringComparison.Ordinal);
    }

    // R25
    [Fact]
    public async Task An_edit_that_drops_the_link_drops_the_preview_and_what_nobody_links_to_is_forgotten()
    {
        var groupId = await GroupAsync();
        var (postId, path) = await PicturedAsync(groupId);
        var (_, other) = await PicturedAsync(groupId, "/other");
        var id = ShownLinks.IdOf(Address("/p"));

        await EditAsync(postId, "No link any more");

        Assert.Empty(await PreviewsAsync(Member, postId));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Member, path));
        await ForgetAsync();
        Assert.Null(await network.Store.GetAsync(WebPreviewStore.Previews, id));
        Assert.False(await network.HoldsAsync(PictureOf(200, 100, Address("/p"))));
        Assert.True(await network.HoldsAsync(PictureOf(200, 100, Address("/other"))));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Member, other));
    }

    [Fact]
    public async Task Hosts_that_the_settings_do_not_name_and_private_networks_are_never_asked_and_the_link_stays_a_link()
    {
        site.Page("elsewhere.example.org", "/", "<title>Elsewhere</title>");
        site.Name(host, "10.0.0.5");
        site.Page(host, "/", "<title>Inside</title>");
        var groupId = await GroupAsync();

        var postId = await Author.PublishAsync(groupId, $"http://elsewhere.example.org/ {Address("/")} http://169.254.169.254/latest/meta-data/");
        await LookedAtAsync(groupId);

        Assert.Empty(await PreviewsAsync(Author, postId));
        Assert.DoesNotContain("elsewhere.example.org", site.Resolved);
        Assert.Contains(host, site.Resolved);
        Assert.Equal(0, site.CountOf(host + "/"));
    }

    [Theory]
    [InlineData("image/png", "not a picture at all")]
    [InlineData("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("text/html", "<html>")]
    public async Task What_is_no_picture_is_not_kept(string contentType, string content)
    {
        site.Page(host, "/", "<title>Page</title><meta property=og:image content=/p>");
        site.Page(host, "/p", content, contentType);

        var preview = Assert.Single(await ShownAsync(Author, await Author.PublishAsync(await GroupAsync(), Address("/"))));

        Assert.Equal(1, site.CountOf(host + "/p"));
        Assert.Equal(JsonValueKind.Null, preview.GetProperty("picture").ValueKind);
    }

    [Theory]
    [InlineData(50, 50, true)]
    [InlineData(49, 50, false)]
    [InlineData(6_000, 50, true)]
    [InlineData(6_001, 50, false)]
    public async Task A_picture_is_kept_that_can_be_seen_and_not_one_that_counts_readers_or_fills_memories(int width, int height, bool isKept)
    {
        site.Page(host, "/", "<title>Page</title><meta property=og:image content=/p>");
        site.File(host, "/p", PictureOf(width, height), "image/png");

        var preview = Assert.Single(await ShownAsync(Author, await Author.PublishAsync(await GroupAsync(), Address("/"))));

        Assert.Equal(isKept, preview.GetProperty("picture").ValueKind == JsonValueKind.Object);
    }

    [Fact]
    public async Task The_first_three_addresses_show_something_and_texts_without_cost_no_store_call()
    {
        for (var at = 0; at < 4; at++)
        {
            site.Page(host, $"/{at}", $"<title>Page {at}</title>");
        }

        var groupId = await GroupAsync();
        var postId = await Author.PublishAsync(groupId, string.Join(' ', Enumerable.Range(0, 4).Select(at => Address($"/{at}"))));
        var plain = await Author.PublishAsync(groupId, "No link");
        await PrivacyDoings.UntilAsync(async () => (await PreviewsAsync(Author, postId)).Count == 3);

        Assert.Equal(0, site.CountOf(host + "/3"));
        const string both = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on TextWithLinks { linkPreviews { title } } } }";
        var calls = await StoreCalls.OfAsync(() => Author.AskAsync(both, new { ids = new[] { postId, plain } }));
        var without = await StoreCalls.OfAsync(() => Author.AskAsync(both, new { ids = new[] { plain } }));
        Assert.Single(calls, call => call.Contains("webPreviews", StringComparison.Ordinal));
        Assert.DoesNotContain(without, call => call.Contains("webPreviews", StringComparison.Ordinal));
    }

    private string Address(string path) => $"http://{host}{path}";

    private Task<string> GroupAsync(GroupPrivacy privacy = GroupPrivacy.Closed) => network.Cast.GroupOwner.CreateGroupAsync(privacy, Author, Member);

    private async Task<(string PostId, string Path)> PicturedAsync(string groupId, string page = "/p")
    {
        site.Page(host, page, $"<title>Page</title><meta property=og:image content={page}.png>");
        site.File(host, page + ".png", PictureOf(200, 100, Address(page)), "image/png");
        var postId = await Author.PublishAsync(groupId, Address(page));
        var path = PicturePath(Assert.Single(await ShownAsync(Member, postId)));
        // The preview names the picture before its content is kept, a moment later.
        await PrivacyDoings.UntilAsync(async () => await StatusAsync(Member, path) == HttpStatusCode.OK);
        return (postId, path);
    }

    /// <summary>A picture as far as its parts go, of a size, unlike those of other addresses.</summary>
    private static byte[] PictureOf(int width, int height, string words = "") =>
    [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A,
        .. MediaDoings.Chunk("IHDR", [.. BitConverter.GetBytes(IPAddress.HostToNetworkOrder(width)), .. BitConverter.GetBytes(IPAddress.HostToNetworkOrder(height)), 8, 6, 0, 0, 0]),
        .. MediaDoings.Chunk("IDAT", System.Text.Encoding.UTF8.GetBytes(words)), .. MediaDoings.Chunk("IEND", []),
    ];

    private static string? Text(JsonElement preview, string field) => preview.GetProperty(field).GetString();

    private static string PicturePath(JsonElement preview) => preview.GetProperty("picture").GetProperty("path").GetString()!;

    private static async Task<HttpStatusCode> StatusAsync(Employee reader, string path)
    {
        using var answer = await reader.GetFileAsync(path);
        return answer.StatusCode;
    }

    private static async Task<IReadOnlyList<JsonElement>> PreviewsAsync(Employee reader, string textId) =>
        [.. (await reader.AskAsync(Shown, new { id = textId })).Expected().At("node.linkPreviews").EnumerateArray()];

    /// <summary>What shows, once anything does.</summary>
    private static async Task<IReadOnlyList<JsonElement>> ShownAsync(Employee reader, string textId)
    {
        await PrivacyDoings.UntilAsync(async () => (await PreviewsAsync(reader, textId)).Count > 0);
        return await PreviewsAsync(reader, textId);
    }

    /// <summary>Waits until the server has looked at everything that was due: at a page of another host, which is noted last.</summary>
    private async Task LookedAtAsync(string groupId)
    {
        var last = $"last{network.NewClientKey():n}.example.net";
        site.Page(last, "/", "<title>Last</title>");
        await ShownAsync(Author, await Author.PublishAsync(groupId, $"http://{last}/"));
    }

    private static Task<Answer> RemoveAsync(Employee person, string textId, string address) => person.AskAsync(
        "mutation($input: RemoveLinkPreviewInput!) { removeLinkPreview(input: $input) { text { linkPreviews { title } } errors { ... on Error { code } } } }", new { input = new { textId, address } });

    private async Task EditAsync(string postId, string text)
    {
        var now = await Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { revisionNumber } } }", new { id = postId });
        var edited = await Author.AskAsync(
            "mutation($input: EditPostInput!) { editPost(input: $input) { post { id } errors { __typename } } }", new { input = new { postId, text, baseRevision = now.NumberAt("node.revisionNumber") } });
        Assert.NotNull(edited.Expected().TextAt("editPost.post.id"));
    }

    private Task ForgetAsync() => network.Services.GetServices<Kernel.IDuty>().Single(duty => duty.Name == "forget previews without texts").RunAsync(CancellationToken.None);
}
