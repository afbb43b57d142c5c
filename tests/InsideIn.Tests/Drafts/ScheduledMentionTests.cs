using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Mentions;
using InsideIn.Tests.Notifications;

namespace InsideIn.Tests.Drafts;

/// <summary>Table B, the mass-mention guard, where nobody is there to be asked: a yes is given with the schedule, and nobody is told beyond it (decision 0042).</summary>
public sealed class ScheduledMentionTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private const string Newest = "query($id: ID!) { node(id: $id) { ... on Group { posts(first: 1) { nodes { id text source } } } } }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    private Employee[] Six => [cast.Member, cast.Newcomer, cast.Manager, cast.GroupOwner, cast.Moderator, cast.Comms];

    [Fact]
    public async Task The_real_number_is_confirmed_when_it_is_scheduled_and_they_are_told_when_it_is_published()
    {
        var (group, draft) = await NamingItsGroupAsync();

        Assert.Equal(["MENTIONS_NOT_CONFIRMED"], await ScheduleAsync(draft, null));
        Assert.Equal(["MENTIONS_NOT_CONFIRMED"], await ScheduleAsync(draft, 7));
        Assert.Empty(await ScheduleAsync(draft, 6));
        await AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal(Six.Select(person => person.PersonId).Order(), await ToldOfAsync((await NewestAsync(group)).Id));
    }

    [Fact]
    public async Task If_more_have_come_by_then_the_post_is_on_time_nobody_is_told_and_its_author_learns_why()
    {
        var (group, draft) = await NamingItsGroupAsync();
        Assert.Empty(await ScheduleAsync(draft, 6));
        Assert.Empty(await cast.Author.DoAsync("addMember", new { groupId = group, personId = cast.Outsider.Id }));

        await AdvanceAsync(TimeSpan.FromHours(1));

        var post = await NewestAsync(group);
        Assert.Equal(("All of @us", "All of @us"), (post.Text, post.Source));
        Assert.Empty(await ToldOfAsync(post.Id));
        await network.SettleAsync();
        Assert.Contains("MENTION_LEFT_OUT", await cast.Author.ReasonsAsync(post.Id));

        // Now that the author is there again, the number can be confirmed.
        var edit = new { postId = post.Id, baseRevision = 1, text = $"All of @[us](group:{group})" };
        Assert.Equal(["MENTIONS_NOT_CONFIRMED"], await cast.Author.DoAsync("editPost", edit));
        Assert.Empty(await cast.Author.DoAsync("editPost", new { edit.postId, edit.baseRevision, edit.text, confirmedRecipients = 7 }));
        Assert.Equal(7, (await ToldOfAsync(post.Id)).Count);
    }

    [Fact]
    public async Task Fewer_than_were_confirmed_are_told_without_another_question()
    {
        var (group, draft) = await NamingItsGroupAsync();
        Assert.Empty(await ScheduleAsync(draft, 6));
        Assert.Empty(await cast.Author.DoAsync("removeMember", new { groupId = group, personId = cast.Comms.Id }));
        Assert.Empty(await cast.Author.DoAsync("removeMember", new { groupId = group, personId = cast.Moderator.Id }));

        await AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal(4, (await ToldOfAsync((await NewestAsync(group)).Id)).Count);
    }

    [Fact]
    public async Task A_group_that_the_author_has_told_that_day_by_hand_is_not_told_again()
    {
        var (group, draft) = await NamingItsGroupAsync();
        Assert.Empty(await ScheduleAsync(draft, 6));
        Assert.Empty(await cast.Author.DoAsync(
            "publishPost", new { groupIds = new[] { group }, text = $"Earlier, @[us](group:{group})", clientKey = network.NewClientKey(), confirmedRecipients = 6 }));

        await AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal("All of @us", (await NewestAsync(group)).Source);
    }

    [Fact]
    public async Task A_group_told_today_may_be_scheduled_for_tomorrow()
    {
        var (group, draft) = await NamingItsGroupAsync();
        Assert.Empty(await cast.Author.DoAsync(
            "publishPost", new { groupIds = new[] { group }, text = $"Today, @[us](group:{group})", clientKey = network.NewClientKey(), confirmedRecipients = 6 }));

        Assert.Equal(["GROUP_MENTIONED_TODAY"], await ScheduleAsync(draft, 6));
        Assert.Empty(await cast.Author.DoAsync("schedulePost", new { draftId = draft, version = 1, publishAt = network.Clock.GetUtcNow().AddDays(1), zone = "Europe/Lisbon", confirmedRecipients = 6 }));
    }

    [Fact]
    public async Task People_who_were_named_after_the_yes_keep_the_draft_from_being_published()
    {
        var (group, key) = (await cast.Author.CreateGroupAsync(GroupPrivacy.Closed, Six), network.NewClientKey());
        var draft = await cast.Author.DraftAsync(group, "To whom?", key);
        Assert.Empty(await ScheduleAsync(draft, null));
        await cast.Author.SaveDraftAsync(group, string.Join(' ', Six.Select(person => $"@[x](person:{person.Id})")), key, version: 1);

        await AdvanceAsync(TimeSpan.FromHours(1));

        var mine = (await cast.Author.DraftsAsync()).At("viewer.drafts.nodes").EnumerateArray().Single(node => node.GetProperty("id").GetString() == draft);
        Assert.Equal("MENTIONS_NOT_CONFIRMED", mine.GetProperty("refusal").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_draft_asks_like_a_post()
    {
        var (_, draft) = await NamingItsGroupAsync();

        Assert.Equal(["MENTIONS_NOT_CONFIRMED"], await cast.Author.DoAsync("publishDraft", new { draftId = draft, version = 1 }));
        Assert.Empty(await cast.Author.DoAsync("publishDraft", new { draftId = draft, version = 1, confirmedRecipients = 6 }));
    }

    private async Task<(string Group, string Draft)> NamingItsGroupAsync()
    {
        var group = await cast.Author.CreateGroupAsync(GroupPrivacy.Closed, Six);
        return (group, await cast.Author.DraftAsync(group, $"All of @[us](group:{group})"));
    }

    private Task<IReadOnlyList<string?>> ScheduleAsync(string draft, int? confirmed) =>
        cast.Author.DoAsync("schedulePost", new { draftId = draft, version = 1, publishAt = network.Clock.GetUtcNow().AddHours(1), zone = "Europe/Lisbon", confirmedRecipients = confirmed });

    private async Task<(string Id, string? Text, string? Source)> NewestAsync(string group)
    {
        var read = (await cast.Author.AskAsync(Newest, new { id = group })).Expected();
        return (read.TextAt("node.posts.nodes.0.id")!, read.TextAt("node.posts.nodes.0.text"), read.TextAt("node.posts.nodes.0.source"));
    }

    private async Task<IReadOnlyList<Guid>> ToldOfAsync(string post) => [.. (await MentionDoings.ToldAsync(network, post)).Order()];

    private async Task AdvanceAsync(TimeSpan span)
    {
        network.Clock.Advance(span);
        await network.DoDueAsync();
    }
}
