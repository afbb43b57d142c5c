using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.People;

namespace InsideIn.Following;

/// <summary>What the viewer set for one thing.</summary>
/// <param name="Scope">The thing.</param>
/// <param name="Level">The level; null once it was taken back.</param>
/// <param name="IsByTakingPart">Whether the level came by taking part in a thread and was not chosen.</param>
public sealed record FollowedThing([property: GraphQLIgnore] FollowScope Scope, FollowLevel? Level, bool IsByTakingPart = false)
{
    /// <summary>What kind of thing it is.</summary>
    public FollowScopeKind Kind => Scope.Kind;
}

/// <summary>The fields of what somebody follows that need loading.</summary>
[ObjectType<FollowedThing>]
public static partial class FollowedThingType
{
    /// <summary>The post, event or page; null for things of other kinds, and when the viewer may not read it any more.</summary>
    [Cost(1)]
    public static async Task<ISubject?> GetThreadAsync([Parent] FollowedThing followed, IReadableBySubjectDataLoader subjects, CancellationToken cancellationToken) =>
        followed.Scope.Thread is { } thread ? await subjects.LoadAsync(thread, cancellationToken) as ISubject : null;

    /// <summary>The group; null for things of other kinds, and when the viewer may not know it any more.</summary>
    [Cost(1)]
    public static async Task<Group?> GetGroupAsync([Parent] FollowedThing followed, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        followed.Kind == FollowScopeKind.Group ? await groups.LoadAsync(followed.Scope.Id, cancellationToken) : null;

    /// <summary>The person; null for things of other kinds.</summary>
    [Cost(1)]
    public static async Task<Person?> GetPersonAsync([Parent] FollowedThing followed, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        followed.Kind == FollowScopeKind.Person ? await people.LoadAsync(followed.Scope.Id, cancellationToken) : null;
}

/// <summary>How much the viewer is told of a thread.</summary>
[InterfaceType<ISubject>]
public static partial class SubjectFollowing
{
    /// <summary>The level that the viewer chose for this thread, or came to by taking part in it; null for none. Nobody else can see it.</summary>
    [Cost(1)]
    public static async Task<FollowLevel?> GetViewerFollowLevelAsync([Parent] ISubject subject, IFollowSettingByScopeDataLoader settings, CancellationToken cancellationToken) =>
        (await settings.LoadAsync(new FollowScope(FollowScopeKind.Thread, subject.Id), cancellationToken))?.Level;
}

/// <summary>How much the viewer is told of a group.</summary>
[ObjectType<Group>]
public static partial class GroupFollowing
{
    /// <summary>The level that the viewer chose for this group; null for none. Nobody else can see it.</summary>
    [Cost(1)]
    public static async Task<FollowLevel?> GetViewerFollowLevelAsync([Parent] Group group, IFollowSettingByScopeDataLoader settings, CancellationToken cancellationToken) =>
        (await settings.LoadAsync(new FollowScope(FollowScopeKind.Group, group.Id), cancellationToken))?.Level;
}

/// <summary>How much the viewer is told of a person.</summary>
[ObjectType<Person>]
public static partial class PersonFollowing
{
    /// <summary>The level that the viewer chose for this person; null for none. Nobody else can see it.</summary>
    [Cost(1)]
    public static async Task<FollowLevel?> GetViewerFollowLevelAsync([Parent] Person person, IFollowSettingByScopeDataLoader settings, CancellationToken cancellationToken) =>
        (await settings.LoadAsync(new FollowScope(FollowScopeKind.Person, person.Id), cancellationToken))?.Level;
}

/// <summary>All that the viewer set.</summary>
[ObjectType<Viewer>]
public static partial class ViewerFollowLevels
{
    /// <summary>For what the viewer has a level, the latest first.</summary>
    [UsePaging(ConnectionName = "ViewerFollowLevels")]
    public static async Task<Connection<FollowedThing>> GetFollowLevelsAsync([Parent] Viewer viewer, PagingArguments paging, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(FollowStore.Of(viewer.PersonId).Page(paging), cancellationToken);
        var settings = (await store.GetAsync(FollowStore.Settings, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        return picked.ToConnection(paging, entry => settings.TryGetValue(entry.Id, out var setting) ? new FollowedThing(setting.Scope, setting.Level, setting.IsByTakingPart) : null);
    }
}

/// <summary>Batched reads of what the viewer set.</summary>
public static class FollowLoaders
{
    /// <summary>What the viewer set for each thing.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<FollowScope, FollowSetting>> GetFollowSettingByScopeAsync(
        IReadOnlyList<FollowScope> scopes, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        var settings = await store.GetAsync(FollowStore.Settings, [.. scopes.Select(scope => FollowSetting.IdOf(viewer.PersonId, scope))], cancellationToken);
        return settings.Values.ToDictionary(read => read.Document.Scope, read => read.Document);
    }
}
