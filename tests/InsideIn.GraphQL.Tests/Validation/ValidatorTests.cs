using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Validation;

namespace InsideIn.GraphQL.Tests.Validation;

public class ValidatorTests
{
    [Fact] // V1
    public void There_are_27_rules() => Assert.Equal(27, DocumentValidator.RuleNames(Verdict.Schema).Distinct().Count());

    [Theory]
    [InlineData(9, 9)]
    [InlineData(10, 10)]
    [InlineData(11, 10)]
    public void Looking_for_errors_ends_at_ten(int wrongFields, int errors)
    {
        var document = Parser.Parse($"{{ {string.Concat(Enumerable.Range(0, wrongFields).Select(i => $"no{i} "))} }}");
        Assert.Equal(errors, DocumentValidator.Validate(Verdict.Schema, document).Count);
    }

    [Fact] // V5
    public void An_error_carries_its_code_and_in_tests_its_rule()
    {
        var error = Verdict.Refused("FieldsOnCorrectType", "{ nothing }")[0];

        Assert.Equal("GRAPHQL_VALIDATION_FAILED", error.ToGraphQLError().Code);
        Assert.Null(error.ToGraphQLError().Extensions);
        Assert.Equal("FieldsOnCorrectType", error.ToGraphQLError(withRule: true).Extensions?["rule"]);
    }

    [Fact]
    public void A_long_name_does_not_make_a_long_answer()
    {
        var error = Verdict.Refused("FieldsOnCorrectType", $"{{ {new string('a', 10_000)} }}")[0];
        Assert.InRange(error.Message.Length, 10, 400);
    }
}
