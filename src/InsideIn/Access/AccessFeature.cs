using InsideIn.EntraId;
using InsideIn.Media;
using InsideIn.People;

namespace InsideIn.Access;

/// <summary>The one door: who asks, and what they may read.</summary>
public static class AccessFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Access")
    {
        Collections = [BreakGlassStore.Requests, BreakGlassStore.Sessions, WideningStore.Consents, RoleHoldingStore.Holdings],
        Facts = [typeof(BreakGlassRequested), typeof(BreakGlassApproved), typeof(BreakGlassUsed), typeof(BreakGlassOver), typeof(WideningAnswered), typeof(WideningAsked)],
        PersonalData =
        [
            new PersonalData<BreakGlass>(BreakGlassStore.Requests, "requests to open closed threads")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, BreakGlassStore.All, cancellationToken).Where(request => request.RequestedById == id),
                Show = request => new { request.Id, request.Subject, request.Reason, request.RequestedAt, request.ApprovedAt, request.EndsAt },
                Forget = (request, who) => request with { Reason = who.Replace(request.Reason) },
            },
            new PersonalData<WideningConsent>(WideningStore.Consents, "answers to wider audiences")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, WideningStore.Of(id), cancellationToken),
                Show = consent => new { consent.GroupId, consent.ThreadId, consent.AskedAt, consent.Answer },
                Forget = (consent, who) => consent.PersonId == who.PersonId ? null : consent,
            },
            new PersonalData<RoleHolding>(RoleHoldingStore.Holdings, "roles seen")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, RoleHoldingStore.Of(id), cancellationToken),
                Show = holding => new { holding.Role, holding.FirstSeenAt, holding.LastSeenAt, holding.GoneAt },
                Forget = (holding, who) => holding.PersonId == who.PersonId ? null : holding,
            },
            PersonalData.None(BreakGlassStore.Sessions, "a session is an hour of a request"),
        ],
        Services = services => services
            .AddSingleton<Rights>()
            .AddSingleton<Readers>()
            .AddSingleton<Viewers>()
            .AddSingleton<Accounts>()
            .AddSingleton(provider => LiveTopic.Do<PersonLeft>(left => provider.GetRequiredService<Accounts>().Forget(left.PersonId)))
            .AddSingleton(provider => LiveTopic.Do<PersonReturned>(returned => provider.GetRequiredService<Accounts>().Forget(returned.PersonId)))
            .AddSingleton(ReadingChanged.Tail)
            .AddSingleton<LiveReading>()
            .AddSingleton<IHttpRequestInterceptor, ViewerInterceptor>()
            .AddSingleton<RolesSeen>()
            .AddSingleton<IHttpRequestInterceptor>(provider => provider.GetRequiredService<RolesSeen>())
            .AddHostedService(provider => provider.GetRequiredService<RolesSeen>())
            .AddSingleton<ViewerOf>(provider => (http, cancellationToken) => provider.GetRequiredService<Viewers>().OfAsync(SignedInPerson.From(http.User), cancellationToken)),
        Endpoints = endpoints => endpoints.MapMethods(MediaPaths.Pattern, [HttpMethods.Get, HttpMethods.Head], ReadFile.HandleAsync),
    };
}
