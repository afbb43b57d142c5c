using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.People;

namespace InsideIn.Following;

/// <summary>What can be followed, as a viewer may know it.</summary>
public sealed class FollowTargets(DocumentStore store, Rights rights)
{
    // Tags and series stand beside and above this feature; their ids name them.
    private const string Tag = "Tag";
    private const string Series = "Series";

    /// <summary>What an id names, when the viewer may follow it; null otherwise, and when there is none (rule R2).</summary>
    public async Task<FollowScope?> FindAsync(Viewer viewer, NodeId id, CancellationToken cancellationToken) => id.TypeName switch
    {
        nameof(Group) => await rights.FindGroupAsync(viewer, id.Key, cancellationToken) is null ? null : new FollowScope(FollowScopeKind.Group, id.Key),
        nameof(Person) => await store.GetAsync(PeopleStore.People, id.Key, cancellationToken) is { Document.HasLeft: false } ? new FollowScope(FollowScopeKind.Person, id.Key) : null,
        Tag => new FollowScope(FollowScopeKind.Tag, id.Key),
        Series => new FollowScope(FollowScopeKind.Series, id.Key),
        _ when rights.SubjectOf(id) is { Kind: not SubjectKind.Comment } thread =>
            await rights.FindReadableAsync(viewer, thread, cancellationToken) is null ? null : FollowScope.Of(thread),
        _ => null,
    };
}
