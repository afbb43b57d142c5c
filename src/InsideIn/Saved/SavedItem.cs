namespace InsideIn.Saved;

/// <summary>Something that a person wants to find again. Theirs alone to see.</summary>
public sealed record SavedItem(
    [property: GraphQLIgnore] Guid PersonId,
    [property: GraphQLIgnore] Subject Subject,
    DateTimeOffset SavedAt)
{
    /// <summary>How much a person may save.</summary>
    public const int Most = 500;

    /// <summary>One per person and thing: saving twice is once.</summary>
    [GraphQLIgnore]
    public Guid Id => IdOf(PersonId, Subject.Id);

    /// <summary>The id that belongs to the two.</summary>
    public static Guid IdOf(Guid personId, Guid subjectId) => Ids.Of("savedItem", personId, subjectId);
}
