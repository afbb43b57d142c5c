using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Moderation;

/// <summary>The side that lost contests a decision once, within 14 days, before somebody else.</summary>
public sealed class AppealTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Theory]
    [InlineData("REMOVED", true, false)]
    [InlineData("WARNING", true, false)]
    [InlineData("EDIT_ASKED", true, false)]
    [InlineData("REJECTED", false, true)]
    public async Task The_side_that_lost_may_contest(string outcome, bool author, bool reporter)
    {
        var reported = await DecidedAsync(outcome);
        IReadOnlyList<string> refused = ["NOT_ALLOWED"];

        Assert.Equal(["NOT_FOUND"], (await cast.Outsider.TryAppealAsync(reported)).Expected().RefusalsOf("appealDecision"));
        var first = author ? cast.Member : cast.Author;
        Assert.Equal(refused, (await first.TryAppealAsync(reported)).Expected().RefusalsOf("appealDecision"));
        Assert.Empty((await (reporter ? cast.Member : cast.Author).TryAppealAsync(reported)).Expected().RefusalsOf("appealDecision"));
    }

    [Fact]
    public async Task It_is_contested_for_fourteen_days_and_not_longer()
    {
        var (late, early) = (await DecidedAsync("WARNING"), await DecidedAsync("WARNING"));

        network.Clock.Advance(TimeSpan.FromDays(14) - TimeSpan.FromMinutes(1));
        Assert.Empty((await cast.Author.TryAppealAsync(early)).Expected().RefusalsOf("appealDecision"));
        network.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(["CASE_CLOSED"], (await cast.Author.TryAppealAsync(late)).Expected().RefusalsOf("appealDecision"));
    }

    [Fact]
    public async Task Somebody_else_than_who_decided_decides_about_the_appeal_for_good()
    {
        var reported = await DecidedAsync("REMOVED");
        Assert.Equal(["CASE_CLOSED"], (await cast.Outsider.TryDecideAgainAsync(reported, "REMOVED")).Expected().RefusalsOf("decideAppeal"));
        await cast.Author.TryAppealAsync(reported);

        Assert.Equal(["NOT_ALLOWED"], (await cast.Moderator.TryDecideAgainAsync(reported, "REMOVED")).Expected().RefusalsOf("decideAppeal"));
        Assert.Equal(["NOT_ALLOWED"], (await cast.Author.TryDecideAgainAsync(reported, "REJECTED")).Expected().RefusalsOf("decideAppeal"));
        Assert.Equal("FINAL", (await cast.Outsider.TryDecideAgainAsync(reported, "REMOVED")).Expected().TextAt("decideAppeal.moderationCase.state"));
        Assert.Equal(["CASE_CLOSED"], (await cast.Author.TryAppealAsync(reported)).Expected().RefusalsOf("appealDecision"));
        Assert.Equal(["CASE_CLOSED"], (await cast.Newcomer.TryDecideAgainAsync(reported, "REJECTED")).Expected().RefusalsOf("decideAppeal"));
    }

    [Fact]
    public async Task A_rejected_report_that_is_contested_with_success_removes_the_thing()
    {
        var reported = await DecidedAsync("REJECTED");
        await cast.Member.TryAppealAsync(reported);

        await cast.Outsider.TryDecideAgainAsync(reported, "REMOVED");

        var notice = (await cast.Author.AskAsync("{ viewer { moderationNotices(first: 1) { nodes { outcome appeal } } } }")).Expected();
        Assert.Equal("REMOVED", notice.TextAt("viewer.moderationNotices.nodes.0.outcome"));
        // The words of who reported are not the author's to read.
        Assert.Null(notice.TextAt("viewer.moderationNotices.nodes.0.appeal"));
    }

    [Fact]
    public async Task What_came_of_reports_is_counted_for_everybody()
    {
        const string query = "{ transparencyReport(year: 2026, quarter: 4) { reports rejected warnings removals appealsUpheld appealsGranted } }";
        var before = (await cast.Newcomer.AskAsync(query)).Expected().At("transparencyReport");

        await DecidedAsync("REJECTED");
        var (upheld, granted) = (await DecidedAsync("REMOVED"), await DecidedAsync("WARNING"));
        await cast.Author.TryAppealAsync(upheld);
        await cast.Outsider.TryDecideAgainAsync(upheld, "REMOVED");
        await cast.Author.TryAppealAsync(granted);
        await cast.Outsider.TryDecideAgainAsync(granted, "REJECTED");

        var after = (await cast.Newcomer.AskAsync(query)).Expected().At("transparencyReport");
        int Grown(string member) => after.GetProperty(member).GetInt32() - before.GetProperty(member).GetInt32();
        Assert.Equal([3, 1, 1, 1, 1, 1], (int[])[Grown("reports"), Grown("rejected"), Grown("warnings"), Grown("removals"), Grown("appealsUpheld"), Grown("appealsGranted")]);
        Assert.Null((await cast.Newcomer.AskAsync("{ transparencyReport(year: 2026, quarter: 5) { reports } }")).Expected().TextAt("transparencyReport"));
    }

    private async Task<string> DecidedAsync(string outcome)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
        var reported = await cast.Member.ReportAsync(await cast.Author.PublishAsync(group, "Rude"));
        await cast.Moderator.DecideAsModeratorAsync(reported, outcome);
        return reported;
    }
}
