using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Tests.Notifications;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Administration;

/// <summary>One thread, two people, a reason, a day, and everybody concerned learns of it.</summary>
public sealed class BreakGlassTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private const string Thread = "query($id: ID!) { node(id: $id) { ... on Post { text comments(first: 5) { nodes { id text } } } ... on Comment { text } } }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    /// <summary>The demo company's only administrator, and another one.</summary>
    private Employee First => cast.Admin;

    private Employee Second => network.Employee("emoji");

    [Theory]
    [InlineData(GroupPrivacy.Closed)]
    [InlineData(GroupPrivacy.Secret)]
    public async Task With_a_second_persons_yes_the_first_one_reads_the_thread_and_nothing_beside_it(GroupPrivacy privacy)
    {
        var (group, post, comment) = await ThreadAsync(privacy);
        var other = await cast.Author.PublishAsync(group, "Another thread");
        Assert.Null(await TextAsync(First, post));

        var request = await First.RequestBreakGlassAsync(post);
        Assert.Null(await TextAsync(First, post));
        await Second.ApproveAsync(request);

        Assert.Equal("Inside", await TextAsync(First, post));
        Assert.Equal("Deeper", await TextAsync(First, comment));
        Assert.Null(await TextAsync(First, other));
        var list = await First.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { memberCount posts(first: 5) { nodes { id } } } } }", new { id = group });
        Assert.DoesNotContain(post, list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_the_second_person_nor_anybody_else_reads_by_it()
    {
        var (_, post, _) = await ThreadAsync(GroupPrivacy.Closed);
        await Second.ApproveAsync(await First.RequestBreakGlassAsync(post));

        Assert.Null((await Second.AskAsAdminAsync(Thread, new { id = post })).TextAt("node.text"));
        foreach (var other in new[] { cast.Hr, cast.Comms, cast.Moderator, cast.Outsider })
        {
            Assert.Null(await TextAsync(other, post));
        }
    }

    [Fact]
    public async Task Who_is_no_administrator_any_more_reads_nothing_by_it()
    {
        var (_, post, _) = await ThreadAsync(GroupPrivacy.Closed);
        await First.ApproveAsync(await Second.RequestBreakGlassAsync(post));
        Assert.Equal("Inside", (await Second.AskAsAdminAsync(Thread, new { id = post })).TextAt("node.text"));

        Assert.Null(await TextAsync(Second, post));
        Assert.Null((await Second.AskAsAsync("Moderator", Thread, new { id = post })).TextAt("node.text"));
    }

    [Fact]
    public async Task One_person_alone_opens_nothing_however_often_they_say_yes()
    {
        var (_, post, _) = await ThreadAsync(GroupPrivacy.Closed);
        var request = await First.RequestBreakGlassAsync(post);

        Assert.Equal(["SECOND_PERSON_NEEDED"], (await First.AskAsync(Administrators.Approve, new { id = request })).RefusalsOf("approveBreakGlass"));
        Assert.Equal(["SECOND_PERSON_NEEDED"], (await First.AskAsync(Administrators.Approve, new { id = request })).RefusalsOf("approveBreakGlass"));
        Assert.Null(await TextAsync(First, post));
    }

    [Fact]
    public async Task After_a_day_it_is_closed_again_and_cannot_be_approved_anew()
    {
        var (_, post, _) = await ThreadAsync(GroupPrivacy.Closed);
        var request = await First.RequestBreakGlassAsync(post);
        await Second.ApproveAsync(request);

        network.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.Equal("Inside", await TextAsync(First, post));
        network.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await TextAsync(First, post));
        Assert.Equal(["BREAK_GLASS_CLOSED"], (await Second.AskAsAdminAsync(Administrators.Approve, new { id = request })).RefusalsOf("approveBreakGlass"));
    }

    // Table G, admin look into private content: a notice to the members afterwards, and not before.
    [Fact]
    public async Task The_members_are_told_once_when_the_day_is_over_and_nobody_else_is()
    {
        var (group, post, _) = await ThreadAsync(GroupPrivacy.Secret);
        await Second.ApproveAsync(await First.RequestBreakGlassAsync(post));
        await First.RequestBreakGlassAsync(await cast.Author.PublishAsync(group, "Asked for, and never opened"));
        Assert.Equal("Inside", await TextAsync(First, post));
        network.Clock.Advance(TimeSpan.FromHours(23));
        await TellAsync();
        Assert.Empty(await OfOpenedAsync(cast.Author, group));

        network.Clock.Advance(TimeSpan.FromHours(1));
        await TellAsync();
        await TellAsync();

        var notice = Assert.Single(await OfOpenedAsync(cast.Author, group));
        Assert.Equal((group, "null", 1), (notice.GetProperty("group").GetProperty("id").GetString(), notice.GetProperty("thread").GetRawText(), notice.GetProperty("count").GetInt32()));
        Assert.Empty(await OfOpenedAsync(First, group));
        Assert.Empty(await OfOpenedAsync(cast.Outsider, group));
    }

    [Fact]
    public async Task A_request_that_nobody_answers_for_a_week_is_over()
    {
        var (_, post, _) = await ThreadAsync(GroupPrivacy.Closed);
        var request = await First.RequestBreakGlassAsync(post);
        network.Clock.Advance(TimeSpan.FromDays(7));

        Assert.Equal(["BREAK_GLASS_CLOSED"], (await Second.AskAsAdminAsync(Administrators.Approve, new { id = request })).RefusalsOf("approveBreakGlass"));
    }

    [Fact]
    public async Task Reading_is_all_that_it_opens()
    {
        var (group, post, comment) = await ThreadAsync(GroupPrivacy.Closed);
        await Second.ApproveAsync(await First.RequestBreakGlassAsync(post));
        Assert.Equal("Inside", await TextAsync(First, post));

        var said = await First.AskAsync("mutation($input: AddCommentInput!) { addComment(input: $input) { errors { ... on Error { code } } } }", new { input = new { subjectId = post, text = "I am here", clientKey = network.NewClientKey() } });
        Assert.Equal(["NOT_FOUND"], said.RefusalsOf("addComment"));
        var liked = await First.AskAsync("mutation($id: ID!) { addReaction(input: { subjectId: $id, kind: LIKE }) { errors { ... on Error { code } } } }", new { id = post });
        Assert.Equal(["NOT_FOUND"], liked.RefusalsOf("addReaction"));
        var deleted = await First.AskAsync("mutation($id: ID!) { deleteComment(input: { commentId: $id }) { errors { ... on Error { code } } } }", new { id = comment });
        Assert.Equal(["NOT_FOUND"], deleted.RefusalsOf("deleteComment"));
        var posted = await First.AskAsync("mutation($input: PublishPostInput!) { publishPost(input: $input) { errors { ... on Error { code } } } }", new { input = new { groupIds = new[] { group }, text = "Mine", clientKey = network.NewClientKey() } });
        Assert.Equal(["NOT_ALLOWED"], posted.RefusalsOf("publishPost"));
        using var socket = await Socket.OpenAsync(First);
        await socket.AskAsync("1", "subscription($id: ID!) { onCommentAdded(subjectId: $id) { id } }", new { id = post });
        Assert.Equal("error", (await socket.NextAsync()).GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_comment_names_the_thread_that_it_stands_in_and_what_is_gone_cannot_be_asked_for()
    {
        var (_, post, comment) = await ThreadAsync(GroupPrivacy.Closed);
        var byComment = await First.AskAsync(Administrators.Request, new { input = new { subjectId = comment, reason = "Reported" } });
        Assert.Equal(post, byComment.Expected().TextAt("requestBreakGlass.breakGlass.subjectId"));
        await Second.ApproveAsync(byComment.TextAt("requestBreakGlass.breakGlass.id")!);

        await cast.Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = post });
        Assert.Null(await TextAsync(First, post));
        Assert.Null(await TextAsync(First, comment));
        Assert.Equal(["NOT_FOUND"], await RefusalsAsync(post, "Reported"));
    }

    [Fact]
    public async Task What_the_viewer_reads_anyway_and_what_has_no_reason_is_not_opened()
    {
        var open = await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author), "For all");
        Assert.Equal(["READABLE_ALREADY"], await RefusalsAsync(open, "Curious"));
        var (group, post, _) = await ThreadAsync(GroupPrivacy.Closed);
        Assert.Equal(["TEXT_EMPTY"], await RefusalsAsync(post, " "));
        Assert.Equal(["NOT_FOUND"], await RefusalsAsync(group, "A group is no thread"));
    }

    [Fact]
    public async Task Each_step_and_each_hour_of_reading_stands_in_the_audit()
    {
        var (_, post, _) = await ThreadAsync(GroupPrivacy.Closed);
        var request = await First.RequestBreakGlassAsync(post);
        await Second.ApproveAsync(request);
        Assert.Equal("Inside", await TextAsync(First, post));
        Assert.Equal("Inside", await TextAsync(First, post));
        network.Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal("Inside", await TextAsync(First, post));

        Assert.True(GraphQL.NodeId.TryParse(request, out var id));
        var acts = await First.ActsAsync(id.Key.ToString(), 4);
        Assert.Equal(
            ["administration.breakGlassUsed", "administration.breakGlassUsed", "administration.breakGlassApproved", "administration.breakGlassRequested"],
            acts.Select(act => act.Action));
        Assert.Equal(["1", "0"], acts.Take(2).Select(act => act.Details.GetProperty("session").GetRawText()));
        Assert.Equal((First.PersonId, Second.PersonId), (acts[0].Details.GetProperty("actorId").GetGuid(), acts[2].Details.GetProperty("actorId").GetGuid()));
        Assert.Equal("A report of harassment", acts[3].Details.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task The_members_find_it_on_the_group_when_the_day_is_over_and_nobody_else_does()
    {
        const string uses = "query($id: ID!) { node(id: $id) { ... on Group { breakGlassUses { nodes { reason subjectId requestedBy { displayName } approvedBy { displayName } } } } } }";
        var (group, post, _) = await ThreadAsync(GroupPrivacy.Closed);
        await First.RequestBreakGlassAsync(post);
        await Second.ApproveAsync(await First.RequestBreakGlassAsync(post));
        Assert.Equal(0, (await cast.Member.AskAsync(uses, new { id = group })).Expected().At("node.breakGlassUses.nodes").GetArrayLength());

        network.Clock.Advance(TimeSpan.FromHours(25));
        var told = (await cast.Member.AskAsync(uses, new { id = group })).Expected();
        Assert.Equal(1, told.At("node.breakGlassUses.nodes").GetArrayLength());
        Assert.Equal(
            (First.Name, Second.Name, post, "A report of harassment"),
            (told.TextAt("node.breakGlassUses.nodes.0.requestedBy.displayName"), told.TextAt("node.breakGlassUses.nodes.0.approvedBy.displayName"), told.TextAt("node.breakGlassUses.nodes.0.subjectId"), told.TextAt("node.breakGlassUses.nodes.0.reason")));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await cast.Outsider.AskAsync(uses, new { id = group })).Expected().At("node.breakGlassUses").ValueKind);
    }

    [Fact]
    public async Task Administrators_see_what_was_asked_for_so_that_a_second_one_can_answer()
    {
        var (_, post, _) = await ThreadAsync(GroupPrivacy.Secret);
        var request = await First.RequestBreakGlassAsync(post);

        var list = (await Second.AskAsAdminAsync("{ breakGlassRequests(first: 20) { nodes { id reason requestedBy { displayName } approvedAt } } }")).Expected();
        Assert.Contains(request, list.TextsAt("breakGlassRequests.nodes", "id"));
    }

    private async Task TellAsync()
    {
        await network.Services.GetServices<IDuty>().Single(duty => duty.Name == "tell of opened threads").RunAsync(default);
        await network.SettleAsync();
    }

    private static async Task<IReadOnlyList<System.Text.Json.JsonElement>> OfOpenedAsync(Employee person, string group) =>
        [.. (await person.NoticesAsync(group)).Where(notice => notice.GetProperty("reason").ValueEquals("BREAK_GLASS"))];

    private static async Task<string?> TextAsync(Employee reader, string id) => (await reader.AskAsync(Thread, new { id })).Expected().TextAt("node.text");

    private async Task<IReadOnlyList<string?>> RefusalsAsync(string subjectId, string reason) =>
        (await First.AskAsync(Administrators.Request, new { input = new { subjectId, reason } })).RefusalsOf("requestBreakGlass");

    private async Task<(string Group, string Post, string Comment)> ThreadAsync(GroupPrivacy privacy)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(privacy, cast.Author, cast.Member);
        var post = await cast.Author.PublishAsync(group, "Inside");
        return (group, post, await cast.Member.CommentAsync(post, "Deeper"));
    }
}
