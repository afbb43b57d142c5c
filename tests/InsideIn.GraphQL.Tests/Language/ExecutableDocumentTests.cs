using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Tests.Language;

public class ExecutableDocumentTests
{
    [Fact]
    public void An_operation_has_all_that_was_written()
    {
        var operation = Operation("query Feed($n: [Int!]! = [1] @d) @live { me: viewer(id: $n, kind: GOOD) @skip(if: true) { id } }");

        Assert.Equal(OperationKind.Query, operation.Kind);
        Assert.Equal("Feed", operation.Name?.Value);
        Assert.Equal("live", Assert.Single(operation.Directives).Name.Value);
        var variable = Assert.Single(operation.VariableDefinitions);
        Assert.Equal(("n", "[Int!]!", "[1]"), (variable.Variable.Name, variable.Type.ToString(), variable.DefaultValue?.ToString()));
        Assert.Single(variable.Directives);
        var field = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections));
        Assert.Equal(("me", "viewer", "me"), (field.Alias?.Value, field.Name.Value, field.ResponseName));
        Assert.IsType<VariableNode>(field.Arguments[0].Value);
        Assert.IsType<EnumValueNode>(field.Arguments[1].Value);
        Assert.NotNull(field.SelectionSet);
    }

    [Fact]
    public void Fragments_are_spread_or_stand_in_place()
    {
        var selections = Operation("{ ...F @d ... on T { a } ... @include(if: true) { b } ... { c } }").SelectionSet.Selections;

        Assert.Equal("F", Assert.IsType<FragmentSpreadNode>(selections[0]).Name.Value);
        Assert.Equal("T", Assert.IsType<InlineFragmentNode>(selections[1]).TypeCondition?.Name);
        Assert.Null(Assert.IsType<InlineFragmentNode>(selections[2]).TypeCondition);
        Assert.Empty(selections[3].Directives);
    }

    [Fact]
    public void Every_kind_of_value_is_told_apart()
    {
        var list = Assert.IsType<ListValueNode>(Parser.ParseValue("[1 1.5 \"s\" true false null NAME {a: {b: []}}]"));

        Assert.Equal(
            [typeof(IntValueNode), typeof(FloatValueNode), typeof(StringValueNode), typeof(BooleanValueNode), typeof(BooleanValueNode), typeof(NullValueNode), typeof(EnumValueNode), typeof(ObjectValueNode)],
            list.Items.Select(item => item.GetType()));
    }

    [Theory] // L6
    [InlineData("{ query mutation subscription fragment on true false null type input }")]
    [InlineData("{ on: fragment(type: query) }")]
    [InlineData("query query($on: on) { a }")]
    [InlineData("fragment query on on { a }")]
    [InlineData("query { ...type }")]
    public void Keywords_are_names_where_a_name_is_expected(string text) => Assert.NotEmpty(Parser.Parse(text).Definitions);

    [Theory] // L6
    [InlineData("fragment on on Post { id }", 1, 10)]
    [InlineData("fragment F Post { id }", 1, 12)]
    [InlineData("fragment F on { id }", 1, 15)]
    public void A_fragment_without_a_proper_head_is_refused(string text, int line, int column) => AssertRefused(text, line, column);

    [Theory] // L5
    [InlineData("", 1, 1)]
    [InlineData("  # nothing\n", 2, 1)]
    [InlineData("{ }", 1, 3)]
    [InlineData("query { }", 1, 9)]
    [InlineData("{ a { } }", 1, 7)]
    [InlineData("{ a() }", 1, 5)]
    [InlineData("query () { a }", 1, 8)]
    [InlineData("{ ... on T { } }", 1, 14)]
    public void An_empty_set_is_refused(string text, int line, int column) => AssertRefused(text, line, column);

    [Theory]
    [InlineData("{ a", 1, 4)]
    [InlineData("{ a } }", 1, 7)]
    [InlineData("{ a: }", 1, 6)]
    [InlineData("{ a(b) }", 1, 6)]
    [InlineData("{ a(b: ) }", 1, 8)]
    [InlineData("{ a(b: $) }", 1, 9)]
    [InlineData("{ a @ }", 1, 7)]
    [InlineData("{ ... }", 1, 7)]
    [InlineData("{ ...on }", 1, 9)]
    [InlineData("notAnOperation Name { a }", 1, 1)]
    [InlineData("query Q Q { a }", 1, 9)]
    [InlineData("query ($a) { a }", 1, 10)]
    [InlineData("query ($a: Int = $b) { a }", 1, 18)]
    [InlineData("query ($a: Int = {x: [$b]}) { a }", 1, 23)]
    [InlineData("query ($a: Int @d(x: $b)) { a }", 1, 22)]
    [InlineData("query ($a: Int!!) { a }", 1, 16)]
    [InlineData("query ($a: [Int) { a }", 1, 16)]
    [InlineData("{ a(b: {c: 1, d}) }", 1, 16)]
    public void A_misplaced_token_is_refused_where_it_stands(string text, int line, int column) => AssertRefused(text, line, column);

    [Fact]
    public void The_refusal_says_what_was_found_and_what_was_expected()
    {
        var refused = Assert.Throws<SyntaxException>(() => Parser.Parse("{ a(b ! 1) }"));
        Assert.Equal("Expected `:`, found `!`.", refused.Message);
        Assert.Null(refused.Limit);
    }

    [Fact] // L4
    public void Operations_fragments_and_variables_may_be_described()
    {
        var document = Parser.Parse("\"The feed\" query Q(\"how many\" $n: Int) { a } \"\"\"Parts\"\"\" fragment F on T { a }");

        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        Assert.Equal("The feed", operation.Description?.Value);
        Assert.Equal("how many", operation.VariableDefinitions[0].Description?.Value);
        Assert.Equal("Parts", Assert.IsType<FragmentDefinitionNode>(document.Definitions[1]).Description?.Value);
    }

    [Fact] // L4
    public void A_shorthand_query_may_not_be_described() => AssertRefused("\"The feed\" { a }", 1, 1);

    private static OperationDefinitionNode Operation(string text) =>
        Assert.IsType<OperationDefinitionNode>(Assert.Single(Parser.Parse(text).Definitions));

    private static void AssertRefused(string text, int line, int column)
    {
        var refused = Assert.Throws<SyntaxException>(() => Parser.Parse(text));
        Assert.Equal(new Location(line, column), refused.Location);
    }
}
