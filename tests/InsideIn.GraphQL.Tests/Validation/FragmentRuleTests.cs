using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Validation;

namespace InsideIn.GraphQL.Tests.Validation;

// V1
public class FragmentRuleTests
{
    [Fact]
    public void Fragment_names_are_unique()
    {
        Verdict.Valid("{ dog { ...A ...B } } fragment A on Dog { age } fragment B on Dog { age }");
        Verdict.Refused("UniqueFragmentNames", "{ dog { ...A } } fragment A on Dog { age } fragment A on Dog { age }");
    }

    [Fact]
    public void Types_named_by_fragments_and_variables_exist()
    {
        Verdict.Valid("query ($a: Int) { dog { ... on Pet { name } } takes(int: $a, strict: 1) }");
        Verdict.Refused("KnownTypeNames", "{ dog { ... on Cow { name } } }");
        Verdict.Refused("KnownTypeNames", "{ dog { ...F } } fragment F on Cow { name }");
        Verdict.Refused("KnownTypeNames", "query ($a: [Cow!]!) { takes(int: $a, strict: 1) }");
    }

    [Fact]
    public void Fragments_stand_on_types_with_fields()
    {
        Verdict.Valid("{ dog { ... on Dog { age } ... on Pet { name } ... on Found { __typename } } }");
        Verdict.Refused("FragmentsOnCompositeTypes", "{ dog { ... on Int { age } } }");
        Verdict.Refused("FragmentsOnCompositeTypes", "{ dog { ... on Near { age } } }");
        Verdict.Refused("FragmentsOnCompositeTypes", "{ dog { ...F } } fragment F on Mood { age }");
    }

    [Fact]
    public void Every_fragment_is_reached_by_an_operation()
    {
        Verdict.Valid("{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { age }");
        Verdict.Refused("NoUnusedFragments", "{ dog { ...A } } fragment A on Dog { age } fragment B on Dog { age }");
        Verdict.Refused("NoUnusedFragments", "{ dog { age } } fragment A on Dog { ...B } fragment B on Dog { age }", 2);
    }

    [Fact]
    public void Only_fragments_of_the_document_are_spread()
    {
        Verdict.Valid("{ dog { ...A } } fragment A on Dog { age }");
        Verdict.Refused("KnownFragmentNames", "{ dog { age ...A } }");
    }

    [Fact]
    public void No_fragment_contains_itself()
    {
        Verdict.Valid("{ dog { ...A ...B } } fragment A on Dog { ...B } fragment B on Dog { age }");
        Assert.Equal("Fragment \"A\" contains itself.", Verdict.Refused("NoFragmentCycles", "{ dog { ...A } } fragment A on Dog { age ...A }")[0].Message);
        Assert.Equal("Fragment \"A\" contains itself through \"B\".", Verdict.Refused("NoFragmentCycles", "{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { age ...A }")[0].Message);
        Verdict.Refused("NoFragmentCycles", "{ dog { ...A } } fragment A on Dog { friends { ...B } } fragment B on Dog { friends { ...C } } fragment C on Dog { friends { ...B } }");
    }

    [Fact]
    public void Two_circles_are_two_errors() =>
        Verdict.Refused("NoFragmentCycles", "{ dog { ...A ...B } } fragment A on Dog { age ...A } fragment B on Dog { age ...B }", 2);

    [Fact]
    public void A_chain_of_fragments_as_long_as_a_document_may_be_is_followed_without_recursion()
    {
        var chain = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"fragment F{i} on Dog {{ ...F{i + 1} }} "));
        var document = Parser.Parse($"{{ dog {{ ...F0 }} }} {chain} fragment F3000 on Dog {{ age ...F0 }}", ParserOptions.Trusted);
        Assert.Contains(DocumentValidator.Validate(Verdict.Schema, document), error => error.Rule == "NoFragmentCycles");
    }

    [Theory]
    [InlineData("{ dog { ... on Dog { age } } }")]
    [InlineData("{ dog { ... on Pet { name } } }")]
    [InlineData("{ pet { ... on Dog { age } } }")]
    [InlineData("{ pet { ... on Found { __typename } } }")]
    [InlineData("{ pet { ... on Being { name } } }")]
    [InlineData("{ found { ... on Being { name } ...F } } fragment F on Pet { name }")]
    [InlineData("{ dog { ... { age } } }")]
    public void A_fragment_may_stand_where_some_object_is_of_both_types(string document) => Verdict.Valid(document);

    [Theory]
    [InlineData("{ dog { ... on Cat { meows } } }")]
    [InlineData("{ cat { ... on Found { __typename } } }")]
    [InlineData("{ pet { ... on Person { name } } }")]
    [InlineData("{ found { ...F } } fragment F on Cat { meows }")]
    [InlineData("{ dog { ... { ... on Cat { meows } } } }")]
    public void A_fragment_that_can_never_apply_is_refused(string document) => Verdict.Refused("PossibleFragmentSpreads", document);
}
