using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Groups;

/// <summary>How people come into groups that are not open. The clock moves by weeks, so the network is this class's own.</summary>
public class AdmissionTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private const string Requests = "requests(first: 10) { nodes { sentence person { id } } }";
    private const string Invitations = "{ viewer { groupInvitations(first: 10) { nodes { groupId groupName groupDescription } } } }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task Who_asks_with_a_sentence_is_let_in_by_an_owner_or_moderator()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Member);
        await AskAsync(cast.Outsider, group, "I build boats.");

        Assert.Equal("I build boats.", (await cast.Outsider.ReadGroupAsync(group, "viewerRequest { sentence lapsesAt }")).TextAt("node.viewerRequest.sentence"));
        Assert.Equal("""{"data":{"node":{"requests":null}}}""", (await cast.Member.ReadGroupAsync(group, Requests)).Text);
        Assert.Equal("NOT_ALLOWED", await AnswerAsync(cast.Member, group, cast.Outsider, isAccepted: true));
        await cast.GroupOwner.MustAsync("changeMemberRole", new { groupId = group, personId = cast.Member.Id, role = "MODERATOR" }, "membership { role }");
        Assert.Equal([cast.Outsider.Id], (await cast.Member.ReadGroupAsync(group, Requests)).At("node.requests.nodes").EnumerateArray().Select(node => node.GetProperty("person").GetProperty("id").GetString()));
        Assert.Null(await AnswerAsync(cast.Member, group, cast.Outsider, isAccepted: true));
        Assert.Equal("MEMBER", await cast.Outsider.RoleInAsync(group));
        Assert.Equal("NOT_FOUND", await AnswerAsync(cast.GroupOwner, group, cast.Outsider, isAccepted: false));
    }

    [Fact]
    public async Task There_is_one_open_request_which_is_refused_withdrawn_or_lapses_after_thirty_days()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => AskAsync(cast.Outsider, group, "Please")));
        Assert.Equal(1, await OpenAsync(group));
        Assert.Null(await AnswerAsync(cast.GroupOwner, group, cast.Outsider, isAccepted: false));
        Assert.Equal(0, await OpenAsync(group));

        await AskAsync(cast.Outsider, group, "Again");
        await cast.Outsider.MustAsync("withdrawMembershipRequest", new { groupId = group });
        Assert.Equal((0, "NOT_FOUND"), (await OpenAsync(group), await AnswerAsync(cast.GroupOwner, group, cast.Outsider, isAccepted: true)));

        await AskAsync(cast.Outsider, group, "Once more");
        network.Clock.Advance(Admission.RequestLifetime - TimeSpan.FromMinutes(1));
        Assert.Equal(1, await OpenAsync(group));
        network.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((0, "NOT_FOUND"), (await OpenAsync(group), await AnswerAsync(cast.GroupOwner, group, cast.Outsider, isAccepted: true)));
        Assert.Equal("""{"data":{"node":{"viewerRequest":null}}}""", (await cast.Outsider.ReadGroupAsync(group, "viewerRequest { sentence }")).Text);
    }

    [Fact]
    public async Task Asking_needs_a_closed_group_and_words()
    {
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open);
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret);
        var closed = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed);

        Assert.Equal("GROUP_OPEN", await cast.Outsider.RefusalAsync("requestMembership", new { groupId = open, sentence = "Please" }));
        Assert.Equal("NOT_FOUND", await cast.Outsider.RefusalAsync("requestMembership", new { groupId = secret, sentence = "Please" }));
        Assert.Equal("TEXT_EMPTY", await cast.Outsider.RefusalAsync("requestMembership", new { groupId = closed, sentence = " " }));
        Assert.Equal("TEXT_TOO_LONG", await cast.Outsider.RefusalAsync("requestMembership", new { groupId = closed, sentence = new string('x', 501) }));
    }

    // R2, R3
    [Fact]
    public async Task An_invited_person_sees_of_a_secret_group_its_name_and_description_and_after_declining_nothing()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Member);
        await cast.GroupOwner.MustAsync("updateGroup", new { groupId = group, description = "We plan the move." });
        var unknown = await DeclineAsync(cast.Outsider, group);
        await cast.GroupOwner.MustAsync("invitePerson", new { groupId = group, personId = cast.Outsider.Id });

        var seen = (await cast.Outsider.AskAsync(Invitations)).Expected();
        Assert.Equal([group], seen.TextsAt("viewer.groupInvitations.nodes", "groupId"));
        Assert.Equal(["We plan the move."], seen.TextsAt("viewer.groupInvitations.nodes", "groupDescription"));
        Assert.Equal("""{"data":{"node":null}}""", (await cast.Outsider.ReadGroupAsync(group, "name memberCount")).Text);
        Assert.DoesNotContain(group, (await cast.Outsider.AskAsync("{ groups(first: 50) { nodes { id } } }")).Expected().TextsAt("groups.nodes", "id"));

        Assert.Empty((await DeclineAsync(cast.Outsider, group)).RefusalsOf("answerInvitation"));
        Assert.Empty((await cast.Outsider.AskAsync(Invitations)).Expected().TextsAt("viewer.groupInvitations.nodes", "groupId"));
        Assert.Equal(unknown.Raw, (await DeclineAsync(cast.Outsider, group)).Raw);
        Assert.Equal(unknown.Raw, (await DeclineAsync(cast.Outsider, new GraphQL.NodeId("Group", Kernel.Ids.Of("none")).ToString())).Raw);
    }

    [Fact]
    public async Task An_invitation_is_accepted_once_and_may_be_taken_back_before()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Member);
        Assert.Equal("NOT_ALLOWED", await cast.Member.RefusalAsync("invitePerson", new { groupId = group, personId = cast.Newcomer.Id }));
        await cast.GroupOwner.MustAsync("invitePerson", new { groupId = group, personId = cast.Newcomer.Id });
        await cast.GroupOwner.MustAsync("uninvitePerson", new { groupId = group, personId = cast.Newcomer.Id });
        Assert.Equal("NOT_FOUND", await cast.Newcomer.RefusalAsync("answerInvitation", new { groupId = group, isAccepted = true }, "answeredInvitation { isAccepted }"));

        await cast.GroupOwner.MustAsync("invitePerson", new { groupId = group, personId = cast.Newcomer.Id });
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => cast.Newcomer.MustAsync("answerInvitation", new { groupId = group, isAccepted = true }, "answeredInvitation { isAccepted }")));
        Assert.Equal(3, (await cast.Newcomer.ReadGroupAsync(group, "memberCount")).NumberAt("node.memberCount"));
    }

    // R3: the others do not learn who is invited.
    [Fact]
    public async Task Who_keeps_order_sees_who_has_not_answered_yet_and_the_invited_find_it_on_the_group_that_they_may_know()
    {
        const string invited = "invitedPeople(first: 5) { nodes { id } }";
        var closed = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Member);
        await cast.GroupOwner.MustAsync("invitePerson", new { groupId = closed, personId = cast.Outsider.Id });

        Assert.Equal([cast.Outsider.Id], (await cast.GroupOwner.ReadGroupAsync(closed, invited)).TextsAt("node.invitedPeople.nodes", "id"));
        Assert.Equal("""{"data":{"node":{"invitedPeople":null}}}""", (await cast.Member.ReadGroupAsync(closed, invited)).Text);
        Assert.Equal(closed, (await cast.Outsider.ReadGroupAsync(closed, "viewerInvitation { groupId }")).TextAt("node.viewerInvitation.groupId"));

        Assert.Empty((await DeclineAsync(cast.Outsider, closed)).RefusalsOf("answerInvitation"));
        Assert.Empty((await cast.GroupOwner.ReadGroupAsync(closed, invited)).TextsAt("node.invitedPeople.nodes", "id"));
        Assert.Equal("""{"data":{"node":{"viewerInvitation":null}}}""", (await cast.Outsider.ReadGroupAsync(closed, "viewerInvitation { groupId }")).Text);
    }

    [Fact]
    public async Task Who_asked_and_is_invited_is_in()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed);
        await AskAsync(cast.Author, group, "Please");
        await cast.GroupOwner.MustAsync("invitePerson", new { groupId = group, personId = cast.Author.Id });
        await cast.GroupOwner.MustAsync("invitePerson", new { groupId = group, personId = cast.Newcomer.Id });
        await AskAsync(cast.Newcomer, group, "Please");

        Assert.Equal(("MEMBER", "MEMBER"), (await cast.Author.RoleInAsync(group), await cast.Newcomer.RoleInAsync(group)));
    }

    private static Task AskAsync(Employee person, string group, string sentence) => person.MustAsync("requestMembership", new { groupId = group, sentence });

    private static Task<string?> AnswerAsync(Employee owner, string group, Employee person, bool isAccepted) =>
        owner.RefusalAsync("answerMembershipRequest", new { groupId = group, personId = person.Id, isAccepted });

    private static Task<Answer> DeclineAsync(Employee person, string group) =>
        person.DoAsync("answerInvitation", new { groupId = group, isAccepted = false }, "answeredInvitation { isAccepted }");

    private async Task<int> OpenAsync(string group) => (await cast.GroupOwner.ReadGroupAsync(group, Requests)).At("node.requests.nodes").GetArrayLength();
}
