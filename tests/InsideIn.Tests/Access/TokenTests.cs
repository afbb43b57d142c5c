using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;

namespace InsideIn.Tests.Access;

/// <summary>Who may speak to the server at all. That the tokens themselves are held to every rule is proven beside InsideIn.EntraId.</summary>
[Collection(NetworkCollection.Name)]
public class TokenTests(RunningNetwork running)
{
    private const string Publish = "mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id } } }";

    private static readonly string Everybody = new GraphQL.NodeId("Group", Group.EverybodyId).ToString();

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    public static TheoryData<string> Attacks => ["expired", "forged", "unsigned", "foreign audience", "not yet valid"];

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task A_bad_token_publishes_nothing(string attack)
    {
        using var strange = RSA.Create(2048);
        var now = network.Clock.GetUtcNow().ToUnixTimeSeconds();

        await AssertRefusedAsync(
            network.Tenant.Mint("ana", draft =>
            {
                switch (attack)
                {
                    case "expired": draft.Claims["exp"] = now - 600; draft.Claims["nbf"] = now - 4_200; draft.Claims["iat"] = now - 4_200; break;
                    case "not yet valid": draft.Claims["nbf"] = now + 600; break;
                    case "forged": draft.SignWith(strange); break;
                    case "unsigned": draft.Header["alg"] = "none"; draft.Sign = _ => []; break;
                    default: draft.Claims["aud"] = "00000003-0000-0000-c000-000000000000"; break;
                }
            }),
            HttpStatusCode.Unauthorized,
            "TOKEN_REFUSED");
    }

    [Fact]
    public Task No_token_publishes_nothing() => AssertRefusedAsync(null, HttpStatusCode.Unauthorized, "TOKEN_MISSING");

    [Fact]
    public Task Another_directorys_token_publishes_nothing() => AssertRefusedAsync(network.Tenant.TokenFor("stranger"), HttpStatusCode.Unauthorized, "TOKEN_REFUSED");

    [Fact]
    public Task A_guest_publishes_nothing() => AssertRefusedAsync(network.Tenant.TokenFor("guest"), HttpStatusCode.Forbidden, "ACCOUNT_UNKNOWN");

    [Fact]
    public Task A_leaver_publishes_nothing() => AssertRefusedAsync(network.Tenant.TokenFor("leaver"), HttpStatusCode.Forbidden, "ACCOUNT_DISABLED");

    // R9
    [Fact]
    public async Task Who_leaves_during_the_day_is_shut_out_a_minute_later_with_the_token_still_good()
    {
        await using var own = await Network.StartAsync();
        var token = own.Tenant.TokenFor("ben");
        (await own.Cast.Member.AskAsync("{ viewer { roles } }")).Expected();

        own.Tenant.Disable("ben");
        await own.ImportAsync();
        own.Clock.Advance(TimeSpan.FromSeconds(61));

        await AssertRefusedAsync(own, token, HttpStatusCode.Forbidden, "ACCOUNT_DISABLED");
    }

    [Fact]
    public async Task The_names_of_roles_in_a_token_are_the_viewers_roles_and_others_mean_nothing()
    {
        var answer = await cast.Author.AskWithAsync(draft => draft.Claims["roles"] = new System.Text.Json.Nodes.JsonArray("Comms", "Emperor"), "{ viewer { roles } }");

        Assert.Equal("""{"data":{"viewer":{"roles":["COMMS"]}}}""", answer.Text);
    }

    private Task AssertRefusedAsync(string? token, HttpStatusCode status, string code) => AssertRefusedAsync(network, token, status, code);

    private static async Task AssertRefusedAsync(Network network, string? token, HttpStatusCode status, string code)
    {
        var before = await Deeds.CountAsync(network.Store);

        using var body = JsonContent.Create(new { query = Publish, variables = new { input = new { groupIds = new[] { Everybody }, text = "Hello", clientKey = Ids.Of(code) } } });
        var answer = await network.SendAsync("/graphql", token, body);

        Assert.Equal(status, answer.Status);
        Assert.Equal(code, answer.Code);
        Assert.Equal(before, await Deeds.CountAsync(network.Store));
    }
}
