using System.Text.Json;
using InsideIn.Documents;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Posts;
using InsideIn.Tests.Notifications;

namespace InsideIn.Tests.Posts;

/// <summary>One thread with several doors, never copies (R8; demand 21; table A, share / several groups).</summary>
[Collection(NetworkCollection.Name)]
public class DoorsTests(RunningNetwork running)
{
    private const string Publish = "mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id doors { id } } errors { ... on Error { code message } } } }";
    private const string Remove = "mutation($post: ID!, $group: ID!) { removePostFromGroup(input: { postId: $post, groupId: $group, reason: OFF_TOPIC, words: \"Not here\" }) { removedFromGroup { id post { id } } errors { ... on Error { code } } } }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // R8
    [Fact]
    public async Task Whoever_reads_by_any_door_reads_the_one_thread()
    {
        var (closed, secret) = (await GroupAsync(GroupPrivacy.Closed, cast.Member), await GroupAsync(GroupPrivacy.Secret, cast.Newcomer));
        var post = await cast.Author.PublishAsync([closed, secret], "For both of us");

        await cast.Member.CommentAsync(post, "By the closed door");

        Assert.Equal(1, (await AskAsync(cast.Newcomer, post)).NumberAt("node.commentCount"));
        Assert.Equal(JsonValueKind.Null, (await AskAsync(cast.Outsider, post)).At("node").ValueKind);
    }

    // R8, R2: who reads by one door learns nothing of a door that is secret to them.
    [Fact]
    public async Task Of_the_doors_each_reader_sees_those_that_the_reader_may_know_of()
    {
        var (secret, open) = (await GroupAsync(GroupPrivacy.Secret), await GroupAsync(GroupPrivacy.Open));
        var post = await cast.Author.PublishAsync([secret, open], "Here and there");

        Assert.Equal([secret, open], (await AskAsync(cast.Author, post)).TextsAt("node.doors", "id"));
        var outside = await AskAsync(cast.Outsider, post);
        Assert.Equal([open], outside.TextsAt("node.doors", "id"));
        Assert.Equal(open, outside.TextAt("node.group.id"));
    }

    // R21, R23
    [Fact]
    public async Task A_post_with_several_doors_comes_once_and_pages_are_short_only_at_the_end()
    {
        var groups = new[] { await GroupAsync(GroupPrivacy.Closed, cast.Newcomer), await GroupAsync(GroupPrivacy.Closed, cast.Newcomer), await GroupAsync(GroupPrivacy.Secret, cast.Newcomer) };
        var published = new List<string>();
        for (var at = 0; at < 9; at++)
        {
            published.Add(await cast.Author.PublishAsync([.. groups.Skip(at % 3)], $"Post {at}"));
        }

        published.Reverse();
        Assert.Equal(published, await PagesAsync("feed", "query($first: Int, $after: String) { feed(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }", published.Count));
        Assert.Equal(published, await PagesAsync("node.posts", $"query($first: Int, $after: String) {{ node(id: \"{cast.Author.Id}\") {{ ... on Person {{ posts(first: $first, after: $after) {{ nodes {{ id }} pageInfo {{ hasNextPage endCursor }} }} }} }} }}", published.Count));
    }

    // The right to post is needed in each door: each of the groups gets to see it.
    [Fact]
    public async Task One_door_in_which_the_author_may_not_post_refuses_the_whole()
    {
        var (mine, others) = (await GroupAsync(GroupPrivacy.Closed), await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open));

        var refused = await cast.Author.AskAsync(Publish, new { input = Input([mine, others]) });
        var allowed = await cast.Author.AskAsync(Publish, new { input = Input([mine, mine]) });

