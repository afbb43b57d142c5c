using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Types;
using InsideIn.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Access.Matrix;

/// <summary>
/// Every field that can be asked for, by everybody who might ask, at the running server. The fields come from the schema and the rules from a table that people read:
/// a new field without a line fails here.
/// </summary>
public sealed class FieldMatrixTests : IAsyncLifetime
{
    private Network? started;

    private Network Network => started ?? throw new InvalidOperationException("The network has not been started.");

    public static TheoryData<string, string> Schemas => new() { { "", "/graphql" }, { "engagement", "/engagement/graphql" } };

    public async Task InitializeAsync() => started = await Network.StartAsync(settings: new Dictionary<string, string?> { ["GraphQL:RateBurst"] = "1000000", ["GraphQL:RatePerSecond"] = "1000000" });

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_field_has_a_rule_in_the_table(string name, string _) => Assert.Empty(FieldRules.Differences(SchemaOf(name), FieldRules.Of(name)));

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Every_field_opens_to_those_whom_its_rule_names_and_to_nobody_else(string name, string endpoint)
    {
        var schema = SchemaOf(name);
        var roots = FieldRules.Roots(schema).ToDictionary(field => field.Coordinate);
        var tried = 0;
        var wrong = new List<string>();
        foreach (var rule in FieldRules.Of(name).Values)
        {
            var operation = rule.Operation ?? FieldQuestion.Of(schema, roots[rule.Field]);
            foreach (var reader in FieldReader.All)
            {
                var told = await reader.AskAsync(Network, endpoint, operation);
                tried++;
                if (told != reader.Expected(rule.Who))
                {
                    wrong.Add($"{rule.Field} for {reader.Name}: expected {reader.Expected(rule.Who)}, found {told}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(FieldReader.All.Count * FieldRules.Of(name).Count, tried);
    }

    [Fact]
    public void A_planted_field_without_a_line_and_a_planted_line_without_a_field_are_found()
    {
        var schema = new SchemaBuilder()
            .Add(new ObjectType("Query", types => [Field(types, "known", AuthorizationRule.SignedIn), Field(types, "forgotten", AuthorizationRule.SignedIn), new FieldDefinition { Name = "person", Type = types["Person"], PureResolver = static _ => null, Authorization = AuthorizationRule.SignedIn }]))
            .Add(new ObjectType("Person", types => [Field(types, "name", null), Field(types, "salary", AuthorizationRule.SignedIn)]))
            .Build();
        var rules = FieldRules.Parse("[]\nQuery.known employee\nQuery.person employee\nQuery.gone Admin\n[other]\nQuery.forgotten employee", "");

        Assert.Equal(
            ["Person.salary has no rule", "Query.forgotten has no rule", "Query.gone stands in"],
            FieldRules.Differences(schema, rules).Select(difference => string.Join(' ', difference.Split(' ').Take(difference.Contains("stands", StringComparison.Ordinal) ? 3 : 4))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_planted_rule_that_is_not_the_server_s_is_found()
    {
        var employee = FieldReader.All.Single(reader => reader.Name == "employee");
        var told = await employee.AskAsync(Network, "/graphql", "query { auditIntegrity { length } }");
        Assert.Equal("AUTH_NOT_AUTHORIZED", told);
        Assert.NotEqual(employee.Expected(FieldRules.Employee), told);
    }

    [Fact]
    public void A_planted_line_with_an_unknown_rule_is_refused() =>
        Assert.Contains("Query.known everyone", Assert.Throws<InvalidOperationException>(() => FieldRules.Parse("[]\nQuery.known everyone", "")).Message, StringComparison.Ordinal);

    private Schema SchemaOf(string name) => Network.Services.GetRequiredKeyedService<RequestExecutor>(name).Schema;

    private static FieldDefinition Field(TypeLookup types, string name, AuthorizationRule? rule) =>
        new() { Name = name, Type = types["String"], PureResolver = static _ => null, Authorization = rule };
}
