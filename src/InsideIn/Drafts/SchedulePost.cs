using InsideIn.Posts;
using ScheduleResult = InsideIn.GraphQL.FieldResult<
    InsideIn.Drafts.Draft,
    InsideIn.Kernel.NotFoundError,
    InsideIn.Kernel.NotAllowedError,
    InsideIn.Kernel.TextEmptyError,
    InsideIn.Kernel.TextTooLongError,
    InsideIn.Kernel.UnknownZoneError,
    InsideIn.Drafts.PublishAtOutOfRangeError,
    InsideIn.Posts.ExpiresAtOutOfRangeError,
    InsideIn.Drafts.StaleDraftError>;

namespace InsideIn.Drafts;

/// <summary>Authors and co-authors have a draft published at a moment.</summary>
[MutationType]
public static partial class SchedulePost
{
    /// <summary>
    /// Has a draft published at a moment at least a minute and at most a year ahead; another moment takes the place of the one before. What is saved until then is what is published.
    /// Rights and the group are asked again when the time comes; where they refuse, the draft stays with the reason.
    /// </summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="version">The version that was read.</param>
    /// <param name="publishAt">The moment.</param>
    /// <param name="zone">The zone in which it was chosen.</param>
    [Authorize]
    public static async Task<ScheduleResult> SchedulePostAsync(
        [ID<Draft>] Guid draftId,
        int version,
        DateTimeOffset publishAt,
        string zone,
        [GlobalState] Viewer viewer,
        DraftPublication publication,
        DocumentStore store,
        TimeProvider time,
        CancellationToken cancellationToken) =>
        await store.DecideAsync<ScheduleResult>(
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

                var schedule = new Schedule(publishAt.ToUniversalTime(), zone, viewer.PersonId);
                switch (schedule.RefusalAt(time.GetUtcNow()) ?? await publication.RefusalAsync(read.Document, viewer, token))
                {
                    case UnknownZoneError unknownZone: return (unknownZone, null);
                    case PublishAtOutOfRangeError outOfRange: return (outOfRange, null);
                    case NotFoundError notFound: return (notFound, null);
                    case NotAllowedError notAllowed: return (notAllowed, null);
                    case TextEmptyError empty: return (empty, null);
                    case TextTooLongError tooLong: return (tooLong, null);
                    case ExpiresAtOutOfRangeError expiry: return (expiry, null);
                }

                var scheduled = read.Document.PublishLater(schedule);
                return (scheduled, new Batch().Replace(DraftStore.Drafts, read, scheduled));
            },
            cancellationToken);

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
