using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Tests.Privacy;

namespace InsideIn.Tests.Tags;

/// <summary>The posts of a tag, its count and its name, as each reader may know them. Each test has a tag of its own.</summary>
[Collection(NetworkCollection.Name)]
public class TagPageTests(RunningNetwork running)
{
    private const string Page = """
        query($name: String!, $first: Int!, $after: String) {
          tag(name: $name) { id name postCount viewerFollowLevel posts(first: $first, after: $after) { nodes { id text author { displayName } group { name } commentCount } pageInfo { hasNextPage endCursor } } }
        }
        """;

    private readonly Cast cast = running.Network.Cast;

    // R2, R3
    [Fact]
    public async Task A_tag_has_the_posts_that_its_reader_may_read_and_is_spelled_as_they_first_spell_it()
    {
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author);
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var hidden = await cast.Author.PublishAsync(secret, "The #MERGERTALK begins");
        var first = await cast.Author.PublishAsync([open, secret], "What is a #MergerTalk?");
        var second = await cast.Author.PublishAsync(open, "Nothing but #mergertalk today, #mergertalk!");

        var outside = (await AskAsync(cast.Outsider, "Mergertalk")).Expected();
        var inside = (await AskAsync(cast.GroupOwner, "mergerTALK")).Expected();

        Assert.Equal([second, first], outside.TextsAt("tag.posts.nodes", "id"));
        Assert.Equal(("MergerTalk", "2"), (outside.TextAt("tag.name"), outside.At("tag.postCount").GetRawText()));
        Assert.Equal([second, first, hidden], inside.TextsAt("tag.posts.nodes", "id"));
        Assert.Equal(("MERGERTALK", "3"), (inside.TextAt("tag.name"), inside.At("tag.postCount").GetRawText()));
    }

    // R2: what stands behind other doors only is as what stands nowhere.
    [Fact]
    public async Task A_hidden_tag_and_an_absent_one_are_one_answer()
    {
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author);
        await cast.Author.PublishAsync(secret, "About #projecthush");

        var hidden = (await AskAsync(cast.Outsider, "ProjectHush")).Expected();
        var absent = (await AskAsync(cast.Outsider, "ProjectNone")).Expected();

        Assert.Equal(absent.At("tag.posts").GetRawText(), hidden.At("tag.posts").GetRawText());
        Assert.Equal(("ProjectHush", "ProjectNone", "0"), (hidden.TextAt("tag.name"), absent.TextAt("tag.name"), hidden.At("tag.postCount").GetRawText()));
        var nodes = await cast.Outsider.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = new[] { hidden.TextAt("tag.id"), absent.TextAt("tag.id") } });
        Assert.Equal("[null,null]", nodes.At("nodes").GetRawText());
        Assert.Equal("null", (await AskAsync(cast.Outsider, "no tag at all")).At("tag").GetRawText());
    }

    // R25, R11
    [Fact]
    public async Task A_post_leaves_the_tag_with_the_word_with_the_group_and_with_itself()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var edited = await cast.Author.PublishAsync(group, "An #upkeep of the roof");
        var deleted = await cast.Author.PublishAsync(group, "An #upkeep of the door");
        var removed = await cast.Author.PublishAsync(group, "An #upkeep of the wall");
        var kept = await cast.Author.PublishAsync(group, "Something else");
        Assert.Equal([removed, deleted, edited], await PostsAsync("upkeep"));

        await EditAsync(edited, "The roof is done");
        await EditAsync(kept, "An #Upkeep of the floor");
        (await cast.Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = deleted })).Expected();
        (await cast.GroupOwner.AskAsync("mutation($id: ID!, $group: ID!) { removePostFromGroup(input: { postId: $id, groupId: $group, words: \"Not here\" }) { removedFromGroup { id } } }", new { id = removed, group })).Expected();

        Assert.Equal([kept], await PostsAsync("upkeep"));
        Assert.Equal("Upkeep", (await AskAsync(cast.Member, "upkeep")).TextAt("tag.name"));
    }

    // R1, R25: comments lead to their threads, pages stand beside posts.
    [Fact]
    public async Task Comments_and_pages_are_found_by_their_tags_as_far_as_they_may_be_read()
    {
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author);
        var (shown, hidden) = (await cast.Author.PublishAsync(open, "A thread"), await cast.Author.PublishAsync(secret, "A thread"));
        var said = await cast.Author.CommentAsync(shown, "On #sideways matters");
        var whispered = await cast.Author.CommentAsync(hidden, "On #Sideways matters");
        var page = await cast.Author.WritePageAsync(open, "Sideways in ten minutes", "All about #sideways.");
        await cast.Author.WritePageAsync(secret, "Sideways for us", "All about #sideways.");
        await PrivacyDoings.UntilAsync(async () => (await cast.GroupOwner.AskAsync("{ tag(name: \"sideways\") { comments(first: 10) { nodes { id } } } }")).Expected().At("tag.comments.nodes").GetArrayLength() == 2);
        const string Ask = "{ tag(name: \"sideways\") { comments(first: 10) { nodes { id subject { ... on Post { id } } } } pages(first: 10) { nodes { slug } } } }";

        var outside = (await cast.Outsider.AskAsync(Ask)).Expected();
        var inside = (await cast.GroupOwner.AskAsync(Ask)).Expected();

        Assert.Equal([said], outside.TextsAt("tag.comments.nodes", "id"));
        Assert.Equal(shown, outside.TextAt("tag.comments.nodes.0.subject.id"));
        Assert.Equal([page], outside.TextsAt("tag.pages.nodes", "slug"));
        Assert.Equal([whispered, said], inside.TextsAt("tag.comments.nodes", "id"));
        Assert.Equal(2, inside.At("tag.pages.nodes").GetArrayLength());
        (await cast.Author.AskAsync("mutation($id: ID!) { deleteComment(input: { commentId: $id }) { comment { id } } }", new { id = said })).Expected();
        Assert.Empty((await cast.Outsider.AskAsync(Ask)).TextsAt("tag.comments.nodes", "id"));
    }

    // R21, R23
    [Fact]
    public async Task Pages_are_full_to_the_end_whatever_stands_between_them_behind_other_doors()
    {
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author);
        var readable = new List<string?>();
        for (var at = 0; at < 5; at++)
        {
            await cast.Author.PublishAsync(secret, $"Hidden {at} #paged");
            readable.Insert(0, await cast.Author.PublishAsync(open, $"Shown {at} #paged"));
        }

        var first = (await AskAsync(cast.Outsider, "paged", 3)).Expected();
        await cast.Author.PublishAsync(open, "Later #paged");
        var second = (await AskAsync(cast.Outsider, "paged", 3, first.TextAt("tag.posts.pageInfo.endCursor"))).Expected();

        Assert.Equal(readable[..3], first.TextsAt("tag.posts.nodes", "id"));
        Assert.True(first.At("tag.posts.pageInfo.hasNextPage").GetBoolean());
        Assert.Equal(readable[3..], second.TextsAt("tag.posts.nodes", "id"));
        Assert.False(second.At("tag.posts.pageInfo.hasNextPage").GetBoolean());
    }

    [Fact]
    public async Task A_post_names_at_most_ten_tags_when_it_is_published_and_when_it_is_edited()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var ten = string.Join(' ', Enumerable.Range(1, 10).Select(number => $"#many{number}"));
        var post = await cast.Author.PublishAsync(group, ten);

        var edited = await cast.Author.AskAsync("mutation($id: ID!, $text: String!) { editPost(input: { postId: $id, text: $text, baseRevision: 1 }) { errors { ... on CountOutOfRangeError { code field count most } } } }", new { id = post, text = ten + " #many11" });
        var published = await cast.Author.AskAsync("mutation($group: ID!, $text: String!, $key: UUID!) { publishPost(input: { groupIds: [$group], text: $text, clientKey: $key }) { errors { ... on CountOutOfRangeError { code field count most } } } }", new { group, text = ten + " #many11", key = Ids.Of("tags.many") });

        const string Refused = """[{"code":"COUNT_OUT_OF_RANGE","field":"tags","count":11,"most":10}]""";
        Assert.Equal((Refused, Refused), (edited.Expected().At("editPost.errors").GetRawText(), published.Expected().At("publishPost.errors").GetRawText()));
    }

    // The number of store calls depends neither on the length of the page nor on the number of groups.
    [Fact]
    public async Task A_page_costs_as_many_store_calls_with_many_posts_in_many_groups_as_with_few()
    {
        for (var number = 0; number < 4; number++)
        {
            var group = await cast.GroupOwner.CreateGroupAsync(number % 2 == 0 ? GroupPrivacy.Open : GroupPrivacy.Closed, cast.Author, cast.Member);
            for (var at = 0; at < 4; at++)
            {
                await cast.Author.PublishAsync(group, $"A #counted post {at}");
            }
        }

        await AskAsync(cast.Member, "counted", 2);
        var few = await StoreCalls.OfAsync(() => AskAsync(cast.Member, "counted", 2));
        var many = await StoreCalls.OfAsync(() => AskAsync(cast.Member, "counted", 16));

        Assert.Equal(few, many);
        Assert.Equal(3, many.Count(call => call.Contains("byTagAndGroup", StringComparison.Ordinal)));
        Assert.True(many.Count <= 13, $"{many.Count} store calls:\n{string.Join('\n', many)}");
    }

    private static Task<Answer> AskAsync(Employee reader, string name, int first = 20, string? after = null) => reader.AskAsync(Page, new { name, first, after });

    private async Task<IReadOnlyList<string?>> PostsAsync(string name) => (await AskAsync(cast.Member, name)).Expected().TextsAt("tag.posts.nodes", "id");

    private async Task EditAsync(string post, string text) =>
        (await cast.Author.AskAsync("mutation($id: ID!, $text: String!) { editPost(input: { postId: $id, text: $text, baseRevision: 1 }) { post { id } errors { ... on Error { code } } } }", new { id = post, text })).Expected();
}
