using InsideIn.Access;

namespace InsideIn.Seen;

/// <summary>People want to come back to things.</summary>
[MutationType]
public static partial class MarkUnread
{
    /// <summary>Lets a post, event or page count as unread for the viewer until they see it again, or until it is older than the horizon.</summary>
    [Authorize]
    public static async Task<FieldResult<Viewer, NotFoundError>> MarkUnreadAsync(
        NodeId subjectId, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, ITopicEventSender events, CancellationToken cancellationToken)
    {
        if (rights.SubjectOf(subjectId) is not { Kind: not SubjectKind.Comment } subject || await rights.FindReadableAsync(viewer, subject, cancellationToken) is null)
        {
            return new NotFoundError();
        }

        await store.DecideAsync(
            async token =>
            {
                var before = await store.GetAsync(SeenStore.Marks, ReadMark.IdOf(viewer.PersonId, subject.Id), token);
                var mark = before?.Document ?? new ReadMark(viewer.PersonId, subject);
                return (viewer, new Batch().Put(SeenStore.Marks, before, mark.Unsee(time.GetUtcNow())));
            },
            cancellationToken);
        await events.SendAsync(SeenTopics.Of(viewer.PersonId), new MarksChanged(viewer.PersonId), cancellationToken);
        return viewer;
    }
}
