namespace InsideIn.Audit;

/// <summary>What makes agreements and administrative acts provable.</summary>
public static class AuditFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Audit")
    {
        Collections = [AuditStore.Links, AuditStore.Payloads],
    };
}
