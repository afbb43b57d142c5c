namespace InsideIn.GraphQL.Tests.Validation;

// V1
public class ValueRuleTests
{
    [Theory]
    [InlineData("int: 1")]
    [InlineData("int: -2147483648")]
    [InlineData("int: null")]
    [InlineData("float: 1")]
    [InlineData("float: 1.5e3")]
    [InlineData("text: \"\"")]
    [InlineData("text: \"\"\"block\"\"\"")]
    [InlineData("flag: false")]
    [InlineData("id: 7")]
    [InlineData("id: \"seven\"")]
    [InlineData("json: {a: [1, \"b\", NAME, {c: null}]}")]
    [InlineData("json: [1]")]
    [InlineData("ints: []")]
    [InlineData("ints: 1")]
    [InlineData("ints: [1, null]")]
    [InlineData("ints: null")]
    [InlineData("grid: [[1], null, 2, [null]]")]
    public void A_value_of_the_right_type_is_taken(string argument) => Verdict.Valid($"{{ takes({argument}, strict: [1]) }}");

    [Theory]
    [InlineData("int: \"1\"")]
    [InlineData("int: 1.0")]
    [InlineData("int: 2147483648")]
    [InlineData("int: true")]
    [InlineData("int: ONE")]
    [InlineData("int: {}")]
    [InlineData("int: [1]")]
    [InlineData("float: \"1\"")]
    [InlineData("float: NaN")]
    [InlineData("text: 1")]
    [InlineData("text: plain")]
    [InlineData("flag: 0")]
    [InlineData("flag: \"true\"")]
    [InlineData("id: 1.0")]
    [InlineData("id: true")]
    [InlineData("ints: [1, \"2\"]")]
    [InlineData("ints: \"1\"")]
    [InlineData("ints: [[1]]")]
    [InlineData("grid: [[1, \"x\"]]")]
    public void A_value_of_a_wrong_type_is_refused(string argument) => Verdict.Refused("ValuesOfCorrectType", $"{{ takes({argument}, strict: [1]) }}");

    [Theory]
    [InlineData("{ takes(strict: null) }")]
    [InlineData("{ takes(strict: [null]) }")]
    [InlineData("{ person(id: null) { name } }")]
    [InlineData("{ search(mood: \"SAD\") { __typename } }")]
    [InlineData("{ search(mood: sad) { __typename } }")]
    [InlineData("{ dog { name @skip(if: 1) } }")]
    [InlineData("query ($a: Int = \"1\") { takes(int: $a, strict: 1) }")]
    [InlineData("query ($a: Int! = null) { demands(int: $a) }")]
    [InlineData("query ($a: Near = {radius: 1}) { search(near: $a) { __typename } }")]
    public void Null_enums_directives_and_defaults_are_judged_too(string document) => Verdict.Refused("ValuesOfCorrectType", document);

    [Fact]
    public void Input_objects_have_their_required_fields_and_no_others()
    {
        Verdict.Valid("{ search(near: {city: \"Bern\", moods: SAD, inner: {city: \"Basel\"}}) { __typename } }");
        Assert.Equal("Field \"Near.city\" of required type \"String!\" was not given.", Verdict.Refused("ValuesOfCorrectType", "{ search(near: {radius: 1}) { __typename } }")[0].Message);
        Assert.Equal("\"Near\" has no field \"town\".", Verdict.Refused("ValuesOfCorrectType", "{ search(near: {city: \"Bern\", town: 1}) { __typename } }")[0].Message);
        Verdict.Refused("ValuesOfCorrectType", "{ search(near: {city: null}) { __typename } }");
        Verdict.Refused("ValuesOfCorrectType", "{ search(near: {city: \"Bern\", inner: {city: 1}}) { __typename } }");
        Verdict.Refused("ValuesOfCorrectType", "{ search(near: \"Bern\") { __typename } }");
        Verdict.Refused("ValuesOfCorrectType", "{ search(near: [{city: \"Bern\"}]) { __typename } }");
    }

    [Fact]
    public void A_one_of_object_has_exactly_one_field_with_a_value()
    {
        Verdict.Valid("{ one(key: {id: 1}) { name } must(key: {near: {city: \"Bern\"}}) { name } }");
        Verdict.Refused("ValuesOfCorrectType", "{ one(key: {}) { name } }");
        Verdict.Refused("ValuesOfCorrectType", "{ one(key: {id: 1, name: \"x\"}) { name } }");
        Verdict.Refused("ValuesOfCorrectType", "{ one(key: {id: null}) { name } }");
        Verdict.Refused("ValuesOfCorrectType", "query ($a: String!) { one(key: {id: 1, name: $a}) { name } }");
    }

    [Fact]
    public void A_field_of_an_input_object_is_given_once()
    {
        Verdict.Valid("{ takes(json: {a: 1, b: {a: 1}}, strict: 1) }");
        Verdict.Refused("UniqueInputFieldNames", "{ search(near: {city: \"a\", city: \"b\"}) { __typename } }");
        Verdict.Refused("UniqueInputFieldNames", "{ takes(json: {a: [{b: 1, b: 1}]}, strict: 1) }");
    }
}
