namespace InsideIn.Access;

/// <summary>Where it is kept what authors say to wider audiences.</summary>
public static class WideningStore
{
    /// <summary>One question for each author and change.</summary>
    public static readonly Collection<WideningConsent> Consents = new("wideningConsents", consent => consent.Id);

    private static readonly Index<WideningConsent> ByAsked = Consents.Index("byAsked", index => index.Ascending(consent => consent.AskedOf).Descending(consent => consent.AskedAt));

    private static readonly Index<WideningConsent> ByPerson = Consents.Index("byPerson", index => index.Ascending(consent => consent.PersonId).Descending(consent => consent.AskedAt));

    /// <summary>What an author has not answered yet, the latest first.</summary>
    public static Pick<WideningConsent> AskedOf(Guid personId) => ByAsked.At(personId);

    /// <summary>Everything that an author was asked.</summary>
    public static Pick<WideningConsent> Of(Guid personId) => ByPerson.At(personId);

    /// <summary>Which of the pairs of change and author were agreed to. One store call.</summary>
    public static async Task<IReadOnlySet<Guid>> AgreedAsync(DocumentStore store, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        (await store.GetAsync(Consents, ids, cancellationToken)).Values.Where(read => read.Document.Answer == WideningAnswer.Agreed).Select(read => read.Id).ToHashSet();
}
