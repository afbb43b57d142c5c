using System.Globalization;
using System.Text.Json;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Tests.Values;

public class ScalarTests
{
    [Theory] // X3
    [InlineData("Int", "1", 1)]
    [InlineData("Int", "-2147483648", int.MinValue)]
    [InlineData("Float", "1", 1d)]
    [InlineData("Float", "1.5e1", 15d)]
    [InlineData("String", "\"a\"", "a")]
    [InlineData("Boolean", "true", true)]
    [InlineData("ID", "\"a\"", "a")]
    [InlineData("ID", "12345678901234567890", "12345678901234567890")]
    [InlineData("Long", "9223372036854775807", long.MaxValue)]
    public void A_literal_becomes_the_C_sharp_value(string scalar, string literal, object value)
    {
        var coerced = Scalars.Find(scalar)!.FromLiteral(Parser.ParseValue(literal), null);
        Assert.Null(coerced.Problem);
        Assert.Equal(value, coerced.Value);
    }

    [Theory]
    [InlineData("Int", "1", 1)]
    [InlineData("Int", "1.0", 1)]
    [InlineData("Int", "1e3", 1000)]
    [InlineData("Float", "1", 1d)]
    [InlineData("String", "\"a\"", "a")]
    [InlineData("Boolean", "false", false)]
    [InlineData("ID", "7", "7")]
    [InlineData("ID", "7.0", "7")]
    [InlineData("Long", "-9223372036854775808", long.MinValue)]
    public void A_variable_becomes_the_C_sharp_value(string scalar, string json, object value)
    {
        var coerced = Scalars.Find(scalar)!.FromJson(JsonElement.Parse(json));
        Assert.Null(coerced.Problem);
        Assert.Equal(value, coerced.Value);
    }

    [Theory]
    [InlineData("Int", "2147483648")]
    [InlineData("Int", "1.5")]
    [InlineData("Int", "\"1\"")]
    [InlineData("Int", "true")]
    [InlineData("Float", "\"1\"")]
    [InlineData("Float", "1e999")]
    [InlineData("String", "1")]
    [InlineData("Boolean", "1")]
    [InlineData("Boolean", "\"true\"")]
    [InlineData("ID", "1.5")]
    [InlineData("ID", "true")]
    [InlineData("Long", "9223372036854775808")]
    [InlineData("Long", "\"1\"")]
    [InlineData("Decimal", "\"1\"")]
    [InlineData("Decimal", "1e99")]
    [InlineData("DateTime", "\"2026-01-31\"")]
    [InlineData("DateTime", "\"2026-01-31T08:00:00\"")]
    [InlineData("DateTime", "\"2026-02-31T08:00:00Z\"")]
    [InlineData("DateTime", "1")]
    [InlineData("Date", "\"2026-2-1\"")]
    [InlineData("Date", "\"2026-02-31\"")]
    [InlineData("Duration", "\"1 day\"")]
    [InlineData("Duration", "\"P1Y\"")]
    [InlineData("Duration", "\"P1M\"")]
    [InlineData("UUID", "\"0198a5c27c1e7b7a9d3f0b6f4d1c2e3a\"")]
    [InlineData("UUID", "\"not one\"")]
    [InlineData("URI", "\"http://[\"")]
    public void A_wrong_value_is_refused_with_what_was_found_and_expected(string scalar, string json)
    {
        var fromJson = Scalars.Find(scalar)!.FromJson(JsonElement.Parse(json));
        Assert.Contains(json, fromJson.Problem, StringComparison.Ordinal);
        Assert.Contains("expected", fromJson.Problem, StringComparison.Ordinal);
        var fromLiteral = Scalars.Find(scalar)!.FromLiteral(Parser.ParseValue(json), null);
        Assert.Contains("expected", fromLiteral.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DateTime", "2026-01-31T08:00:00Z")]
    [InlineData("DateTime", "2026-01-31T08:00:00.123+02:00")]
    [InlineData("Date", "2026-01-31")]
    [InlineData("Duration", "P1DT2H30M")]
    [InlineData("Duration", "-PT0.5S")]
    [InlineData("UUID", "0198a5c2-7c1e-7b7a-9d3f-0b6f4d1c2e3a")]
    [InlineData("URI", "https://example.org/a?b=c")]
    [InlineData("URI", "/relative")]
    public void A_text_scalar_reads_and_writes_the_same(string scalar, string text)
    {
        var type = Scalars.Find(scalar)!;
        var read = type.FromLiteral(new StringValueNode(text), null);
        Assert.Null(read.Problem);
        Assert.IsNotType<string>(read.Value);
        Assert.Equal(text, type.ToResult(read.Value!).Value);
    }

    [Fact]
    public void A_decimal_keeps_its_digits()
    {
        var expected = decimal.Parse("12345678901234567890.12345678", CultureInfo.InvariantCulture);
        Assert.Equal(expected, Scalars.Decimal.FromLiteral(Parser.ParseValue("12345678901234567890.12345678"), null).Value);
        Assert.Equal(expected, Scalars.Decimal.FromJson(JsonElement.Parse("12345678901234567890.12345678")).Value);
        Assert.Equal(expected, Scalars.Decimal.ToResult(expected).Value);
    }

    public static TheoryData<string, object, object?> Results => new()
    {
        { "Int", 5L, 5 },
        { "Int", 5d, 5 },
        { "Int", int.MaxValue + 1L, null },
        { "Int", 1.5, null },
        { "Int", "5", null },
        { "Float", 5, 5d },
        { "Float", double.NaN, null },
        { "Float", double.PositiveInfinity, null },
        { "String", 5, "5" },
        { "String", true, "true" },
        { "Boolean", 1, null },
        { "ID", 5, "5" },
        { "ID", Guid.Parse("0198a5c2-7c1e-7b7a-9d3f-0b6f4d1c2e3a"), "0198a5c2-7c1e-7b7a-9d3f-0b6f4d1c2e3a" },
        { "Long", 5, 5L },
        { "UUID", "text", null },
    };

    [Theory] // X3
    [MemberData(nameof(Results))]
    public void A_result_is_coerced_or_refused(string scalar, object value, object? result)
    {
        var coerced = Scalars.Find(scalar)!.ToResult(value);
        Assert.Equal(result is not null, coerced.Ok);
        Assert.Equal(result, coerced.Value);
    }

    [Fact]
    public void Any_takes_every_value_and_fills_in_variables()
    {
        var literal = Assert.IsType<FieldNode>(((OperationDefinitionNode)Parser.Parse("{ f(a: {n: null, l: [1, 1.5, \"s\", NAME, true], v: $v, gone: $gone}) }").Definitions[0]).SelectionSet.Selections[0]).Arguments[0].Value;
        var value = Scalars.Any.FromLiteral(literal, new Dictionary<string, object?> { ["v"] = 7 }).Value;
        Assert.Equal("""{"n":null,"l":[1,1.5,"s","NAME",true],"v":7}""", Assert.IsType<JsonElement>(value).GetRawText());
    }
}
