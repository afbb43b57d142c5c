using System.Net;
using InsideIn.DevTenant;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.EntraId.Tests;

/// <summary>What happens when the issuer's keys change, lie, or cannot be read.</summary>
public sealed class IssuerTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task After_a_rollover_the_first_new_token_is_accepted_and_the_withdrawn_key_is_not() // 45
    {
        await using var tenant = await House.StartTenant();
        await using var api = await Api.Start(tenant.Settings);
        var old = tenant.TokenFor("ana");
        Assert.Equal(200, await api.Status("/any", old));

        tenant.RollKeys(keepOld: false);

        Assert.Equal(200, await api.Status("/any", tenant.TokenFor("ana")));
        Assert.Equal(401, await api.Status("/any", old));
    }

    [Fact]
    public async Task After_a_rollover_a_kept_key_is_still_accepted() // 45
    {
        await using var tenant = await House.StartTenant();
        await using var api = await Api.Start(tenant.Settings);
        var old = tenant.TokenFor("ana");

        tenant.RollKeys(keepOld: true);

        Assert.Equal(200, await api.Status("/any", tenant.TokenFor("ana")));
        Assert.Equal(200, await api.Status("/any", old));
    }

    [Fact]
    public async Task Made_up_keys_do_not_drive_up_what_we_ask_of_the_issuer() // 44
    {
        await using var tenant = await House.StartTenant();
        await using var api = await Api.Start(tenant.Settings);
        Assert.Equal(200, await api.Status("/any", tenant.TokenFor("ana")));
        Assert.Equal(1, tenant.KeyReads);

        for (var attempt = 0; attempt < 100; attempt++)
            Assert.Equal(401, await api.Status("/any", tenant.Mint("ana", draft => draft.Header["kid"] = $"made-up-{attempt}")));

        Assert.InRange(tenant.KeyReads, 1, 2);
    }

    [Theory]
    [InlineData("jku")]
    [InlineData("x5u")]
    public async Task An_address_in_the_header_is_never_called(string header) // 10
    {
        await using var attacker = await House.StartTenant();
        await using var tenant = await House.StartTenant();
        await using var api = await Api.Start(tenant.Settings);

        var token = attacker.Mint("ana", draft =>
        {
            draft.Claims["iss"] = $"{tenant.Settings["AzureAd:Instance"]}{Tenants.Home}/v2.0";
            draft.Header[header] = $"{attacker.Address}/{Tenants.Home}/discovery/v2.0/keys";
        });

        Assert.Equal(401, await api.Status("/any", token));
        Assert.Equal(0, attacker.KeyReads);
    }

    [Theory]
    [InlineData("07e4c0de-0000-4000-8000-00000000de70", "development.test", 401)]
    [InlineData("{tenantid}", "another.cloud.test", 401)]
    [InlineData("1e51de1a-0000-4000-8000-00000000de70", "development.test", 200)]
    [InlineData("{tenantid}", "development.test", 200)]
    public async Task A_key_of_another_tenant_or_cloud_signs_nothing_here(string issuerPath, string cloud, int expected) // 47
    {
        await using var tenant = await House.StartTenant();
        tenant.KeyOwner = new KeyOwner(issuerPath, cloud);
        await using var api = await Api.Start(tenant.Settings);
        Assert.Equal(expected, await api.Status("/any", tenant.TokenFor("ana")));
    }

    [Fact]
    public async Task An_issuer_that_goes_away_is_missed_only_by_those_who_never_read_its_keys() // 45
    {
        var tenant = await House.StartTenant();
        await using var warm = await Api.Start(tenant.Settings);
        await using var cold = await Api.Start(tenant.Settings);
        var token = tenant.TokenFor("ana");
        Assert.Equal(200, await warm.Status("/any", token));

        await tenant.DisposeAsync();

        Assert.Equal(200, await warm.Status("/any", token));
        var answer = await cold.Get("/any", token);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter!.Delta);
        Assert.Contains("ISSUER_UNAVAILABLE", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(401, await cold.Status("/any", token: null));
        Assert.False(await cold.Services.GetRequiredService<IssuerMetadata>().IsAvailable(CancellationToken.None));
        Assert.True(await warm.Services.GetRequiredService<IssuerMetadata>().IsAvailable(CancellationToken.None));
    }

    [Fact]
    public async Task A_cold_server_recovers_by_itself_when_the_issuer_comes_back() // 45
    {
        var gone = await House.StartTenant();
        var port = new Uri(gone.Address).Port;
        await using var api = await Api.Start(gone.Settings);
        var token = gone.TokenFor("ana");
        await gone.DisposeAsync();
        Assert.Equal(503, await api.Status("/any", token));

        await using var back = await DevelopmentTenant.StartAsync(
            new DevelopmentTenantOptions { Company = House.Company, EnvironmentName = "Testing", Port = port });

        // The token library tries again after a second, then in longer steps up to RefreshInterval.
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await api.Status("/any", back.TokenFor("ana")) == 503)
            await again.WaitForNextTickAsync(deadline.Token);
        Assert.Equal(200, await api.Status("/any", back.TokenFor("ana")));
        Assert.Equal(401, await api.Status("/any", token));
    }

    [Fact]
    public async Task Time_is_the_injected_clock_on_both_sides() // 19
    {
        var clock = new SetClock(Monday);
        await using var tenant = await House.StartTenant(clock);
        await using var api = await Api.Start(tenant.Settings, clock: clock);
        var token = tenant.TokenFor("ana");
        Assert.Equal(200, await api.Status("/any", token));

        clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(200, await api.Status("/any", token));

        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(401, await api.Status("/any", token));
        Assert.Equal(200, await api.Status("/any", tenant.TokenFor("ana")));
    }
}
