using InsideIn.Access;

namespace InsideIn.Posts;

/// <summary>Authors say how long something concerns anybody.</summary>
[MutationType]
public static partial class SetPostExpiry
{
    /// <summary>Sets when the viewer's post goes out of feeds, lists, digests and search; without a moment it stays. Under its address it can be read as long as it stands. What has expired stays so.</summary>
    [Authorize]
    public static async Task<FieldResult<Post, NotFoundError, NotAllowedError, TimeOutOfRangeError>> SetPostExpiryAsync(
        [ID<Post>] Guid postId, DateTimeOffset? expiresAt, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<Post, NotFoundError, NotAllowedError, TimeOutOfRangeError>>(
            async token =>
            {
                if (await PostStore.FindAsync(store, postId, token) is not { } read || !await rights.MayReadAsync(viewer, read.Document, token))
                {
                    return (new NotFoundError(), null);
                }

                if (!read.Document.MayBeEditedBy(viewer) || read.Document.ExpiredAt is not null)
                {
                    return (new NotAllowedError("Only its author and co-authors say when a post expires, and only before it has."), null);
                }

                if (PostExpiry.Check(expiresAt, time.GetUtcNow()) is { } outOfRange)
                {
                    return (outOfRange, null);
                }

                var post = read.Document with { ExpiresAt = expiresAt?.ToUniversalTime() };
                return (post, post.ExpiresAt == read.Document.ExpiresAt ? null : new Batch().Replace(PostStore.Posts, read, post));
            },
            cancellationToken);
}
