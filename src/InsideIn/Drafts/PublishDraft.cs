using InsideIn.Posts;
using PublishResult = InsideIn.GraphQL.FieldResult<
    InsideIn.Posts.Post,
    InsideIn.Kernel.NotFoundError,
    InsideIn.Kernel.NotAllowedError,
    InsideIn.Kernel.TextEmptyError,
    InsideIn.Kernel.TextTooLongError,
    InsideIn.Posts.ExpiresAtOutOfRangeError,
    InsideIn.Drafts.StaleDraftError>;

namespace InsideIn.Drafts;

/// <summary>Authors and co-authors publish what they have written.</summary>
[MutationType]
public static partial class PublishDraft
{
    /// <summary>Publishes a version of a draft now, scheduled or not, and takes the draft away. Readers see who published it when that was not its author (rule R30).</summary>
    [Authorize]
    public static async Task<PublishResult> PublishDraftAsync(
        [ID<Draft>] Guid draftId, int version, [GlobalState] Viewer viewer, DraftPublication publication, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<PublishResult>(
            async token =>
            {
                if (await DraftStore.FindAsync(store, viewer, draftId, token) is not { } read)
                {
                    return (new NotFoundError(), null);
                }

                if (read.Document.Version != version)
                {
                    return (StaleDraftError.Of(version, read.Document.Content, read.Document.ClientKey, read.Document), null);
                }

                switch (await publication.RefusalAsync(read.Document, viewer, token))
                {
                    case NotFoundError notFound: return (notFound, null);
                    case NotAllowedError notAllowed: return (notAllowed, null);
                    case TextEmptyError empty: return (empty, null);
                    case TextTooLongError tooLong: return (tooLong, null);
                    case ExpiresAtOutOfRangeError expiry: return (expiry, null);
                }

                var (post, batch) = DraftPublication.Publish(read, viewer.PersonId, time.GetUtcNow());
                return (post, batch);
            },
            cancellationToken);
}
