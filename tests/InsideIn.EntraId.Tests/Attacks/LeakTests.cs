using System.Net.Http.Headers;
using InsideIn.Kit;

namespace InsideIn.EntraId.Tests;

/// <summary>What a refusal tells those who should learn nothing by it.</summary>
[Collection(nameof(RunningNetwork))]
public sealed class LeakTests(RunningNetwork running)
{
    private static readonly string[] Inner = ["IDX", "   at ", ".cs:line", "Exception", "Microsoft.", "InsideIn.", "System."];

    private readonly Network network = running.Network;

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/event-stream")]
    public async Task No_refusal_tells_of_the_issuer_or_of_our_insides(string accept) // 52
    {
        foreach (var attack in TokenAttacks.All.Where(attack => attack.Status != 200))
        {
            using var answer = await AskAsync(network.Tenant.Mint("ana", draft => attack.Change(draft, network.Tenant)), """{"query":"{ viewer { person { id } } }"}""", accept);
            var told = $"{answer.Headers.WwwAuthenticate} {await answer.Content.ReadAsStringAsync()}";

            Assert.All(Inner.Append(new Uri(network.Tenant.Address).Authority).Append(network.Tenant.Options.TenantId.ToString()), inner => Assert.DoesNotContain(inner, told, StringComparison.Ordinal));
            if (attack.Status == 401) Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        }
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"query":"{ viewer { nothing } }"}""")]
    [InlineData("""{"query":"query($id: ID!) { node(id: $id) { id } }","variables":{"id":{"a":1}}}""")]
    [InlineData("""{"query":"{ people(first: 1, after: \"x\") { nodes { id } } }"}""")]
    [InlineData("""{"query":"{ auditTrail(first: 1) { nodes { seq } } }"}""")]
    public async Task No_error_of_a_question_tells_of_our_insides(string body) // 52
    {
        foreach (var accept in new[] { "application/json", "application/graphql-response+json", "text/event-stream" })
        {
            using var answer = await AskAsync(network.Tenant.TokenFor("ana"), body, accept);
            var told = await answer.Content.ReadAsStringAsync();
            Assert.Contains("errors", told, StringComparison.Ordinal);
            Assert.All(Inner, inner => Assert.DoesNotContain(inner, told, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("/?claims={0}")]
    [InlineData("/graphql?claims={0}")]
    [InlineData("/config.json?claims={0}")]
    [InlineData("/media/{0}")]
    [InlineData("/assets/{0}")]
    [InlineData("/people/{0}")]
    public async Task What_stands_in_an_address_comes_back_in_no_page(string address) // 49
    {
        const string script = "<script>alert(49)</script>";
        using var request = new HttpRequestMessage(HttpMethod.Get, address.Replace("{0}", Uri.EscapeDataString(script), StringComparison.Ordinal));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using var answer = await network.SendAsync(request, network.Tenant.TokenFor("ana"));

        Assert.DoesNotContain("alert(49)", $"{answer.Headers} {await answer.Content.ReadAsStringAsync()}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claims_challenge_is_text_on_the_sign_in_page_too() // 49
    {
        const string script = "\"><script>alert(49)</script>";
        await using var tenant = await House.StartTenant();
        using var visitor = new Visitor(tenant);
        foreach (var parameter in new[] { "claims", "login_hint", "state", "nonce", "find" })
        {
            var page = await (await visitor.Open(visitor.Request((parameter, script)))).Content.ReadAsStringAsync();
            Assert.DoesNotContain("<script>alert(49)", page, StringComparison.Ordinal);
        }
    }

    private async Task<HttpResponseMessage> AskAsync(string token, string body, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, new MediaTypeHeaderValue("application/json")) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
        return await network.SendAsync(request, token);
    }
}
