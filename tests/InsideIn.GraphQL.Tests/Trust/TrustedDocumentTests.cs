using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using InsideIn.GraphQL.Tests.Library;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InsideIn.GraphQL.Tests.Trust;

/// <summary>Documents that clients name by their hash, and servers that take no others. // H6</summary>
public sealed class TrustedDocumentTests : IDisposable
{
    private const string Response = "application/graphql-response+json";
    private const string Books = "query Books($first: Int!) { books(first: $first) { title } }";
    private const string Shelve = "mutation Shelve { shelve(input: { row: 1 }) { place } }";

    private static readonly string BooksHash = HashOf(Books);

    private readonly string folder = Directory.CreateTempSubdirectory("trusted").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<string> Bodies => new(
        $$"""{"documentId":"{{BooksHash}}","variables":{"first":1} }""",
        $$"""{"documentId":"sha256:{{BooksHash}}","variables":{"first":1} }""",
        $$"""{"documentId":"{{BooksHash.ToUpperInvariant()}}","query":null,"variables":{"first":1},"operationName":"Books"}""",
        $$"""{"documentId":"{{BooksHash}}","query":"","variables":{"first":1} }""",
        $$"""{"id":"{{BooksHash}}","variables":{"first":1} }""");

    public static TheoryData<string> Addresses => new(
        $"/graphql?documentId={BooksHash}&variables=%7B%22first%22:1%7D",
        $"/graphql?documentId=sha256:{BooksHash}&variables=%7B%22first%22:1%7D&operationName=Books",
        $"/graphql?id={BooksHash}&variables=%7B%22first%22:1%7D",
        $"/graphql/persisted/{BooksHash}?variables=%7B%22first%22:1%7D",
        $"/graphql/persisted/{BooksHash}/Books?variables=%7B%22first%22:1%7D");

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_document_is_named_in_a_body(string body)
    {
        await using var server = await StartAsync();
        using var response = await server.PostAsync(body);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("\"data\":{\"books\":[{\"title\":", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_document_is_named_in_an_address(string address)
    {
        await using var server = await StartAsync();
        using var response = await server.Http.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("\"data\":{\"books\":[{\"title\":", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData(Response)]
    public async Task An_unknown_id_is_400_with_its_own_code_for_every_reader(string accept)
    {
        await using var server = await StartAsync();
        using var posted = await server.PostAsync($$"""{"documentId":"{{HashOf("{ staff }")}}"}""", accept: accept);
        using var named = await server.PostAsync("""{"documentId":"Books"}""", accept: accept);
        using var got = await server.Http.GetAsync("/graphql/persisted/Books");

        foreach (var answer in (HttpResponseMessage[])[posted, named, got])
        {
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Equal(ErrorCodes.PersistedDocumentNotFound, await CodeOf(answer));
        }
    }

    [Theory]
    [InlineData("""{"query":"{ members }"}""")]
    [InlineData("""{"query":"{{{{ no document at all"}""")]
    [InlineData("""{"query":"query Books($first: Int!) { books(first: $first) { title } }","variables":{"first":1} }""")]
    [InlineData("""{"query":"{ __typename }"}""")]
    public async Task Where_only_trusted_documents_are_taken_a_text_is_refused_unread(string body)
    {
        await using var server = await StartAsync(only: true);
        using var response = await server.PostAsync(body, user: "ana");
        using var got = await server.Http.GetAsync("/graphql?query=%7B%20members%20%7D");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(ErrorCodes.PersistedDocumentRequired, await CodeOf(response));
        Assert.Equal(ErrorCodes.PersistedDocumentRequired, await CodeOf(got));
        Assert.DoesNotContain("data", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_the_interceptor_lets_through_may_bring_its_own()
    {
        await using var server = await StartAsync(only: true, configure: builder => builder.AddHttpRequestInterceptor<OpenForAll>());

        Assert.Equal("members", (await server.AskAsync("{ members }", user: "ana")).GetProperty("data").GetProperty("members").GetString());
    }

    [Theory]
    [InlineData("""{"documentId":"{0}","query":"{ members }"}""")]
    [InlineData("""{"documentId":7}""")]
    [InlineData("""{"id":7}""")]
    [InlineData("""{"variables":{}}""")]
    public async Task A_request_names_a_document_or_brings_one(string body)
    {
        await using var server = await StartAsync();
        using var response = await server.PostAsync(body.Replace("{0}", BooksHash, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(ErrorCodes.BadRequest, await CodeOf(response));
    }

    [Fact]
    public async Task A_request_never_adds_a_document()
    {
        await using var server = await StartAsync();
        var hash = HashOf("{ members }");
        var extensions = $$"""{"persistedQuery":{"version":1,"sha256Hash":"{{hash}}"} }""";

        using var offered = await server.PostAsync($$"""{"query":"{ members }","extensions":{{extensions}}}""", user: "ana");
        using var asked = await server.PostAsync($$"""{"extensions":{{extensions}}}""", user: "ana");
        using var named = await server.PostAsync($$"""{"documentId":"{{hash}}"}""", user: "ana");

        Assert.Equal(HttpStatusCode.OK, offered.StatusCode);
        Assert.Equal(ErrorCodes.BadRequest, await CodeOf(asked));
        Assert.Equal(ErrorCodes.PersistedDocumentNotFound, await CodeOf(named));
    }

    [Fact]
    public async Task A_named_mutation_is_refused_over_GET_as_a_sent_one_is()
    {
        await using var server = await StartAsync();
        using var got = await server.Http.GetAsync($"/graphql/persisted/{HashOf(Shelve)}");
        using var posted = await server.PostAsync($$"""{"documentId":"{{HashOf(Shelve)}}"}""");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, got.StatusCode);
        Assert.Contains("row 1", await posted.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_and_rights_are_asked_of_a_named_document_as_of_a_sent_one()
    {
        await using var server = await StartAsync(configure: builder => builder.ModifyOptions(options => Trust(options, "{ staff }")));
        using var wrong = await server.PostAsync($$"""{"documentId":"{{BooksHash}}","variables":{"first":"one"} }""", accept: Response);
        using var denied = await server.PostAsync($$"""{"documentId":"{{HashOf("{ staff }")}}"}""", user: "ana");

        Assert.Equal(ErrorCodes.BadUserInput, await CodeOf(wrong));
        Assert.Equal(ErrorCodes.NotAuthorized, await CodeOf(denied));
    }

    [Theory]
    [InlineData("Production", true, true)]
    [InlineData("Development", true, false)]
    [InlineData("Testing", true, false)]
    [InlineData("Production", false, false)]
    public async Task By_itself_a_server_takes_only_trusted_documents_in_Production_where_it_has_some(string environment, bool hasSome, bool only)
    {
        await using var server = await LibraryServer.StartAsync(builder =>
        {
            builder.Services.AddSingleton<IHostEnvironment>(new Surroundings(environment));
            if (hasSome) builder.ModifyOptions(options => Trust(options, Books));
        });
        using var response = await server.PostAsync("""{"query":"{ members }"}""", user: "ana");

        Assert.Equal(only ? HttpStatusCode.BadRequest : HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_server_does_not_start_over_documents_that_it_cannot_serve_and_names_each()
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(configure: builder => builder.ModifyOptions(options =>
        {
            Trust(options, "query Old { shelvesOfYore }");
            Trust(options, "query Half {");
            options.TrustedDocuments.Documents[HashOf("another")] = "{ members }";
        })));

        Assert.Contains("3 of 5 trusted documents cannot be served", refused.Message, StringComparison.Ordinal);
        Assert.Contains($"{HashOf("query Old { shelvesOfYore }")} (Old): Type \"Query\" has no field \"shelvesOfYore\"", refused.Message, StringComparison.Ordinal);
        Assert.Contains($"{HashOf("query Half {")} (unnamed): ", refused.Message, StringComparison.Ordinal);
        Assert.Contains($"{HashOf("another")} stands over a text whose SHA-256 is {HashOf("{ members }")}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trusted_document_keeps_to_the_limits_of_every_other()
    {
        var large = $"query Large {{ {string.Join(' ', Enumerable.Range(0, 600).Select(number => $"f{number}: members"))} }}";
        var tight = new GraphQLLimits { MaxTokens = 1_000 };

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(configure: builder => builder.ModifyOptions(options =>
        {
            options.Limits = tight;
            Trust(options, large);
        })));

        Assert.Contains(HashOf(large), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_come_from_a_file_and_a_file_that_is_none_is_named()
    {
        var good = Path.Combine(folder, "documents.json");
        var odd = Path.Combine(folder, "odd.json");
        await File.WriteAllTextAsync(good, JsonSerializer.Serialize(new Dictionary<string, string> { [HashOf("{ members }")] = "{ members }" }));
        await File.WriteAllTextAsync(odd, """["{ members }"]""");

        await using var server = await LibraryServer.StartAsync(builder => builder.ModifyOptions((_, options) => options.TrustedDocuments.AddFile(good)));
        using var response = await server.PostAsync($$"""{"documentId":"{{HashOf("{ members }")}}"}""", user: "ana");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        foreach (var path in (string[])[odd, Path.Combine(folder, "missing.json")])
        {
            var refused = Assert.Throws<InvalidOperationException>(() => new TrustedDocumentOptions().AddFile(path));
            Assert.Contains($"'{path}' cannot be read", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Documents_of_earlier_clients_are_served_while_they_fit_and_left_out_when_they_do_not()
    {
        await using var server = await StartAsync(only: true, configure: builder => builder.ModifyOptions(options =>
        {
            options.TrustedDocuments.EarlierDocuments[HashOf("{ members }")] = "{ members }";
            options.TrustedDocuments.EarlierDocuments[HashOf("{ yore }")] = "{ yore }";
        }));
        using var fits = await server.PostAsync($$"""{"documentId":"{{HashOf("{ members }")}}"}""", user: "ana");
        using var does = await server.PostAsync($$"""{"documentId":"{{HashOf("{ yore }")}}"}""", user: "ana");

        Assert.Equal(HttpStatusCode.OK, fits.StatusCode);
        Assert.Equal(ErrorCodes.PersistedDocumentNotFound, await CodeOf(does));
    }

    private static Task<LibraryServer> StartAsync(bool? only = false, Action<GraphQLServerBuilder>? configure = null) => LibraryServer.StartAsync(builder =>
    {
        builder.ModifyOptions(options =>
        {
            Trust(options, Books);
            Trust(options, Shelve);
            options.TrustedDocuments.Only = only;
        });
        configure?.Invoke(builder);
    });

    private static void Trust(GraphQLServerOptions options, string text) => options.TrustedDocuments.Documents[HashOf(text)] = text;

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static async Task<string?> CodeOf(HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsStringAsync()).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private sealed class OpenForAll : IHttpRequestInterceptor
    {
        public ValueTask OnCreateAsync(HttpContext context, RequestBuilder request, CancellationToken cancellationToken)
        {
            request.AllowNonPersistedOperation();
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Surroundings(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "tests";

        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } = new Microsoft.Extensions.FileProviders.NullFileProvider();
    }
}
