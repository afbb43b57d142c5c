using InsideIn.Access;
using InsideIn.People;

namespace InsideIn.Posts;

/// <summary>Authors say who wrote a post with them.</summary>
[MutationType]
public static partial class NamePostAuthors
{
    /// <summary>Names somebody who wrote the viewer's post too, and may edit it from now on. The person must be in one of its groups. Naming twice changes nothing.</summary>
    [Authorize]
    public static Task<FieldResult<Post, NotFoundError, NotAllowedError, TooManyCoAuthorsError>> AddPostCoAuthorAsync(
        [ID<Post>] Guid postId, [ID<Person>] Guid personId, [GlobalState] Viewer viewer, Rights rights, Viewers viewers, DocumentStore store, CancellationToken cancellationToken) =>
        store.DecideAsync<FieldResult<Post, NotFoundError, NotAllowedError, TooManyCoAuthorsError>>(
            async token =>
            {
                if (await PostStore.FindAsync(store, postId, token) is not { } read || !await rights.MayReadAsync(viewer, read.Document, token))
                {
                    return (new NotFoundError(), null);
                }

                if (read.Document.AuthorId != viewer.PersonId)
                {
                    return (new NotAllowedError("Only its author says who wrote a post too."), null);
                }

                if (personId == viewer.PersonId || read.Document.CoAuthorIds.Contains(personId))
                {
                    return (read.Document, null);
                }

                return await viewers.WhoWorksHereAsync(personId, token) is not { } person || !read.Document.GroupIds.Any(person.IsIn) ? (new NotAllowedError("Co-authors are members of one of the post's groups."), null)
                    : read.Document.CoAuthorIds.Count >= Post.MostCoAuthors ? (new TooManyCoAuthorsError(Post.MostCoAuthors), null)
                    : Changed(read, [.. read.Document.CoAuthorIds, personId]);
            },
            cancellationToken);

    /// <summary>Takes a co-author off the viewer's post; co-authors may take themselves off.</summary>
    [Authorize]
    public static Task<FieldResult<Post, NotFoundError, NotAllowedError>> RemovePostCoAuthorAsync(
        [ID<Post>] Guid postId, [ID<Person>] Guid personId, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, CancellationToken cancellationToken) =>
        store.DecideAsync<FieldResult<Post, NotFoundError, NotAllowedError>>(
            async token =>
            {
                if (await PostStore.FindAsync(store, postId, token) is not { } read || !await rights.MayReadAsync(viewer, read.Document, token))
                {
                    return (new NotFoundError(), null);
                }

                return read.Document.AuthorId != viewer.PersonId && personId != viewer.PersonId ? (new NotAllowedError("Only its author takes others off a post."), null)
                    : !read.Document.CoAuthorIds.Contains(personId) ? (read.Document, null)
                    : Changed(read, [.. read.Document.CoAuthorIds.Where(id => id != personId)]);
            },
            cancellationToken);

    private static (Post Post, Batch Batch) Changed(Stored<Post> read, IReadOnlyList<Guid> coAuthorIds)
    {
        var post = read.Document with { CoAuthorIds = coAuthorIds };
        return (post, new Batch().Replace(PostStore.Posts, read, post));
    }
}
