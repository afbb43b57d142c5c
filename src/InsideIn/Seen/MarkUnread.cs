using InsideIn.Access;
using InsideIn.People;

namespace InsideIn.Seen;

/// <summary>People want to come back to things.</summary>
[MutationType]
public static partial class MarkUnread
{
    /// <summary>The most posts that a person has marked unread at once.</summary>
    public const int Most = 100;

    /// <summary>Lets a post count as unread for the viewer until they see it again, at most for 30 days.</summary>
    [Authorize]
    public static async Task<FieldResult<Viewer, NotFoundError, TooManyError>> MarkUnreadAsync(
        NodeId subjectId, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, ITopicEventSender events, CancellationToken cancellationToken)
    {
        if (rights.SubjectOf(subjectId) is not { Kind: SubjectKind.Post } subject || await rights.FindReadableAsync(viewer, subject, cancellationToken) is null)
        {
            return new NotFoundError();
        }

        var now = time.GetUtcNow();
        if (await store.CountAsync(SeenStore.UnreadOf(viewer.PersonId, now - Horizon.Unread), Most, cancellationToken) == Most)
        {
            return new TooManyError("unread", Most + 1, Most);
        }

        await store.DecideAsync(
            async token =>
            {
                var before = await store.GetAsync(SeenStore.Marks, ReadMark.IdOf(viewer.PersonId, subject.Id), token);
                var mark = before?.Document ?? new ReadMark(viewer.PersonId, subject);
                return (viewer, new Batch().Put(SeenStore.Marks, before, mark.Unsee(now)));
            },
            cancellationToken);
        await events.SendAsync(SeenTopics.Of(viewer.PersonId), new MarksChanged(viewer.PersonId), cancellationToken);
        return viewer;
    }
}
