using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Validation;

namespace InsideIn.GraphQL.Tests.Validation;

// V1
public class FieldRuleTests
{
    [Fact]
    public void A_field_belongs_to_the_type_it_is_asked_of()
    {
        Verdict.Valid("{ dog { age } pet { name } found { __typename } __schema { queryType { name } } __type(name: \"Dog\") { name } }");
        var error = Verdict.Refused("FieldsOnCorrectType", "{ dog {\n  wings } }")[0];
        Assert.Equal("Type \"Dog\" has no field \"wings\".", error.Message);
        Assert.Equal([new Location(2, 3)], error.Locations);
        Verdict.Refused("FieldsOnCorrectType", "{ pet { barks } }");
        Verdict.Refused("FieldsOnCorrectType", "{ found { name } }");
        Verdict.Refused("FieldsOnCorrectType", "{ dog { __schema { description } } }");
        Verdict.Refused("FieldsOnCorrectType", "mutation { __type(name: \"Dog\") { name } }");
        Verdict.Refused("FieldsOnCorrectType", "{ dog { ...F } } fragment F on Dog { ... { wings } ... on Pet { wings } }", 2);
    }

    [Fact]
    public void What_stands_below_an_unknown_field_is_not_judged() => Verdict.Refused("FieldsOnCorrectType", "{ nothing(x: 1) { at { all } } }");

    [Fact]
    public void Objects_need_a_selection_and_leaves_have_none()
    {
        Verdict.Valid("{ dog { mood age friends { age } } }");
        Verdict.Refused("ScalarLeafs", "{ dog }");
        Verdict.Refused("ScalarLeafs", "{ dog { friends } }");
        Verdict.Refused("ScalarLeafs", "{ found }");
        Verdict.Refused("ScalarLeafs", "{ dog { age { years } } }");
        Verdict.Refused("ScalarLeafs", "{ dog { mood { name } } }");
        Verdict.Refused("ScalarLeafs", "{ dog { __typename { x } } }");
    }

    [Theory]
    [InlineData("{ dog { name name } }")]
    [InlineData("{ dog { name(loud: true) name(loud: true) } }")]
    [InlineData("{ search(near: {city: \"a\", radius: 1}) { __typename } search(near: {radius: 1, city: \"a\"}) { __typename } }")]
    [InlineData("{ search(mood: SAD, limit: 1) { __typename } search(limit: 1, mood: SAD) { __typename } }")]
    [InlineData("{ dog { x: name } dog { x: name } }")]
    [InlineData("{ pet { ... on Dog { x: name } ... on Cat { x: name(loud: true) } } }")]
    [InlineData("{ pet { ... on Dog { x: mood } ... on Cat { x: mood } } }")]
    [InlineData("{ pet { ... on Dog { x: owner { y: name } } ... on Cat { x: owner { y: name(loud: true) } } } }")]
    public void Fields_of_one_name_that_can_be_one_are(string document) => Verdict.Valid(document);

    [Theory]
    [InlineData("{ dog { x: name x: age } }")]
    [InlineData("{ dog { name(loud: true) name } }")]
    [InlineData("{ dog { name(loud: true) name(loud: false) } }")]
    [InlineData("query ($a: Boolean, $b: Boolean) { dog { name(loud: $a) name(loud: $b) } }")]
    [InlineData("{ dog { x: name } dog { x: mood } }")]
    [InlineData("{ dog { ...A ...B } } fragment A on Dog { x: name } fragment B on Dog { x: mood }")]
    [InlineData("{ pet { x: name ... on Dog { x: mood } } }")]
    [InlineData("{ pet { name ... on Dog { name: mood } } }")]
    [InlineData("{ dog { owner { x: name } ...F } } fragment F on Dog { owner { x: __typename } }")]
    [InlineData("{ pet { ... on Dog { x: age } ... on Cat { x: age } } }")]
    [InlineData("{ pet { ... on Dog { x: barks } ... on Cat { x: mood } } }")]
    [InlineData("{ pet { ... on Dog { x: friends { name } } ... on Cat { x: owner { name } } } }")]
    [InlineData("{ pet { ... on Dog { x: owner { y: name } } ... on Cat { x: owner { y: pets { name } } } } }")]
    [InlineData("{ a: dog { name } a: cat { name } }")]
    public void Fields_of_one_name_that_cannot_be_one_are_refused(string document)
    {
        var error = Verdict.Refused("OverlappingFieldsCanBeMerged", document)[0];
        Assert.Equal(2, error.Locations.Count);
    }

    [Fact] // V4: comparing each with each would pass the budget a hundred times over.
    public void Many_inline_fragments_are_compared_in_linear_time()
    {
        var document = Parser.Parse($"{{ dog {{ {string.Concat(Enumerable.Repeat("... on Dog { name } ", 16_000))} }} }}", ParserOptions.Trusted);
        Assert.Empty(DocumentValidator.Validate(Verdict.Schema, document, new ValidationOptions { MaxMergeComparisons = 1_000_000 }));
    }

    [Fact] // V4
    public void A_document_that_unfolds_without_end_meets_the_budget()
    {
        var fragments = Enumerable.Range(0, 60).Select(i => $"fragment F{i} on Dog {{ friends {{ a{i}: age ...F{i + 1} }} friends {{ b{i}: age ...F{Math.Min(i + 2, 60)} }} }}");
        var document = Parser.Parse($"{{ dog {{ ...F0 }} }} {string.Join(' ', fragments)} fragment F60 on Dog {{ age }}", ParserOptions.Trusted);
        var errors = DocumentValidator.Validate(Verdict.Schema, document, new ValidationOptions { MaxMergeComparisons = 500 });

        var limit = Assert.Single(errors, error => error.Limit is not null);
        Assert.Equal("LIMIT_EXCEEDED", limit.ToGraphQLError().Code);
    }

    [Fact]
    public void The_merge_budget_is_taken_up_to_the_limit_and_not_beyond()
    {
        var document = Parser.Parse("{ dog { name age } }");
        var needed = Enumerable.Range(1, 100).First(budget => DocumentValidator.Validate(Verdict.Schema, document, new ValidationOptions { MaxMergeComparisons = budget }).Count == 0);
        var refused = Assert.Single(DocumentValidator.Validate(Verdict.Schema, document, new ValidationOptions { MaxMergeComparisons = needed - 1 }));
        Assert.Equal(("OverlappingFieldsCanBeMerged", "mergeComparisons"), (refused.Rule, refused.Limit));
    }
}
