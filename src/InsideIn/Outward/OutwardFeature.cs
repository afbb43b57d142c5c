namespace InsideIn.Outward;

/// <summary>The way outside, with the author's own yes.</summary>
public static class OutwardFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Outward")
    {
        Collections = [OutwardStore.Items],
        Facts = [typeof(ConsentGranted), typeof(ConsentWithdrawn), typeof(ConsentWentStale)],
        Services = services => services
            .AddSingleton<IListener, StaleOffers>()
            .AddSingleton<IListener, ConsentAudit>(),
    };
}
