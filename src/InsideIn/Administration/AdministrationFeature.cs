using InsideIn.Access;

namespace InsideIn.Administration;

/// <summary>What administrators do to people and closed threads, and what is kept of it.</summary>
public static class AdministrationFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Administration")
    {
        Collections = [SignOutStore.SignOuts],
        Facts = [typeof(PersonSignedOut)],
        PersonalData =
        [
            new PersonalData<SignOut>(SignOutStore.SignOuts, "ended sign-ins")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, SignOutStore.Of(id), cancellationToken),
                Show = signOut => new { signOut.Reason },
                Forget = (signOut, who) => signOut with { Reason = who.Replace(signOut.Reason) },
            },
        ],
        Services = services => services
            .AddSingleton<IListener, AdministrationAudit>()
            .AddSingleton<IDuty, TellOfBreakGlass>()
            .AddSingleton(provider => LiveTopic.Do<PersonSignedOut>(ended => provider.GetRequiredService<Accounts>().Forget(ended.PersonId))),
    };
}
