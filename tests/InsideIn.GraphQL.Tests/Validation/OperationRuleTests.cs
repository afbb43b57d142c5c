using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Validation;

namespace InsideIn.GraphQL.Tests.Validation;

// V1
public class OperationRuleTests
{
    [Fact]
    public void Types_may_not_be_defined_in_a_document_to_be_executed()
    {
        Verdict.Valid("query Q { dog { ...F } } fragment F on Dog { age }");
        Verdict.Refused("ExecutableDefinitions", "query Q { dog { age } } type Cow { name: String } extend type Dog { cows: [Cow] } directive @d on FIELD", 3);
    }

    [Fact]
    public void What_such_definitions_name_is_looked_at_all_the_same()
    {
        var errors = DocumentValidator.Validate(Verdict.Schema, Parser.Parse("{ dog { age } } type Cow @note @gone { name: Gone calves: [Cow] } extend type Cow { of(near: Near = { city: \"a\", city: \"b\" }): ID }"));
        Assert.Equal(["ExecutableDefinitions", "ExecutableDefinitions", "KnownDirectives", "KnownDirectives", "KnownTypeNames", "UniqueInputFieldNames"], errors.Select(error => error.Rule).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_subscription_may_hold_a_chain_of_fragments_as_long_as_its_document()
    {
        var chain = string.Concat(Enumerable.Range(0, 10_000).Select(index => $"fragment F{index} on Subscription {{ ...F{index + 1} }} "));
        var document = Parser.Parse($"subscription {{ ...F0 }} {chain} fragment F10000 on Subscription {{ died {{ age }} born {{ age }} }}", ParserOptions.Trusted);
        Assert.Equal(["SingleFieldSubscriptions"], DocumentValidator.Validate(Verdict.Schema, document).Select(error => error.Rule));
    }

    [Fact]
    public void An_operation_needs_a_root_type_of_its_kind()
    {
        Assert.Empty(Verdict.OnQueriesOnly("query { a }"));
        Assert.Equal("KnownOperationTypes", Assert.Single(Verdict.OnQueriesOnly("mutation { a }")).Rule);
        Assert.Equal("KnownOperationTypes", Assert.Single(Verdict.OnQueriesOnly("subscription { a }")).Rule);
    }

    [Fact]
    public void Operation_names_are_unique_whatever_the_kind()
    {
        Verdict.Valid("query A { dog { age } } mutation B { rename(id: 1, name: \"x\") { name } } fragment A on Dog { age } query C { dog { ...A } }");
        var errors = Verdict.Refused("UniqueOperationNames", "query A { dog { age } } mutation A { rename(id: 1, name: \"x\") { name } }");
        Assert.Equal(2, errors[0].Locations.Count);
    }

    [Fact]
    public void An_operation_without_a_name_stands_alone()
    {
        Verdict.Valid("{ dog { ...F } } fragment F on Dog { age }");
        Verdict.Refused("LoneAnonymousOperation", "{ dog { age } } query B { dog { age } }");
        Verdict.Refused("LoneAnonymousOperation", "{ dog { age } } { cat { age } }", 2);
    }

    [Fact]
    public void A_subscription_has_one_root_field()
    {
        Verdict.Valid("subscription { born { name } }");
        Verdict.Valid("subscription { born { name } born { age } ...F } fragment F on Subscription { born { barks } }");
        Verdict.Refused("SingleFieldSubscriptions", "subscription { born { name } died { name } }");
        Verdict.Refused("SingleFieldSubscriptions", "subscription { born { name } other: born { name } }");
        Verdict.Refused("SingleFieldSubscriptions", "subscription { ...F } fragment F on Subscription { born { name } ... { died { name } } }");
    }

    [Fact]
    public void A_subscription_does_not_ask_for_introspection_at_its_root()
    {
        Verdict.Valid("subscription { born { __typename } }");
        Verdict.Refused("SingleFieldSubscriptions", "subscription { __typename }");
        Verdict.Refused("SingleFieldSubscriptions", "subscription S { it: __typename }");
    }

    [Theory] // V2
    [InlineData("subscription ($on: Boolean!) { born @skip(if: $on) { name } }")]
    [InlineData("subscription ($on: Boolean!) { born @include(if: $on) { name } }")]
    [InlineData("subscription { ... @include(if: true) { born { name } } }")]
    [InlineData("subscription { ...F @skip(if: false) } fragment F on Subscription { born { name } }")]
    [InlineData("subscription { ...F } fragment F on Subscription { born @skip(if: false) { name } }")]
    public void A_subscription_root_stands_on_no_condition(string document) => Verdict.Refused("SingleFieldSubscriptions", document);

    [Fact] // V2
    public void Below_the_root_of_a_subscription_conditions_are_free() => Verdict.Valid("subscription ($on: Boolean!) { born @note { name @skip(if: $on) age @include(if: $on) } }");
}
