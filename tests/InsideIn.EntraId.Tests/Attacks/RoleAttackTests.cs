using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using InsideIn.Kit;

namespace InsideIn.EntraId.Tests;

/// <summary>People who try what their role does not allow, and tokens that still say what the company has taken back.</summary>
[Collection(nameof(RunningNetwork))]
public sealed class RoleAttackTests(RunningNetwork running)
{
    private const string Forbidden = "AUTH_NOT_AUTHORIZED";
    private const string Me = "{ viewer { person { id } } }";

    private readonly Network network = running.Network;

    public static TheoryData<string> Transports => [.. Transport.Names];

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task An_employee_who_asks_for_the_deeds_of_administrators_under_many_names_gets_each_refused(string transport) // 28
    {
        var input = $"{{ personId: \"{network.Cast.Member.Id}\", reason: \"Because\" }}";
        var aliases = Enumerable.Range(0, 5).Select(number => $"a{number}: signOutPerson(input: {input}) {{ person {{ id }} }}");
        foreach (var alias in new[] { "ana", "hr", "comms", "moderator" })
        {
            var verdict = await Transport.Named(transport).AskWithAsync(network, network.Tenant.TokenFor(alias), $"mutation {{ {string.Join(' ', aliases)} }}");

            AssertForbidden(verdict);
        }

        Assert.Equal(200, (await Transport.Named(transport).AskWithAsync(network, network.Tenant.TokenFor("ben"), Me)).Status);
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task What_one_role_may_see_no_other_role_sees(string transport) // 28
    {
        const string query = "{ auditTrail(first: 1) { nodes { seq } } offers(first: 1) { nodes { id } } }";
        var verdict = await Transport.Named(transport).AskWithAsync(network, network.Tenant.TokenFor("hr"), query);
        AssertForbidden(verdict);
    }

    [Fact]
    public async Task A_list_of_requests_is_refused_as_a_whole() // 28
    {
        var mutation = new { query = "mutation($id: ID!) { signOutPerson(input: { personId: $id, reason: \"Because\" }) { person { id } } }", variables = new { id = network.Cast.Member.Id } };
        var answer = await network.SendAsync("/graphql", network.Tenant.TokenFor("ana"), JsonContent.Create(new object[] { new { query = Me }, mutation, mutation }));

        Assert.Equal(400, (int)answer.Status);
        Assert.DoesNotContain(network.Cast.Author.Id, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task A_role_that_an_application_holds_is_nobodys(string transport) // 25, 26
    {
        var app = network.Tenant.Mint("admin", draft => { draft.Claims["idtyp"] = "app"; draft.Claims.Remove("scp"); });
        Assert.Equal((403, "SCOPE_MISSING"), await AskAsync(transport, app));
        var withScope = network.Tenant.Mint("admin", draft => draft.Claims["idtyp"] = "app");
        Assert.Equal((403, "SCOPE_MISSING"), await AskAsync(transport, withScope));
    }

    [Theory]
    [InlineData("HTTP", "long-title")]
    [InlineData("socket", "apostrophe")]
    [InlineData("event stream", "no-mail")]
    public async Task A_role_that_was_taken_away_counts_until_the_token_ends_or_an_administrator_ends_it(string transport, string alias) // 29
    {
        const string offers = "{ offers(first: 1) { nodes { id } } }";
        var person = network.Employee(alias);
        var withRole = network.Tenant.Mint(alias, draft => draft.Claims["roles"] = new JsonArray("Comms"));
        var way = Transport.Named(transport);
        Assert.Empty((await way.AskWithAsync(network, withRole, offers)).Errors);

        (await network.Cast.Admin.AskAsync("mutation($input: SignOutPersonInput!) { signOutPerson(input: $input) { person { id } } }", new { input = new { personId = person.Id, reason = "Has another job now" } })).Expected();
        network.Clock.Advance(TimeSpan.FromSeconds(31));

        Assert.Equal((401, "SIGNED_OUT"), await AskAsync(transport, withRole));
        Assert.Equal([Forbidden], (await way.AskWithAsync(network, network.Tenant.TokenFor(alias), offers)).Errors);
    }

    private static void AssertForbidden(Verdict verdict)
    {
        Assert.Equal(Forbidden, Assert.Single(verdict.Errors.Distinct()));
        Assert.NotEqual(JsonValueKind.Object, verdict.At("data").ValueKind);
    }

    private async Task<(int Status, string? Code)> AskAsync(string transport, string token)
    {
        var verdict = await Transport.Named(transport).AskWithAsync(network, token, Me);
        return (verdict.Status, verdict.Code);
    }
}
