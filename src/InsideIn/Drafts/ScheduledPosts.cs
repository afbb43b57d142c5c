using InsideIn.Access;
using InsideIn.Posts;

namespace InsideIn.Drafts;

/// <summary>Publishes what is scheduled when its time comes. Rights, the company's roles and the group are asked then, of whoever arranged it and of the author; what is refused is a draft again.</summary>
public sealed class ScheduledPosts(DraftPublication publication, Viewers viewers, DocumentStore store, TimeProvider time) : IDuty
{
    private readonly DueThings due = new(time);

    /// <inheritdoc/>
    public string Name => "publish what is scheduled";

    /// <inheritdoc/>
    public TimeSpan Every => due.Rest;

    /// <inheritdoc/>
    public Task RunAsync(CancellationToken cancellationToken) =>
        due.RunAsync(async token => Due.Of(await store.PickAsync(DraftStore.Scheduled, token)), PublishAsync, cancellationToken);

    /// <summary>Publishes a draft, or gives it back, if it is due at <paramref name="now"/>. Doing it twice, or on two servers at once, does it once.</summary>
    public Task PublishAsync(Guid draftId, DateTimeOffset now, CancellationToken cancellationToken) =>
        store.DecideAsync(
            async token =>
            {
                // Whoever was faster has published it, and so deleted it, or put it off.
                if (await store.GetAsync(DraftStore.Drafts, draftId, token) is not { } read || read.Document.Schedule is not { } schedule || schedule.PublishAt > now)
                {
                    return (false, null);
                }

                var (post, refusal, batch) = await DecideAsync(read, schedule, token);
                if (refusal is not null)
                {
                    var (returned, fact) = read.Document.Return(refusal, now);
                    return (true, new Batch().Replace(DraftStore.Drafts, read, returned).Append(fact));
                }

                return (true, batch?.Append(new ScheduledPostPublished(now, post!.Id, post.AuthorId, schedule.ById)));
            },
            cancellationToken);

    private async Task<(Post? Post, IError? Refusal, Batch? Batch)> DecideAsync(Stored<Draft> read, Schedule schedule, CancellationToken cancellationToken)
    {
        if (!read.Document.ReaderIds.Contains(schedule.ById))
        {
            return (null, new NotAllowedError("Who scheduled it is no longer among its authors."), null);
        }

        if (await viewers.WhoWorksHereAsync(schedule.ById, cancellationToken) is not { } publisher)
        {
            return (null, new NotAllowedError("Who scheduled it no longer works here."), null);
        }

        var (result, batch) = await publication.DecideAsync(
            new DraftPublishing(read, publisher) { ConfirmedRecipients = schedule.ConfirmedRecipients, IsUnattended = true }, cancellationToken);
        return (result.IsSuccess ? result.Value : null, result.Error, batch);
    }
}
