namespace InsideIn.Audit;

/// <summary>What makes agreements and administrative acts provable.</summary>
public static class AuditFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Audit")
    {
        Collections = [AuditStore.Links, AuditStore.Payloads],
        PersonalData =
        [
            PersonalData.None(AuditStore.Links, "a link holds salted hashes, from which nothing can be read once the payload is gone"),
            new PersonalData<AuditPayload>(AuditStore.Payloads, "audit")
            {
                // The chain still holds without them (rule C-24).
                Forget = (payload, who) => payload.Names(who) ? null : payload,
            },
        ],
    };
}
