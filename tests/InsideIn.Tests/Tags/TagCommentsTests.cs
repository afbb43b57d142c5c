using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Moves;
using InsideIn.Tests.Privacy;

namespace InsideIn.Tests.Tags;

/// <summary>The comments of a tag stand behind the doors of their threads, wherever those go. Each test has a tag of its own.</summary>
[Collection(NetworkCollection.Name)]
public class TagCommentsTests(RunningNetwork running)
{
    private readonly Cast cast = running.Network.Cast;

    // R48: whoever has just said it finds it at once, the others as soon as the index has it.
    [Fact]
    public async Task Who_has_just_said_something_finds_it_under_its_tag_at_once()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var post = await cast.Author.PublishAsync(group, "A thread");

        var first = await cast.Author.CommentAsync(post, "On #atonce");
        Assert.Equal([first], await OfAsync(cast.Author, "atonce"));

        var second = await cast.Author.CommentAsync(post, "More on #AtOnce");
        Assert.Equal([second, first], await OfAsync(cast.Author, "atonce"));
        await UntilAsync(cast.Outsider, "atonce", second, first);
    }

    // R23: what others say behind other doors is not looked at, however much it is.
    [Fact]
    public async Task What_is_said_in_other_groups_costs_its_reader_nothing()
    {
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author);
        var (shown, hidden) = (await cast.Author.PublishAsync(open, "A thread"), await cast.Author.PublishAsync(secret, "A thread"));
        var said = await cast.Author.CommentAsync(shown, "On #quietcost");
        await UntilAsync(cast.Outsider, "quietcost", said);
        var few = await CallsAsync();

        string[] whispered = [];
        for (var at = 0; at < 15; at++)
        {
            whispered = [await cast.Author.CommentAsync(hidden, $"Whispered {at} on #quietcost"), .. whispered];
        }

        await UntilAsync(cast.GroupOwner, "quietcost", [.. whispered, said]);
        var many = await CallsAsync();

        Assert.Equal(few, many);
        Assert.Single(many, call => call.Contains("searchEntries.byTagAndGroup", StringComparison.Ordinal));
        Assert.True(many.Count <= 14, $"{many.Count} store calls:\n{string.Join('\n', many)}");

        // Who the viewer is has just been asked and is known for a while.
        async Task<IReadOnlyList<string>> CallsAsync()
        {
            await OfAsync(cast.Outsider, "quietcost", 2);
            return await StoreCalls.OfAsync(() => OfAsync(cast.Outsider, "quietcost", 2));
        }
    }

    // R8, R11: with a thread that moves, is split, merged or put back go its comments.
    [Fact]
    public async Task A_comment_goes_with_its_thread_through_other_doors()
    {
        var from = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var to = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Newcomer);
        var post = await cast.Author.PublishAsync(from, "A thread");
        var (stays, goes) = (await cast.Author.CommentAsync(post, "Here on #wandering"), await cast.Author.CommentAsync(post, "There on #wandering"));
        await UntilAsync(cast.Member, "wandering", goes, stays);
        Assert.Empty(await OfAsync(cast.Newcomer, "wandering"));

        var (move, split) = await cast.Author.SplitAsync(post, [goes], "Apart", [to]);
        await UntilAsync(cast.Newcomer, "wandering", goes);
        await UntilAsync(cast.Member, "wandering", stays);

        Assert.Empty((await cast.Author.UndoAsync(move)).RefusalsOf("undoMove"));
        await UntilAsync(cast.Member, "wandering", goes, stays);
        await UntilAsync(cast.Newcomer, "wandering");
        Assert.NotNull(split);

        var other = await cast.Author.PublishAsync(to, "Another thread");
        await cast.Author.MergeAsync(post, other);
        await UntilAsync(cast.Newcomer, "wandering", goes, stays);
        await UntilAsync(cast.Member, "wandering");

        var preview = await cast.Author.PreviewAsync(new { thread = new { postId = other, groupIds = new[] { from } } });
        Assert.Empty((await cast.Author.AskToMoveAsync("moveThread", new { postId = other, groupIds = new[] { from }, previewVersion = preview.TextAt("previewAudienceChange.version") })).RefusalsOf("moveThread"));
        await UntilAsync(cast.Member, "wandering", goes, stays);
        await UntilAsync(cast.Newcomer, "wandering");
    }

    // R8, R25: what its group has taken out, or its author has deleted, stands under no tag, nor does what was said there.
    [Fact]
    public async Task Comments_leave_the_tag_with_the_word_and_with_their_thread()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var (removed, deleted, kept) = (await cast.Author.PublishAsync(group, "One"), await cast.Author.PublishAsync(group, "Two"), await cast.Author.PublishAsync(group, "Three"));
        await cast.Author.CommentAsync(removed, "On #parting");
        await cast.Author.CommentAsync(deleted, "On #parting");
        var edited = await cast.Author.CommentAsync(kept, "On #parting");
        var left = await cast.Author.CommentAsync(kept, "On #Parting, too");

        (await cast.GroupOwner.AskAsync("mutation($id: ID!, $group: ID!) { removePostFromGroup(input: { postId: $id, groupId: $group, words: \"Not here\" }) { removedFromGroup { id } } }", new { id = removed, group })).Expected();
        (await cast.Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = deleted })).Expected();
        (await cast.Author.AskAsync("mutation($id: ID!) { editComment(input: { commentId: $id, text: \"On nothing\", baseRevision: 1 }) { comment { id } } }", new { id = edited })).Expected();

        await UntilAsync(cast.Outsider, "parting", left);
    }

    private static async Task<IReadOnlyList<string?>> OfAsync(Employee reader, string tag, int first = 20) =>
        (await reader.AskAsync("query($tag: String!, $first: Int!) { tag(name: $tag) { comments(first: $first) { nodes { id text } } } }", new { tag, first })).Expected().TextsAt("tag.comments.nodes", "id");

    private static Task UntilAsync(Employee reader, string tag, params string[] comments) =>
        PrivacyDoings.UntilAsync(async () => (await OfAsync(reader, tag)).SequenceEqual(comments));
}
