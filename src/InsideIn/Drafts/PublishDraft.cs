using InsideIn.Media;
using InsideIn.Polls;
using InsideIn.Posts;

namespace InsideIn.Drafts;

/// <summary>Authors and co-authors publish what they have written.</summary>
[MutationType]
public static partial class PublishDraft
{
    /// <summary>Publishes a version of a draft now, scheduled or not, and takes the draft away. Readers see who published it when that was not its author (rule R30).</summary>
    [Authorize]
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [Error<StaleDraftError>]
    [Error<TextEmptyError>]
    [Error<TextTooLongError>]
    [Error<GroupCountError>]
    [Error<CountOutOfRangeError>]
    [Error<TimeOutOfRangeError>]
    [Error<NotReadersError>]
    [Error<AnnouncementQuotaError>]
    [Error<FileNotAttachableError>]
    [Error<AltTextMissingError>]
    [Error<PollOptionTwiceError>]
    [Error<SeriesFullError>]
    public static async Task<Post> PublishDraftAsync(
        [ID<Draft>] Guid draftId, int version, [GlobalState] Viewer viewer, DraftPublication publication, DocumentStore store, CancellationToken cancellationToken)
    {
        var (post, refusal) = await store.DecideAsync<(Post?, IError?)>(
            async token =>
            {
                if (await DraftStore.FindAsync(store, viewer, draftId, token) is not { } read)
                {
                    return ((null, new NotFoundError()), null);
                }

                if (read.Document.Version != version)
                {
                    return ((null, StaleDraftError.Of(version, read.Document.Content, read.Document.ClientKey, read.Document)), null);
                }

                var decided = await publication.DecideAsync(read, viewer, token);
                return ((decided.Post, decided.Refusal), decided.Batch);
            },
            cancellationToken);
        return post ?? throw new GraphQLException(refusal!);
    }
}
