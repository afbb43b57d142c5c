using InsideIn.Web;

namespace InsideIn.Engagement;

/// <summary>Figures that cannot be turned against a person.</summary>
public static class EngagementFeature
{
    private const string Schema = "engagement";

    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Engagement")
    {
        Collections = [EngagementStore.Participations, EngagementStore.Keys, EngagementStore.Rosters, EngagementStore.Releases],
        Services = services =>
        {
            services.AddSingleton<Participating>().AddSingleton<IHttpRequestInterceptor, ParticipationInterceptor>().AddHostedService<EngagementSchedule>();

            // Whoever doubts that nothing else can be asked there may look (rule E-1).
            services.AddGraphQLServer(Schema).AddInsideInTypes().TrustWebClient("documents.engagement.json").ModifyOptions(options => options.AllowIntrospection = true);
        },
        Endpoints = endpoints => endpoints.MapGraphQL("/engagement/graphql", Schema),
    };
}
