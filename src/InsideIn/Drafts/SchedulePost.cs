using InsideIn.Posts;

namespace InsideIn.Drafts;

/// <summary>Authors and co-authors have a draft published at a moment.</summary>
[MutationType]
public static partial class SchedulePost
{
    /// <summary>
    /// Has a draft published at a moment at least a minute and at most a year ahead; another moment takes the place of the one before. What is saved until then is what is published.
    /// What could not be published then, as far as is known now, is refused now; rights, the company's roles and the groups are asked again when the time comes, and where they refuse, the draft stays with the reason.
    /// </summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="version">The version that was read.</param>
    /// <param name="publishAt">The moment.</param>
    /// <param name="zone">The zone in which it was chosen.</param>
    /// <param name="confirmedRecipients">The number of people whom its mentions tell, as a refusal named it. It is what the author agreed to: if it has grown by then, the groups are not told, and the author is.</param>
    [Authorize]
    [Error<UnknownZoneError>]
    [Error<StaleDraftError>]
    [Error<PublishingRefusals>]
    public static Task<FieldResult<Draft>> SchedulePostAsync(
        [ID<Draft>] Guid draftId,
        int version,
        DateTimeOffset publishAt,
        string zone,
        int? confirmedRecipients,
        [GlobalState] Viewer viewer,
        DraftPublication publication,
        DocumentStore store,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var schedule = new Schedule(publishAt.ToUniversalTime(), zone, viewer.PersonId) { ConfirmedRecipients = confirmedRecipients };
        return store.DecideAsync<FieldResult<Draft>>(
            async token =>
            {
                if (await DraftStore.FindAsync(store, viewer, draftId, token) is not { } read)
                {
                    return Refused(new NotFoundError());
                }

                if (read.Document.Version != version)
                {
                    return Refused(StaleDraftError.Of(version, read.Document));
                }

                var then = new DraftPublishing(read, viewer) { At = schedule.PublishAt, ConfirmedRecipients = confirmedRecipients };
                if ((schedule.RefusalAt(time.GetUtcNow()) ?? (await publication.DecideAsync(then, token)).Result.Error) is { } refused)
                {
                    return Refused(refused);
                }

                var scheduled = read.Document.PublishLater(schedule);
                return (scheduled, new Batch().Replace(DraftStore.Drafts, read, scheduled));
            },
            cancellationToken);
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

    private static (FieldResult<Draft> Result, Batch? Batch) Refused(IError refusal) => (FieldResult.Refused<Draft>(refusal), null);
}
