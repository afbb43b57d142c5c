using InsideIn.Access;
using InsideIn.Administration.Roles;

namespace InsideIn.Administration;

/// <summary>What administrators do to people and closed threads, and what is kept of it.</summary>
public static class AdministrationFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Administration")
    {
        Collections = [SignOutStore.SignOuts, RoleHoldingStore.Holdings],
        Facts = [typeof(PersonSignedOut)],
        PersonalData =
        [
            new PersonalData<SignOut>(SignOutStore.SignOuts, "ended sign-ins")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, SignOutStore.Of(id), cancellationToken),
                Show = signOut => new { signOut.Reason },
                Forget = (signOut, who) => signOut with { Reason = who.Replace(signOut.Reason) },
            },
            new PersonalData<RoleHolding>(RoleHoldingStore.Holdings, "roles seen")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, RoleHoldingStore.Of(id), cancellationToken),
                Show = holding => new { holding.Role, holding.FirstSeenAt, holding.LastSeenAt, holding.GoneAt },
                Forget = (holding, who) => holding.PersonId == who.PersonId ? null : holding,
            },
        ],
        Services = services => services
            .AddSingleton<IListener, AdministrationAudit>()
            .AddSingleton(provider => LiveTopic.Do<PersonSignedOut>(ended => provider.GetRequiredService<Accounts>().Forget(ended.PersonId)))
            .AddSingleton<RolesSeen>()
            .AddSingleton<IHttpRequestInterceptor>(provider => provider.GetRequiredService<RolesSeen>())
            .AddHostedService(provider => provider.GetRequiredService<RolesSeen>()),
    };
}
