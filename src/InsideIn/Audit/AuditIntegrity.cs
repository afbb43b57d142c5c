namespace InsideIn.Audit;

/// <summary>What going through a part of the audit's chain found.</summary>
/// <param name="Length">The number of links from the beginning to the end of this part: where the next one goes on behind.</param>
/// <param name="LastHash">The hash of the last link of this part. That of the last part, noted outside the network, tells later whether a tail was cut off.</param>
/// <param name="FirstBad">The place, 0 for the first, of the first link that was changed or does not follow from the one before it; null when this part is whole.</param>
/// <param name="IsComplete">Whether this was the last part, or the one in which the chain breaks.</param>
public sealed record AuditIntegrity(int Length, string LastHash, int? FirstBad, bool IsComplete)
{
    /// <summary>The most links of one part.</summary>
    [GraphQLIgnore]
    public const int StepLength = 1_000;
}
