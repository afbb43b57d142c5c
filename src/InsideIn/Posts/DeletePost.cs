using InsideIn.Access;

namespace InsideIn.Posts;

/// <summary>The post that was deleted.</summary>
public sealed record DeletedPost([property: ID<Post>] Guid Id);

/// <summary>Authors take their posts back.</summary>
[MutationType]
public static partial class DeletePost
{
    /// <summary>Deletes a post with its text and all earlier texts. Who and when is kept.</summary>
    [Authorize]
    public static async Task<FieldResult<DeletedPost, NotFoundError, NotAllowedError>> DeletePostAsync(
        [ID<Post>] Guid postId, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<DeletedPost, NotFoundError, NotAllowedError>>(
            async token =>
            {
                if (await PostStore.FindAsync(store, postId, token) is not { } read || !await rights.MayReadAsync(viewer, read.Document, token))
                {
                    return (new NotFoundError(), null);
                }

                if (!read.Document.MayBeDeletedBy(viewer))
                {
                    return (new NotAllowedError("Only its author deletes a post; moderators remove it with a reason."), null);
                }

                var (post, deleted) = read.Document.Delete(viewer.PersonId, time.GetUtcNow());
                var batch = new Batch().Replace(PostStore.Posts, read, post).Append(deleted);
                foreach (var revision in await store.AllAsync(PostStore.RevisionsOf(postId), token))
                {
                    batch.Delete(PostStore.Revisions, revision);
                }

                return (new DeletedPost(postId), batch);
            },
            cancellationToken);
}
