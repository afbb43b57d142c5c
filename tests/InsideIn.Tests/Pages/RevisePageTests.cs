using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;

namespace InsideIn.Tests.Pages;

public class RevisePageTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private const string First = "How to book.\n\nWhom to ask.\n\nWhat it costs.";
    private readonly Cast cast = running.Network.Cast;

    public static TheoryData<string> Paths =>
    [
        "query($page: ID!, $slug: String!) { node(id: $page) { id ... on Page { title text revisions { nodes { number } } commentCount } } pageBySlug(slug: $slug) { id title } }",
        "query($page: ID!, $slug: String!) { nodes(ids: [$page]) { id } pageBySlug(slug: $slug) { revisions { nodes { text } } } }",
        "mutation($page: ID!, $slug: String!) { revisePage(input: { pageId: $page, baseRevision: 1, title: $slug, text: \"x\" }) { page { id } errors { ... on Error { code message } } } }",
        "mutation($page: ID!, $slug: String!) { addComment(input: { subjectId: $page, text: $slug, clientKey: \"00000000-0000-4000-8000-000000000003\" }) { comment { id } errors { ... on Error { code message } } } }",
    ];

    [Fact]
    public async Task Two_who_revise_at_once_lose_nothing_the_second_gets_both_texts_and_their_merger() // R31, demand 11
    {
        var page = await CreateAsync();
        await ReviseAsync(cast.Author, page, 1, First.Replace("How to book.", "How to book a train.", StringComparison.Ordinal));

        var conflict = (await ReviseAsync(cast.Member, page, 1, First.Replace("What it costs.", "What it may cost.", StringComparison.Ordinal))).Expected();

        Assert.Equal(["STALE_REVISION"], conflict.RefusalsOf("revisePage"));
        Assert.Equal((1, 2), (conflict.NumberAt("revisePage.errors.0.baseRevision"), conflict.NumberAt("revisePage.errors.0.currentRevision")));
        Assert.Equal(First, conflict.TextAt("revisePage.errors.0.baseText"));
        Assert.Equal("How to book a train.\n\nWhom to ask.\n\nWhat it costs.", conflict.TextAt("revisePage.errors.0.currentText"));
        var merged = conflict.TextAt("revisePage.errors.0.mergedText")!;
        Assert.Equal("How to book a train.\n\nWhom to ask.\n\nWhat it may cost.", merged);
        Assert.Equal(3, (await ReviseAsync(cast.Member, page, 2, merged)).Expected().NumberAt("revisePage.page.revisionNumber"));
        Assert.Equal(merged, (await ReadAsync(page)).TextAt("node.text"));
    }

    [Fact]
    public async Task Where_both_touch_the_same_paragraph_people_decide() // R31
    {
        var page = await CreateAsync();
        await ReviseAsync(cast.Author, page, 1, "How to book a train.");

        var conflict = (await ReviseAsync(cast.Member, page, 1, "How to book a flight.")).Expected();

        Assert.Equal(["STALE_REVISION"], conflict.RefusalsOf("revisePage"));
        Assert.Null(conflict.TextAt("revisePage.errors.0.mergedText"));
        Assert.Equal("How to book a train.", (await ReadAsync(page)).TextAt("node.text"));
    }

    [Fact]
    public async Task Twenty_saves_of_one_base_at_once_give_one_revision_and_nineteen_conflicts() // R31
    {
        var page = await CreateAsync();

        var saves = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(() => ReviseAsync(cast.Member, page, 1, $"Text {number}"))));

        Assert.Equal(19, saves.Count(save => save.Expected().RefusalsOf("revisePage") is ["STALE_REVISION"]));
        Assert.Equal(2, (await ReadAsync(page)).NumberAt("node.revisionNumber"));
    }

    [Fact]
    public async Task Every_revision_is_kept_with_its_writer_and_what_changed_per_word()
    {
        var page = await CreateAsync();
        await ReviseAsync(cast.Member, page, 1, First.Replace("Whom", "Who", StringComparison.Ordinal));

        var read = (await cast.Author.AskAsync(
            "query($id: ID!) { node(id: $id) { ... on Page { owner { id } revisedBy { id } revisions { nodes { number text revisedBy { id } changes { kind text } } } } } }", new { id = page })).Expected();

        Assert.Equal((cast.Author.Id, cast.Member.Id), (read.TextAt("node.owner.id"), read.TextAt("node.revisedBy.id")));
        Assert.Equal((2, 1), (read.NumberAt("node.revisions.nodes.0.number"), read.NumberAt("node.revisions.nodes.1.number")));
        Assert.Equal(["SAME", "REMOVED", "ADDED", "SAME"], read.TextsAt("node.revisions.nodes.0.changes", "kind"));
        Assert.Equal(["How to book.\n\n", "Whom", "Who", " to ask.\n\nWhat it costs."], read.TextsAt("node.revisions.nodes.0.changes", "text"));
        Assert.Equal(First, read.TextAt("node.revisions.nodes.1.text"));
        Assert.Equal(["ADDED"], read.TextsAt("node.revisions.nodes.1.changes", "kind"));
    }

    [Fact]
    public async Task Saving_without_a_change_makes_no_revision() // R31
    {
        var page = await CreateAsync();

        Assert.Equal(1, (await ReviseAsync(cast.Member, page, 1, First + "\n")).Expected().NumberAt("revisePage.page.revisionNumber"));
    }

    [Theory]
    [InlineData(1, " ", "TEXT_EMPTY")]
    [InlineData(7, "Text", "UNKNOWN_REVISION")]
    [InlineData(0, "Text", "UNKNOWN_REVISION")]
    public async Task Bad_input_is_refused_and_nothing_changes(int baseRevision, string text, string code)
    {
        var page = await CreateAsync();

        Assert.Equal([code], (await ReviseAsync(cast.Member, page, baseRevision, text)).Expected().RefusalsOf("revisePage"));
        Assert.Equal((1, First), ((await ReadAsync(page)).NumberAt("node.revisionNumber"), (await ReadAsync(page)).TextAt("node.text")));
    }

    [Fact]
    public async Task The_longest_page_is_saved_in_any_script_and_one_character_more_is_refused() // R49
    {
        var page = await CreateAsync();

        var longest = await ReviseAsync(cast.Member, page, 1, new string('知', 500_000));
        var longer = await ReviseAsync(cast.Member, page, 2, new string('知', 500_001));

        Assert.Equal(2, longest.Expected().NumberAt("revisePage.page.revisionNumber"));
        Assert.Equal(["TEXT_TOO_LONG"], longer.Expected().RefusalsOf("revisePage"));
    }

    [Fact]
    public async Task An_open_groups_page_is_read_by_all_and_revised_by_members()
    {
        var page = await CreateAsync(GroupPrivacy.Open);

        Assert.Equal(["NOT_ALLOWED"], (await ReviseAsync(cast.Outsider, page, 1, "Mine")).Expected().RefusalsOf("revisePage"));
        Assert.Equal(First, (await cast.Outsider.AskAsync("query($id: ID!) { node(id: $id) { ... on Page { text } } }", new { id = page })).TextAt("node.text"));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task An_outsider_gets_for_a_closed_groups_page_byte_for_byte_what_a_made_up_one_gets(string query) // R1, R2
    {
        var page = await CreateAsync();
        var slug = (await ReadAsync(page)).TextAt("node.slug");

        var outsider = await cast.Outsider.AskAsync(query, new { page, slug });
        var madeUp = await cast.Outsider.AskAsync(query, new { page = new GraphQL.NodeId("Page", Ids.Of("made up")).ToString(), slug = "no-such-page" });

        Assert.Equal(madeUp.Expected().Text, outsider.Text);
        Assert.Equal(madeUp.Raw, outsider.Raw);
    }

    [Fact]
    public async Task Pages_are_listed_by_title_and_found_at_their_address()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        foreach (var title in new[] { "zebra crossing", "Ähren", "Bees" })
        {
            await CreateAsync(cast.Author, group, title);
        }

        var listed = (await cast.Author.AskAsync("{ pages(first: 50) { nodes { title slug group { id } } } }")).Expected();
        var mine = listed.At("pages.nodes").EnumerateArray().Where(node => node.GetProperty("group").GetProperty("id").GetString() == group).ToList();

        Assert.Equal(["Ähren", "Bees", "zebra crossing"], mine.Select(node => node.GetProperty("title").GetString()));
        var slug = mine[1].GetProperty("slug").GetString();
        Assert.StartsWith("bees-", slug, StringComparison.Ordinal);
        Assert.Equal("Bees", (await cast.Author.AskAsync("query($slug: String!) { pageBySlug(slug: $slug) { title } }", new { slug })).TextAt("pageBySlug.title"));
    }

    [Fact]
    public async Task A_page_with_its_history_costs_the_same_few_store_calls_however_long_it_is()
    {
        var page = await CreateAsync();
        const string query = "query($id: ID!) { node(id: $id) { ... on Page { text owner { displayName } group { name } revisions(first: 20) { nodes { number revisedBy { displayName } changes { kind text } } } } } }";
        await cast.Author.AskAsync(query, new { id = page });
        foreach (var number in Enumerable.Range(1, 6))
        {
            await ReviseAsync(cast.Member, page, number, $"{First}\n\nRevision {number}.");
        }

        var calls = await StoreCalls.OfAsync(async () => (await cast.Author.AskAsync(query, new { id = page })).Expected());

        Assert.Equal(
            ["documents.get groups.", "documents.get pageRevisions.", "documents.get pages.", "documents.get people.", "documents.get people.", "documents.pick groups.byLimit", "documents.pick memberships.byPerson", "documents.pick pageRevisions.byPage"],
            calls.Order(StringComparer.Ordinal));
    }

    private static Task<Answer> ReviseAsync(Employee writer, string pageId, int baseRevision, string text) => writer.AskAsync(
        """
        mutation($input: RevisePageInput!) {
          revisePage(input: $input) {
            page { revisionNumber }
            errors { ... on Error { code message } ... on StalePageError { baseRevision currentRevision baseText currentText mergedText } }
          }
        }
        """,
        new { input = new { pageId, baseRevision, title = "Travel", text } });

    private static async Task<string> CreateAsync(Employee writer, string groupId, string title)
    {
        var answer = await writer.AskAsync(
            "mutation($input: CreatePageInput!) { createPage(input: $input) { page { id } errors { ... on Error { code } } } }",
            new { input = new { groupId, title, text = First, clientKey = writer.Network.NewClientKey() } });
        return answer.Expected().TextAt("createPage.page.id") ?? throw new InvalidOperationException(answer.Text);
    }

    private async Task<string> CreateAsync(GroupPrivacy privacy = GroupPrivacy.Closed) =>
        await CreateAsync(cast.Author, await cast.GroupOwner.CreateGroupAsync(privacy, cast.Author, cast.Member), "Travel");

    private Task<Answer> ReadAsync(string pageId) =>
        cast.Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Page { slug revisionNumber text } } }", new { id = pageId });
}
