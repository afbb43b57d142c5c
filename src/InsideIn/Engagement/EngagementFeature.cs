namespace InsideIn.Engagement;

/// <summary>Figures that cannot be turned against a person.</summary>
public static class EngagementFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Engagement")
    {
        Collections = [EngagementStore.Participations, EngagementStore.Keys, EngagementStore.Rosters, EngagementStore.Releases],
        Services = services => services
            .AddSingleton<Participating>()
            .AddHostedService<EngagementSchedule>(),
    };
}
