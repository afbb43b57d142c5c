using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Groups;

/// <summary>Who posts where.</summary>
[Collection(NetworkCollection.Name)]
public class PostingRightTests(RunningNetwork running)
{
    private readonly Cast cast = running.Network.Cast;

    [Theory]
    [InlineData("MEMBERS", null, null)]
    [InlineData("MODERATORS", null, "POSTING_BY_MODERATORS")]
    [InlineData("APPROVED", null, "POSTING_BY_APPROVED")]
    public async Task Owners_always_post_and_members_where_they_may(string posting, string? owner, string? member)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Member);
        await cast.GroupOwner.MustAsync("updateGroup", new { groupId = group, posting });

        Assert.Equal(owner, await cast.GroupOwner.PostRefusalAsync(group));
        Assert.Equal(member, await cast.Member.PostRefusalAsync(group));
        Assert.Equal("NOT_ALLOWED", await cast.Outsider.PostRefusalAsync(group));
        Assert.Equal(member is null, (await cast.Member.ReadGroupAsync(group, "mayPost")).At("node.mayPost").GetBoolean());
    }

    [Fact]
    public async Task Whom_a_moderator_approves_posts_until_the_approval_is_taken_back()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Member, cast.Author);
        await cast.GroupOwner.MustAsync("updateGroup", new { groupId = group, posting = "APPROVED" });
        await cast.GroupOwner.MustAsync("changeMemberRole", new { groupId = group, personId = cast.Author.Id, role = "MODERATOR" }, "membership { role }");

        Assert.Equal("APPROVED_ONLY", (await cast.Member.ReadGroupAsync(group, "postRefusal")).TextAt("node.postRefusal"));
        Assert.Equal("NOT_ALLOWED", await cast.Member.RefusalAsync("approvePoster", new { groupId = group, personId = cast.Member.Id }, "membership { isApproved }"));
        await cast.Author.MustAsync("approvePoster", new { groupId = group, personId = cast.Member.Id }, "membership { isApproved }");
        Assert.Null(await cast.Member.PostRefusalAsync(group));
        Assert.Null((await cast.Member.ReadGroupAsync(group, "postRefusal")).TextAt("node.postRefusal"));
        await cast.Author.MustAsync("unapprovePoster", new { groupId = group, personId = cast.Member.Id }, "membership { isApproved }");
        Assert.Equal("POSTING_BY_APPROVED", await cast.Member.PostRefusalAsync(group));
        Assert.Equal("NOT_FOUND", await cast.Author.RefusalAsync("approvePoster", new { groupId = group, personId = cast.Outsider.Id }, "membership { isApproved }"));
    }

    [Fact]
    public async Task Comments_follow_reading_whoever_posts()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Member);
        await cast.GroupOwner.MustAsync("updateGroup", new { groupId = group, posting = "MODERATORS" });
        var post = await cast.GroupOwner.PublishAsync(group, "News");

        Assert.NotEmpty(await cast.Member.CommentAsync(post, "Thanks"));
        Assert.NotEmpty(await cast.Outsider.CommentAsync(post, "Thanks from outside"));
    }

    [Fact]
    public async Task Events_and_pages_follow_the_same_right()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Member);
        await cast.GroupOwner.MustAsync("updateGroup", new { groupId = group, posting = "MODERATORS" });

        Assert.Equal("POSTING_BY_MODERATORS", await cast.Member.RefusalAsync("createPage", new { groupId = group, title = "A page", text = "Text", clientKey = running.Network.NewClientKey() }, "page { id }"));
        Assert.Null(await cast.GroupOwner.RefusalAsync("createPage", new { groupId = group, title = "A page", text = "Text", clientKey = running.Network.NewClientKey() }, "page { id }"));
    }
}