        Assert.Equal(["NOT_ALLOWED"], refused.Expected().RefusalsOf("publishPost"));
        Assert.Equal([mine], allowed.Expected().TextsAt("publishPost.post.doors", "id"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public async Task A_post_stands_in_one_to_five_groups(int count)
    {
        var groups = new List<string>();
        for (var at = 0; at < count; at++)
        {
            groups.Add(await GroupAsync(GroupPrivacy.Open));
        }

        var answer = await cast.Author.AskAsync(Publish, new { input = Input(groups) });

        Assert.Equal(["GROUP_COUNT"], answer.Expected().RefusalsOf("publishPost"));
        Assert.Contains($"1 to 5 groups; {count} were named", answer.Text, StringComparison.Ordinal);
    }

    // R8: administration by each door's owner over its own door only.
    [Fact]
    public async Task Each_doors_owner_takes_the_post_out_of_the_own_group_and_out_of_no_other()
    {
        var first = await GroupAsync(GroupPrivacy.Closed, cast.Member);
        var second = await cast.Newcomer.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.GroupOwner, cast.Outsider);
        var post = await cast.Author.PublishAsync([first, second], "Two doors");

        Assert.Equal(["NOT_ALLOWED"], (await cast.GroupOwner.AskAsync(Remove, new { post, group = second })).Expected().RefusalsOf("removePostFromGroup"));
        Assert.Equal(["NOT_ALLOWED"], (await cast.GroupOwner.AskAsync("mutation($post: ID!) { deletePost(input: { postId: $post }) { errors { ... on Error { code } } } }", new { post })).Expected().RefusalsOf("deletePost"));
        var removed = await cast.GroupOwner.AskAsync(Remove, new { post, group = first });

        Assert.Equal(post, removed.Expected().TextAt("removePostFromGroup.removedFromGroup.post.id"));
        Assert.Equal(JsonValueKind.Null, (await AskAsync(cast.Member, post)).At("node").ValueKind);
        Assert.Equal([second], (await AskAsync(cast.Outsider, post)).TextsAt("node.doors", "id"));
    }

    // R8, R24
    [Fact]
    public async Task The_last_doors_removal_takes_it_from_everybodys_sight_and_its_author_finds_that_it_was()
    {
        var group = await GroupAsync(GroupPrivacy.Closed, cast.Member);
        var post = await cast.Author.PublishAsync(group, "Not here");

        var removed = await cast.GroupOwner.AskAsync(Remove, new { post, group });

        Assert.Equal(JsonValueKind.Null, removed.Expected().At("removePostFromGroup.removedFromGroup.post").ValueKind);
        foreach (var reader in (Employee[])[cast.Author, cast.Member, cast.GroupOwner])
        {
            Assert.Equal(JsonValueKind.Null, (await AskAsync(reader, post)).At("node").ValueKind);
        }

        const string own = "{ viewer { removedPosts(first: 1) { nodes { id removedAt group { id } } } } }";
        var found = (await cast.Author.AskAsync(own)).Expected();
        Assert.Equal((post, group), (found.TextAt("viewer.removedPosts.nodes.0.id"), found.TextAt("viewer.removedPosts.nodes.0.group.id")));
        Assert.NotEqual(post, (await cast.Member.AskAsync(own)).Expected().TextAt("viewer.removedPosts.nodes.0.id"));
    }

    // R2
    [Fact]
    public async Task Removing_from_a_door_that_is_secret_to_the_viewer_and_from_none_are_refused_alike()
    {
        var (secret, open) = (await GroupAsync(GroupPrivacy.Secret), await GroupAsync(GroupPrivacy.Open));
        var post = await cast.Author.PublishAsync([secret, open], "Here and there");

        var hidden = await cast.Outsider.AskAsync(Remove, new { post, group = secret });
        var absent = await cast.Outsider.AskAsync(Remove, new { post, group = new GraphQL.NodeId("Group", Ids.Of("no such group")).ToString() });

        Assert.Equal(["NOT_FOUND"], hidden.Expected().RefusalsOf("removePostFromGroup"));
        Assert.Equal(absent.Raw, hidden.Raw);
    }

    // Posts once stood in one group; what was written then is read as it was meant, and stands in that group's list.
    [Fact]
    public async Task A_post_and_a_fact_from_when_posts_stood_in_one_group_have_that_door()
    {
        var (id, author, group) = (Ids.Of("post"), Ids.Of("ana"), Ids.Of("group"));
        var folder = Directory.CreateTempSubdirectory("insidein-");
        var before = new Collection<OldPost>("posts", post => post.Id);
        var facts = new Dictionary<string, Type> { [nameof(PostPublished)] = typeof(OldPostPublished) };
        await using (var store = await OpenAsync(folder, before, facts))
        {
            await store.CommitAsync(new Batch().Insert(before, new OldPost(id, author, group, RichText.Parse("Hello"), Network.Beginning)).Append(new OldPostPublished(author, Network.Beginning, id, group)));
        }

        facts[nameof(PostPublished)] = typeof(PostPublished);
        await using (var store = await OpenAsync(folder, PostStore.Posts, facts))
        {
            var post = (await store.GetAsync(PostStore.Posts, id))!;
            Assert.Equal([group], post.Document.GroupIds);
            Assert.Equal([id], (await store.PickAsync(PostStore.InGroup(group))).Select(entry => entry.Id));
            Assert.Equal([group], (await store.Tail(0).Select(stored => (PostPublished)stored.Fact).FirstAsync()).GroupIds);

            await store.CommitAsync(new Batch().Replace(PostStore.Posts, post, post.Document with { GroupIds = [] }));
            Assert.Empty((await store.GetAsync(PostStore.Posts, id))!.Document.GroupIds);
        }

        folder.Delete(recursive: true);
    }

    private static Task<DocumentStore> OpenAsync(DirectoryInfo folder, Collection collection, Dictionary<string, Type> facts) =>
        DocumentStore.OpenAsync(new StoreOptions { Connection = folder.FullName, Collections = [collection], Facts = facts }, TimeProvider.System);

    private Task<string> GroupAsync(GroupPrivacy privacy, params Employee[] members) => cast.GroupOwner.CreateGroupAsync(privacy, [cast.Author, .. members]);

    private object Input(IReadOnlyList<string> groupIds) => new { groupIds, text = "Hello", clientKey = network.NewClientKey() };

    private static async Task<Answer> AskAsync(Employee reader, string post) =>
        (await reader.AskAsync("query($post: ID!) { node(id: $post) { id ... on Post { commentCount group { id } doors { id } } } }", new { post })).Expected();

    /// <summary>The first <paramref name="count"/> ids of a list, read by pages of two.</summary>
    private async Task<IReadOnlyList<string?>> PagesAsync(string list, string query, int count)
    {
        var read = new List<string?>();
        string? after = null;
        while (read.Count < count)
        {
            var page = (await cast.Newcomer.AskAsync(query, new { first = 2, after })).Expected();
            Assert.True(page.At($"{list}.nodes").GetArrayLength() == 2 || !page.At($"{list}.pageInfo.hasNextPage").GetBoolean());
            read.AddRange(page.TextsAt($"{list}.nodes", "id"));
            after = page.TextAt($"{list}.pageInfo.endCursor");
        }

        return [.. read.Take(count)];
    }

    private sealed record OldPost(Guid Id, Guid AuthorId, Guid GroupId, RichText Body, DateTimeOffset PublishedAt);

    private sealed record OldPostPublished(Guid ActorId, DateTimeOffset At, Guid PostId, Guid GroupId) : Fact(ActorId, At);

    // Demand 24: who takes out another's words says why, and the author learns it; nobody else does.
    [Fact]
    public async Task An_author_learns_why_a_group_took_a_post_out_and_what_is_ones_own_needs_no_reason()
    {
        var (first, second) = (await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author), await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author));
        await cast.Author.AskAsync("mutation { markAllNoticesRead(input: {}) { viewer { roles } } }");
        var post = await cast.Author.PublishAsync([first, second], "In two");
        const string Bare = "mutation($input: RemovePostFromGroupInput!) { removePostFromGroup(input: $input) { removedFromGroup { id } errors { ... on Error { code } } } }";
        const string Told = "{ viewer { doorRemovals { nodes { reason words group { id } post { id } } } } notices(unreadOnly: true) { nodes { reason } } }";

        Assert.Equal(["TEXT_EMPTY"], (await cast.GroupOwner.AskAsync(Bare, new { input = new { postId = post, groupId = first } })).Expected().RefusalsOf("removePostFromGroup"));
        Assert.Empty((await cast.GroupOwner.AskAsync(Bare, new { input = new { postId = post, groupId = first, reason = "DUPLICATE", words = "It stands above." } })).Expected().RefusalsOf("removePostFromGroup"));
        Assert.Empty((await cast.Author.AskAsync(Bare, new { input = new { postId = post, groupId = second } })).Expected().RefusalsOf("removePostFromGroup"));
        await running.Network.SettleAsync();

        var told = (await cast.Author.AskAsync(Told)).Expected();
        Assert.Equal(("DUPLICATE", "It stands above.", first), (told.TextAt("viewer.doorRemovals.nodes.0.reason"), told.TextAt("viewer.doorRemovals.nodes.0.words"), told.TextAt("viewer.doorRemovals.nodes.0.group.id")));
        Assert.Contains("TAKEN_OUT", told.TextsAt("notices.nodes", "reason"));
        Assert.DoesNotContain("It stands above.", (await cast.GroupOwner.AskAsync(Told)).Expected().Text, StringComparison.Ordinal);
    }
}
