namespace InsideIn.GraphQL.Tests.Validation;

// V1
public class DirectiveRuleTests
{
    [Theory]
    [InlineData("query @note { dog { name } }")]
    [InlineData("mutation @note { rename(id: 1, name: \"x\") { name } }")]
    [InlineData("subscription @note { born { name } }")]
    [InlineData("query ($a: Int @note) { takes(int: $a, strict: 1) }")]
    [InlineData("{ dog @note { ...F @note ... @note { name } } } fragment F on Dog @note { name }")]
    [InlineData("{ dog @skip(if: true) { ... @include(if: false) { name } } }")]
    public void A_directive_may_stand_where_it_is_declared(string document) => Verdict.Valid(document);

    [Theory]
    [InlineData("query @tag(name: \"x\") { dog { name } }")]
    [InlineData("query ($a: Int @tag(name: \"x\")) { takes(int: $a, strict: 1) }")]
    [InlineData("{ dog { ... @tag(name: \"x\") { name } } }")]
    [InlineData("query @skip(if: true) { dog { name } }")]
    [InlineData("{ dog { name @deprecated } }")]
    public void Elsewhere_it_is_refused(string document) => Verdict.Refused("KnownDirectives", document);

    [Fact]
    public void An_unknown_directive_is_refused_and_its_arguments_are_not_judged() =>
        Verdict.Refused("KnownDirectives", "{ dog { name(loud: true) @magic(loud: 1, other: 2) } }");

    [Fact]
    public void A_directive_stands_once_unless_it_is_repeatable()
    {
        Verdict.Valid("{ dog { name @tag(name: \"a\") @tag(name: \"a\") age @note } cat @note { name @note } }");
        Verdict.Refused("UniqueDirectivesPerLocation", "{ dog { name @note @note } }");
        Verdict.Refused("UniqueDirectivesPerLocation", "{ dog { name @skip(if: true) @note @skip(if: true) } }");
    }
}
