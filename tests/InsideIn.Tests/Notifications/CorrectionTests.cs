using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Tests.Conversations;
using InsideIn.Tests.Drafts;

namespace InsideIn.Tests.Notifications;

/// <summary>Product/network.md, part 3, no. 2: a correction follows those who saw the wrong text.</summary>
[Collection(NetworkCollection.Name)]
public class CorrectionTests(RunningNetwork running)
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task Who_read_the_wrong_text_is_told_once_and_nobody_else_is()
    {
        var post = await cast.Author.PublishAsync(await GroupAsync(), "At 10");
        await SeeAsync(cast.Member, post);

        await cast.Author.DoAsync("editPost", new { postId = post, text = "At 11", baseRevision = 1, correction = "An hour later." });
        await network.SettleAsync();

        Assert.Contains("CORRECTION", await cast.Member.ReasonsAsync(post));
        Assert.DoesNotContain("CORRECTION", await cast.GroupOwner.ReasonsAsync(post));
        Assert.DoesNotContain("CORRECTION", await cast.Author.ReasonsAsync(post));
        var notice = Assert.Single(await cast.Member.NoticesAsync(post), notice => notice.GetProperty("reason").GetString() == "CORRECTION");
        Assert.Equal(1, notice.GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task An_edit_that_is_no_correction_tells_nobody()
    {
        var post = await cast.Author.PublishAsync(await GroupAsync(), "At 10");
        await SeeAsync(cast.Member, post);
        network.Clock.Advance(FreeEdits.Span);

        await cast.Author.DoAsync("editPost", new { postId = post, text = "At ten", baseRevision = 1 });
        await network.SettleAsync();

        Assert.DoesNotContain("CORRECTION", await cast.Member.ReasonsAsync(post));
    }

    // R6, R13: rights are asked when it is told.
    [Fact]
    public async Task Who_may_not_read_it_any_more_is_not_told()
    {
        var group = await GroupAsync();
        var post = await cast.Author.PublishAsync(group, "At 10");
        await SeeAsync(cast.Member, post);
        await cast.GroupOwner.DoAsync("removeMember", new { groupId = group, personId = cast.Member.Id });

        await cast.Author.DoAsync("editPost", new { postId = post, text = "At 11", baseRevision = 1, correction = "An hour later." });
        await network.SettleAsync();

        Assert.Empty(await cast.Member.ReasonsAsync(post));
    }

    [Fact]
    public async Task Of_a_comments_correction_those_are_told_who_saw_the_thread_while_it_was_wrong()
    {
        var post = await cast.Member.PublishAsync(await GroupAsync(), "When?");
        await SeeAsync(cast.GroupOwner, post);
        var comment = await cast.Author.CommentAsync(post, "At 10");
        network.Clock.Advance(TimeSpan.FromSeconds(1));
        await SeeAsync(cast.Member, post);
        network.Clock.Advance(TimeSpan.FromSeconds(1));

        await cast.Author.EditCommentAsync(comment, "At 11", correction: "An hour later.");
        await network.SettleAsync();

        Assert.Contains("CORRECTION", await cast.Member.ReasonsAsync(post));
        Assert.DoesNotContain("CORRECTION", await cast.GroupOwner.ReasonsAsync(post));
    }

    private Task<string> GroupAsync() => cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);

    private static Task<IReadOnlyList<string?>> SeeAsync(Employee person, string postId) => person.DoAsync("markSeen", new { things = new[] { new { subjectId = postId } } });
}
