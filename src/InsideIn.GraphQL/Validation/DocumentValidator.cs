using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Validation;

/// <summary>Checks a document against a schema by the 27 rules of the September 2025 edition, in one walk. Source: spec 5.</summary>
public static class DocumentValidator
{
    /// <summary>What is wrong with the document. Shape: empty for a valid one; at most <see cref="ValidationOptions.MaxErrors"/> entries.</summary>
    public static IReadOnlyList<ValidationError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        var context = new ValidationContext(schema, document, options ?? ValidationOptions.Default);
        new DocumentWalk(context, Rules(context)).Walk(document);
        return context.Errors;
    }

    /// <summary>What is wrong with the directives that the definitions of a schema's text bear.</summary>
    internal static IReadOnlyList<ValidationError> ValidateDirectives(Schema schema, DocumentNode document)
    {
        var context = new ValidationContext(schema, document, ValidationOptions.Default);
        new DocumentWalk(context,
        [
            new KnownDirectives(context),
            new UniqueDirectivesPerLocation(context),
            new KnownArgumentNames(context),
            new UniqueArgumentNames(context),
            new ProvidedRequiredArguments(context),
            new UniqueInputFieldNames(context),
            new BuiltInDirectiveValues(context),
        ]).Walk(document);
        return context.Errors;
    }

    /// <summary>The names of all rules, in the order in which they are asked.</summary>
    public static IReadOnlyList<string> RuleNames(Schema schema) =>
        [.. Rules(new ValidationContext(schema, new DocumentNode { Definitions = [] }, ValidationOptions.Default)).Select(rule => rule.GetType().Name)];

    private static ValidationRule[] Rules(ValidationContext context) =>
    [
        new ExecutableDefinitions(context),
        new KnownOperationTypes(context),
        new UniqueOperationNames(context),
        new LoneAnonymousOperation(context),
        new SingleFieldSubscriptions(context),
        new KnownTypeNames(context),
        new FragmentsOnCompositeTypes(context),
        new VariablesAreInputTypes(context),
        new ScalarLeafs(context),
        new FieldsOnCorrectType(context),
        new UniqueFragmentNames(context),
        new KnownFragmentNames(context),
        new NoUnusedFragments(context),
        new PossibleFragmentSpreads(context),
        new NoFragmentCycles(context),
        new UniqueVariableNames(context),
        new NoUndefinedVariables(context),
        new NoUnusedVariables(context),
        new KnownDirectives(context),
        new UniqueDirectivesPerLocation(context),
        new KnownArgumentNames(context),
        new UniqueArgumentNames(context),
        new ValuesOfCorrectType(context),
        new ProvidedRequiredArguments(context),
        new VariablesInAllowedPosition(context),
        new OverlappingFieldsCanBeMerged(context),
        new UniqueInputFieldNames(context),
    ];
}
