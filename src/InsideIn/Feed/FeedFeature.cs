namespace InsideIn.Feed;

/// <summary>Following: what is new in the viewer's groups.</summary>
public static class FeedFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Feed")
    {
        Services = services => services.AddSingleton(FeedSubscriptions.Posts),
    };
}
