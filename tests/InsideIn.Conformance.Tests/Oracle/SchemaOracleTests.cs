using System.Globalization;
using System.Text.Json;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.Conformance.Oracle;

/// <summary>graphql-js judges which texts are schemas; where one is none, we say so at the start, naming what is concerned.</summary>
public sealed class SchemaOracleTests(NodeProject node) : IClassFixture<NodeProject>
{
    [Fact]
    public async Task The_same_texts_are_schemas() // T2, T3
    {
        foreach (var seed in OracleRun.Seeds)
        {
            var run = await node.RunAsync("oracle/definitions.mjs", "--seed", seed.ToString(CultureInfo.InvariantCulture), "--count", OracleRun.Count(1_000).ToString(CultureInfo.InvariantCulture));
            var texts = run.Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).ToList();
            Assert.InRange(texts.Count(text => Verdict(text) == "valid"), texts.Count / 5, texts.Count * 4 / 5);

            var differences = texts.Select(Difference).OfType<string>().Distinct().ToList();
            Assert.True(differences.Count == 0, $"Seed {seed}: {differences.Count} of {texts.Count} differ\n{string.Join('\n', differences.Take(12))}");
        }
    }

    [Theory]
    [InlineData("LoneSchemaDefinition", "schema { query: Q } schema { mutation: M } type Q { a: Int } type M { a: Int }", "There are 2 definitions of the schema")]
    [InlineData("UniqueOperationTypes", "schema { query: Q query: Q } type Q { a: Int }", "the root of its Query operations 2 times (Q, Q)")]
    [InlineData("UniqueTypeNames", "type Query { a: Int } enum Query { A }", "two types named \"Query\"")]
    [InlineData("UniqueEnumValueNames", "type Query { a: E } enum E { A } extend enum E { A }", "\"E\" has 2 members named \"A\"")]
    [InlineData("UniqueFieldDefinitionNames", "type Query { a: Int a: Int }", "\"Query\" has 2 members named \"a\"")]
    [InlineData("UniqueArgumentDefinitionNames", "type Query { a(b: Int, b: Int): Int }", "\"Query.a\" has 2 members named \"b\"")]
    [InlineData("UniqueDirectiveNames", "type Query { a: Int } directive @d on FIELD directive @d on FIELD", "2 directives named \"@d\"")]
    [InlineData("KnownTypeNames", "type Query { a(b: [Date!]): Int }", "Query.a(b:) has type \"Date\", but there is no such type")]
    [InlineData("KnownDirectives", "type Query { a: E } enum E { A @gone }", "E.A: There is no directive \"@gone\"")]
    [InlineData("KnownDirectives", "type Query { a(b: Int @specifiedBy(url: \"u\")): Int }", "Query.a(b:): Directive \"@specifiedBy\" may not stand on ARGUMENT_DEFINITION")]
    [InlineData("UniqueDirectivesPerLocation", "type Query { a: Int } directive @d on OBJECT type T @d { a: Int } extend type T @d", "T: Directive \"@d\" stands here twice")]
    [InlineData("PossibleTypeExtensions", "type Query { a: Int } extend type T { a: Int }", "no type \"T\" of the same kind to extend")]
    [InlineData("KnownArgumentNamesOnDirectives", "type Query { a: Int @deprecated(why: \"x\") }", "Query.a: Directive \"@deprecated\" has no argument \"why\"")]
    [InlineData("UniqueArgumentNames", "type Query { a: Int @deprecated(reason: \"x\", reason: \"y\") }", "Query.a: Argument \"reason\" is given twice")]
    [InlineData("UniqueInputFieldNames", "type Query { a(i: I = { x: 1, x: 2 }): Int } input I { x: Int }", "Input field \"x\" is given twice")]
    [InlineData("ProvidedRequiredArgumentsOnDirectives", "type Query { a: Int } scalar S @specifiedBy", "S: @specifiedBy needs argument \"url\"")]
    public async Task A_text_that_breaks_a_rule_is_refused_by_name(string rule, string sdl, string message)
    {
        var run = await node.RunAsync("oracle/definitions.mjs", "--sdl", sdl);
        Assert.Equal(rule, Verdict(JsonElement.Parse(run.Succeeded().Output)));
        Assert.Contains(message, Assert.Throws<SchemaException>(() => SchemaParser.Parse(sdl)).Message, StringComparison.Ordinal);
    }

    private static string Verdict(JsonElement text) => text.GetProperty("verdict").GetString()!;

    private static string? Difference(JsonElement text)
    {
        string ours;
        try
        {
            SchemaParser.Parse(text.GetProperty("sdl").GetString()!);
            ours = "valid";
        }
        catch (SchemaException wrong)
        {
            ours = wrong.Problems[0];
        }
        catch (SyntaxException wrong)
        {
            ours = $"syntax: {wrong.Message}";
        }

        return ours == "valid" == (Verdict(text) == "valid") ? null : $"graphql-js: {Verdict(text)}; ours: {ours}";
    }
}
