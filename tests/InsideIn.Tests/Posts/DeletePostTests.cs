using InsideIn.Conversations;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Posts;

namespace InsideIn.Tests.Posts;

[Collection(NetworkCollection.Name)]
public class DeletePostTests(RunningNetwork running)
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // R25
    [Fact]
    public async Task A_deleted_post_leaves_lists_nodes_texts_and_comments()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var post = await cast.Author.PublishAsync(group, "Soon gone");
        network.Clock.Advance(TimeSpan.FromMinutes(5));
        await cast.Author.AskAsync("mutation($id: ID!) { editPost(input: { postId: $id, text: \"Edited\", baseRevision: 1 }) { post { id } } }", new { id = post });
        var comment = await cast.Member.CommentAsync(post, "A comment");
        await cast.Author.ReactAsync(comment);

        var deleted = await DeleteAsync(cast.Author, post);

        Assert.Equal(post, deleted.Expected().TextAt("deletePost.deletedPost.id"));
        var read = await cast.Member.AskAsync(
            "query($post: ID!, $comment: ID!, $group: ID!) { post: node(id: $post) { id } comment: node(id: $comment) { id } group: node(id: $group) { ... on Group { posts { nodes { id } } } } }",
            new { post, comment, group });
        Assert.Equal("""{"data":{"post":null,"comment":null,"group":{"posts":{"nodes":[]}}}}""", read.Text);
        Assert.Empty(await network.Store.PickAsync(PostStore.RevisionsOf(KeyOf(post))));
    }

    // R25
    [Fact]
    public async Task What_hung_on_a_deleted_post_is_cleared_from_the_store()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var post = await cast.Author.PublishAsync(group, "Soon gone");
        var comment = await cast.Author.CommentAsync(post, "A comment");
        await cast.Author.ReactAsync(post);
        await cast.Author.ReactAsync(comment, "FUNNY");

        await DeleteAsync(cast.Author, post);

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await foreach (var fact in network.Store.Tail(0, patience.Token))
        {
            if (fact.Fact is PostDeleted gone && gone.Subject.Id == KeyOf(post))
            {
                break;
            }
        }

        while ((await network.Store.PickAsync(ConversationStore.AllOn(KeyOf(post)), patience.Token)).Count > 0
            || (await network.Store.PickAsync(ConversationStore.ReactionsTo(KeyOf(comment)), patience.Token)).Count > 0
            || (await network.Store.PickAsync(ConversationStore.ReactionsTo(KeyOf(post)), patience.Token)).Count > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }

    [Fact]
    public async Task A_retry_of_the_publish_does_not_bring_a_deleted_post_back()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var input = new { groupIds = new[] { group }, text = "Once", clientKey = network.NewClientKey() };
        const string publish = "mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id } errors { ... on Error { code } } } }";
        var post = (await cast.Author.AskAsync(publish, new { input })).TextAt("publishPost.post.id");
        await DeleteAsync(cast.Author, post!);

        var retried = await cast.Author.AskAsync(publish, new { input });

        Assert.Equal(["NOT_FOUND"], retried.Expected().RefusalsOf("publishPost"));
    }

    // Demand 24: nobody takes away what others wrote without a word.
    [Fact]
    public async Task Its_author_alone_deletes_a_post()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
        var post = await cast.Author.PublishAsync(group, "One");

        foreach (var other in (Employee[])[cast.Member, cast.GroupOwner, cast.Moderator])
        {
            Assert.Equal(["NOT_ALLOWED"], (await DeleteAsync(other, post)).Expected().RefusalsOf("deletePost"));
        }

        Assert.Equal(post, (await DeleteAsync(cast.Author, post)).Expected().TextAt("deletePost.deletedPost.id"));
    }

    private static Task<Answer> DeleteAsync(Employee person, string postId) =>
        person.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } errors { ... on Error { code } } } }", new { id = postId });

    private static Guid KeyOf(string id) => GraphQL.NodeId.TryParse(id, out var parsed) ? parsed.Key : throw new ArgumentException(id);
}
