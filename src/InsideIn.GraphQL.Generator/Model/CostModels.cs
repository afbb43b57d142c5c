namespace InsideIn.GraphQL.Generator.Model;

/// <summary>What a field costs, and how often it may be asked for.</summary>
internal sealed record CostModel(bool IsAsync, bool IsOncePerRequest)
{
    /// <summary>The weight; null: the default for its kind.</summary>
    public double? Weight { get; init; }

    public ListSizeModel? List { get; init; }
}

/// <summary>How long a field's list may become.</summary>
internal sealed record ListSizeModel(int? AssumedSize, EquatableArray<string> SlicingArguments, EquatableArray<string> SizedFields, bool RequiresOne);
