using System.Net;
using System.Net.Http.Headers;
using InsideIn.Kit;

namespace InsideIn.Tests.Web;

/// <summary>Who finds GraphiQL at the address of the API, with what policy, and who is shown the schema outside development.</summary>
public sealed class GraphiQLTests : IAsyncLifetime, IDisposable
{
    private const string Navigation = "text/html,application/xhtml+xml,*/*;q=0.8";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("insidein-graphiql-");
    private readonly HttpClient browser = new(new SocketsHttpHandler());
    private Network? network;

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "index.html"), "<!doctype html><title>Inside-In</title>");
        folder.CreateSubdirectory("assets");
        var own = folder.CreateSubdirectory("graphiql");
        await File.WriteAllTextAsync(Path.Combine(own.FullName, "index.html"), "<!doctype html><title>GraphiQL</title>");
        await File.WriteAllTextAsync(Path.Combine(own.CreateSubdirectory("assets").FullName, "codicon-1a2b.ttf"), "font");
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

    [Fact]
    public async Task A_browser_that_goes_to_the_api_is_shown_GraphiQL_under_a_policy_of_its_own()
    {
        using var answer = await GetAsync("/graphql", Navigation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("GraphiQL", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; ", policy, StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'none'", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/graphql?query={__typename}", Navigation)]
    [InlineData("/graphql", "*/*")]
    [InlineData("/graphql", "application/json")]
    [InlineData("/graphql/schema.graphql", Navigation)]
    [InlineData("/engagement/graphql", Navigation)]
    public async Task Whatever_asks_the_api_itself_needs_a_token(string address, string accept)
    {
        using var answer = await GetAsync(address, accept);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Its_files_stand_below_the_api()
    {
        using var font = await GetAsync("/graphql/assets/codicon-1a2b.ttf", "*/*");
        using var missing = await GetAsync("/graphql/assets/missing.js", "*/*");

        Assert.Equal("font/ttf", font.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task Outside_development_the_schema_is_shown_to_administrators_alone() // I2
    {
        const string Ask = "{ __schema { queryType { name } } }";
        var member = network!.Cast.Member;
        var admin = network.Cast.Admin;

        Assert.Equal(["GRAPHQL_VALIDATION_FAILED"], (await member.AskAsync(Ask)).ErrorCodes);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", (await member.AskAsync("{ __typename }")).Text);
        Assert.Equal("""{"data":{"__schema":{"queryType":{"name":"Query"}}}}""", (await admin.AskAsync(Ask)).Text);

        using var refused = await GetAsync("/graphql/schema.graphql", "*/*", network.Tenant.TokenFor(member.Alias));
        using var shown = await GetAsync("/graphql/schema.graphql", "*/*", network.Tenant.TokenFor(admin.Alias));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string accept, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return await browser.SendAsync(request);
    }
}
