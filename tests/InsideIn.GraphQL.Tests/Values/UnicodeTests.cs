using System.Net;
using System.Text;
using InsideIn.GraphQL.Tests.Introspection;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Tests.Values;

public sealed class UnicodeTests : IAsyncLifetime
{
    private SchemaServer server = null!;

    public async Task InitializeAsync() => server = await SchemaServer.StartAsync(types => types.Extend("Query", lookup =>
    [
        new FieldDefinition
        {
            Name = "echo",
            Type = lookup["String"],
            Arguments = new([new InputValueDefinition { Name = "text", Type = lookup["String"] }]),
            Resolver = context => new(context.ArgumentValue<string>("text")),
            Authorization = AuthorizationRule.Anonymous,
        },
    ]));

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    [Theory]
    [InlineData("""{"query":"query($v: String) { echo(text: $v) }","variables":{"v":"\ud83d\ude00 \u00e9 \\ud83d"}}""")]
    [InlineData("""{"query":"{ echo(text: \"\\ud83d\\ude00\") }"}""")]
    public async Task Whole_characters_are_taken(string body) => Assert.Equal(HttpStatusCode.OK, await server.StatusAsync(Encoding.UTF8.GetBytes(body)));

    [Theory] // L1
    [InlineData("""{"query":"query($v: String) { echo(text: $v) }","variables":{"v":"\ud83d"}}""")]
    [InlineData("""{"query":"query($v: String) { echo(text: $v) }","variables":{"v":"\ude00\ud83d"}}""")]
    [InlineData("""{"query":"query($v: String) { echo(text: $v) }","variables":{"\udE00":1}}""")]
    [InlineData("""{"query":"{ echo(text: \"\uD83Dx\") }"}""")]
    [InlineData("""{"query":"{ echo }","operationName":"\ud800\n"}""")]
    [InlineData("""{"query\ud800":"{ echo }"}""")]
    public async Task Half_a_surrogate_pair_is_a_bad_request(string body) => Assert.Equal(HttpStatusCode.BadRequest, await server.StatusAsync(Encoding.UTF8.GetBytes(body)));

    [Fact] // L1
    public async Task Broken_UTF_8_is_a_bad_request()
    {
        var body = Encoding.UTF8.GetBytes("""{"query":"{ echo(text: \"?\") }"}""");
        body[Array.IndexOf(body, (byte)'?')] = 0xff;
        Assert.Equal(HttpStatusCode.BadRequest, await server.StatusAsync(body));
    }
}
