namespace InsideIn.Posts;

/// <summary>Where it is kept why groups took posts out.</summary>
public static class DoorStore
{
    /// <summary>One for each time that somebody took another's post out of a group.</summary>
    public static readonly Collection<DoorRemoval> Removals = new("doorRemovals", removal => removal.Id);

    private static readonly Index<DoorRemoval> ByAuthor = Removals.Index("byAuthor", index => index.Ascending(removal => removal.AuthorId).Descending(removal => removal.RemovedAt));

    private static readonly Index<DoorRemoval> ByPerson = Removals.Index("byPerson", index => index.Each(removal => removal.PersonIds).Descending(removal => removal.RemovedAt));

    /// <summary>What was taken out of a person's, the latest first.</summary>
    public static Pick<DoorRemoval> RemovalsToldTo(Guid authorId) => ByAuthor.At(authorId);

    /// <summary>What was taken out of a person's or by them, the latest first.</summary>
    public static Pick<DoorRemoval> RemovalsAbout(Guid personId) => ByPerson.At(personId);
}
