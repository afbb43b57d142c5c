using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Types;
using InsideIn.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Server;

/// <summary>The API as it stands is written down, so that every change of it is a difference that somebody reads.</summary>
[Collection(NetworkCollection.Name)]
public class SchemaTests(RunningNetwork running)
{
    [Theory]
    [InlineData("", "docs/schema.graphql")]
    [InlineData("engagement", "docs/engagement.graphql")]
    public void The_api_is_as_it_is_written_down(string name, string file) =>
        Snapshot.Matches(file, SchemaPrinter.Print(running.Network.Services.GetRequiredKeyedService<RequestExecutor>(name).Schema));

    [Theory]
    [InlineData("")]
    [InlineData("engagement")]
    public void Every_root_field_says_who_may_ask_it(string name)
    {
        var schema = running.Network.Services.GetRequiredKeyedService<RequestExecutor>(name).Schema;
        Assert.NotEmpty(Roots(schema));
        Assert.Empty(Open(schema));
    }

    [Fact]
    public void A_planted_root_field_that_says_nothing_is_found()
    {
        var schema = new SchemaBuilder()
            .Add(new ObjectType("Query", types => [Field(types, "guarded", AuthorizationRule.SignedIn), Field(types, "marked", AuthorizationRule.Anonymous), Field(types, "open", null)]))
            .Build();
        Assert.Equal(["Query.open"], Open(schema));
    }

    private static IEnumerable<FieldDefinition> Roots(Schema schema) =>
        new[] { schema.QueryType, schema.MutationType, schema.SubscriptionType }.OfType<ObjectType>().SelectMany(root => root.Fields);

    private static IEnumerable<string> Open(Schema schema) => Roots(schema).Where(field => field.Authorization is null).Select(field => field.Coordinate);

    private static FieldDefinition Field(TypeLookup types, string name, AuthorizationRule? rule) =>
        new() { Name = name, Type = types["String"], PureResolver = static _ => null, Authorization = rule };
}
