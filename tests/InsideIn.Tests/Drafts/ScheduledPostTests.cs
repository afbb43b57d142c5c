using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Privacy;

namespace InsideIn.Tests.Drafts;

/// <summary>Product/network.md, table A, row "draft, schedule, expire": a moment chosen in the author's zone, rights asked when it comes.</summary>
public sealed class ScheduledPostTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task A_scheduled_post_appears_at_its_moment_and_not_before()
    {
        var group = await GroupAsync();
        var draft = await cast.Author.DraftAsync(group, "Good morning");
        var at = network.Clock.GetUtcNow().AddHours(2);
        Assert.Empty(await cast.Author.ScheduleAsync(draft, at));

        await AdvanceAsync(TimeSpan.FromMinutes(119));
        Assert.Empty(await cast.Member.PostsInAsync(group));
        var waiting = await cast.Author.DraftsAsync();
        Assert.Equal((at, "Europe/Lisbon"), (waiting.At("viewer.drafts.nodes.0.schedule.publishAt").GetDateTimeOffset(), waiting.TextAt("viewer.drafts.nodes.0.schedule.zone")));

        await AdvanceAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(["Good morning"], await cast.Member.PostsInAsync(group));
        Assert.DoesNotContain("Good morning", await cast.Author.DraftTextsAsync());
    }

    [Fact]
    public async Task The_server_finds_by_itself_what_is_due()
    {
        var group = await GroupAsync();
        Assert.Empty(await cast.Author.ScheduleAsync(await cast.Author.DraftAsync(group, "By itself"), network.Clock.GetUtcNow().AddMinutes(1)));

        network.Clock.Advance(TimeSpan.FromMinutes(1));

        await PrivacyDoings.UntilAsync(async () => (await cast.Member.PostsInAsync(group)).Count == 1);
    }

    [Theory]
    [InlineData(59, "Europe/Lisbon", "TIME_OUT_OF_RANGE")]
    [InlineData(60, "Europe/Lisbon", null)]
    [InlineData(365 * 86_400, "Europe/Lisbon", null)]
    [InlineData(367 * 86_400, "Europe/Lisbon", "TIME_OUT_OF_RANGE")]
    [InlineData(600, "Lisbon", "UNKNOWN_ZONE")]
    public async Task The_moment_is_a_minute_to_a_year_ahead_in_a_known_zone(int seconds, string zone, string? code)
    {
        var draft = await cast.Author.DraftAsync(await GroupAsync(), "Later");

        var refused = await cast.Author.ScheduleAsync(draft, network.Clock.GetUtcNow().AddSeconds(seconds), zone: zone);

        Assert.Equal(code is null ? [] : [code], refused);
    }

    // R30
    [Fact]
    public async Task Readers_see_when_a_co_author_published_for_the_author()
    {
        var group = await GroupAsync();
        var draft = await cast.Author.DraftAsync(group, "By both");
        await cast.Author.DoAsync("addCoAuthor", new { draftId = draft, personId = cast.Member.Id });
        Assert.Empty(await cast.Member.ScheduleAsync(draft, network.Clock.GetUtcNow().AddMinutes(5)));

        await AdvanceAsync(TimeSpan.FromMinutes(5));

        var read = (await cast.GroupOwner.AskAsync(
            "query($id: ID!) { node(id: $id) { ... on Group { posts(first: 1) { nodes { id author { id } publishedBy { id } coAuthors { id } } } } } }", new { id = group })).Expected();
        Assert.Equal((cast.Author.Id, cast.Member.Id, cast.Member.Id), (read.TextAt("node.posts.nodes.0.author.id"), read.TextAt("node.posts.nodes.0.publishedBy.id"), read.TextAt("node.posts.nodes.0.coAuthors.0.id")));
        var post = read.TextAt("node.posts.nodes.0.id");
        Assert.Empty(await cast.Member.DoAsync("editPost", new { postId = post, text = "By both of us", baseRevision = 1 }));
        Assert.Equal(["NOT_ALLOWED"], await cast.Member.DoAsync("deletePost", new { postId = post }));
    }

    // R30: what its author may not do, nobody does for them.
    [Fact]
    public async Task A_co_author_does_not_publish_for_an_author_who_may_not()
    {
        var group = await GroupAsync();
        var draft = await cast.Author.DraftAsync(group, "Not any more");
        await cast.Author.DoAsync("addCoAuthor", new { draftId = draft, personId = cast.Member.Id });
        await cast.GroupOwner.DoAsync("removeMember", new { groupId = group, personId = cast.Author.Id });

        Assert.Equal(["NOT_ALLOWED"], (await cast.Member.PublishDraftAsync(draft)).RefusalsOf("publishDraft"));
        Assert.Contains("Not any more", await cast.Member.DraftTextsAsync());
    }

    [Fact]
    public async Task Another_moment_takes_the_place_of_the_first_and_a_cancelled_one_is_a_draft_again()
    {
        var group = await GroupAsync();
        var moved = await cast.Author.DraftAsync(group, "Moved");
        Assert.Empty(await cast.Author.ScheduleAsync(moved, network.Clock.GetUtcNow().AddMinutes(10)));
        Assert.Empty(await cast.Author.ScheduleAsync(moved, network.Clock.GetUtcNow().AddMinutes(30)));
        // A scheduled one no longer holds the place.
        var cancelled = await cast.Author.DraftAsync(group, "Cancelled");
        Assert.Empty(await cast.Author.ScheduleAsync(cancelled, network.Clock.GetUtcNow().AddMinutes(10)));
        Assert.Empty(await cast.Author.DoAsync("unschedulePost", new { draftId = cancelled }));

        await AdvanceAsync(TimeSpan.FromMinutes(20));
        Assert.Empty(await cast.Member.PostsInAsync(group));

        await AdvanceAsync(TimeSpan.FromMinutes(20));
        Assert.Equal(["Moved"], await cast.Member.PostsInAsync(group));
        Assert.Contains("Cancelled", await cast.Author.DraftTextsAsync());
    }

    [Fact]
    public async Task Who_has_left_the_group_by_then_finds_the_draft_with_the_reason()
    {
        var group = await GroupAsync();
        var draft = await cast.Author.DraftAsync(group, "Too late");
        Assert.Empty(await cast.Author.ScheduleAsync(draft, network.Clock.GetUtcNow().AddMinutes(10)));
        await cast.GroupOwner.DoAsync("removeMember", new { groupId = group, personId = cast.Author.Id });

        await AdvanceAsync(TimeSpan.FromMinutes(10));

        Assert.Empty(await cast.Member.PostsInAsync(group));
        var mine = (await cast.Author.DraftsAsync()).At("viewer.drafts.nodes").EnumerateArray().Single(node => node.GetProperty("id").GetString() == draft);
        Assert.Equal("NOT_ALLOWED", mine.GetProperty("refusal").GetProperty("code").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, mine.GetProperty("schedule").ValueKind);
        Assert.Equal("Too late", mine.GetProperty("text").GetString());
    }

    [Fact]
    public async Task It_is_published_once_however_many_servers_do_it_and_how_often()
    {
        var group = await GroupAsync();
        Assert.Empty(await cast.Author.ScheduleAsync(await cast.Author.DraftAsync(group, "Once only"), network.Clock.GetUtcNow().AddMinutes(5)));
        network.Clock.Advance(TimeSpan.FromMinutes(5));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(network.DoDueAsync)));
        await network.DoDueAsync();

        Assert.Equal(["Once only"], await cast.Member.PostsInAsync(group));
    }

    [Fact]
    public async Task What_is_saved_until_then_is_what_is_published()
    {
        var (group, key) = (await GroupAsync(), network.NewClientKey());
        var draft = await cast.Author.DraftAsync(group, "First thought", key);
        Assert.Empty(await cast.Author.ScheduleAsync(draft, network.Clock.GetUtcNow().AddMinutes(10)));
        await cast.Author.SaveDraftAsync(group, "Second thought", key, version: 1);

        await AdvanceAsync(TimeSpan.FromMinutes(10));

        Assert.Equal(["Second thought"], await cast.Member.PostsInAsync(group));
    }

    [Fact]
    public async Task Drafts_are_kept_for_30_days_after_the_last_save()
    {
        var (group, key) = (await GroupAsync(), network.NewClientKey());
        await cast.Author.SaveDraftAsync(group, "Begun", key);
        await AdvanceAsync(TimeSpan.FromDays(29));
        await cast.Author.SaveDraftAsync(group, "Gone on", key, version: 1);

        await AdvanceAsync(TimeSpan.FromDays(29));
        Assert.Contains("Gone on", await cast.Author.DraftTextsAsync());

        await AdvanceAsync(TimeSpan.FromDays(1));
        Assert.DoesNotContain("Gone on", await cast.Author.DraftTextsAsync());
        var late = await cast.Author.SaveDraftAsync(group, "Still here", key, version: 2);
        Assert.Equal(("", 0, "Still here"), (late.TextAt("saveDraft.errors.0.currentText"), late.NumberAt("saveDraft.errors.0.currentVersion"), late.TextAt("saveDraft.errors.0.yourText")));
    }

    private Task<string> GroupAsync() => cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);

    private async Task AdvanceAsync(TimeSpan span)
    {
        network.Clock.Advance(span);
        await network.DoDueAsync();
    }
}
