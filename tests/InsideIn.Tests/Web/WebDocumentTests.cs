using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using InsideIn.Kit;

namespace InsideIn.Tests.Web;

/// <summary>A server that takes the web client's own documents alone: what the build left beside the client, for both schemas.</summary>
public sealed class WebDocumentTests : IDisposable
{
    private const string Name = "query Name { viewer { person { displayName } } }";
    private const string Earlier = "query Earlier { viewer { roles } }";
    private const string Figures = "query Figures { release { hash } }";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("insidein-documents-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_clients_documents_are_answered_by_their_hash_and_no_text_is_read()
    {
        await using var network = await StartAsync();
        var reader = network.Cast.Author;

        var named = await NameAsync(reader, "/graphql", Name);
        var figures = await NameAsync(reader, "/engagement/graphql", Figures);
        var sent = await reader.AskAsync(Name);
        var sentToFigures = await reader.AskAsync("/engagement/graphql", Figures, null);

        Assert.Equal(reader.Name, named.Expected().TextAt("viewer.person.displayName"));
        Assert.Equal(HttpStatusCode.OK, figures.Status);
        foreach (var refused in (Answer[])[sent, sentToFigures])
        {
            Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
            Assert.Equal(["PERSISTED_DOCUMENT_REQUIRED"], refused.ErrorCodes);
        }
    }

    [Fact]
    public async Task A_document_of_one_schema_is_none_of_the_other()
    {
        await using var network = await StartAsync();

        var crossed = await NameAsync(network.Cast.Author, "/engagement/graphql", Name);

        Assert.Equal((HttpStatusCode.BadRequest, "PERSISTED_DOCUMENT_NOT_FOUND"), (crossed.Status, Assert.Single(crossed.ErrorCodes)));
    }

    [Fact]
    public async Task Documents_of_the_build_before_are_answered_for_pages_that_are_still_open()
    {
        await using var network = await StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await NameAsync(network.Cast.Author, "/graphql", Earlier)).Expected().Status);
    }

    [Fact]
    public async Task Administrators_may_ask_in_their_own_words()
    {
        await using var network = await StartAsync();

        Assert.Equal("Query", (await network.Cast.Admin.AskAsync("{ __schema { queryType { name } } }")).Expected().TextAt("__schema.queryType.name"));
    }

    [Fact]
    public async Task The_documents_themselves_are_served_to_nobody()
    {
        await using var network = await StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await network.GetAsync("/documents.json")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await network.GetAsync("/assets/documents.json")).Status);
    }

    [Fact]
    public async Task A_client_built_against_another_schema_stops_the_start_with_its_document_named()
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync("query Old { pagesOfYore { title } }"));

        Assert.Contains("1 of 2 trusted documents cannot be served", refused.Message, StringComparison.Ordinal);
        Assert.Contains("(Old)", refused.Message, StringComparison.Ordinal);
    }

    private static Task<Answer> NameAsync(Employee reader, string endpoint, string document) =>
        reader.Network.SendAsync(endpoint, reader.Network.Tenant.TokenFor(reader.Alias), JsonContent.Create(new { documentId = HashOf(document) }));

    private async Task<Network> StartAsync(params string[] more)
    {
        var earlier = folder.CreateSubdirectory("earlier").FullName;
        await WriteAsync(Path.Combine(folder.FullName, "documents.json"), [Name, .. more]);
        await WriteAsync(Path.Combine(folder.FullName, "documents.engagement.json"), Figures);
        await WriteAsync(Path.Combine(earlier, "documents.json"), Earlier, "query Gone { yore }");
        await WriteAsync(Path.Combine(earlier, "documents.engagement.json"), Figures);
        return await Network.StartAsync(settings: new Dictionary<string, string?>
        {
            ["Web:Folder"] = folder.FullName,
            ["Web:EarlierFolder"] = earlier,
            ["GraphQL:TrustedDocumentsOnly"] = "true",
        });
    }

    private static Task WriteAsync(string path, params string[] documents) =>
        File.WriteAllTextAsync(path, JsonSerializer.Serialize(documents.ToDictionary(HashOf, text => text)));

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
