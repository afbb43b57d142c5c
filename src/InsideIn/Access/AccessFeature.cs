using InsideIn.EntraId;
using InsideIn.Media;

namespace InsideIn.Access;

/// <summary>The one door: who asks, and what they may read.</summary>
public static class AccessFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Access")
    {
        Collections = [BreakGlassStore.Requests, BreakGlassStore.Sessions],
        Facts = [typeof(BreakGlassRequested), typeof(BreakGlassApproved), typeof(BreakGlassUsed)],
        Services = services => services
            .AddSingleton<Rights>()
            .AddSingleton<Viewers>()
            .AddSingleton<Accounts>()
            .AddSingleton<IHttpRequestInterceptor, ViewerInterceptor>()
            .AddSingleton<ViewerOf>(provider => (http, cancellationToken) => provider.GetRequiredService<Viewers>().OfAsync(SignedInPerson.From(http.User), cancellationToken)),
        Endpoints = endpoints => endpoints.MapMethods(MediaPaths.Pattern, [HttpMethods.Get, HttpMethods.Head], ReadFile.HandleAsync),
    };
}
