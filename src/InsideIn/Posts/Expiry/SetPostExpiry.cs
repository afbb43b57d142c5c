using InsideIn.Access;

namespace InsideIn.Posts;

/// <summary>Authors say how long something concerns anybody.</summary>
[MutationType]
public static partial class SetPostExpiry
{
    /// <summary>
    /// Sets when the viewer's post goes out of feeds, lists, digests and search; without a moment it stays. Under its address it can be read as long as it stands.
    /// What has expired comes back with another moment, or without one for good; an announcement that has not ended takes its places anew for that.
    /// </summary>
    /// <param name="postId">The post.</param>
    /// <param name="expiresAt">The moment, a minute ahead at least.</param>
    [Authorize]
    public static async Task<FieldResult<Post, NotFoundError, NotAllowedError, TimeOutOfRangeError, AnnouncementQuotaError>> SetPostExpiryAsync(
        [ID<Post>] Guid postId, DateTimeOffset? expiresAt, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<Post, NotFoundError, NotAllowedError, TimeOutOfRangeError, AnnouncementQuotaError>>(
            async token =>
            {
                if (await PostStore.FindAsync(store, postId, token) is not { } read || !await rights.MayReadAsync(viewer, read.Document, token))
                {
                    return (new NotFoundError(), null);
                }

                if (!read.Document.MayBeEditedBy(viewer))
                {
                    return (new NotAllowedError("Only its author and co-authors say when a post expires."), null);
                }

                var (now, until) = (time.GetUtcNow(), expiresAt?.ToUniversalTime());
                if (PostExpiry.Check(until, now) is { } outOfRange)
                {
                    return (outOfRange, null);
                }

                if (until == read.Document.ExpiresAt)
                {
                    return (read.Document, null);
                }

                var (post, broughtBack) = read.Document.EndAt(until, viewer.PersonId, now);
                var batch = new Batch().Replace(PostStore.Posts, read, post).AppendAll(broughtBack is null ? [] : [broughtBack]);
                return post.IsAnnouncedAt(now) && !read.Document.IsAnnouncedAt(now) && await new AnnouncementQuota(store).TakeAsync(batch, post, now, token) is { } full
                    ? (full, null)
                    : (post, batch);
            },
            cancellationToken);
}
