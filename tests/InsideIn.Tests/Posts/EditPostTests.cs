using System.Text.Json;
using InsideIn.GraphQL;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Posts;
using InsideIn.Seen;
using InsideIn.Tests.Drafts;

namespace InsideIn.Tests.Posts;

[Collection(NetworkCollection.Name)]
public class EditPostTests(RunningNetwork running)
{
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task An_edit_keeps_the_text_before_it()
    {
        var post = await PublishAsync("One");

        await EditAsync(cast.Author, post, "Two", 1);
        await EditAsync(cast.Author, post, "Three", 2);

        var read = await ReadAsync(post);
        Assert.Equal("Three", read.TextAt("node.text"));
        Assert.Equal(3, read.NumberAt("node.revisionNumber"));
        Assert.Equal(["Two", "One"], read.TextsAt("node.revisions.nodes", "text"));
    }

    // Table A, edit history: five minutes are free.
    [Theory]
    [InlineData(299, 0)]
    [InlineData(300, 1)]
    public async Task For_five_minutes_an_edit_leaves_no_trace_for_readers(int seconds, int revisions)
    {
        var post = await PublishAsync("Tpyo", TimeSpan.FromSeconds(seconds));

        await EditAsync(cast.Author, post, "Typo", 1);

        var read = await ReadAsync(post);
        Assert.Equal(("Typo", 2), (read.TextAt("node.text"), read.NumberAt("node.revisionNumber")));
        Assert.Equal(revisions, read.At("node.revisions.nodes").GetArrayLength());
        Assert.Equal(revisions == 0, read.TextAt("node.editedAt") is null);
    }

    // Table A, edit history: readers see what changed.
    [Fact]
    public async Task Readers_see_which_words_each_edit_changed()
    {
        var post = await PublishAsync("We meet on Monday");
        await EditAsync(cast.Author, post, "We meet on Tuesday", 1);
        await EditAsync(cast.Author, post, "We all meet on Tuesday", 2);

        var read = await ReadAsync(post);

        Assert.Equal([("SAME", "We "), ("ADDED", "all "), ("SAME", "meet on Tuesday")], ChangesOf(read, 0));
        Assert.Equal([("SAME", "We meet on "), ("REMOVED", "Monday"), ("ADDED", "Tuesday")], ChangesOf(read, 1));
    }

    // R26
    [Fact]
    public async Task Of_a_text_that_was_taken_away_neither_words_nor_neighbouring_changes_are_left()
    {
        var post = await PublishAsync("One");
        await EditAsync(cast.Author, post, "Password 1234", 1);
        await EditAsync(cast.Author, post, "Three", 2);
        await EditAsync(cast.Author, post, "Four", 3);

        Assert.Equal(["NOT_ALLOWED"], await RedactAsync(cast.Member, post, 2));
        Assert.Equal(["NOT_FOUND"], await RedactAsync(cast.Outsider, post, 2));
        Assert.Equal(["NOT_ALLOWED"], await RedactAsync(cast.Author, post, 4));
        Assert.Equal(["NOT_FOUND"], await RedactAsync(cast.Author, post, 9));
        Assert.Empty(await RedactAsync(cast.GroupOwner, post, 2));
        Assert.Empty(await RedactAsync(cast.Author, post, 2));

        var read = await ReadAsync(post);
        Assert.DoesNotContain("1234", read.Text, StringComparison.Ordinal);
        Assert.Equal(["Three", "", "One"], read.TextsAt("node.revisions.nodes", "text"));
        Assert.Equal(("CONFIDENTIAL", cast.GroupOwner.Id), (read.TextAt("node.revisions.nodes.1.redaction.reason"), read.TextAt("node.revisions.nodes.1.redaction.by.id")));
        Assert.Equal(JsonValueKind.Null, read.At("node.revisions.nodes.1.changes").ValueKind);
        Assert.Equal(JsonValueKind.Null, read.At("node.revisions.nodes.2.changes").ValueKind);
        Assert.NotEmpty(ChangesOf(read, 0));
    }

    // Part 3, no. 2
    [Fact]
    public async Task A_correction_concerns_those_who_saw_the_wrong_text_and_nobody_else()
    {
        var post = await PublishAsync("The meeting is at 10", TimeSpan.FromMinutes(1));
        await SeeAsync(cast.Member, post);

        var corrected = await EditAsync(cast.Author, post, "The meeting is at 11", 1, "It begins an hour later.");
        await SeeAsync(cast.GroupOwner, post);

        Assert.Empty(corrected.Expected().RefusalsOf("editPost"));
        var told = await FactsAsync<PostCorrected>(fact => fact.PostId == KeyOf(post));
        Assert.Equal(2, told.RevisionNumber);
        var wrong = await running.Network.Store.PickAsync(SeenStore.SawBefore(told.PostId, told.RevisionNumber));
        Assert.Equal([cast.Member.PersonId], wrong.Select(SeenStore.PersonOf));
        var read = await ReadAsync(post);
        Assert.Equal(("It begins an hour later.", "It begins an hour later."), (read.TextAt("node.correction.sentence"), read.TextAt("node.first.sentence")));
        Assert.Equal(JsonValueKind.Null, read.At("node.second").ValueKind);
        Assert.Equal("The meeting is at 10", read.TextAt("node.revisions.nodes.0.text"));
    }

