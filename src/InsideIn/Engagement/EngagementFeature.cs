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
        PersonalData =
        [
            PersonalData.None(EngagementStore.Participations, "a mark stands under a pseudonym whose key is destroyed with the block (rule E-10)"),
            PersonalData.None(EngagementStore.Keys, "a key belongs to a block"),
            new PersonalData<Roster>(EngagementStore.Rosters, "units for the engagement figures")
            {
                Own = EngagementStore.RostersWith,
                Forget = (roster, _) => roster,
            },
            PersonalData.None(EngagementStore.Releases, "a release holds figures of ten people and more"),
        ],
        Services = services =>
        {
            services.AddSingleton<Participating>().AddSingleton<IHttpRequestInterceptor, ParticipationInterceptor>().AddHostedService<EngagementSchedule>();

            // Whoever doubts that nothing else can be asked there may look (rule E-1).
            services.AddGraphQLServer(Schema).AddInsideInTypes().TrustWebClient("documents.engagement.json").ModifyOptions(options => options.AllowIntrospection = true);
        },
        Endpoints = endpoints => endpoints.MapGraphQL("/engagement/graphql", Schema),
    };
}
