namespace InsideIn.GraphQL.Tests.Validation;

// V1
public class VariableRuleTests
{
    [Fact]
    public void A_variable_is_declared_once()
    {
        Verdict.Valid("query A($a: Int) { takes(int: $a, strict: 1) } query B($a: Int) { takes(int: $a, strict: 1) }");
        Verdict.Refused("UniqueVariableNames", "query ($a: Int, $a: Int) { takes(int: $a, strict: 1) }");
    }

    [Fact]
    public void A_variable_has_an_input_type()
    {
        Verdict.Valid("query ($a: Near, $b: [Mood!], $c: Json) { search(near: $a) { __typename } person(id: 1) { pets { name } } takes(json: $c, strict: 1) cat { name @note } one(key: {near: {city: \"x\", moods: $b}}) { name } }");
        Verdict.Refused("VariablesAreInputTypes", "query ($a: Dog) { takes(json: {x: $a}, strict: 1) }");
        Verdict.Refused("VariablesAreInputTypes", "query ($a: [Found!]!) { takes(json: {x: $a}, strict: 1) }");
    }

    [Fact]
    public void A_used_variable_is_declared()
    {
        Verdict.Valid("query ($a: Int) { takes(int: $a, strict: 1) }");
        Verdict.Refused("NoUndefinedVariables", "query Q { takes(int: $a, strict: 1) }");
        Verdict.Refused("NoUndefinedVariables", "query Q { takes(ints: [1, $a], strict: 1) }");
        Verdict.Refused("NoUndefinedVariables", "query Q @note(text: $a) { dog { name } }");
        Verdict.Refused("NoUndefinedVariables", "query Q($a: Boolean) { dog { name(loud: $a) ...F } } query R { dog { ...F } } fragment F on Dog { ...G } fragment G on Dog { name(loud: $a) }");
    }

    [Fact]
    public void A_declared_variable_is_used()
    {
        Verdict.Valid("query ($a: Boolean) { dog { ...F } } fragment F on Dog { name(loud: $a) }");
        Verdict.Refused("NoUnusedVariables", "query ($a: Int) { dog { name } }");
        Verdict.Refused("NoUnusedVariables", "query A($a: Boolean) { dog { ...F } } query B($a: Boolean) { dog { age } } fragment F on Dog { name(loud: $a) }");
    }

    [Theory]
    [InlineData("Int", "takes(int: $v, strict: 1)")]
    [InlineData("Int!", "takes(int: $v, strict: 1)")]
    [InlineData("[Int!]!", "takes(strict: $v)")]
    [InlineData("[Int!]", "takes(ints: $v, strict: 1)")]
    [InlineData("Int!", "takes(strict: [1, $v])")]
    [InlineData("Int", "takes(ints: [$v], strict: 1)")]
    [InlineData("Int!", "demands(int: $v)")]
    [InlineData("Int = 1", "demands(int: $v)")]
    [InlineData("String", "demands(int: 1, text: $v)")]
    [InlineData("String!", "search(near: {city: $v}) { __typename }")]
    [InlineData("String = \"x\"", "search(near: {city: $v}) { __typename }")]
    [InlineData("Boolean!", "dog @skip(if: $v) { name }")]
    [InlineData("Boolean = false", "dog @skip(if: $v) { name }")]
    [InlineData("ID!", "one(key: {id: $v}) { name }")]
    [InlineData("Key!", "must(key: $v) { name }")]
    [InlineData("String", "takes(json: {a: {b: [$v]}}, strict: 1)")]
    public void A_variable_fits_its_position(string type, string use) => Verdict.Valid($"query ($v: {type}) {{ {use} }}");

    [Theory]
    [InlineData("String", "takes(int: $v, strict: 1)")]
    [InlineData("Float", "takes(int: $v, strict: 1)")]
    [InlineData("Int", "takes(float: $v, strict: 1)")]
    [InlineData("String", "takes(id: $v, strict: 1)")]
    [InlineData("[Int!]", "takes(strict: $v)")]
    [InlineData("[Int]!", "takes(strict: $v)")]
    [InlineData("Int", "takes(strict: [1, $v])")]
    [InlineData("Int!", "takes(ints: $v, strict: 1)")]
    [InlineData("[Int]", "takes(int: $v, strict: 1)")]
    [InlineData("Int", "demands(int: $v)")]
    [InlineData("Int = null", "demands(int: $v)")]
    [InlineData("String", "search(near: {city: $v}) { __typename }")]
    [InlineData("Boolean", "dog @skip(if: $v) { name }")]
    [InlineData("ID", "one(key: {id: $v}) { name }")]
    [InlineData("ID = 1", "one(key: {id: $v}) { name }")]
    [InlineData("ID", "must(key: {id: $v}) { name }")]
    [InlineData("Key", "must(key: $v) { name }")]
    public void A_variable_that_does_not_fit_is_refused(string type, string use)
    {
        var error = Verdict.Refused("VariablesInAllowedPosition", $"query ($v: {type}) {{ {use} }}")[0];
        Assert.Equal(2, error.Locations.Count);
    }

    [Fact]
    public void A_position_inside_a_fragment_counts_for_each_operation() =>
        Verdict.Refused("VariablesInAllowedPosition", "query A($v: Boolean) { dog { ...F } } query B($v: String) { dog { ...F } } fragment F on Dog { name(loud: $v) }");
}