    // R31
    [Fact]
    public async Task A_stale_edit_is_refused_with_the_text_that_stands()
    {
        var post = await PublishAsync("One");
        await EditAsync(cast.Author, post, "Two", 1);

        var stale = await EditAsync(cast.Author, post, "Zwei", 1);

        Assert.Equal(["STALE_REVISION"], stale.Expected().RefusalsOf("editPost"));
        Assert.Equal("Two", stale.TextAt("editPost.errors.0.currentText"));
        Assert.Equal(2, stale.NumberAt("editPost.errors.0.currentRevision"));
        Assert.Equal("Two", (await ReadAsync(post)).TextAt("node.text"));
    }

    // R31
    [Fact]
    public async Task Of_edits_to_one_revision_at_once_exactly_one_stands()
    {
        var post = await PublishAsync("Start");

        var answers = await Task.WhenAll(Enumerable.Range(1, 10).Select(at => EditAsync(cast.Author, post, $"Edit {at}", 1)));

        Assert.Equal(9, answers.Count(answer => answer.Expected().RefusalsOf("editPost").SequenceEqual(["STALE_REVISION"])));
        var read = await ReadAsync(post);
        Assert.Equal(2, read.NumberAt("node.revisionNumber"));
        Assert.Equal(["Start"], read.TextsAt("node.revisions.nodes", "text"));
    }

    [Fact]
    public async Task An_edit_without_a_difference_makes_no_revision()
    {
        var post = await PublishAsync("Same");

        await EditAsync(cast.Author, post, "Same \r\n", 1);

        Assert.Equal(1, (await ReadAsync(post)).NumberAt("node.revisionNumber"));
    }

    [Fact]
    public async Task A_reader_may_not_edit_and_is_told_so()
    {
        var post = await PublishAsync("Mine");

        var answer = await EditAsync(cast.Member, post, "Yours", 1);

        Assert.Equal(["NOT_ALLOWED"], answer.Expected().RefusalsOf("editPost"));
        Assert.Equal("Mine", (await ReadAsync(post)).TextAt("node.text"));
    }

    [Theory]
    [InlineData("", "TEXT_EMPTY")]
    public async Task An_empty_edit_is_refused_and_nothing_is_changed(string text, string code)
    {
        var post = await PublishAsync("Stays");

        var answer = await EditAsync(cast.Author, post, text, 1);

        Assert.Equal([code], answer.Expected().RefusalsOf("editPost"));
        Assert.Equal("Stays", (await ReadAsync(post)).TextAt("node.text"));
    }

    /// <summary>A post that has stood for a while.</summary>
    private async Task<string> PublishAsync(string text, TimeSpan? ago = null)
    {
        var post = await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member), text);
        running.Network.Clock.Advance(ago ?? FreeEdits.Span);
        return post;
    }

    private static Task<Answer> EditAsync(Employee editor, string postId, string text, int baseRevision, string? correction = null) =>
        editor.AskAsync(
            "mutation($input: EditPostInput!) { editPost(input: $input) { post { id } errors { ... on Error { code } ... on StaleRevisionError { currentRevision currentText } } } }",
            new { input = new { postId, text, baseRevision, correction } });

    private static Task<IReadOnlyList<string?>> RedactAsync(Employee person, string postId, int number) =>
        person.DoAsync("redactRevision", new { postId, number, reason = "CONFIDENTIAL" });

    private static Task<IReadOnlyList<string?>> SeeAsync(Employee person, string postId) =>
        person.DoAsync("markSeen", new { things = new[] { new { subjectId = postId } } });

    private static (string?, string?)[] ChangesOf(Answer read, int at) =>
        [.. read.TextsAt($"node.revisions.nodes.{at}.changes", "kind").Zip(read.TextsAt($"node.revisions.nodes.{at}.changes", "text"))];

    private static Guid KeyOf(string id) => NodeId.TryParse(id, out var node) ? node.Key : throw new ArgumentException(id);

    private async Task<T> FactsAsync<T>(Func<T, bool> isMeant)
        where T : Fact
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await foreach (var stored in running.Network.Store.Tail(0, patience.Token))
        {
            if (stored.Fact is T fact && isMeant(fact))
            {
                return fact;
            }
        }

        throw new InvalidOperationException("The log has ended.");
    }

    private async Task<Answer> ReadAsync(string postId) => (await cast.Member.AskAsync(
        """
        query($id: ID!) { node(id: $id) { ... on Post {
          text revisionNumber editedAt correction { sentence } first: correctedSince(revisionNumber: 1) { sentence } second: correctedSince(revisionNumber: 2) { sentence }
          revisions { nodes { text number changes { kind text } redaction { reason at by { id } } editedBy { id } } } } } }
        """,
        new { id = postId })).Expected();
}
