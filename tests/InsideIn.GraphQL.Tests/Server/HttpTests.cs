using System.Net;
using InsideIn.GraphQL.Tests.Library;

namespace InsideIn.GraphQL.Tests.Server;

public sealed class HttpTests
{
    private const string Ask = """{"query":"{ members }"}""";
    private const string Wrong = """{"query":"{ nothing }"}""";
    private const string Response = "application/graphql-response+json";

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData(Response, Response)]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", Response)]
    [InlineData("application/json;q=0.5, application/graphql-response+json;q=0.9", Response)]
    [InlineData("text/html, application/*;q=0.1", "application/json")]
    public async Task The_answer_has_the_type_that_the_reader_likes_best(string? accept, string expected) // H2
    {
        await using var server = await LibraryServer.StartAsync();
        using var response = await server.PostAsync(Ask, accept: accept, user: "ana");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType.CharSet);
        Assert.True(response.Headers.CacheControl!.NoStore); // H8
    }

    [Theory]
    [InlineData(Wrong, "application/json", 200)]
    [InlineData(Wrong, Response, 400)]
    [InlineData("""{"query":"{"}""", "application/json", 200)]
    [InlineData("""{"query":"{"}""", Response, 400)]
    [InlineData("""{"query":"query ($a: Int!) { typeOf(id: $a) }"}""", Response, 400)]
    [InlineData(Ask, Response, 200)]
    public async Task Wrong_operations_are_400_for_readers_of_the_response_type_only(string body, string accept, int status) // H2
    {
        await using var server = await LibraryServer.StartAsync();
        using var response = await server.PostAsync(body, accept: accept);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("""{"query":1}""", 400)]
    [InlineData("{}", 400)]
    [InlineData("7", 400)]
    [InlineData("""[{"query":"{ members }"}]""", 400)]
    [InlineData("""{"query":"{ members }","variables":[]}""", 400)]
    [InlineData("""{"query":"{ members }","operationName":{}}""", 400)]
    [InlineData("""{"query":"{ members }","extensions":"x"}""", 400)]
    [InlineData("""{"query":"{ members }","query":"{ staff }"}""", 400)]
    [InlineData("""{"query":"{ members }","variables":null,"operationName":null,"extensions":null}""", 200)]
    public async Task A_body_that_is_no_request_is_400(string body, int status) // H7
    {
        await using var server = await LibraryServer.StartAsync();
        using var response = await server.PostAsync(body);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("multipart/form-data; boundary=x", 415)]
    [InlineData("application/json; charset=iso-8859-1", 415)]
    [InlineData("application/json; charset=utf-8", 200)]
    public async Task Only_json_bodies_are_taken(string contentType, int status) // H5
    {
        await using var server = await LibraryServer.StartAsync();
        using var response = await server.PostAsync(Ask, contentType);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(0, 200)]
    [InlineData(1, 413)]
    public async Task A_body_has_at_most_the_allowed_bytes(int more, int status) // H7
    {
        await using var server = await LibraryServer.StartAsync();
        var body = Ask + new string(' ', (256 * 1024) - Ask.Length + more);
        using var response = await server.PostAsync(body);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(62, 200)]
    [InlineData(63, 400)]
    public async Task Json_nests_no_deeper_than_allowed(int lists, int status) // H7
    {
        await using var server = await LibraryServer.StartAsync();
        var nested = new string('[', lists) + new string(']', lists);
        using var response = await server.PostAsync($$$$$$"""{"query":"{ who }","variables":{"deep":{{{{{{nested}}}}}}}}""");
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_query_may_come_by_GET_and_a_mutation_may_not() // H4
    {
        await using var server = await LibraryServer.StartAsync();
        Assert.Equal("""{"data":{"who":"nobody anonymous"}}""", await server.Http.GetStringAsync("/graphql?query={who}&operationName=&variables="));
        var named = Uri.EscapeDataString("query A($t: String!) { echo(text: $t) { text } } query B { who }");
        Assert.Equal("""{"data":{"echo":{"text":"x"}}}""", await server.Http.GetStringAsync($"/graphql?query={named}&operationName=A&variables={Uri.EscapeDataString("""{"t":"x"}""")}"));
        using var mutation = await server.Http.GetAsync("/graphql?query=" + Uri.EscapeDataString("mutation { shelve(input: { row: 1 }) { place } }"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, mutation.StatusCode);
        Assert.Equal("POST", string.Join(',', mutation.Content.Headers.Allow));
        using var missing = await server.Http.GetAsync("/graphql?query=" + Uri.EscapeDataString("query A { who }") + "&operationName=null");
        Assert.Contains("no operation named \\\"null\\\"", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("query={who}&query={who}")]
    [InlineData("query=")]
    [InlineData("query={who}&variables=[7]")]
    [InlineData("query={who}&variables={")]
    [InlineData("query={who}&extensions=7")]
    [InlineData("query={who}&variables={%22a%22:1,%22a%22:2}")]
    public async Task A_GET_that_is_no_request_is_400(string query) // H4
    {
        await using var server = await LibraryServer.StartAsync();
        using var response = await server.Http.GetAsync("/graphql?" + query);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_GET_with_a_cookie_must_say_that_it_was_meant() // H5
    {
        await using var server = await LibraryServer.StartAsync();
        using var plain = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={who}");
        plain.Headers.Add("Cookie", "a=b");
        Assert.Equal(HttpStatusCode.BadRequest, (await server.Http.SendAsync(plain)).StatusCode);
        using var meant = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={who}");
        meant.Headers.Add("Cookie", "a=b");
        meant.Headers.Add("GraphQL-Preflight", "1");
        Assert.Equal(HttpStatusCode.OK, (await server.Http.SendAsync(meant)).StatusCode);
    }

    [Fact]
    public async Task A_fault_before_the_fields_shows_nothing_but_its_trace_id() // H8
    {
        await using var server = await LibraryServer.StartAsync();
        using var response = await server.PostAsync(Ask, user: "broken");
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync();
        var traceId = Fault.TraceIdOf(text);
        Assert.Equal($$$$"""{"errors":[{"message":"Unexpected Execution Error","extensions":{"code":"INTERNAL","traceId":"{{{{traceId}}}}"}}]}""", text);
        Assert.Contains(server.Log.Errors, line => line.Contains(traceId, StringComparison.Ordinal) && line.Contains("The card index is on fire.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_length_of_an_answer_is_known_before_it_is_sent()
    {
        await using var server = await LibraryServer.StartAsync();
        using var response = await server.PostAsync(Ask, user: "ana");
        Assert.NotNull(response.Content.Headers.ContentLength);
        Assert.Null(response.Headers.TransferEncodingChunked);
    }

    [Fact]
    public async Task Other_methods_and_types_are_refused()
    {
        await using var server = await LibraryServer.StartAsync();
        using var put = await server.Http.PutAsync("/graphql", new StringContent(Ask));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, put.StatusCode);
        Assert.Equal(["GET", "POST"], put.Content.Headers.Allow);
        using var html = await server.PostAsync(Ask, accept: "text/html");
        Assert.Equal(HttpStatusCode.NotAcceptable, html.StatusCode);
    }
}
