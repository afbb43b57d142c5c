namespace InsideIn.Audit;

/// <summary>What going through the whole chain of the audit found.</summary>
/// <param name="Length">The number of its links.</param>
/// <param name="LastHash">The hash of the last link. Noted outside the network, it tells later whether a tail was cut off.</param>
/// <param name="FirstBad">The place, 0 for the first, of the first link that was changed or does not follow from the one before it; null when the chain is whole.</param>
public sealed record AuditIntegrity(int Length, string LastHash, int? FirstBad);
