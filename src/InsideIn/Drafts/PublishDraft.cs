using InsideIn.Posts;

namespace InsideIn.Drafts;

/// <summary>Authors and co-authors publish what they have written.</summary>
[MutationType]
public static partial class PublishDraft
{
    /// <summary>Publishes a version of a draft now, scheduled or not, and takes the draft away. Readers see who published it when that was not its author (rule R30).</summary>
    /// <param name="confirmedRecipients">The number of people whom its mentions tell, as a refusal named it.</param>
    [Authorize]
    [Error<StaleDraftError>]
    [Error<PublishingRefusals>]
    public static Task<FieldResult<Post>> PublishDraftAsync(
        [ID<Draft>] Guid draftId, int version, int? confirmedRecipients, [GlobalState] Viewer viewer, DraftPublication publication, DocumentStore store, CancellationToken cancellationToken) =>
        store.DecideAsync<FieldResult<Post>>(
            async token => await DraftStore.FindAsync(store, viewer, draftId, token) switch
            {
                null => (FieldResult.Refused<Post>(new NotFoundError()), null),
                var read when read.Document.Version != version => (FieldResult.Refused<Post>(StaleDraftError.Of(version, read.Document)), null),
                var read => await publication.DecideAsync(new DraftPublishing(read, viewer) { ConfirmedRecipients = confirmedRecipients }, token),
            },
            cancellationToken);
}
