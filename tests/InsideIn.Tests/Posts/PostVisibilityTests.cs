using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;

namespace InsideIn.Tests.Posts;

/// <summary>Forbidden and absent are one answer, byte for byte, on every path (R2).</summary>
[Collection(NetworkCollection.Name)]
public class PostVisibilityTests(RunningNetwork running)
{
    private readonly Cast cast = running.Network.Cast;

    public static TheoryData<string> Paths =>
    [
        "query($post: ID!, $comment: ID!) { node(id: $post) { id ... on Post { text author { id } group { id } commentCount } } }",
        "query($post: ID!, $comment: ID!) { nodes(ids: [$post, $comment]) { id } }",
        "query($post: ID!, $comment: ID!) { node(id: $post) { ... on Post { comments { nodes { id } } reactionCounts { kind count } viewerReaction } } }",
        "query($post: ID!, $comment: ID!) { node(id: $comment) { ... on Comment { text subject { id commentCount } } } }",
        "mutation($post: ID!, $comment: ID!) { addComment(input: { subjectId: $post, text: \"x\", clientKey: \"00000000-0000-4000-8000-000000000001\" }) { comment { id } errors { ... on Error { code message } } } }",
        "mutation($post: ID!, $comment: ID!) { addReaction(input: { subjectId: $post, kind: LIKE }) { subject { reactionCounts { count } } errors { ... on Error { code message } } } }",
        "mutation($post: ID!, $comment: ID!) { addReaction(input: { subjectId: $comment, kind: LIKE }) { subject { reactionCounts { count } } errors { ... on Error { code message } } } }",
        "mutation($post: ID!, $comment: ID!) { editPost(input: { postId: $post, text: \"x\", baseRevision: 1 }) { post { id } errors { ... on Error { code message } } } }",
        "mutation($post: ID!, $comment: ID!) { deletePost(input: { postId: $post }) { deletedPost { id } errors { ... on Error { code message } } } }",
        "mutation($post: ID!, $comment: ID!) { deleteComment(input: { commentId: $comment }) { comment { id } errors { ... on Error { code message } } } }",
    ];

    // R1, R2
    [Theory]
    [MemberData(nameof(Paths))]
    public async Task An_outsider_gets_for_a_closed_groups_post_byte_for_byte_what_a_made_up_id_gets(string query)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        var post = await cast.Author.PublishAsync(group, "For us alone");
        var comment = await cast.Author.CommentAsync(post, "Indeed");

        var member = await cast.GroupOwner.AskAsync("query($post: ID!, $comment: ID!) { nodes(ids: [$post, $comment]) { id } }", new { post, comment });
        var outsider = await cast.Outsider.AskAsync(query, new { post, comment });
        var madeUp = await cast.Outsider.AskAsync(query, new { post = MadeUp("Post"), comment = MadeUp("Comment") });

        Assert.Equal([post, comment], member.TextsAt("nodes", "id"));
        Assert.Equal(madeUp.Status, outsider.Status);
        Assert.Equal(madeUp.Text, outsider.Text);
        Assert.Equal(madeUp.Raw, outsider.Raw);
    }

    // R1, R3, R23
    [Fact]
    public async Task A_closed_groups_posts_are_in_no_connection_and_no_count_of_an_outsider()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        const string query = """
            query($group: ID!, $author: ID!) {
              group: node(id: $group) { ... on Group { memberCount members { nodes { role } } posts(first: 1) { nodes { id } pageInfo { hasNextPage endCursor } } } }
              author: node(id: $author) { ... on Person { posts(first: 50) { nodes { id } } } }
              feed(first: 50) { nodes { id } }
            }
            """;
        var before = await cast.Outsider.AskAsync(query, new { group, author = cast.Author.Id });

        await cast.Author.PublishAsync(group, "For us alone");
        await cast.Author.PublishAsync(group, "And another");
        var after = await cast.Outsider.AskAsync(query, new { group, author = cast.Author.Id });

        Assert.Equal(before.Expected().Raw, after.Raw);
        Assert.StartsWith("""{"data":{"group":{"memberCount":null,"members":null,"posts":{"nodes":[],"pageInfo":{"hasNextPage":false,"endCursor":null}}}""", after.Text, StringComparison.Ordinal);
    }

    // R4, R9
    [Fact]
    public async Task Who_leaves_a_closed_group_leaves_its_posts_the_own_ones_included()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        var post = await cast.Author.PublishAsync(group, "Mine");

        await cast.Author.AskAsync("mutation($group: ID!) { leaveGroup(input: { groupId: $group }) { group { id } } }", new { group });
        var read = await cast.Author.AskAsync("query($post: ID!) { node(id: $post) { id } }", new { post });

        Assert.Equal("""{"data":{"node":null}}""", read.Text);
    }

    // R2
    [Fact]
    public async Task A_secret_group_does_not_exist_for_others()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret);
        var slug = (await cast.GroupOwner.AskAsync("query($group: ID!) { node(id: $group) { ... on Group { slug } } }", new { group })).TextAt("node.slug");
        const string query = "query($group: ID!, $slug: String!) { node(id: $group) { id } groupBySlug(slug: $slug) { id } }";

        var outsider = await cast.Outsider.AskAsync(query, new { group, slug });
        var madeUp = await cast.Outsider.AskAsync(query, new { group = MadeUp("Group"), slug = "no-such-group" });

        Assert.Equal(madeUp.Expected().Raw, outsider.Raw);
    }

    private static string MadeUp(string type) => new GraphQL.NodeId(type, Ids.Of("made up")).ToString();
}
