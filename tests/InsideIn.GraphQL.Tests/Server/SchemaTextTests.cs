using System.Net;
using InsideIn.GraphQL.Tests.Library;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Tests.Server;

public sealed class SchemaTextTests
{
    [Theory]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/graphql?sdl")]
    public async Task Who_may_ask_for_the_schema_gets_it_as_text(string address) // I2
    {
        await using var server = await LibraryServer.StartAsync();
        using var response = await server.Http.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/graphql", response.Content.Headers.ContentType!.MediaType);
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(text, SchemaPrinter.Print(SchemaParser.Parse(text)));
        Assert.Contains("type Book implements", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/graphql?sdl")]
    public async Task Nobody_else_does(string address) // I2
    {
        await using var server = await LibraryServer.StartAsync(builder => builder.ModifyOptions(options => options.AllowIntrospection = false));
        using var response = await server.Http.GetAsync(address);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("""{"errors":[{"message":"The schema is not shown here.","extensions":{"code":"AUTH_NOT_AUTHORIZED"}}]}""", await response.Content.ReadAsStringAsync());
    }
}
