using InsideIn.Access;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Drafts;

/// <summary>Authors write together with others.</summary>
[MutationType]
public static partial class NameCoAuthors
{
    /// <summary>Lets somebody read, change and publish the viewer's draft. The person must be in the group that it is meant for. Naming twice changes nothing.</summary>
    [Authorize]
    public static Task<FieldResult<Draft, NotFoundError, NotAllowedError, TooManyCoAuthorsError>> AddCoAuthorAsync(
        [ID<Draft>] Guid draftId, [ID<Person>] Guid personId, [GlobalState] Viewer viewer, Viewers viewers, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        store.DecideAsync<FieldResult<Draft, NotFoundError, NotAllowedError, TooManyCoAuthorsError>>(
            async token =>
            {
                if (await DraftStore.FindAsync(store, viewer, draftId, token) is not { } read)
                {
                    return (new NotFoundError(), null);
                }

                if (await RefusalAsync(read.Document, personId, viewer, viewers, token) is { } refused)
                {
                    return (refused, null);
                }

                if (read.Document.ReaderIds.Contains(personId))
                {
                    return (read.Document, null);
                }

                return read.Document.CoAuthorIds.Count >= Draft.MostCoAuthors
                    ? (new TooManyCoAuthorsError(Draft.MostCoAuthors), null)
                    : Named(read, read.Document.Name(personId, time.GetUtcNow()));
            },
            cancellationToken);

    /// <summary>Takes a co-author off the viewer's draft; co-authors may take themselves off.</summary>
    [Authorize]
    public static Task<FieldResult<Draft, NotFoundError, NotAllowedError>> RemoveCoAuthorAsync(
        [ID<Draft>] Guid draftId, [ID<Person>] Guid personId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        store.DecideAsync<FieldResult<Draft, NotFoundError, NotAllowedError>>(
            async token => await DraftStore.FindAsync(store, viewer, draftId, token) switch
            {
                null => (new NotFoundError(), null),
                var read when read.Document.AuthorId != viewer.PersonId && personId != viewer.PersonId => (new NotAllowedError("Only its author takes others off a draft."), null),
                var read when !read.Document.CoAuthorIds.Contains(personId) => (read.Document, null),
                var read => Removed(read, read.Document.TakeOff(personId, viewer.PersonId, time.GetUtcNow())),
            },
            cancellationToken);

    private static async Task<NotAllowedError?> RefusalAsync(Draft draft, Guid personId, Viewer viewer, Viewers viewers, CancellationToken cancellationToken) =>
        draft.AuthorId != viewer.PersonId ? new NotAllowedError("Only its author names the co-authors of a draft.")
        : draft.Target.GroupId is not { } groupId ? new NotAllowedError("A comment has one author.")
        : await viewers.WhoWorksHereAsync(personId, cancellationToken) is not { } person || !person.IsIn(groupId) ? new NotAllowedError("Co-authors must be members of the group that the draft is meant for.")
        : null;

    private static (FieldResult<Draft, NotFoundError, NotAllowedError, TooManyCoAuthorsError> Result, Batch? Batch) Named(Stored<Draft> read, (Draft Draft, CoAuthorNamed Fact) named) =>
        (named.Draft, new Batch().Replace(DraftStore.Drafts, read, named.Draft).Append(named.Fact));

    private static (FieldResult<Draft, NotFoundError, NotAllowedError> Result, Batch? Batch) Removed(Stored<Draft> read, (Draft Draft, CoAuthorRemoved Fact) removed) =>
        (removed.Draft, new Batch().Replace(DraftStore.Drafts, read, removed.Draft).Append(removed.Fact));
}
