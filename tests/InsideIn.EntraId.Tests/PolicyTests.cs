using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace InsideIn.EntraId.Tests;

[Collection(nameof(House))]
public sealed class PolicyTests(House house)
{
    [Theory]
    [InlineData("ana", "")]
    [InlineData("hr", "HR")]
    [InlineData("comms", "Comms")]
    [InlineData("moderator", "Moderator")]
    [InlineData("admin", "Admin")]
    [InlineData("guest", "")]
    [InlineData("two-roles", "HR Comms")]
    public async Task A_person_passes_the_policies_of_their_roles_and_no_other(string alias, string roles) // 28
    {
        var token = house.Tenant.TokenFor(alias);
        var held = roles.Split(' ');
        Assert.Equal(200, await house.Api.Status("/any", token));
        foreach (var role in AppRoles.All)
            Assert.Equal(held.Contains(role) ? 200 : 403, await house.Api.Status($"/{role}", token));
    }

    [Fact]
    public async Task A_person_is_known_by_the_object_id_and_not_by_the_sign_in_name() // 34
    {
        var token = house.Tenant.Mint("ben", draft => draft.Claims["preferred_username"] = House.Company["ana"].User.UserPrincipalName);
        var answer = await house.Api.Get("/any", token);
        Assert.Equal(House.Company["ben"].User.Id.ToString(), await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(AccountState.Disabled, "ACCOUNT_DISABLED")]
    [InlineData(AccountState.Unknown, "ACCOUNT_UNKNOWN")]
    public async Task An_account_that_is_not_active_is_refused_with_a_live_token(AccountState state, string code) // 30
    {
        await using var api = await Api.Start(house.Tenant.Settings);
        var token = house.Tenant.TokenFor("admin");
        Assert.Equal(200, await api.Status("/Admin", token));

        api.Accounts[House.Company["admin"].User.Id] = state;

        foreach (var path in new[] { "/any", "/Admin" })
        {
            var answer = await api.Get(path, token);
            Assert.Equal(403, (int)answer.StatusCode);
            Assert.Equal(code, (await answer.Content.ReadFromJsonAsync<JsonObject>())!["code"]!.GetValue<string>());
        }
    }

    [Fact]
    public async Task A_missing_role_and_a_missing_scope_are_told_apart()
    {
        Assert.Equal("ROLE_MISSING", await Code("/HR", house.Tenant.TokenFor("ana")));
        Assert.Equal("SCOPE_MISSING", await Code("/HR", house.Tenant.Mint("hr", draft => draft.Claims["scp"] = "Other.Scope")));
        Assert.Equal("TOKEN_MISSING", await Code("/HR", token: null));
        Assert.Equal("TOKEN_REFUSED", await Code("/HR", "not.a.token"));
    }

    [Fact]
    public async Task A_way_in_for_applications_opens_to_the_permission_and_to_no_person() // R7, 25
    {
        Assert.Equal(200, await Ask("Directory.Import", isApplication: true));
        Assert.Equal(403, await Ask("Admin", isApplication: true));
        Assert.Equal(403, await Ask("Directory.Import", isApplication: false));
        Assert.Equal(403, await house.Api.Status("/import", house.Tenant.TokenFor("admin")));
        Assert.Equal("PERMISSION_MISSING", await Code("/import", house.Tenant.TokenFor("admin")));
        Assert.Equal(401, await house.Api.Status("/import", token: null));

        Task<int> Ask(string role, bool isApplication) => house.Api.Status("/import", house.Tenant.Mint("ana", draft =>
        {
            draft.Claims["roles"] = new JsonArray(role);
            if (!isApplication) return;
            draft.Claims["idtyp"] = "app";
            draft.Claims.Remove("scp");
        }));
    }

    [Fact]
    public async Task Whoever_was_signed_out_is_asked_to_sign_in_again() // 29
    {
        await using var api = await Api.Start(house.Tenant.Settings);
        api.Accounts[House.Company["admin"].User.Id] = AccountState.SignedOut;

        var answer = await api.Get("/Admin", house.Tenant.TokenFor("admin"));

        Assert.Equal(401, (int)answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Equal("SIGNED_OUT", (await answer.Content.ReadFromJsonAsync<JsonObject>())!["code"]!.GetValue<string>());
    }

    private async Task<string> Code(string path, string? token)
    {
        var answer = await house.Api.Get(path, token);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!["code"]!.GetValue<string>();
    }
}
