using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Moderation;

/// <summary>Table G of the product's rules: reports that are heard, and that nobody is exposed by.</summary>
[Collection(NetworkCollection.Name)]
public sealed class ReportTests(RunningNetwork running)
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // Demand 24: reporters hear back.
    [Fact]
    public async Task Who_reported_learns_what_came_of_it()
    {
        var (_, post) = await PostAsync();
        var reported = await cast.Member.ReportAsync(post, "It mocks Nia");
        const string mine = "{ viewer { reports(first: 1) { nodes { caseId words state outcome answer answerBy mayAppeal } } } }";
        var waiting = (await cast.Member.AskAsync(mine)).Expected().At("viewer.reports.nodes")[0];

        await cast.Moderator.DecideAsModeratorAsync(reported, "REMOVED", "It does");

        var told = (await cast.Member.AskAsync(mine)).Expected().At("viewer.reports.nodes")[0];
        Assert.Equal("It mocks Nia", waiting.GetProperty("words").GetString());
        Assert.Equal("FILED", waiting.GetProperty("state").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, waiting.GetProperty("outcome").ValueKind);
        Assert.Equal(reported, told.GetProperty("caseId").GetString());
        Assert.Equal("REMOVED", told.GetProperty("outcome").GetString());
        Assert.Equal("It does", told.GetProperty("answer").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, told.GetProperty("answerBy").ValueKind);
    }

    [Fact]
    public async Task The_author_learns_the_reason_and_not_who_reported()
    {
        var (_, post) = await PostAsync();
        await cast.Moderator.DecideAsModeratorAsync(await cast.Member.ReportAsync(post), "WARNING", "Mind your tone");

        var answer = (await cast.Author.AskAsync("{ viewer { moderationNotices(first: 1) { nodes { caseId subjectId outcome reason words text appealUntil appeal state } } reports { nodes { id } } } }")).Expected();

        var notice = answer.At("viewer.moderationNotices.nodes")[0];
        Assert.Equal((post, "WARNING", "HARASSMENT", "Mind your tone", "Rude"), (notice.GetProperty("subjectId").GetString(), notice.GetProperty("outcome").GetString(), notice.GetProperty("reason").GetString(), notice.GetProperty("words").GetString(), notice.GetProperty("text").GetString()));
        Assert.DoesNotContain(cast.Member.Id, answer.Text, StringComparison.Ordinal);
        Assert.Equal("Rude", await cast.Outsider.ReadAsync(post));
    }

    [Fact]
    public async Task A_groups_moderators_see_the_report_and_not_who_filed_it_and_the_companys_see_both()
    {
        var (_, post) = await PostAsync();
        var reported = await cast.Member.ReportAsync(post, "It mocks Nia");
        const string query = "query($id: ID!) { node(id: $id) { ... on ModerationCase { text reportCount reports { nodes { words reporter { id } } } } } }";

        var owner = (await cast.GroupOwner.AskAsync(query, new { id = reported })).Expected();
        var moderator = (await cast.Moderator.AskAsync(query, new { id = reported })).Expected();

        Assert.Equal("It mocks Nia", owner.TextAt("node.reports.nodes.0.words"));
        Assert.Null(owner.TextAt("node.reports.nodes.0.reporter.id"));
        Assert.Equal(cast.Member.Id, moderator.TextAt("node.reports.nodes.0.reporter.id"));
        Assert.Equal("Rude", moderator.TextAt("node.text"));
    }

    // R2
    [Fact]
    public async Task What_one_may_not_read_cannot_be_reported_and_looks_like_nothing()
    {
        var secret = await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author, cast.Member), "Inside");
        var absent = new GraphQL.NodeId("Post", Kernel.Ids.Of("no such post")).ToString();

        var unreadable = await cast.Outsider.TryReportAsync(secret);

        Assert.Equal(["NOT_FOUND"], unreadable.Expected().RefusalsOf("reportContent"));
        Assert.Equal((await cast.Outsider.TryReportAsync(absent)).Text, unreadable.Text);
        Assert.Empty((await cast.Member.TryReportAsync(secret)).Expected().RefusalsOf("reportContent"));
    }

    [Fact]
    public async Task Reporting_twice_is_one_report_and_two_people_are_one_case()
    {
        var (_, post) = await PostAsync();
        var first = await cast.Member.ReportAsync(post);

        Assert.Equal(first, await cast.Member.ReportAsync(post));
        Assert.Equal(first, await cast.Outsider.ReportAsync(post));
        Assert.Equal(2, (await cast.Moderator.AskAsync("query($id: ID!) { node(id: $id) { ... on ModerationCase { reportCount } } }", new { id = first })).NumberAt("node.reportCount"));
    }

    [Fact]
    public async Task Parallel_reports_of_many_are_one_case_with_each_of_them_once()
    {
        var (_, post) = await PostAsync();
        Employee[] people = [cast.Member, cast.Outsider, cast.Newcomer, cast.Manager, cast.Hr];

        var cases = await Task.WhenAll(Enumerable.Range(0, 50).Select(turn => people[turn % people.Length].ReportAsync(post)));

        var reported = Assert.Single(cases.Distinct());
        Assert.Equal(people.Length, (await cast.Moderator.AskAsync("query($id: ID!) { node(id: $id) { ... on ModerationCase { reportCount } } }", new { id = reported })).NumberAt("node.reportCount"));
    }

    [Theory]
    [InlineData("OTHER", "", "TEXT_EMPTY")]
    [InlineData("OTHER", "Look at it", null)]
    [InlineData("SPAM", "", null)]
    public async Task Other_reasons_need_words(string reason, string words, string? refusal)
    {
        var (_, post) = await PostAsync();

        Assert.Equal(refusal is null ? [] : [refusal], (await cast.Member.TryReportAsync(post, reason, words)).Expected().RefusalsOf("reportContent"));
    }

    [Fact]
    public async Task One_does_not_report_oneself()
    {
        var (_, post) = await PostAsync();

        Assert.Equal(["NOT_ALLOWED"], (await cast.Author.TryReportAsync(post)).Expected().RefusalsOf("reportContent"));
    }

    [Fact]
    public async Task What_is_deleted_while_it_is_looked_into_leaves_the_queue()
    {
        var (_, post) = await PostAsync();
        var reported = await cast.Member.ReportAsync(post);
        Assert.Contains(reported, await cast.Moderator.QueueAsync());

        await cast.Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = post });

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while ((await cast.Moderator.QueueAsync()).Contains(reported))
        {
            await Task.Delay(20, patience.Token);
        }

        var gone = (await cast.Moderator.AskAsync("query($id: ID!) { node(id: $id) { ... on ModerationCase { state text } } }", new { id = reported })).Expected();
        Assert.Equal("GONE", gone.TextAt("node.state"));
        Assert.Null(gone.TextAt("node.text"));
    }

    private async Task<(string Group, string Post)> PostAsync()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
        return (group, await cast.Author.PublishAsync(group, "Rude"));
    }
}
