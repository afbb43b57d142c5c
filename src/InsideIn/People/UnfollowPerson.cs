namespace InsideIn.People;

/// <summary>People stop following one another.</summary>
[MutationType]
public static partial class UnfollowPerson
{
    /// <summary>Ends that the viewer follows somebody. It changes nothing when they did not.</summary>
    [Authorize]
    public static async Task<FieldResult<Person, NotFoundError>> UnfollowPersonAsync(
        [ID<Person>] Guid personId, [GlobalState] Viewer viewer, IPersonByIdDataLoader people, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await people.LoadAsync(personId, cancellationToken) is not { } person)
        {
            return new NotFoundError();
        }

        return await store.DecideAsync<Person>(
            async token => (person, await store.GetAsync(PeopleStore.Follows, Follow.IdOf(viewer.PersonId, personId), token) is { } follow
                ? new Batch().Delete(PeopleStore.Follows, follow).Append(new PersonUnfollowed(viewer.PersonId, time.GetUtcNow(), personId))
                : null),
            cancellationToken);
    }
}
