using System.Text.Json;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;
using InsideIn.GraphQL.Values;

namespace InsideIn.GraphQL.Tests.Values;

public class CoercionTests
{
    private static readonly Schema Schema = SchemaParser.Parse("""
        enum Mood { HAPPY SAD }
        input Near { city: String! radius: Int = 5 moods: [Mood!] inner: Near }
        input Key @oneOf { id: ID near: Near }
        type Query { f(int: Int, ints: [Int], strict: [Int!], grid: [[Int]], mood: Mood, near: Near, key: Key): Int }
        """);

    public static TheoryData<string, string, string> Good => new()
    {
        { "Int", "1", "1" },
        { "Int", "null", "null" },
        { "Int!", "1", "1" },
        { "[Int]", "[1, null]", "[1,null]" },
        { "[Int]", "1", "[1]" },
        { "[Int]", "null", "null" },
        { "[[Int]]", "1", "[[1]]" },
        { "[[Int]]", "[1, [2, 3], null]", "[[1],[2,3],null]" },
        { "Mood", "SAD", "\"SAD\"" },
        { "Near", "{city: \"Bern\"}", "{\"city\":\"Bern\",\"radius\":5}" },
        { "Near", "{city: \"Bern\", radius: null}", "{\"city\":\"Bern\",\"radius\":null}" },
        { "Near", "{city: \"Bern\", moods: SAD, inner: {city: \"x\", radius: 1}}", "{\"city\":\"Bern\",\"moods\":[\"SAD\"],\"inner\":{\"city\":\"x\",\"radius\":1},\"radius\":5}" },
        { "Key", "{id: 1}", "{\"id\":\"1\"}" },
    };

    [Theory] // X4
    [MemberData(nameof(Good))]
    public void A_literal_and_a_variable_of_the_same_value_agree(string type, string literal, string expected)
    {
        var fromLiteral = LiteralCoercion.Coerce(Parser.ParseValue(literal), Schema.Find(Parser.ParseType(type))!, null);
        Assert.Null(fromLiteral.Problem);
        Assert.Equal(expected, JsonSerializer.Serialize(fromLiteral.Value));

        var fromVariable = Variables($"($v: {type})", $$"""{"v": {{AsJson(literal)}}}""");
        Assert.Empty(fromVariable.Errors);
        Assert.Equal(expected, JsonSerializer.Serialize(fromVariable.Values["v"]));
    }

    [Theory] // X4
    [InlineData("Int", "\"1\"", "Int cannot represent \"1\"")]
    [InlineData("Int!", "null", "found null")]
    [InlineData("[Int!]", "[1, null]", "at \"v[1]\"")]
    [InlineData("[[Int]]", "[[1], [\"x\"]]", "at \"v[1][0]\"")]
    [InlineData("Mood", "\"ANGRY\"", "does not exist")]
    [InlineData("Near", "{}", "Field \"city\" of required type \"String!\" was not given")]
    [InlineData("Near", "{\"city\": 1}", "at \"v.city\"")]
    [InlineData("Near", "{\"city\": \"a\", \"moods\": [\"SAD\", \"BAD\"]}", "at \"v.moods[1]\"")]
    [InlineData("Near", "{\"city\": \"a\", \"town\": 1}", "has no field \"town\"")]
    [InlineData("Near", "\"Bern\"", "Expected an object of type \"Near\", found \"Bern\"")]
    [InlineData("Key", "{}", "Exactly one field of \"Key\" must be given, found 0")]
    [InlineData("Key", "{\"id\": 1, \"near\": null}", "found 2")]
    [InlineData("Key", "{\"id\": null}", "must not be null")]
    public void A_wrong_variable_says_where_and_what(string type, string json, string part)
    {
        var error = Assert.Single(Variables($"($v: {type})", $$"""{"v": {{json}}}""").Errors);
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("Variable \"$v\" has a wrong value", error.Message, StringComparison.Ordinal);
        Assert.Equal("BAD_USER_INPUT", error.Code);
        Assert.Equal([new Location(1, 8)], error.Locations);
    }

    [Fact] // X4
    public void A_variable_left_out_is_absent_and_one_given_as_null_is_null()
    {
        var variables = Variables("($left: Int, $given: Int, $filled: Int = 3, $nulled: Int = 3)", """{"given": null, "nulled": null, "extra": 1}""");
        Assert.Empty(variables.Errors);
        Assert.Equal(["filled", "given", "nulled"], variables.Values.Keys.Order());
        Assert.Equal(3, variables.Values["filled"]);
        Assert.Null(variables.Values["nulled"]);
    }

