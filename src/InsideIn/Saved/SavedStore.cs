namespace InsideIn.Saved;

/// <summary>Where it is kept what people saved.</summary>
public static class SavedStore
{
    /// <summary>The saved items, one per person and thing.</summary>
    public static readonly Collection<SavedItem> Items = new("savedItems", item => item.Id);

    private static readonly Index<SavedItem> ByPerson = Items.Index("byPerson", index => index.Ascending(item => item.PersonId).Descending(item => item.SavedAt));

    private static readonly Index<SavedItem> BySubject = Items.Index("bySubject", index => index.Ascending(item => item.Subject.Id));

    /// <summary>What a person saved, the latest first, whether they may still read it or not.</summary>
    public static Pick<SavedItem> Of(Guid personId) => ByPerson.At(personId);

    /// <summary>What anybody saved of one thing.</summary>
    public static Pick<SavedItem> On(Guid subjectId) => BySubject.At(subjectId);
}
