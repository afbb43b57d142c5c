namespace InsideIn.People;

/// <summary>People follow one another.</summary>
[MutationType]
public static partial class FollowPerson
{
    /// <summary>Lets the viewer follow somebody who works here. Twice is once. Nobody is told, and nobody else can see it.</summary>
    [Authorize]
    public static async Task<FieldResult<Person, NotFoundError, NotAllowedError>> FollowPersonAsync(
        [ID<Person>] Guid personId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if ((await store.GetAsync(PeopleStore.People, personId, cancellationToken))?.Document is not { } person)
        {
            return new NotFoundError();
        }

        if (person.Id == viewer.PersonId || person.HasLeft)
        {
            return new NotAllowedError("You follow colleagues who work here, not yourself and nobody who has left.");
        }

        // A conflict means that the viewer follows them already.
        var follow = new Follow(viewer.PersonId, personId, time.GetUtcNow());
        await store.CommitAsync(new Batch().Insert(PeopleStore.Follows, follow).Append(new PersonFollowed(viewer.PersonId, follow.Since, personId)), cancellationToken);
        return person;
    }
}