    [Fact]
    public void A_required_variable_must_be_given()
    {
        var error = Assert.Single(Variables("($v: Int!)", "{}").Errors);
        Assert.Equal("Variable \"$v\" of required type \"Int!\" was not given.", error.Message);
        Assert.Single(Variables("($v: Int!)", "null").Errors);
        Assert.Empty(Variables("($v: Int! = 1)", "{}").Errors);
    }

    [Fact]
    public void Errors_of_variables_end_at_ten() =>
        Assert.Equal(10, Variables("($v: [Int])", $$"""{"v": [{{string.Join(',', Enumerable.Repeat("true", 30))}}]}""").Errors.Count);

    [Fact] // X4
    public void Inside_an_object_a_missing_variable_leaves_the_field_out_and_in_a_list_it_is_null()
    {
        var near = Schema.Find(Parser.ParseType("Near"))!;
        var given = new Dictionary<string, object?> { ["city"] = "Bern" };

        var value = LiteralCoercion.Coerce(WithVariables("{city: $city, radius: $gone}"), near, given);
        Assert.Equal("{\"city\":\"Bern\",\"radius\":5}", JsonSerializer.Serialize(value.Value));
        var list = LiteralCoercion.Coerce(WithVariables("[1, $gone]"), Schema.Find(Parser.ParseType("[Int]"))!, given);
        Assert.Equal("[1,null]", JsonSerializer.Serialize(list.Value));
        Assert.False(LiteralCoercion.Coerce(WithVariables("{city: $gone}"), near, given).Ok);
        Assert.False(LiteralCoercion.Coerce(WithVariables("[1, $gone]"), Schema.Find(Parser.ParseType("[Int!]"))!, given).Ok);
    }

    [Theory] // X4
    [InlineData("{id: $set}", true)]
    [InlineData("{id: $nulled}", false)]
    [InlineData("{id: $gone}", false)]
    [InlineData("{id: $set, near: $gone}", false)]
    public void A_one_of_object_has_one_value_also_through_variables(string literal, bool isTaken)
    {
        var variables = new Dictionary<string, object?> { ["set"] = "1", ["nulled"] = null };
        Assert.Equal(isTaken, LiteralCoercion.Coerce(WithVariables(literal), Schema.Find(Parser.ParseType("Key"))!, variables).Ok);
    }

    [Fact]
    public void An_input_type_makes_its_own_value_of_its_fields()
    {
        var place = new InputObjectType("Place", types => [new InputValueDefinition { Name = "city", Type = types["String!"] }, new InputValueDefinition { Name = "zip", Type = types["Int"] }])
        {
            Create = fields => new Place((string)fields["city"]!, fields.ContainsKey("zip")),
        };
        var query = new ObjectType("Query", types => [new FieldDefinition { Name = "f", Type = types["Int"], Arguments = new([new InputValueDefinition { Name = "at", Type = types["Place"], DefaultValue = Parser.ParseValue("{city: \"Bern\"}") }]) }]);
        new SchemaBuilder().Add(query).Add(place).Build();

        Assert.Equal(new Place("Bern", false), query.Fields[0].Arguments[0].CoercedDefault);
        Assert.Equal(new Place("Basel", true), LiteralCoercion.Coerce(Parser.ParseValue("{city: \"Basel\", zip: null}"), place, null).Value);
    }

    private static CoercedVariables Variables(string definitions, string json)
    {
        var operation = (OperationDefinitionNode)Parser.Parse($"query {definitions} {{ f }}").Definitions[0];
        return VariableCoercion.Coerce(Schema, operation, JsonElement.Parse(json));
    }

    private static ValueNode WithVariables(string literal) =>
        ((FieldNode)((OperationDefinitionNode)Parser.Parse($"{{ f(a: {literal}) }}").Definitions[0]).SelectionSet.Selections[0]).Arguments[0].Value;

    private static string AsJson(string literal) =>
        System.Text.RegularExpressions.Regex.Replace(literal, "([a-z]+): ", "\"$1\": ").Replace("SAD", "\"SAD\"", StringComparison.Ordinal);

    private sealed record Place(string City, bool HasZip);
}
