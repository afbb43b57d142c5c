using InsideIn.Access;

namespace InsideIn.Conversations;

/// <summary>People take their reactions back.</summary>
[MutationType]
public static partial class RemoveReaction
{
    /// <summary>Takes the viewer's reaction back. Without one nothing changes.</summary>
    [Authorize]
    [Error<NotFoundError>]
    [UseMutationConvention(PayloadFieldName = "subject")]
    public static async Task<IReactable> RemoveReactionAsync(
        NodeId subjectId, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var (subject, reactable) = await rights.FindReactableAsync(viewer, subjectId, cancellationToken);
        return await store.DecideAsync(
            async token =>
            {
                var before = await store.GetAsync(ConversationStore.Reactions, Reaction.IdOf(subject.Id, viewer.PersonId), token);
                var batch = before is null ? null : new Batch()
                    .Delete(ConversationStore.Reactions, before)
                    .Append(new ReactionRemoved(viewer.PersonId, time.GetUtcNow(), subject));
                return (reactable, batch);
            },
            cancellationToken);
    }
}
