using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Tests.Drafts;

namespace InsideIn.Tests.Pages;

public class PageRevisionTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Cast cast = running.Network.Cast;

    public static TheoryData<string> Paths =>
    [
        "query($page: ID!) { node(id: $page) { ... on Page { mayRedact comparison(from: 1, to: 2) { changes { text } older { title } } } } }",
        "mutation($page: ID!) { redactPageRevision(input: { pageId: $page, number: 1, reason: MISTAKE }) { pageRevision { number } errors { ... on Error { code message } } } }",
    ];

    [Fact]
    public async Task Any_two_revisions_are_compared_per_word_in_whatever_order_they_are_asked_for()
    {
        var page = await CreateAsync("Take the bus.", "Take the train.", "Take the night train.");

        foreach (var (from, to) in new[] { (1, 3), (3, 1) })
        {
            var read = await CompareAsync(cast.Member, page, from, to);

            Assert.Equal((1, 3), (read.NumberAt("node.comparison.older.number"), read.NumberAt("node.comparison.newer.number")));
            Assert.Equal(["SAME", "REMOVED", "ADDED", "SAME"], read.TextsAt("node.comparison.changes", "kind"));
            Assert.Equal(["Take the ", "bus", "night train", "."], read.TextsAt("node.comparison.changes", "text"));
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(0, 1)]
    [InlineData(2, 3)]
    public async Task Without_two_such_revisions_there_is_nothing_to_compare(int from, int to)
    {
        var page = await CreateAsync("One", "Two");

        Assert.Equal(JsonValueKind.Null, (await CompareAsync(cast.Member, page, from, to)).At("node.comparison").ValueKind);
    }

    [Fact]
    public async Task Words_that_were_taken_away_are_nowhere_and_no_comparison_shows_them() // R26
    {
        var page = await CreateAsync("One", "The key is 1234", "Three", "Four");

        Assert.Equal(["NOT_ALLOWED"], await RedactAsync(cast.Member, page, 2));
        Assert.Equal(["NOT_ALLOWED"], await RedactAsync(cast.Author, page, 4));
        Assert.Equal(["NOT_FOUND"], await RedactAsync(cast.Author, page, 9));
        Assert.Empty(await RedactAsync(cast.GroupOwner, page, 2));
        Assert.Empty(await RedactAsync(cast.Author, page, 2));

        var read = await CompareAsync(cast.Member, page, 1, 2);
        Assert.DoesNotContain("1234", read.Text, StringComparison.Ordinal);
        Assert.Equal(["Four", "Three", "", "One"], read.TextsAt("node.revisions.nodes", "text"));
        Assert.Equal(["Travel 4", "Travel 3", "", "Travel 1"], read.TextsAt("node.revisions.nodes", "title"));
        Assert.Equal(("CONFIDENTIAL", cast.GroupOwner.Id), (read.TextAt("node.revisions.nodes.2.redaction.reason"), read.TextAt("node.revisions.nodes.2.redaction.by.id")));
        Assert.Equal(
            [JsonValueKind.Array, JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.Array],
            read.At("node.revisions.nodes").EnumerateArray().Select(node => node.GetProperty("changes").ValueKind));
        Assert.Equal(JsonValueKind.Null, read.At("node.comparison.changes").ValueKind);
        Assert.Equal("MISTAKE", (await RedactFirstAsync(page)).TextAt("redactPageRevision.pageRevision.redaction.reason"));
    }

    [Fact]
    public async Task A_change_to_words_that_were_taken_away_is_refused_without_a_merger() // R26, R31
    {
        var page = await CreateAsync("The key is 1234\n\nEnd", "Three\n\nEnd");
        await RedactAsync(cast.Author, page, 1);

        var stale = (await ReviseAsync(cast.Member, page, 1, "The key is 1234\n\nThe end")).Expected();

        Assert.Equal(["STALE_REVISION"], stale.RefusalsOf("revisePage"));
        Assert.Equal(("", null), (stale.TextAt("revisePage.errors.0.baseText"), stale.TextAt("revisePage.errors.0.mergedText")));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task An_outsider_gets_for_a_closed_groups_page_byte_for_byte_what_a_made_up_one_gets(string query) // R1, R2
    {
        var page = await CreateAsync("One", "Two");

        var outsider = await cast.Outsider.AskAsync(query, new { page });
        var madeUp = await cast.Outsider.AskAsync(query, new { page = new GraphQL.NodeId("Page", Ids.Of("made up")).ToString() });

        Assert.Equal(madeUp.Expected().Text, outsider.Text);
    }

    private static Task<IReadOnlyList<string?>> RedactAsync(Employee person, string pageId, int number) =>
        person.DoAsync("redactPageRevision", new { pageId, number, reason = "CONFIDENTIAL" });

    private static async Task<Answer> CompareAsync(Employee reader, string pageId, int from, int to) => (await reader.AskAsync(
        """
        query($id: ID!, $from: Int!, $to: Int!) { node(id: $id) { ... on Page {
          comparison(from: $from, to: $to) { older { number } newer { number } changes { kind text } }
          revisions { nodes { title text changes { kind } redaction { reason by { id } } } } } } }
        """,
        new { id = pageId, from, to })).Expected();

    private static Task<Answer> ReviseAsync(Employee writer, string pageId, int baseRevision, string text) => writer.AskAsync(
        """
        mutation($input: RevisePageInput!) {
          revisePage(input: $input) { page { revisionNumber } errors { ... on Error { code } ... on StalePageError { baseText mergedText } } }
        }
        """,
        new { input = new { pageId, baseRevision, title = $"Travel {baseRevision + 1}", text } });

    private async Task<Answer> RedactFirstAsync(string pageId) => (await cast.Author.AskAsync(
        "mutation($page: ID!) { redactPageRevision(input: { pageId: $page, number: 1, reason: MISTAKE }) { pageRevision { redaction { reason } } } }", new { page = pageId })).Expected();

    private async Task<string> CreateAsync(params string[] texts)
    {
        var groupId = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var created = await cast.Author.AskAsync(
            "mutation($input: CreatePageInput!) { createPage(input: $input) { page { id } errors { ... on Error { code } } } }",
            new { input = new { groupId, title = "Travel 1", text = texts[0], clientKey = cast.Author.Network.NewClientKey() } });
        var page = created.Expected().TextAt("createPage.page.id")!;
        for (var number = 1; number < texts.Length; number++)
        {
            (await ReviseAsync(cast.Member, page, number, texts[number])).Expected();
        }

        return page;
    }
}
