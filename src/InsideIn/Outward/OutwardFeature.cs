namespace InsideIn.Outward;

/// <summary>The way outside, with the author's own yes.</summary>
public static class OutwardFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Outward")
    {
        Collections = [OutwardStore.Items],
        Facts = [typeof(ConsentGranted), typeof(ConsentWithdrawn), typeof(ConsentWentStale)],
        PersonalData =
        [
            new PersonalData<OutwardItem>(OutwardStore.Items, "consents")
            {
                Own = OutwardStore.OfAuthor,
                Show = item => new { item.PostId, item.Consents },
                Forget = (item, who) => item.Forget(who),
                Tell = (item, who) => item.AuthorId == who.PersonId ? item.End(who.PersonId, who.GivenAt).Facts : [],
            },
        ],
        Services = services => services
            .AddSingleton<IListener, StaleOffers>()
            .AddSingleton<IListener, ConsentAudit>(),
    };
}
