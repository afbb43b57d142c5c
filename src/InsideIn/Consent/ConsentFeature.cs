namespace InsideIn.Consent;

/// <summary>What makes an agreement provable.</summary>
public static class ConsentFeature
{
    public static Feature Feature { get; } = new("Consent")
    {
        Collections = [AuditStore.Links, AuditStore.Payloads],
    };
}
