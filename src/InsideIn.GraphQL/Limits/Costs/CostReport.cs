namespace InsideIn.GraphQL;

/// <summary>What a request wants to know of its cost, as the header <c>GraphQL-Cost</c> says.</summary>
public enum CostReport
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The cost, beside the answer: <c>report</c>.</summary>
    Report,

    /// <summary>The cost alone, without running anything: <c>validate</c>.</summary>
    Validate,
}
