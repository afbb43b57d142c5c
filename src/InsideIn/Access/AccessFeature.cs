namespace InsideIn.Access;

/// <summary>The one door: who asks, and what they may read.</summary>
public static class AccessFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Access")
    {
        Services = services => services
            .AddSingleton<Rights>()
            .AddSingleton<Viewers>()
            .AddSingleton<Accounts>()
            .AddSingleton<IHttpRequestInterceptor, ViewerInterceptor>(),
    };
}
