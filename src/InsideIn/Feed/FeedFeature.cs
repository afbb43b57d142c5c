namespace InsideIn.Feed;

/// <summary>Following: what is new in the viewer's groups and from the people whom they follow.</summary>
public static class FeedFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Feed")
    {
        Services = services => services
            .AddSingleton(FeedSubscriptions.Posts)
            .AddSingleton(provider => new FeedTail(provider.GetRequiredService<DocumentStore>()).Topic),
    };
}
