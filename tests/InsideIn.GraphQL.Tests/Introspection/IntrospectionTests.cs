using InsideIn.GraphQL.Building;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Tests.Introspection;

public sealed class IntrospectionTests : IAsyncLifetime
{
    private SchemaServer server = null!;

    public async Task InitializeAsync() => server = await SchemaServer.StartAsync(Register);

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    [Fact] // I1
    public async Task A_client_learns_the_whole_schema_by_asking()
    {
        var answer = await server.AskAsync(SchemaFromIntrospection.Query);
        var registry = new TypeRegistry();
        Register(registry);
        Assert.Equal(SchemaPrinter.Print(registry.Build()), SchemaFromIntrospection.Print(answer.GetProperty("__schema")));
    }

    [Theory] // I1
    [InlineData("{ __type(name: \"Animal\") { fields { name } } }", """{"__type":{"fields":[{"name":"name"}]}}""")]
    [InlineData("{ __type(name: \"Animal\") { fields(includeDeprecated: true) { name isDeprecated } } }", """{"__type":{"fields":[{"name":"name","isDeprecated":false},{"name":"nick","isDeprecated":true}]}}""")]
    [InlineData("{ __type(name: \"Mood\") { enumValues { name } } }", """{"__type":{"enumValues":[{"name":"HAPPY"}]}}""")]
    [InlineData("{ __type(name: \"Filter\") { inputFields { name } isOneOf } }", """{"__type":{"inputFields":[{"name":"mood"}],"isOneOf":false}}""")]
    [InlineData("{ __type(name: \"Query\") { fields { args { name } } } }", """{"__type":{"fields":[{"args":[{"name":"filter"},{"name":"key"}]},{"args":[]}]}}""")]
    [InlineData("{ __type(name: \"Animal\") { kind possibleTypes { name } interfaces { name } ofType { name } enumValues { name } inputFields { name } isOneOf } }", """{"__type":{"kind":"INTERFACE","possibleTypes":[{"name":"Cat"},{"name":"Dog"}],"interfaces":[],"ofType":null,"enumValues":null,"inputFields":null,"isOneOf":null}}""")]
    [InlineData("{ __type(name: \"Nothing\") { name } }", """{"__type":null}""")]
    [InlineData("{ __typename __schema { __typename queryType { __typename name } } }", """{"__typename":"Query","__schema":{"__typename":"__Schema","queryType":{"__typename":"__Type","name":"Query"}}}""")]
    public async Task One_type_tells_what_it_is(string query, string answer) => Assert.Equal(answer, (await server.AskAsync(query)).GetRawText());

    // One of each: every kind of type, of deprecation and of default.
    private static void Register(TypeRegistry types) => types
        .Extend("Query", lookup =>
        [
            new FieldDefinition
            {
                Name = "found",
                Type = lookup["[Found!]"],
                Description = "Whatever was found.",
                Arguments = new(
                [
                    new InputValueDefinition { Name = "filter", Type = lookup["Filter"], DefaultValue = Parser.ParseValue("{mood: HAPPY}") },
                    new InputValueDefinition { Name = "key", Type = lookup["Key"], Description = "By what" },
                    new InputValueDefinition { Name = "old", Type = lookup["Int"], DeprecationReason = "Say \"key\"." },
                ]),
                PureResolver = _ => null,
                Authorization = AuthorizationRule.Anonymous,
            },
            new FieldDefinition { Name = "at", Type = lookup["DateTime!"], PureResolver = _ => null, Authorization = AuthorizationRule.Anonymous },
        ])
        .Add(new InterfaceType("Animal", Names) { Description = "Something alive.\n\nWith a name." })
        .Add(new ObjectType("Dog", Names) { InterfaceNames = ["Animal"] })
        .Add(new ObjectType("Cat", Names) { InterfaceNames = ["Animal"] })
        .Add(new UnionType("Found", ["Cat", "Dog"]))
        .Add(new EnumType("Mood", [new EnumValue { Name = "HAPPY", Value = "HAPPY", Description = "Good" }, new EnumValue { Name = "SAD", Value = "SAD", DeprecationReason = "No longer supported" }]))
        .Add(new InputObjectType("Filter", lookup =>
        [
            new InputValueDefinition { Name = "mood", Type = lookup["Mood"], DefaultValue = new NullValueNode() },
            new InputValueDefinition { Name = "old", Type = lookup["[[Int!]!]"], DeprecationReason = "Unused" },
        ]))
        .Add(new InputObjectType("Key", lookup => [new InputValueDefinition { Name = "id", Type = lookup["ID"] }, new InputValueDefinition { Name = "name", Type = lookup["String"] }]) { IsOneOf = true });

    private static IEnumerable<FieldDefinition> Names(TypeLookup lookup) =>
    [
        new() { Name = "name", Type = lookup["String"], PureResolver = _ => null },
        new() { Name = "nick", Type = lookup["String"], PureResolver = _ => null, DeprecationReason = "Say \"name\"." },
    ];
}
