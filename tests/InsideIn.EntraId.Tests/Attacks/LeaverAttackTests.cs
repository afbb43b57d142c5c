using System.Net.Http.Headers;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.People;

namespace InsideIn.EntraId.Tests;

/// <summary>People who have left, who were signed out, and who came back as somebody new, with what they still hold in their hands.</summary>
public sealed class LeaverAttackTests : IAsyncLifetime
{
    private const string Me = "{ viewer { person { id } groups(first: 50) { nodes { id } } } }";
    private const string Posts = "subscription { onPostPublished { text } }";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private Network? started;

    private Network Network => started ?? throw new InvalidOperationException("The network has not been started.");

    public async Task InitializeAsync() => started = await Network.StartAsync(settings: RunningNetwork.OftenAsked);

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task A_leaver_with_a_live_token_is_out_of_everything_within_a_minute_of_the_sync() // 30
    {
        var token = Network.Tenant.TokenFor("carla");
        using var socket = await OpenSocketAsync("carla");
        var stream = await OpenStreamAsync(token);
        foreach (var transport in Transport.All) Assert.Equal(200, (await transport.AskWithAsync(Network, token, Me)).Status);

        Network.Tenant.Disable("carla");
        await Network.ImportAsync();
        Network.Clock.Advance(LongestWait);

        foreach (var transport in Transport.All)
        {
            var verdict = await transport.AskWithAsync(Network, token, Me);
            Assert.Equal((403, "ACCOUNT_DISABLED"), (verdict.Status, verdict.Code));
        }

        Assert.Equal((4403, "This account is closed."), await socket.ClosedAsync());
        Assert.DoesNotContain("complete", await stream.WaitAsync(TimeSpan.FromSeconds(20)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_signed_out_loses_what_is_open_within_a_minute_and_comes_back_with_a_new_token() // 29
    {
        var token = Network.Tenant.TokenFor("dirk");
        using var socket = await OpenSocketAsync("dirk");
        var stream = await OpenStreamAsync(token);

        (await Network.Cast.Admin.AskAsync("mutation($input: SignOutPersonInput!) { signOutPerson(input: $input) { person { id } } }", new { input = new { personId = Network.Cast.Outsider.Id, reason = "Lost a phone" } })).Expected();
        Network.Clock.Advance(LongestWait);

        Assert.Equal((4403, "An administrator ended this sign-in; sign in again."), await socket.ClosedAsync());
        await stream.WaitAsync(TimeSpan.FromSeconds(20));
        foreach (var transport in Transport.All)
        {
            Assert.Equal((401, "SIGNED_OUT"), await AskAsync(transport, token));
            Assert.Equal((200, null), await AskAsync(transport, Network.Tenant.TokenFor("dirk")));
        }
    }

    [Fact]
    public async Task A_leaver_renews_nothing() // 31
    {
        var redirect = House.Page;
        await using var tenant = await House.StartTenant();
        using var visitor = new Visitor(tenant);
        var tokens = await Visitor.Json(await visitor.Redeem(await visitor.Code("carla")));
        Assert.NotNull(tokens["refresh_token"]);

        tenant.Disable("carla");

        var renewed = await visitor.Renew(tokens["refresh_token"]!.GetValue<string>());
        Assert.Equal("invalid_grant", (await Visitor.Json(renewed))["error"]!.GetValue<string>());
        // The silent frame asks like this.
        var silent = Visitor.Parameters(await visitor.Open(visitor.Request(("prompt", "none"), ("redirect_uri", redirect))));
        Assert.Null(silent["code"]);
        Assert.NotNull(silent["error"]);
    }

    [Fact]
    public async Task Who_is_hired_again_under_the_same_name_is_somebody_new_without_the_old_rights() // 32
    {
        var old = Network.Employee("deleted");
        var account = Network.Tenant.Options.Company["deleted"].User with { AccountEnabled = true, EmployeeId = "1" };
        await ImportDirectory.ImportAsync(Network.Store, Network.Clock, Network.Tenant.Options.TenantId, [.. Network.Tenant.Directory, account]);
        var group = await Network.Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, old);
        Assert.Contains(group, (await old.AskAsync(Me)).Expected().TextsAt("viewer.groups.nodes", "id"));

        await Network.ImportAsync();
        Network.Clock.Advance(LongestWait);

        var rehired = Network.Employee("rehired");
        Assert.Equal(account.UserPrincipalName, Network.Tenant.Options.Company["rehired"].User.UserPrincipalName);
        foreach (var transport in Transport.All)
        {
            Assert.Equal((403, "ACCOUNT_DISABLED"), await AskAsync(transport, Network.Tenant.TokenFor("deleted")));
            var verdict = await transport.AskWithAsync(Network, Network.Tenant.TokenFor("rehired"), Me);
            Assert.Equal(rehired.Id, verdict.At("data.viewer.person.id").GetString());
            Assert.DoesNotContain(group, verdict.Answer.GetRawText(), StringComparison.Ordinal);
        }

        Assert.NotEqual(old.Id, rehired.Id);
    }

    private async Task<Socket> OpenSocketAsync(string alias)
    {
        var socket = await Socket.OpenAsync(Network.Employee(alias));
        await socket.AskAsync("1", Posts);
        return socket;
    }

    /// <summary>Opens an event stream; the answer is all that it ever tells, once it has ended.</summary>
    private async Task<Task<string>> OpenStreamAsync(string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(Posts)}");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        var answer = await Network.SendAsync(request, token);
        answer.EnsureSuccessStatusCode();
        return ReadAsync();

        async Task<string> ReadAsync()
        {
            using (request)
            using (answer)
            {
                return await answer.Content.ReadAsStringAsync();
            }
        }
    }

    private async Task<(int Status, string? Code)> AskAsync(Transport transport, string token)
    {
        var verdict = await transport.AskWithAsync(Network, token, Me);
        return (verdict.Status, verdict.Code);
    }
}
