namespace InsideIn.People;

/// <summary>People have settled in.</summary>
[MutationType]
public static partial class EndWelcome
{
    /// <summary>Notes that the viewer has been through the first steps, or wants none: they are not offered again, on no device. A second time changes nothing.</summary>
    [Authorize]
    [UseMutationConvention(PayloadFieldName = "viewer")]
    public static async Task<FieldResult<Viewer, NotFoundError>> EndWelcomeAsync([GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<Viewer, NotFoundError>>(
            async token =>
                await store.GetAsync(PeopleStore.People, viewer.PersonId, token) is not { } read ? (new NotFoundError(), null)
                : read.Document.WelcomeEndedAt is not null ? (viewer, null)
                : (viewer, new Batch().Replace(PeopleStore.People, read, read.Document with { WelcomeEndedAt = time.GetUtcNow() })),
            cancellationToken);
}

/// <summary>Whether the viewer has still to settle in.</summary>
[ObjectType<Viewer>]
public static partial class ViewerWelcome
{
    /// <summary>Whether the first steps are offered to the viewer: in their first thirty days, until they have been through them or put them away.</summary>
    [Cost(1)]
    public static async Task<bool> GetIsNewAsync([Parent] Viewer viewer, IPersonByIdDataLoader people, TimeProvider time, CancellationToken cancellationToken) =>
        (await people.LoadRequiredAsync(viewer.PersonId, cancellationToken)).IsNewAt(time.GetUtcNow());
}
