using InsideIn.Documents;
using InsideIn.GraphQL;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Seen;

namespace InsideIn.Tests.Seen;

/// <summary>What counts as new and unread, and whom a correction concerns.</summary>
[Collection(NetworkCollection.Name)]
public class SeenTests(RunningNetwork running)
{
    private const string MarkSeen = "mutation($things: [SeenThingInput!]!) { markSeen(input: { things: $things }) { viewer { roles } errors { ... on Error { code } } } }";
    private const string Thread = "query($id: ID!) { node(id: $id) { ... on Post { newCommentCount newComments(first: 50) { nodes { text } } } } }";

    private readonly Cast cast = running.Network.Cast;

    // R19
    [Fact]
    public async Task New_comments_are_those_since_the_thread_was_seen_without_ones_own_and_the_count_is_the_length_of_the_list()
    {
        var post = await PublishAsync();
        await cast.Author.CommentAsync(post, "Before");
        Assert.Equal((1, 1), await NewOfAsync(cast.Member, post));

        await SeeAsync(cast.Member, post);
        Assert.Equal((0, 0), await NewOfAsync(cast.Member, post));
        var first = await cast.Author.CommentAsync(post, "First");
        await cast.Member.CommentAsync(post, "My own", first);
        var second = await cast.Author.CommentAsync(post, "Second", first);
        Assert.Equal((2, 2), await NewOfAsync(cast.Member, post));

        (await cast.Author.AskAsync("mutation($id: ID!) { deleteComment(input: { commentId: $id }) { comment { id } } }", new { id = second })).Expected();
        Assert.Equal((1, 1), await NewOfAsync(cast.Member, post));
    }

    [Fact]
    public async Task What_was_written_while_the_page_was_open_is_new_until_it_was_on_the_screen()
    {
        var post = await PublishAsync();
        await cast.Author.CommentAsync(post, "Shown");
        var shown = running.Network.Clock.GetUtcNow();
        await cast.Author.CommentAsync(post, "Not shown yet");

        (await cast.Member.AskAsync(MarkSeen, new { things = new[] { new { subjectId = post, until = shown } } })).Expected();

        Assert.Equal((1, 1), await NewOfAsync(cast.Member, post));
    }

    // Part 3, no. 2
    [Fact]
    public async Task It_is_kept_which_text_somebody_saw_and_a_later_one_takes_its_place()
    {
        var post = await PublishAsync();
        await SeeAsync(cast.Member, post);
        (await cast.Author.AskAsync("mutation($id: ID!) { editPost(input: { postId: $id, text: \"Corrected\", baseRevision: 1 }) { post { id } } }", new { id = post })).Expected();
        await SeeAsync(cast.GroupOwner, post);

        Assert.Equal([cast.Member.PersonId], await SawBeforeAsync(post, 2));
        // A page that was opened before the edit says what it showed, and cannot make seen unseen or see what is not there yet.
        await SeeAsync(cast.GroupOwner, post, revision: 1);
        await SeeAsync(cast.Author, post, revision: 9);
        Assert.Equal([cast.Member.PersonId], await SawBeforeAsync(post, 2));
        await SeeAsync(cast.Member, post);
        Assert.Empty(await SawBeforeAsync(post, 2));
    }

    [Fact]
    public async Task Who_saw_a_comments_wrong_text_is_known_by_how_far_the_thread_was_seen()
    {
        var post = await PublishAsync();
        var before = running.Network.Clock.GetUtcNow();
        await SeeAsync(cast.GroupOwner, post);
        await cast.Author.CommentAsync(post, "Wrong");
        var written = running.Network.Clock.GetUtcNow();
        await SeeAsync(cast.Member, post);

        var saw = await running.Network.Store.PickAsync(SeenStore.SawThreadBetween(KeyOf(post), written, written.AddMinutes(1)));

        Assert.True(before < written);
        Assert.Equal([cast.Member.PersonId], saw.Select(SeenStore.PersonOf));
    }

    // R2
    [Fact]
    public async Task Hidden_and_absent_things_are_passed_over_alike_and_leave_nothing()
    {
        var hidden = await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author), "Hidden");
        var absent = new NodeId("Post", Kernel.Ids.Of("nowhere")).ToString();

        var forHidden = await cast.Outsider.AskAsync(MarkSeen, new { things = new[] { new { subjectId = hidden } } });
        var forAbsent = await cast.Outsider.AskAsync(MarkSeen, new { things = new[] { new { subjectId = absent } } });

        Assert.Equal(forAbsent.Expected().Text, forHidden.Expected().Text);
        Assert.Null(await running.Network.Store.GetAsync(SeenStore.Marks, ReadMark.IdOf(cast.Outsider.PersonId, KeyOf(hidden))));
        const string unread = "mutation($id: ID!) { markUnread(input: { subjectId: $id }) { errors { ... on Error { code } } } }";
        Assert.Equal(["NOT_FOUND"], (await cast.Outsider.AskAsync(unread, new { id = hidden })).RefusalsOf("markUnread"));
    }

    [Fact]
    public async Task A_page_of_things_is_told_in_seven_store_calls_and_the_same_again_writes_nothing()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var things = new List<object>();
        for (var at = 0; at < 20; at++)
        {
            things.Add(new { subjectId = await cast.Author.PublishAsync(group, $"Post {at}"), until = running.Network.Clock.GetUtcNow() });
        }

        await SeeAsync(cast.Member, await PublishAsync());
        var calls = await StoreCalls.OfAsync(() => cast.Member.AskAsync(MarkSeen, new { things }));
        var again = await StoreCalls.OfAsync(() => cast.Member.AskAsync(MarkSeen, new { things }));

        // Whose groups and how far back, the posts, the marks, the old marks, the one commit.
        Assert.True(calls.Count <= 7, string.Join('\n', calls));
        Assert.DoesNotContain(again, call => call.StartsWith("documents.commit", StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_than_fifty_things_at_once_are_refused_with_the_numbers()
    {
        var answer = await cast.Member.AskAsync(
            "mutation($things: [SeenThingInput!]!) { markSeen(input: { things: $things }) { errors { ... on TooManyError { count limit } } } }",
            new { things = Enumerable.Range(0, 51).Select(number => new { subjectId = new NodeId("Post", Kernel.Ids.Of($"{number}")).ToString() }) });

        Assert.Equal((51, 50), (answer.Expected().NumberAt("markSeen.errors.0.count"), answer.NumberAt("markSeen.errors.0.limit")));
    }

    private async Task<string> PublishAsync() =>
        await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member), "A post");

    private static async Task SeeAsync(Employee person, string subjectId, int? revision = null) =>
        (await person.AskAsync(MarkSeen, new { things = new[] { new { subjectId, revision } } })).Expected();

    private static async Task<(int Count, int Listed)> NewOfAsync(Employee person, string post)
    {
        var answer = (await person.AskAsync(Thread, new { id = post })).Expected();
        return (answer.NumberAt("node.newCommentCount"), answer.At("node.newComments.nodes").GetArrayLength());
    }

    private async Task<IReadOnlyList<Guid>> SawBeforeAsync(string post, int revision) =>
        [.. (await running.Network.Store.PickAsync(SeenStore.SawBefore(KeyOf(post), revision))).Select(SeenStore.PersonOf)];

    private static Guid KeyOf(string id) => NodeId.TryParse(id, out var parsed) ? parsed.Key : throw new InvalidOperationException(id);
}
