using InsideIn.Media;
using InsideIn.Polls;
using InsideIn.Posts;

namespace InsideIn.Drafts;

/// <summary>Authors and co-authors have a draft published at a moment.</summary>
[MutationType]
public static partial class SchedulePost
{
    /// <summary>
    /// Has a draft published at a moment at least a minute and at most a year ahead; another moment takes the place of the one before. What is saved until then is what is published.
    /// What could not be published now is refused now; rights and the groups are asked again when the time comes, and where they refuse, the draft stays with the reason.
    /// </summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="version">The version that was read.</param>
    /// <param name="publishAt">The moment.</param>
    /// <param name="zone">The zone in which it was chosen.</param>
    [Authorize]
    [Error<UnknownZoneError>]
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
    public static async Task<Draft> SchedulePostAsync(
        [ID<Draft>] Guid draftId,
        int version,
        DateTimeOffset publishAt,
        string zone,
        [GlobalState] Viewer viewer,
        DraftPublication publication,
        DocumentStore store,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var schedule = new Schedule(publishAt.ToUniversalTime(), zone, viewer.PersonId);
        var (draft, refusal) = await store.DecideAsync<(Draft?, IError?)>(
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

                if ((schedule.RefusalAt(time.GetUtcNow()) ?? (await publication.DecideAsync(read, viewer, token)).Refusal) is { } refused)
                {
                    return ((null, refused), null);
                }

                var scheduled = read.Document.PublishLater(schedule);
                return ((scheduled, null), new Batch().Replace(DraftStore.Drafts, read, scheduled));
            },
            cancellationToken);
        return draft ?? throw new GraphQLException(refusal!);
    }

    /// <summary>Keeps a scheduled draft from being published. Without a schedule nothing changes; one that is published already is not found.</summary>
    [Authorize]
    public static async Task<FieldResult<Draft, NotFoundError>> UnschedulePostAsync(
        [ID<Draft>] Guid draftId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<Draft, NotFoundError>>(
            async token =>
            {
                if (await DraftStore.FindAsync(store, viewer, draftId, token) is not { } read)
                {
                    return (new NotFoundError(), null);
                }

                var draft = read.Document.Schedule is null ? read.Document : read.Document.Unschedule(time.GetUtcNow());
                return (draft, ReferenceEquals(draft, read.Document) ? null : new Batch().Replace(DraftStore.Drafts, read, draft));
            },
            cancellationToken);
}
