using InsideIn.Access;
using InsideIn.Groups;

namespace InsideIn.Posts;

/// <summary>Members publish posts.</summary>
[MutationType]
public static partial class PublishPost
{
    /// <summary>The most groups that a post stands in.</summary>
    public const int MostGroups = 5;

    /// <summary>
    /// Publishes a post in one or several of the viewer's groups: one thread with several doors, read by whoever reads in any of them.
    /// It needs the right to post in each, because each of the groups gets to see it. The same client key again gives the first post.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<Post, TextEmptyError, TextTooLongError, GroupCountError, NotFoundError, NotAllowedError>> PublishPostAsync(
        [ID<Group>] IReadOnlyList<Guid> groupIds, string text, Guid clientKey, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        IReadOnlyList<Guid> doors = [.. groupIds.Distinct()];
        if (doors.Count is 0 or > MostGroups)
        {
            return new GroupCountError(doors.Count, MostGroups);
        }

        switch (await rights.RefusesPostAsync(viewer, doors, cancellationToken))
        {
            case NotFoundError notFound: return notFound;
            case NotAllowedError notAllowed: return notAllowed;
        }

        switch (TextRules.Check("text", text, TextRules.PostLimit))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        var (post, published) = Post.Publish(Post.IdOf(viewer.PersonId, clientKey), viewer.PersonId, doors, RichText.Parse(text), time.GetUtcNow());
        var result = await store.CommitAsync(new Batch().Insert(PostStore.Posts, post).Append(published), cancellationToken);
        if (result is Committed)
        {
            return post;
        }

        // The client's first try got through: it gets that post, as it stands now.
        var first = await PostStore.FindAsync(store, post.Id, cancellationToken);
        return first is not null && await rights.MayReadAsync(viewer, first.Document, cancellationToken) ? first.Document : new NotFoundError();
    }
}
