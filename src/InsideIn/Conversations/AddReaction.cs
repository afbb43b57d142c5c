using InsideIn.Access;

namespace InsideIn.Conversations;

/// <summary>People react to what they may read.</summary>
[MutationType]
public static partial class AddReaction
{
    /// <summary>Reacts to a subject or a comment. It takes the place of the viewer's earlier reaction; the same again changes nothing.</summary>
    [Authorize]
    [Error<NotFoundError>]
    [UseMutationConvention(PayloadFieldName = "subject")]
    public static async Task<IReactable> AddReactionAsync(
        NodeId subjectId, ReactionKind kind, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var (subject, reactable) = await rights.FindReactableAsync(viewer, subjectId, cancellationToken);
        await store.DecideAsync(
            async token =>
            {
                var before = await store.GetAsync(ConversationStore.Reactions, Reaction.IdOf(subject.Id, viewer.PersonId), token);
                if (before?.Document.Kind == kind)
                {
                    return (reactable, null);
                }

                var at = time.GetUtcNow();
                var batch = new Batch()
                    .Put(ConversationStore.Reactions, before, new Reaction(subject.Id, viewer.PersonId, kind, at))
                    .Append(new ReactionAdded(viewer.PersonId, at, subject, kind));
                return (reactable, batch);
            },
            cancellationToken);
        return reactable;
    }
}
