using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Posts;

/// <summary>These move the clock by days, so they have a network of their own.</summary>
public class AnnouncementTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task Who_keeps_order_in_the_group_announces_and_so_do_communications()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Comms);

        Assert.Equal(["NOT_ALLOWED"], (await cast.Author.AnnounceAsync(group, TimeSpan.FromDays(1))).RefusalsOf("publishPost"));
        Assert.Empty((await cast.GroupOwner.AnnounceAsync(group, TimeSpan.FromDays(1))).Expected().RefusalsOf("publishPost"));
        Assert.Empty((await cast.Comms.AnnounceAsync(group, TimeSpan.FromDays(1))).Expected().RefusalsOf("publishPost"));
    }

    [Theory]
    [InlineData(0, "TIME_OUT_OF_RANGE")]
    [InlineData(30 * 24 * 60, null)]
    [InlineData((30 * 24 * 60) + 1, "TIME_OUT_OF_RANGE")]
    public async Task An_announcement_ends_within_30_days(int minutes, string? refusal)
    {
        var group = await cast.Manager.CreateGroupAsync(GroupPrivacy.Closed);

        var answer = (await cast.Manager.AnnounceAsync(group, TimeSpan.FromMinutes(minutes))).Expected();

        Assert.Equal(refusal is null ? [] : [refusal], answer.RefusalsOf("publishPost"));
        network.Clock.Advance(TimeSpan.FromDays(31));
    }

    [Fact]
    public async Task A_third_open_announcement_in_a_group_is_refused_with_the_numbers_until_one_has_ended()
    {
        var group = await cast.Hr.CreateGroupAsync(GroupPrivacy.Closed);
        await cast.Hr.AnnounceAsync(group, TimeSpan.FromDays(2));
        await cast.Hr.AnnounceAsync(group, TimeSpan.FromDays(5));

        var refused = await cast.Hr.AnnounceAsync(group, TimeSpan.FromDays(1));

        Assert.Equal(["ANNOUNCEMENT_QUOTA"], refused.RefusalsOf("publishPost"));
        Assert.Contains("has 2 open announcements; at most 2", refused.TextAt("publishPost.errors.0.message"), StringComparison.Ordinal);

        network.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Empty((await cast.Hr.AnnounceAsync(group, TimeSpan.FromDays(1))).Expected().RefusalsOf("publishPost"));
        network.Clock.Advance(TimeSpan.FromDays(31));
    }

    [Fact]
    public async Task A_fourth_open_announcement_of_an_author_is_refused_however_many_come_at_once()
    {
        var groups = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => cast.Newcomer.CreateGroupAsync(GroupPrivacy.Closed)));

        var answers = await Task.WhenAll(groups.Select(group => cast.Newcomer.AnnounceAsync(group, TimeSpan.FromDays(1))));

        Assert.Equal(3, answers.Count(answer => answer.Expected().RefusalsOf("publishPost").Count == 0));
        Assert.Equal(5, answers.Count(answer => answer.RefusalsOf("publishPost") is ["ANNOUNCEMENT_QUOTA"]));
        network.Clock.Advance(TimeSpan.FromDays(31));
    }

    [Fact]
    public async Task Fifty_double_clicks_at_once_are_one_announcement_and_take_one_place()
    {
        var group = await cast.Outsider.CreateGroupAsync(GroupPrivacy.Closed);
        var key = network.NewClientKey();
        var details = new { announcement = new { endsAt = network.Clock.GetUtcNow().AddDays(1) } };

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => cast.Outsider.PublishKindAsync(group, details, clientKey: key)));

        Assert.Single(answers.Select(answer => answer.Expected().TextAt("publishPost.post.id")).Distinct());
        Assert.Single(await ListAsync(cast.Outsider, group));
        Assert.Empty((await cast.Outsider.AnnounceAsync(group, TimeSpan.FromDays(1))).Expected().RefusalsOf("publishPost"));
        network.Clock.Advance(TimeSpan.FromDays(31));
    }

    [Fact]
    public async Task A_deleted_announcement_gives_its_place_free()
    {
        var group = await cast.Moderator.CreateGroupAsync(GroupPrivacy.Closed);
        var first = (await cast.Moderator.AnnounceAsync(group, TimeSpan.FromDays(1))).Expected().TextAt("publishPost.post.id");
        await cast.Moderator.AnnounceAsync(group, TimeSpan.FromDays(1));
        Assert.Equal(["ANNOUNCEMENT_QUOTA"], (await cast.Moderator.AnnounceAsync(group, TimeSpan.FromDays(1))).RefusalsOf("publishPost"));

        await cast.Moderator.AskAsync("mutation($postId: ID!) { deletePost(input: { postId: $postId }) { deletedPost { id } } }", new { postId = first });

        Assert.Empty((await cast.Moderator.AnnounceAsync(group, TimeSpan.FromDays(1))).Expected().RefusalsOf("publishPost"));
        network.Clock.Advance(TimeSpan.FromDays(31));
    }

    // R1, R3: only those who read the group find it in either list, and nobody does once it has ended.
    [Fact]
    public async Task An_announcement_leaves_the_lists_when_it_has_ended_and_stays_a_post()
    {
        var group = await cast.Admin.CreateGroupAsync(GroupPrivacy.Closed, cast.Member);
        var id = (await cast.Admin.AnnounceAsync(group, TimeSpan.FromDays(2))).Expected().TextAt("publishPost.post.id");
        var later = (await cast.Admin.AnnounceAsync(group, TimeSpan.FromDays(4))).Expected().TextAt("publishPost.post.id");

        Assert.Equal([id, later], await ListAsync(cast.Member, group));
        Assert.Equal([id, later], await MineAsync(cast.Member));
        Assert.Empty(await ListAsync(cast.Outsider, group));
        Assert.DoesNotContain(id, await MineAsync(cast.Outsider));

        network.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal([later], await ListAsync(cast.Member, group));
        Assert.Equal([later], await MineAsync(cast.Member));
        Assert.Equal(id, (await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { id } }", new { id })).TextAt("node.id"));
        network.Clock.Advance(TimeSpan.FromDays(31));
    }

    private static async Task<IReadOnlyList<string?>> ListAsync(Employee reader, string group) =>
        (await reader.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { announcements { id } } } }", new { id = group })).Expected().TextsAt("node.announcements", "id");

    private static async Task<IReadOnlyList<string?>> MineAsync(Employee reader) =>
        (await reader.AskAsync("{ announcements { id } }")).Expected().TextsAt("announcements", "id");
}
