using InsideIn.Access;
using InsideIn.EntraId;
using InsideIn.Kernel;
using InsideIn.Kit;

namespace InsideIn.Tests.Administration;

/// <summary>Which roles people come with. It moves the clock, so it has a network of its own.</summary>
public sealed class RoleHoldersTests : IAsyncLifetime
{
    private const string Holders = "query($role: Role!, $after: String) { roleHolders(role: $role, first: 2, after: $after) { nodes { role firstSeenAt lastSeenAt goneAt person { displayName } } pageInfo { hasNextPage endCursor } } }";

    private Network? started;

    private Network Network => started!;

    public async Task InitializeAsync() => started = await Network.StartAsync();

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task Administrators_see_page_by_page_who_came_with_a_role_the_last_seen_first()
    {
        foreach (var person in (Employee[])[Network.Cast.Member, Network.Cast.Outsider, Network.Cast.Author])
        {
            Network.Clock.Advance(TimeSpan.FromMinutes(1));
            await person.AskAsAsync(AppRoles.Comms, "{ viewer { roles } }");
            await SeenAsync(person, Role.Comms);
        }

        var first = (await Network.Cast.Admin.AskAsync(Holders, new { role = "COMMS" })).Expected();
        Assert.Equal([Network.Cast.Author.Name, Network.Cast.Outsider.Name], Names(first));
        var rest = (await Network.Cast.Admin.AskAsync(Holders, new { role = "COMMS", after = first.TextAt("roleHolders.pageInfo.endCursor") })).Expected();
        Assert.Equal([Network.Cast.Member.Name], Names(rest));
        Assert.Empty(Names((await Network.Cast.Admin.AskAsync(Holders, new { role = "HR" })).Expected()));
    }

    [Fact]
    public async Task A_page_of_them_takes_two_store_calls_and_one_for_the_people()
    {
        await Network.Cast.Hr.AskAsync("{ viewer { roles } }");
        await SeenAsync(Network.Cast.Hr, Role.Hr);
        await Network.Cast.Admin.AskAsync("{ viewer { roles } }");

        var calls = await StoreCalls.OfAsync(async () => (await Network.Cast.Admin.AskAsync(Holders, new { role = "HR" })).Expected());

        Assert.Equal(["documents.pick roleHoldings.byRole", "documents.get roleHoldings.", "documents.get people."], calls.Where(call => !call.Contains("memberships", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_role_that_a_newer_token_lacks_is_shown_as_gone_and_an_older_token_does_not_bring_it_back()
    {
        var old = Network.Clock.GetUtcNow().ToUnixTimeSeconds();
        await Network.Cast.Moderator.AskAsync("{ viewer { roles } }");
        var seen = await SeenAsync(Network.Cast.Moderator, Role.Moderator);
        Assert.Null(seen.GoneAt);

        Network.Clock.Advance(TimeSpan.FromMinutes(5));
        await Network.Cast.Moderator.AskWithAsync(draft => draft.Claims.Remove("roles"), "{ viewer { roles } }");
        var gone = await SeenAsync(Network.Cast.Moderator, Role.Moderator, holding => holding.IsGone);
        Assert.Equal(Network.Clock.GetUtcNow(), gone.GoneAt);

        Network.Clock.Advance(TimeSpan.FromMinutes(5));
        await Network.Cast.Moderator.AskWithAsync(draft => draft.Claims["iat"] = old, "{ viewer { roles } }");
        await Network.Cast.Hr.AskAsync("{ viewer { roles } }");
        await SeenAsync(Network.Cast.Hr, Role.Hr);
        Assert.True((await SeenAsync(Network.Cast.Moderator, Role.Moderator)).IsGone);

        Network.Clock.Advance(TimeSpan.FromMinutes(5));
        await Network.Cast.Moderator.AskAsync("{ viewer { roles } }");
        Assert.Equal(seen.FirstSeenAt, (await SeenAsync(Network.Cast.Moderator, Role.Moderator, holding => !holding.IsGone)).FirstSeenAt);
    }

    [Fact]
    public void A_role_is_noted_at_most_once_an_hour()
    {
        var start = Network.Beginning;
        RoleHolding? known = null;
        var writes = 0;
        for (var minute = 0; minute < 180; minute++)
        {
            var now = start.AddMinutes(minute);
            var after = RoleHolding.After(known, Network.Cast.Hr.PersonId, Role.Hr, (true, now), now);
            writes += after == known ? 0 : 1;
            known = after;
        }

        Assert.Equal((3, start.AddHours(2)), (writes, known!.LastSeenAt));
        Assert.Null(RoleHolding.After(null, Network.Cast.Hr.PersonId, Role.Hr, (false, start), start));
    }

    [Fact]
    public async Task Nobody_but_administrators_sees_who_has_roles()
    {
        foreach (var other in (Employee[])[Network.Cast.Member, Network.Cast.Hr, Network.Cast.Comms, Network.Cast.Moderator])
        {
            Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await other.AskAsync(Holders, new { role = "ADMIN" })).ErrorCodes);
        }
    }

    private async Task<RoleHolding> SeenAsync(Employee person, Role role, Func<RoleHolding, bool>? isSo = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            if (await Network.Store.GetAsync(RoleHoldingStore.Holdings, RoleHolding.IdOf(person.PersonId, role), patience.Token) is { Document: var holding } && isSo?.Invoke(holding) != false)
            {
                return holding;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }

    private static IEnumerable<string?> Names(Answer answer) => answer.At("roleHolders.nodes").EnumerateArray().Select(node => node.GetProperty("person").GetProperty("displayName").GetString());
}
