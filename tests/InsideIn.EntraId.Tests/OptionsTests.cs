using System.Globalization;
using System.Text.Json;
using InsideIn.DevTenant;
using Microsoft.Extensions.Options;

namespace InsideIn.EntraId.Tests;

public sealed class OptionsTests
{
    private static readonly Dictionary<string, string?> Production = new()
    {
        ["AzureAd:Instance"] = "https://login.microsoftonline.com/",
        ["AzureAd:TenantId"] = "2f6e7a10-4c1b-4a3e-9d52-8b7f0c6e5d41",
        ["AzureAd:ClientId"] = "9b1d2c3e-5f60-4718-8a9b-0c1d2e3f4a5b",
        ["AzureAd:BrowserClientId"] = "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
        ["AzureAd:Scopes"] = "Social.Access",
    };

    [Theory]
    [InlineData("https://login.microsoftonline.com/")]
    [InlineData("https://login.microsoftonline.us/")]
    [InlineData("https://login.partner.microsoftonline.cn/")]
    public async Task Production_starts_with_each_of_Microsofts_clouds(string instance) // R1
    {
        await using var api = await Api.Start(With("Instance", instance), "Production");
        Assert.Equal(401, await api.Status("/any", token: null));
    }

    [Theory]
    [InlineData("TenantId", "common", "AzureAd:TenantId is \"common\"; expected a GUID")]
    [InlineData("TenantId", "organizations", "AzureAd:TenantId is \"organizations\"; expected a GUID")]
    [InlineData("TenantId", "00000000-0000-0000-0000-000000000000", "AzureAd:TenantId is \"00000000-0000-0000-0000-000000000000\"; expected a GUID")]
    [InlineData("ClientId", "", "AzureAd:ClientId is \"\"; expected a GUID")]
    [InlineData("ClientId", "api://9b1d2c3e", "AzureAd:ClientId is \"api://9b1d2c3e\"; expected a GUID")]
    [InlineData("BrowserClientId", null, "AzureAd:BrowserClientId is \"\"; expected a GUID")]
    [InlineData("AllowedClients:0", "worker", "AzureAd:AllowedClients:0 is \"worker\"; expected a GUID")]
    [InlineData("Scopes", " ", "AzureAd:Scopes is \" \"; expected at least one scope name")]
    [InlineData("Scopes", "api://x/Social.Access", "without api://")]
    [InlineData("Instance", "http://login.microsoftonline.com/", "expected an https address that ends in a slash")]
    [InlineData("Instance", "https://login.microsoftonline.com", "expected an https address that ends in a slash")]
    [InlineData("Instance", "https://login.microsoftonline.com/common/", "expected an https address that ends in a slash")]
    [InlineData("Instance", "https://login.microsoftonline.com.evil.test/", "expected one of the hosts login.microsoftonline.com")]
    [InlineData("Instance", "https://evil@login.evil.test/", "expected one of the hosts login.microsoftonline.com")]
    [InlineData("AllowDevelopmentTenant", "true", "expected false in the environment Production")]
    [InlineData("MetadataAddress", "https://login.microsoftonline.com/x", "only a development tenant may name its metadata")]
    public async Task A_wrong_setting_stops_the_start_and_says_what_was_found_and_expected(string setting, string? found, string message) // R1
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => Api.Start(With(setting, found), "Production"));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("Preview")]
    public async Task No_environment_but_Development_and_Testing_trusts_a_development_tenant(string environment) // 50
    {
        await using var tenant = await House.StartTenant();
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => Api.Start(tenant.Settings, environment));
        Assert.Contains($"AzureAd:AllowDevelopmentTenant is \"true\"; expected false in the environment {environment}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_flag_Development_does_not_trust_a_development_tenant_either() // 50
    {
        await using var tenant = await House.StartTenant();
        var settings = tenant.Settings.Where(setting => setting.Key != "AzureAd:AllowDevelopmentTenant");
        await Assert.ThrowsAsync<OptionsValidationException>(() => Api.Start(settings, "Development"));
    }

    [Theory]
    [InlineData("http://192.0.2.7:5081/metadata")]
    [InlineData("http://login.devtenant.test/metadata")]
    [InlineData("https://login.evil.example/metadata")]
    [InlineData("file:///etc/passwd")]
    public async Task Development_metadata_comes_from_this_machine_or_a_test_host(string address)
    {
        await using var tenant = await House.StartTenant();
        var settings = new Dictionary<string, string?>(tenant.Settings) { ["AzureAd:MetadataAddress"] = address };
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => Api.Start(settings, "Development"));
        Assert.Contains(address, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task The_development_tenant_itself_refuses_to_start_outside_development(string environment) // 50
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            DevelopmentTenant.StartAsync(new DevelopmentTenantOptions { Company = House.Company, EnvironmentName = environment }));
        Assert.Contains(environment, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_development_tenant_refuses_other_machines_and_other_directories()
    {
        var open = new DevelopmentTenantOptions { Company = House.Company, EnvironmentName = "Testing", Address = System.Net.IPAddress.Any };
        Assert.Contains("0.0.0.0", (await Assert.ThrowsAsync<InvalidOperationException>(() => DevelopmentTenant.StartAsync(open))).Message, StringComparison.Ordinal);

        var foreign = new DevelopmentTenantOptions { Company = House.Company, EnvironmentName = "Testing", TenantId = Guid.Parse(Production["AzureAd:TenantId"]!) };
        Assert.Contains("2f6e7a10", (await Assert.ThrowsAsync<InvalidOperationException>(() => DevelopmentTenant.StartAsync(foreign))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_development_tenant_refuses_lifetimes_and_pages_out_of_range()
    {
        foreach (var options in new[]
        {
            new DevelopmentTenantOptions { Company = House.Company, EnvironmentName = "Testing", AccessTokenLifetime = TimeSpan.Zero },
            new DevelopmentTenantOptions { Company = House.Company, EnvironmentName = "Testing", ApplicationTokenLifetime = TimeSpan.FromHours(25) },
            new DevelopmentTenantOptions { Company = House.Company, EnvironmentName = "Testing", GraphPageSize = 0 },
        })
            Assert.Contains("; expected 1 ", (await Assert.ThrowsAsync<InvalidOperationException>(() => DevelopmentTenant.StartAsync(options))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_port_is_named()
    {
        await using var first = await House.StartTenant();
        var options = new DevelopmentTenantOptions { Company = House.Company, EnvironmentName = "Testing", Port = new Uri(first.Address).Port };
        Assert.Contains(options.Port.ToString(CultureInfo.InvariantCulture),
            (await Assert.ThrowsAsync<IOException>(() => DevelopmentTenant.StartAsync(options))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_is_told_everything_about_a_development_tenant_and_only_the_names_of_a_real_one()
    {
        await using var tenant = await House.StartTenant();
        await using var api = await Api.Start(tenant.Settings);
        using var told = JsonDocument.Parse(await (await api.Get("/config.json")).Content.ReadAsStringAsync());
        var https = tenant.Address.Replace("http:", "https:", StringComparison.Ordinal);
        Assert.Equal($"{https}/{Tenants.Home}", told.RootElement.GetProperty("authority").GetString());
        Assert.Equal(new Uri(tenant.Address).Authority, told.RootElement.GetProperty("knownAuthorities")[0].GetString());
        Assert.Equal($"api://{tenant.Options.ApiClientId}/Social.Access", told.RootElement.GetProperty("scopes")[0].GetString());
        Assert.True(told.RootElement.GetProperty("isDevelopmentTenant").GetBoolean());
        using var metadata = JsonDocument.Parse(told.RootElement.GetProperty("authorityMetadata").GetString()!);
        Assert.Equal($"{tenant.Address}/{Tenants.Home}/oauth2/v2.0/token", metadata.RootElement.GetProperty("token_endpoint").GetString());

        await using var production = await Api.Start(Production, "Production");
        using var real = JsonDocument.Parse(await (await production.Get("/config.json")).Content.ReadAsStringAsync());
        Assert.Equal($"https://login.microsoftonline.com/{Production["AzureAd:TenantId"]}", real.RootElement.GetProperty("authority").GetString());
        Assert.Equal(0, real.RootElement.GetProperty("knownAuthorities").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, real.RootElement.GetProperty("authorityMetadata").ValueKind);
        Assert.False(real.RootElement.GetProperty("isDevelopmentTenant").GetBoolean());
    }

    private static Dictionary<string, string?> With(string setting, string? value) => new(Production) { [$"AzureAd:{setting}"] = value };
}
