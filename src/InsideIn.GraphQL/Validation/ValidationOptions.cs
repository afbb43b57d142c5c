namespace InsideIn.GraphQL.Validation;

/// <summary>How much work and answer one document may cost.</summary>
public sealed record ValidationOptions
{
    public static ValidationOptions Default { get; } = new();

    /// <summary>Where validation stops. Unit and range: errors, at least 1. Default 10.</summary>
    public int MaxErrors { get; init; } = 10;

    /// <summary>How many fields may be compared to see whether they merge; more is an error of the document. Default 20,000.</summary>
    public int MaxMergeComparisons { get; init; } = 20_000;

    /// <summary>Whether messages propose names like the one that was not found. Default false: whoever may not see the schema is not helped to guess it.</summary>
    public bool SuggestsNames { get; init; }
}
