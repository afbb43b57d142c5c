using InsideIn.Access;

namespace InsideIn.Posts;

/// <summary>What should never have been written is taken out of the history.</summary>
[MutationType]
public static partial class RedactRevision
{
    /// <summary>
    /// Takes the text of an earlier revision away for good; its time stays, with who took it and why. What the texts beside it changed is no longer shown either (rule R26). A second time changes nothing.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<PostRevision, NotFoundError, NotAllowedError>> RedactRevisionAsync(
        [ID<Post>] Guid postId, int number, RedactionReason reason, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<PostRevision, NotFoundError, NotAllowedError>>(
            async token =>
            {
                if (await PostStore.FindAsync(store, postId, token) is not { } read || !await rights.MayReadAsync(viewer, read.Document, token))
                {
                    return (new NotFoundError(), null);
                }

                if (!read.Document.MayBeRedactedBy(viewer))
                {
                    return (new NotAllowedError("Only its author and moderators take an earlier text away."), null);
                }

                if (number == read.Document.RevisionNumber)
                {
                    return (new NotAllowedError("This revision is the text that stands: edit it first, or delete the post."), null);
                }

                return await store.RedactAsync(PostStore.Revisions, PostRevision.IdOf(postId, number), new Redaction(viewer.PersonId, time.GetUtcNow(), reason), token);
            },
            cancellationToken);
}
