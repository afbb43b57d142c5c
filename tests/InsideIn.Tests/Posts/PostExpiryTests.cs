using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Posts;
using InsideIn.Tests.Drafts;
using InsideIn.Tests.Privacy;

namespace InsideIn.Tests.Posts;

/// <summary>Product/network.md, table A, row "draft, schedule, expire": out of the lists, but not away.</summary>
public sealed class PostExpiryTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task What_has_expired_leaves_every_list_and_stays_under_its_address()
    {
        var group = await GroupAsync();
        var stays = await cast.Author.PublishAsync(group, "Stays");
        var post = await cast.Author.PublishAsync(group, "Canteen closed today");
        var end = network.Clock.GetUtcNow().AddHours(8);
        Assert.Empty(await ExpireAsync(cast.Author, post, end));

        await AdvanceAsync(TimeSpan.FromHours(8) - TimeSpan.FromSeconds(1));
        Assert.Contains(post, await ListsAsync(group));

        await AdvanceAsync(TimeSpan.FromSeconds(1));
        Assert.All(await ListsAsync(group), id => Assert.NotEqual(post, id));
        Assert.Equal(3, (await ListsAsync(group)).Count(id => id == stays));
        var read = (await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { text expiresAt expiredAt } } }", new { id = post })).Expected();
        Assert.Equal(("Canteen closed today", end, end), (read.TextAt("node.text"), read.At("node.expiresAt").GetDateTimeOffset(), read.At("node.expiredAt").GetDateTimeOffset()));
    }

    [Fact]
    public async Task It_expires_once_and_by_itself()
    {
        var post = await cast.Author.PublishAsync(await GroupAsync(), "Soon over");
        Assert.Empty(await ExpireAsync(cast.Author, post, network.Clock.GetUtcNow().AddMinutes(2)));
        network.Clock.Advance(TimeSpan.FromMinutes(2));

        await PrivacyDoings.UntilAsync(async () => (await ReadAsync(post)).TextAt("node.expiredAt") is not null);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(network.DoDueAsync)));

        Assert.Single(await ExpiredAsync(), id => id == post);
    }

    [Fact]
    public async Task Another_end_takes_the_place_of_the_first_and_none_keeps_the_post()
    {
        var group = await GroupAsync();
        var later = await cast.Author.PublishAsync(group, "Later");
        var never = await cast.Author.PublishAsync(group, "Never");
        foreach (var post in new[] { later, never })
        {
            Assert.Empty(await ExpireAsync(cast.Author, post, network.Clock.GetUtcNow().AddMinutes(10)));
        }

        Assert.Empty(await ExpireAsync(cast.Author, later, network.Clock.GetUtcNow().AddMinutes(30)));
        Assert.Empty(await ExpireAsync(cast.Author, never, null));
        await AdvanceAsync(TimeSpan.FromMinutes(15));
        Assert.Equal(["Never", "Later"], await cast.Member.PostsInAsync(group));
        await AdvanceAsync(TimeSpan.FromDays(1));
        Assert.Equal(["Never"], await cast.Member.PostsInAsync(group));
    }

    [Fact]
    public async Task Only_its_authors_set_an_end_a_minute_ahead_at_least()
    {
        var post = await cast.Author.PublishAsync(await GroupAsync(), "Mine");
        var soon = network.Clock.GetUtcNow().AddMinutes(5);

        Assert.Equal(["NOT_ALLOWED"], await ExpireAsync(cast.Member, post, soon));
        Assert.Equal(["NOT_FOUND"], await ExpireAsync(cast.Outsider, post, soon));
        Assert.Equal(["TIME_OUT_OF_RANGE"], await ExpireAsync(cast.Author, post, network.Clock.GetUtcNow().AddSeconds(59)));
        Assert.Equal(["TIME_OUT_OF_RANGE"], await ExpireAsync(cast.Author, post, network.Clock.GetUtcNow().AddYears(6)));
        Assert.Empty(await ExpireAsync(cast.Author, post, soon));
        await AdvanceAsync(TimeSpan.FromMinutes(5));
        Assert.Equal(["NOT_ALLOWED"], await ExpireAsync(cast.Member, post, network.Clock.GetUtcNow().AddDays(1)));
    }

    [Fact]
    public async Task Its_author_brings_back_what_has_expired_until_another_end_or_for_good()
    {
        var group = await GroupAsync();
        var post = await cast.Author.PublishAsync(group, "Canteen closed");
        Assert.Empty(await ExpireAsync(cast.Author, post, network.Clock.GetUtcNow().AddMinutes(5)));
        await AdvanceAsync(TimeSpan.FromMinutes(5));
        Assert.Empty(await cast.Member.PostsInAsync(group));

        Assert.Empty(await ExpireAsync(cast.Author, post, network.Clock.GetUtcNow().AddMinutes(10)));
        Assert.Equal(3, (await ListsAsync(group)).Count(id => id == post));
        Assert.Null((await ReadAsync(post)).TextAt("node.expiredAt"));
        await AdvanceAsync(TimeSpan.FromMinutes(10));
        Assert.Empty(await cast.Member.PostsInAsync(group));
        Assert.Equal(2, (await ExpiredAsync()).Count(id => id == post));

        Assert.Empty(await ExpireAsync(cast.Author, post, null));
        await AdvanceAsync(TimeSpan.FromDays(30));
        Assert.Equal(["Canteen closed"], await cast.Member.PostsInAsync(group));
    }

    [Fact]
    public async Task An_announcement_that_comes_back_takes_its_places_anew()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Member);
        var expired = (await cast.GroupOwner.AnnounceAsync(group, TimeSpan.FromDays(5))).TextAt("publishPost.post.id")!;
        Assert.Empty(await ExpireAsync(cast.GroupOwner, expired, network.Clock.GetUtcNow().AddMinutes(5)));
        await AdvanceAsync(TimeSpan.FromMinutes(5));
        var others = new List<string>();
        for (var other = 0; other < 2; other++)
        {
            others.Add((await cast.GroupOwner.AnnounceAsync(group, TimeSpan.FromDays(5))).Expected().TextAt("publishPost.post.id")!);
        }

        Assert.Equal(["ANNOUNCEMENT_QUOTA"], await ExpireAsync(cast.GroupOwner, expired, null));
        Assert.Empty(await cast.GroupOwner.DoAsync("deletePost", new { postId = others[0] }));
        Assert.Empty(await ExpireAsync(cast.GroupOwner, expired, null));
        Assert.Equal(["ANNOUNCEMENT_QUOTA"], (await cast.GroupOwner.AnnounceAsync(group, TimeSpan.FromDays(5))).RefusalsOf("publishPost"));
        Assert.Empty(await cast.GroupOwner.DoAsync("deletePost", new { postId = others[1] }));
        Assert.Empty(await cast.GroupOwner.DoAsync("deletePost", new { postId = expired }));
    }

    [Fact]
    public async Task A_drafts_end_becomes_the_posts()
    {
        var group = await GroupAsync();
        var end = network.Clock.GetUtcNow().AddDays(2);
        var draft = (await cast.Author.SaveDraftAsync(group, "Until Friday", network.NewClientKey(), expiresAt: end)).Expected().TextAt("saveDraft.draft.id")!;

        var post = (await cast.Author.PublishDraftAsync(draft)).TextAt("publishDraft.post.id")!;

        Assert.Equal(end, (await ReadAsync(post)).At("node.expiresAt").GetDateTimeOffset());
    }

    private Task<string> GroupAsync() => cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);

    private static Task<IReadOnlyList<string?>> ExpireAsync(Employee person, string postId, DateTimeOffset? expiresAt) => person.DoAsync("setPostExpiry", new { postId, expiresAt });

    private async Task<Answer> ReadAsync(string post) => (await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { expiresAt expiredAt } } }", new { id = post })).Expected();

    /// <summary>The posts of the feed, of the group and of the author, one list behind the other.</summary>
    private async Task<IReadOnlyList<string?>> ListsAsync(string group)
    {
        var answer = (await cast.Member.AskAsync(
            "query($group: ID!, $author: ID!) { feed(first: 50) { nodes { id } } group: node(id: $group) { ... on Group { posts(first: 50) { nodes { id } } } } author: node(id: $author) { ... on Person { posts(first: 50) { nodes { id } } } } }",
            new { group, author = cast.Author.Id })).Expected();
        return [.. answer.TextsAt("feed.nodes", "id"), .. answer.TextsAt("group.posts.nodes", "id"), .. answer.TextsAt("author.posts.nodes", "id")];
    }

    /// <summary>The posts of which it is told that they have expired.</summary>
    private async Task<IReadOnlyList<string>> ExpiredAsync()
    {
        var last = await network.Store.LastPositionAsync(default);
        var told = new List<string>();
        await foreach (var stored in network.Store.Tail(0, default))
        {
            if (stored.Fact is PostExpired expired)
            {
                told.Add(new GraphQL.NodeId("Post", expired.PostId).ToString());
            }

            if (stored.Position >= last)
            {
                break;
            }
        }

        return told;
    }

    private async Task AdvanceAsync(TimeSpan span)
    {
        network.Clock.Advance(span);
        await network.DoDueAsync();
    }
}
