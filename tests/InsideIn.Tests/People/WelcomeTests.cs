using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.People;
using InsideIn.Tests.Drafts;

namespace InsideIn.Tests.People;

/// <summary>The first steps of somebody new, on a clock and in a company of their own.</summary>
public class WelcomeTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private const string Suggested = "{ viewer { suggestedGroups { id privacy } } }";

    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task The_first_steps_are_offered_until_their_end_is_noted_once_for_all_devices()
    {
        Assert.True(await IsNewAsync(cast.Newcomer));

        Assert.Empty(await EndAsync(cast.Newcomer));
        Assert.Empty(await EndAsync(cast.Newcomer));

        Assert.False(await IsNewAsync(cast.Newcomer));
        Assert.True(await IsNewAsync(cast.Member));
    }

    [Fact]
    public async Task After_thirty_days_nobody_is_new_any_more()
    {
        var person = (await running.Network.Store.GetAsync(PeopleStore.People, cast.Manager.PersonId))!.Document;

        Assert.True(person.IsNewAt(person.ArrivedAt + Person.NewFor - TimeSpan.FromTicks(1)));
        Assert.False(person.IsNewAt(person.ArrivedAt + Person.NewFor));
        Assert.False((person with { WelcomeEndedAt = person.ArrivedAt }).IsNewAt(person.ArrivedAt));
    }

    [Fact]
    public async Task Groups_are_suggested_that_colleagues_are_in_and_that_anybody_may_join() // R2, R3
    {
        // Both are of the outsider's department, one of them and the owner of the same office too.
        var (near, far) = (running.Network.Employee("long-title"), running.Network.Employee("no-mail"));
        var second = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, near);
        var first = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, near, far);
        await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, near, far);
        await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, near, far);

        var read = (await cast.Outsider.AskAsync(Suggested)).Expected();

        Assert.Equal([first, second], read.TextsAt("viewer.suggestedGroups", "id"));
        Assert.Empty(await cast.Outsider.DoAsync("joinGroup", new { groupId = first }));
        Assert.Equal([second], (await cast.Outsider.AskAsync(Suggested)).TextsAt("viewer.suggestedGroups", "id"));

        var calls = await StoreCalls.OfAsync(async () => (await cast.Outsider.AskAsync(Suggested)).Expected());
        Assert.Equal(
            ["documents.get groups.", "documents.get people.", "documents.pick groups.byLimit", "documents.pick groups.byListing", "documents.pick memberships.byPerson", "documents.pick memberships.byPerson", "documents.pick people.byDepartment", "documents.pick people.byOffice"],
            calls.Order(StringComparer.Ordinal));
    }

    private static async Task<bool> IsNewAsync(Employee person) =>
        (await person.AskAsync("{ viewer { isNew } }")).Expected().At("viewer.isNew").GetBoolean();

    private static async Task<IReadOnlyList<string?>> EndAsync(Employee person) =>
        (await person.AskAsync("mutation { endWelcome { viewer { isNew } errors { ... on Error { code } } } }")).Expected().RefusalsOf("endWelcome");
}
