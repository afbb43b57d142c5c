using InsideIn.Access;

namespace InsideIn.Conversations;

/// <summary>How the mutations on reactions find what is reacted to.</summary>
internal static class Reactables
{
    /// <summary>What the id names. Errors: <see cref="NotFoundError"/> when there is none, nobody reacts to its kind, or the viewer may not read it.</summary>
    public static async Task<(Subject Subject, IReactable Reactable)> FindReactableAsync(this Rights rights, Viewer viewer, NodeId id, CancellationToken cancellationToken) =>
        rights.SubjectOf(id) is { } subject && await rights.FindReadableAsync(viewer, subject, cancellationToken) is IReactable reactable
            ? (subject, reactable)
            : throw new GraphQLException(new NotFoundError());
}
