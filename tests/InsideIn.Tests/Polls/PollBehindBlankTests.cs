using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Polls;

/// <summary>A poll is words of who asks: where those are left out for newcomers, the poll is left out, by whatever way it is asked for.</summary>
[Collection(NetworkCollection.Name)]
public class PollBehindBlankTests(RunningNetwork running)
{
    // Demand 10
    [Fact]
    public async Task A_poll_that_was_asked_among_few_is_shown_to_nobody_who_came_when_the_group_was_opened()
    {
        var cast = running.Network.Cast;
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var poll = await cast.Author.PollAsync(group);
        running.Network.Clock.Advance(TimeSpan.FromSeconds(1));

        await cast.GroupOwner.ChangeAudienceAsync(group, GroupPrivacy.Open);

        Assert.Equal("""{"data":{"node":null}}""", (await cast.Outsider.AskAsync("query($id: ID!) { node(id: $id) { ... on Poll { options { text } } } }", new { id = poll.Id })).Text);
        Assert.Equal(System.Text.Json.JsonValueKind.Object, (await cast.Member.ReadPollAsync(poll)).At("node").ValueKind);
    }
}
