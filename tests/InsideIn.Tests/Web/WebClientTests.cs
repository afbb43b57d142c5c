using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using InsideIn.EntraId;
using InsideIn.Kit;
using InsideIn.Web;

namespace InsideIn.Tests.Web;

/// <summary>How the web client is served: the page with its policy, assets for a year, what the browser must know to sign in.</summary>
public sealed class WebClientTests : IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("insidein-web-");
    private readonly HttpClient browser = new(new SocketsHttpHandler());
    private Network? network;

    public async Task InitializeAsync()
    {
        var assets = folder.CreateSubdirectory("assets").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "index.html"), "<!doctype html><title>Inside-In</title>");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "manifest.json"), "{}");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "sw.js"), "worker");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "app.webmanifest"), "{}");
        await File.WriteAllTextAsync(Path.Combine(assets, "app-1a2b.js"), "plain");
        await File.WriteAllTextAsync(Path.Combine(assets, "app-1a2b.js.br"), "packed");
        await File.WriteAllTextAsync(Path.Combine(assets, "mark-3c4d.svg"), "<svg/>");
        network = await Network.StartAsync(settings: new Dictionary<string, string?> { ["Web:Folder"] = folder.FullName });
        browser.BaseAddress = network.Address;
    }

    public async Task DisposeAsync()
    {
        if (network is not null)
        {
            await network.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }

    public void Dispose() => browser.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/groups/everybody?tab=members")]
    [InlineData("/posts/UG9zdDox")]
    public async Task Every_address_of_the_product_is_the_page_and_is_asked_for_again_each_time(string address)
    {
        using var answer = await browser.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl?.NoCache);
        Assert.Contains("Inside-In", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_looks_like_a_file_is_the_page_for_a_browser_that_goes_there()
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/people/ana.duarte");
        asked.Headers.Accept.ParseAdd("text/html,application/xhtml+xml,*/*;q=0.8");
        using var answer = await browser.SendAsync(asked);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/index.html")]
    [InlineData("/manifest.json")]
    [InlineData("/assets/missing.js")]
    [InlineData("/assets/app-1a2b.js.br")]
    [InlineData("/assets/..%2Findex.html")]
    [InlineData("/favicon.ico")]
    public async Task What_no_endpoint_serves_is_not_found(string address)
    {
        using var answer = await browser.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("Inside-In", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/assets/app-1a2b.js")]
    [InlineData("/assets/missing.js")]
    [InlineData("/config.json")]
    [InlineData("/graphql")]
    [InlineData("/health/live")]
    public async Task Every_answer_carries_the_strict_policy(string address)
    {
        using var answer = await browser.GetAsync(address);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains($"connect-src 'self' {network!.Tenant.Address};", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.EndsWith("require-trusted-types-for 'script'; trusted-types worker", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task An_asset_is_kept_for_a_year_and_comes_packed_to_who_takes_it()
    {
        using var plain = await browser.GetAsync("/assets/app-1a2b.js");
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/assets/app-1a2b.js");
        asked.Headers.AcceptEncoding.ParseAdd("gzip, br");
        using var packed = await browser.SendAsync(asked);
        using var refused = new HttpRequestMessage(HttpMethod.Get, "/assets/app-1a2b.js");
        refused.Headers.AcceptEncoding.ParseAdd("br;q=0");
        using var unpacked = await browser.SendAsync(refused);

        Assert.Equal("public, max-age=31536000, immutable", string.Join(", ", plain.Headers.GetValues("Cache-Control")));
        Assert.Equal("plain", await plain.Content.ReadAsStringAsync());
        Assert.Equal("br", Assert.Single(packed.Content.Headers.ContentEncoding));
        Assert.Equal("packed", await packed.Content.ReadAsStringAsync());
        Assert.Equal("plain", await unpacked.Content.ReadAsStringAsync());
        Assert.Equal("text/javascript", packed.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/sw.js", "text/javascript")]
    [InlineData("/app.webmanifest", "application/manifest+json")]
    public async Task What_keeps_its_address_is_asked_for_again_each_time(string address, string contentType)
    {
        using var answer = await browser.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-cache", string.Join(", ", answer.Headers.GetValues("Cache-Control")));
        Assert.Equal(contentType, answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_browser_learns_how_to_sign_in_and_nothing_else()
    {
        var configuration = await browser.GetFromJsonAsync<JsonElement>("/config.json");

        Assert.Equal(
            ["authority", "authorityMetadata", "clientId", "isDevelopmentTenant", "knownAuthorities", "scopes"],
            configuration.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
        Assert.True(configuration.GetProperty("isDevelopmentTenant").GetBoolean());
    }

    [Fact]
    public async Task A_program_without_its_web_client_says_so()
    {
        var empty = folder.CreateSubdirectory("empty").FullName;
        await using var bare = await Network.StartAsync(settings: new Dictionary<string, string?> { ["Web:Folder"] = empty });

        using var answer = await browser.GetAsync(bare.Address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("BuildWeb=false", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_production_the_browser_may_talk_to_the_cloud_that_signs_in()
    {
        var policy = SecurityHeaders.ContentPolicy(new EntraOptions { Instance = "https://login.microsoftonline.com/", TenantId = "1e51de1a-0000-4000-8000-00000000de70" });

        Assert.Contains("connect-src 'self' https://login.microsoftonline.com;", policy, StringComparison.Ordinal);
    }
}
