using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Validation;

namespace InsideIn.GraphQL;

/// <summary>This part: the ranges, and the limits as the parser and the validation take them.</summary>
public sealed partial record GraphQLLimits
{
    /// <summary>The most that any budget of cost can be.</summary>
    public const double MostCost = 1_000_000_000;

    internal ParserOptions ForParser() => new()
    {
        MaxLength = MaxDocumentLength,
        MaxTokens = MaxTokens,
        MaxNodes = MaxNodes,
        MaxFields = MaxFields,
        MaxDirectives = MaxDirectives,
        MaxDirectivesAtOnePlace = MaxDirectivesAtOnePlace,
        MaxNesting = MaxNesting,
    };

    internal ValidationOptions ForValidation() => new() { MaxErrors = MaxValidationErrors, MaxMergeComparisons = MaxMergeComparisons };

    /// <summary>Errors: an <see cref="InvalidOperationException"/> for the first limit outside its range.</summary>
    internal void Check()
    {
        Check(nameof(MaxBodyBytes), MaxBodyBytes, 1_024, 16_777_216);
        Check(nameof(MaxJsonDepth), MaxJsonDepth, 8, 256);
        Check(nameof(MaxBatchSize), MaxBatchSize, 0, 10);
        Check(nameof(MaxDocumentLength), MaxDocumentLength, 16, 16_777_216);
        Check(nameof(MaxTokens), MaxTokens, 4, 1_000_000);
        Check(nameof(MaxNodes), MaxNodes, 4, 2_000_000);
        Check(nameof(MaxFields), MaxFields, 1, 1_000_000);
        Check(nameof(MaxDirectives), MaxDirectives, 0, 100_000);
        Check(nameof(MaxDirectivesAtOnePlace), MaxDirectivesAtOnePlace, 0, 10_000);
        Check(nameof(MaxNesting), MaxNesting, 1, ParserOptions.DeepestNesting);
        Check(nameof(MaxValidationErrors), MaxValidationErrors, 1, 1_000);
        Check(nameof(MaxMergeComparisons), MaxMergeComparisons, 1, 10_000_000);
        Check(nameof(MaxFragmentVisits), MaxFragmentVisits, 0, 5_000);
        Check(nameof(MaxAliases), MaxAliases, 0, 1_000_000);
        Check(nameof(MaxSameMutation), MaxSameMutation, 1, 10_000);
        Check(nameof(MaxDepth), MaxDepth, 1, ParserOptions.DeepestNesting);
        Check(nameof(MaxFieldOnPath), MaxFieldOnPath, 1, ParserOptions.DeepestNesting);
        Check(nameof(MaxRootFields), MaxRootFields, 1, 10_000);
        Check(nameof(MaxMutationRootFields), MaxMutationRootFields, 1, 10_000);
        Check(nameof(MaxIntrospectionOfType), MaxIntrospectionOfType, 1, ParserOptions.DeepestNesting);
        Check(nameof(MaxIntrospectionLists), MaxIntrospectionLists, 1, 100);
        Check(nameof(MaxNodeIds), MaxNodeIds, 1, 1_000);
        Check(nameof(MaxFieldCost), MaxFieldCost, 1, MostCost);
        Check(nameof(MaxTypeCost), MaxTypeCost, 1, MostCost);
        Check(nameof(RateBurst), RateBurst, 1, MostCost);
        Check(nameof(RatePerSecond), RatePerSecond, 1, MostCost);
        Check(nameof(ExecutionTimeout), ExecutionTimeout.TotalMilliseconds, 100, 600_000);
        Check(nameof(MaxConcurrentExecutions), MaxConcurrentExecutions, 1, 10_000);
    }

    private static void Check(string limit, double value, double least, double most)
    {
        // Written so that no number passes that is none.
        if (value >= least && value <= most) return;
        throw new InvalidOperationException($"{nameof(GraphQLLimits)}.{limit} is {value}; allowed is from {least} to {most}.");
    }
}
