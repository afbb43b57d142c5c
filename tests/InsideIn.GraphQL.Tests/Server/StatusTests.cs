using InsideIn.GraphQL.Tests.Library;

namespace InsideIn.GraphQL.Tests.Server;

/// <summary>The statuses that the audits want, and those of the draft of 2026 behind its option.</summary>
public sealed class StatusTests
{
    private const string Response = "application/graphql-response+json";
    private const string Json = "application/json";

    public static TheoryData<string, string, int, int> Cases => new()
    {
        { "{", Response, 400, 400 },
        { "{", Json, 400, 400 },
        { """{"qeury":"{ who }"}""", Response, 400, 422 },
        { """{"query":"{ who }","variables":[7]}""", Json, 400, 422 },
        { """{"query":"{"}""", Response, 400, 400 },
        { """{"query":"{"}""", Json, 200, 400 },
        { """{"query":"{ nothing }"}""", Response, 400, 422 },
        { """{"query":"{ nothing }"}""", Json, 200, 422 },
        { """{"query":"query A { who }","operationName":"B"}""", Response, 400, 422 },
        { """{"query":"query A { who }","operationName":"B"}""", Json, 200, 422 },
        { """{"query":"query ($a: Int!) { typeOf(id: $a) }"}""", Response, 400, 422 },
        { """{"query":"query ($t: String!) { echo(text: $t) { text } }","variables":{"t":null}}""", Json, 200, 422 },
        { """{"query":"{ who }"}""", Response, 200, 200 },
        { """{"query":"{ staff }"}""", Response, 200, 294 },
        { """{"query":"{ who staff }"}""", Response, 200, 294 },
        { """{"query":"{ who staff }"}""", Json, 200, 200 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_status_says_how_far_the_request_came(string body, string accept, int usual, int draft) // H2, H3
    {
        await using var server = await LibraryServer.StartAsync();
        using var answer = await server.PostAsync(body, accept: accept);
        Assert.Equal(usual, (int)answer.StatusCode);
        await using var newer = await DraftAsync();
        using var other = await newer.PostAsync(body, accept: accept);
        Assert.Equal(draft, (int)other.StatusCode);
    }

    [Fact]
    public async Task What_HTTP_itself_refuses_has_the_same_status_in_the_draft() // H3
    {
        await using var server = await DraftAsync();
        using var mutation = await server.Http.GetAsync("/graphql?query=" + Uri.EscapeDataString("mutation { shelve(input: { row: 1 }) { place } }"));
        Assert.Equal(405, (int)mutation.StatusCode);
        Assert.Equal("POST", string.Join(',', mutation.Content.Headers.Allow));
        using var form = await server.PostAsync("query=a", "application/x-www-form-urlencoded");
        Assert.Equal(415, (int)form.StatusCode);
        using var html = await server.PostAsync("""{"query":"{ who }"}""", accept: "text/html");
        Assert.Equal(406, (int)html.StatusCode);
        using var large = await server.PostAsync(new string(' ', 256 * 1024) + "{}");
        Assert.Equal(413, (int)large.StatusCode);
    }

    private static Task<LibraryServer> DraftAsync() => LibraryServer.StartAsync(builder => builder.ModifyOptions(options => options.Draft2026 = true));
}
