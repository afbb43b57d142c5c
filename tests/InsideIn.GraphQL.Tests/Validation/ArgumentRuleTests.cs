namespace InsideIn.GraphQL.Tests.Validation;

// V1
public class ArgumentRuleTests
{
    [Fact]
    public void Only_arguments_that_exist_are_given()
    {
        Verdict.Valid("{ dog { name(loud: true) @note(text: \"x\") } }");
        Assert.Equal("Field \"Dog.name\" has no argument \"soft\".", Verdict.Refused("KnownArgumentNames", "{ dog { name(soft: true) } }")[0].Message);
        Assert.Equal("Directive \"@note\" has no argument \"size\".", Verdict.Refused("KnownArgumentNames", "{ dog { name @note(size: 1) } }")[0].Message);
        Verdict.Refused("KnownArgumentNames", "query @note(size: 1) { dog { name } }");
    }

    [Fact]
    public void An_argument_is_given_once()
    {
        Verdict.Valid("{ search(limit: 1, mood: SAD) { __typename } }");
        Verdict.Refused("UniqueArgumentNames", "{ search(limit: 1, limit: 1) { __typename } }");
        Verdict.Refused("UniqueArgumentNames", "{ dog { name @note(text: \"a\", text: \"b\") } }");
    }

    [Fact]
    public void Required_arguments_are_given()
    {
        Verdict.Valid("{ person(id: 1) { pets { name } } demands(int: 1) }");
        Verdict.Valid("{ person(id: 1) { pets(first: 1) { name @tag(name: \"x\") } } }");
        Verdict.Refused("ProvidedRequiredArguments", "{ person { name } }");
        Verdict.Refused("ProvidedRequiredArguments", "{ demands(text: \"x\") }");
        Verdict.Refused("ProvidedRequiredArguments", "{ dog { name @tag } }");
        Verdict.Refused("ProvidedRequiredArguments", "{ dog { name @skip } }");
    }
}
