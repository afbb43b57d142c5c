using InsideIn.Groups;
using InsideIn.People;

namespace InsideIn.Drafts;

/// <summary>The fields of a draft that need loading.</summary>
[ObjectType<Draft>]
public static partial class DraftType
{
    /// <summary>The draft by id.</summary>
    [NodeResolver]
    public static Task<Draft?> GetDraftAsync(Guid id, IDraftByIdDataLoader drafts, CancellationToken cancellationToken) => drafts.LoadAsync(id, cancellationToken);

    /// <summary>The person who began it.</summary>
    public static Task<Person> GetAuthorAsync([Parent] Draft draft, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(draft.AuthorId, cancellationToken);

    /// <summary>Who else may read, change and publish it, in the order of being named.</summary>
    [ListSize(AssumedSize = Draft.MostCoAuthors)]
    public static async Task<IReadOnlyList<Person>> GetCoAuthorsAsync([Parent] Draft draft, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        [.. (await people.LoadAsync(draft.CoAuthorIds, cancellationToken)).OfType<Person>()];

    /// <summary>The person who saved it last.</summary>
    public static Task<Person> GetSavedByAsync([Parent] Draft draft, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(draft.SavedById, cancellationToken);

    /// <summary>The title so far; empty when there is none.</summary>
    public static string GetTitle([Parent] Draft draft) => draft.Content.Title;

    /// <summary>The text so far, as it was typed.</summary>
    public static string GetText([Parent] Draft draft) => draft.Content.Text;

    /// <summary>When the post is to expire; null when it is not.</summary>
    public static DateTimeOffset? GetExpiresAt([Parent] Draft draft) => draft.Content.ExpiresAt;

    /// <summary>The id of the group in which it is to become a post, or of what it is to become a comment on. The viewer may have lost sight of that.</summary>
    public static NodeId GetTargetId([Parent] Draft draft) =>
        draft.Target.Subject is { } subject ? new NodeId(subject.Kind.ToString(), subject.Id) : new NodeId(nameof(Group), draft.TargetId);

    /// <summary>The group in which it is to become a post; null for a comment, and where the viewer may not know the group any more.</summary>
    public static async Task<Group?> GetGroupAsync([Parent] Draft draft, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        draft.Target.GroupId is { } groupId ? await groups.LoadAsync(groupId, cancellationToken) : null;
}

/// <summary>The drafts of the viewer.</summary>
[ObjectType<Viewer>]
public static partial class ViewerDrafts
{
    /// <summary>What the viewer is writing, alone or with others, and what waits for its time. The last begun first.</summary>
    [UsePaging]
    public static async Task<Connection<Draft>> GetDraftsAsync([Parent] Viewer viewer, PagingArguments paging, IDraftByIdDataLoader drafts, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(DraftStore.ReadableBy(viewer.PersonId).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, drafts, cancellationToken);
    }

    /// <summary>What the viewer has begun to write for a group, or as a comment on something; null when nothing.</summary>
    public static Task<Draft?> GetDraftForAsync([Parent] Viewer viewer, NodeId targetId, DocumentStore store, CancellationToken cancellationToken) =>
        DraftStore.FindForAsync(store, viewer.PersonId, targetId.Key, cancellationToken);
}
