using InsideIn.Access;
using InsideIn.Groups;

namespace InsideIn.Posts;

/// <summary>Members publish posts.</summary>
[MutationType]
public static partial class PublishPost
{
    /// <summary>Publishes a post in a group of the viewer's. The same client key again gives the first post.</summary>
    [Authorize]
    public static async Task<FieldResult<Post, TextEmptyError, TextTooLongError, NotFoundError, NotAllowedError>> PublishPostAsync(
        [ID<Group>] Guid groupId, string text, Guid clientKey, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        switch (await rights.RefusesPostAsync(viewer, groupId, cancellationToken))
        {
            case NotFoundError notFound: return notFound;
            case NotAllowedError notAllowed: return notAllowed;
        }

        switch (TextRules.Check("text", text, TextRules.PostLimit))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        var (post, published) = Post.Publish(Post.IdOf(viewer.PersonId, clientKey), viewer.PersonId, groupId, RichText.Parse(text), time.GetUtcNow());
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
