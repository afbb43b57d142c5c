using InsideIn.EntraId.Graph;
using Microsoft.Extensions.Options;

namespace InsideIn.EntraId.Tests.Gateway;

public sealed class GraphOptionsTests
{
    [Fact]
    public async Task Without_the_section_there_is_no_Graph_and_asking_says_so()
    {
        await using var way = new Way(Way.Settings.Where(setting => !setting.Key.StartsWith("Graph:", StringComparison.Ordinal)).ToDictionary());

        Assert.False(way.Get<GraphGateway>().IsConfigured);
        var refused = await Assert.ThrowsAsync<GraphException>(() => way.Directory.ReadAsync(null, default));
        Assert.Contains("Graph:ClientId is not set", refused.Message, StringComparison.Ordinal);
        Assert.Empty(way.Wire.Requests);
    }

    [Theory]
    [InlineData("ClientId", "worker", "Graph:ClientId is \"worker\"; expected a GUID")]
    [InlineData("ClientId", "", "Graph:ClientId is \"\"; expected the worker's application id, since other settings")]
    [InlineData("Secret", null, "exactly one credential: CertificatePath, AssertionPath or, in Development, Secret; 0 are given")]
    [InlineData("CertificatePath", "nowhere.pem", "; 2 are given")]
    [InlineData("CertificatePath", "nowhere.pem", "Graph:CertificatePath is \"nowhere.pem\"; expected a file with certificate and private key; there is none")]
    [InlineData("SyncEvery", "00:00:30", "Graph:SyncEvery is \"00:00:30\"; expected a time from 00:01:00 to 01:00:00")]
    [InlineData("Mailbox", "inside-in", "Graph:Mailbox is \"inside-in\"; expected the address of one mailbox")]
    [InlineData("BaseUrl", "https://graph.test/v1.0/", "without a slash at the end")]
    [InlineData("BaseUrl", "http://graph.test/v1.0", "expected an https address")]
    [InlineData("BaseUrl", "https://graph.evil.example/v1.0", "this machine or a host under .test only with a development tenant")]
    public async Task A_wrong_setting_is_named_with_what_was_found_and_what_is_expected(string setting, string? value, string message)
    {
        await using var way = new Way(new Dictionary<string, string?>(Way.Settings) { [$"Graph:{setting}"] = value });

        var refused = Assert.Throws<OptionsValidationException>(() => way.Get<IOptions<GraphOptions>>().Value);

        Assert.Contains(message, string.Join('\n', refused.Failures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://login.microsoftonline.com/", "https://graph.microsoft.com/v1.0", true)]
    [InlineData("https://login.microsoftonline.us/", "https://graph.microsoft.us/v1.0", true)]
    [InlineData("https://login.microsoftonline.us/", "https://dod-graph.microsoft.us/v1.0", true)]
    [InlineData("https://login.partner.microsoftonline.cn/", "https://microsoftgraph.chinacloudapi.cn/v1.0", true)]
    [InlineData("https://login.microsoftonline.us/", "https://graph.microsoft.com/v1.0", false)]
    [InlineData("https://login.microsoftonline.com/", "https://graph.devtenant.test/v1.0", false)]
    public async Task In_production_Graph_is_the_one_of_the_cloud_that_people_sign_in_to(string instance, string graph, bool isAllowed)
    {
        var assertion = Path.GetTempFileName();
        await using var way = new Way(
            new Dictionary<string, string?>(Way.Settings)
            {
                ["AzureAd:Instance"] = instance, ["AzureAd:AllowDevelopmentTenant"] = null, ["Graph:BaseUrl"] = graph, ["Graph:Secret"] = null, ["Graph:AssertionPath"] = assertion,
            },
            "Production");

        var refused = Record.Exception(() => way.Get<IOptions<GraphOptions>>().Value);

        Assert.Equal(isAllowed, refused is null);
        File.Delete(assertion);
    }

    [Theory]
    [InlineData("Secret")]
    [InlineData("ApiSecret")]
    public async Task A_secret_is_refused_in_production_and_not_repeated_in_the_message(string setting) // R13
    {
        await using var way = new Way(
            new Dictionary<string, string?>(Way.Settings) { ["AzureAd:Instance"] = "https://login.microsoftonline.com/", ["AzureAd:AllowDevelopmentTenant"] = null, ["Graph:BaseUrl"] = "https://graph.microsoft.com/v1.0", ["Graph:Secret"] = null, [$"Graph:{setting}"] = "hush-hush" },
            "Production");

        var refused = Assert.Throws<OptionsValidationException>(() => way.Get<IOptions<GraphOptions>>().Value);

        Assert.Contains($"Graph:{setting} is \"(hidden)\"; expected nothing in the environment Production", string.Join('\n', refused.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain("hush-hush", refused.Message, StringComparison.Ordinal);
    }
}
