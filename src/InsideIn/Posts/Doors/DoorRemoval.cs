using InsideIn.Groups;

namespace InsideIn.Posts;

/// <summary>Why a group does not show a post any more.</summary>
public enum DoorReason
{
    /// <summary>It belongs into another group.</summary>
    WrongGroup,

    /// <summary>It has nothing to do with what the group is for.</summary>
    OffTopic,

    /// <summary>It was said there before.</summary>
    Duplicate,

    /// <summary>It goes against the rules of the group.</summary>
    GroupRules,

    /// <summary>Something else, which the words say.</summary>
    Other,
}

/// <summary>That who keeps order in a group took another's post out of it, and why. Its author learns it; nobody else does.</summary>
public sealed record DoorRemoval
{
    /// <summary>The id, which follows from post, group and moment.</summary>
    [ID]
    public Guid Id => Ids.Of($"doorRemoval.{RemovedAt.UtcTicks}", PostId, GroupId);

    /// <summary>The post.</summary>
    [GraphQLIgnore]
    public required Guid PostId { get; init; }

    /// <summary>The group that shows it no more.</summary>
    [GraphQLIgnore]
    public required Guid GroupId { get; init; }

    /// <summary>Who wrote the post.</summary>
    [GraphQLIgnore]
    public required Guid AuthorId { get; init; }

    /// <summary>Who took it out.</summary>
    [GraphQLIgnore]
    public required Guid RemovedById { get; init; }

    /// <summary>Why.</summary>
    public required DoorReason Reason { get; init; }

    /// <summary>What is said to the author.</summary>
    public required string Words { get; init; }

    /// <summary>When it was taken out.</summary>
    public required DateTimeOffset RemovedAt { get; init; }

    /// <summary>Whom it is about: the author, and who took it out.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> PersonIds => [AuthorId, RemovedById];
}

/// <summary>What groups took out of the viewer's.</summary>
[ObjectType<Viewer>]
public static partial class ViewerDoorRemovals
{
    /// <summary>Which of the viewer's posts were taken out of a group by who keeps order there, and why; the latest first.</summary>
    [UsePaging(ConnectionName = "DoorRemovals")]
    public static async Task<Connection<DoorRemoval>> GetDoorRemovalsAsync([Parent] Viewer viewer, PagingArguments paging, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(DoorStore.RemovalsToldTo(viewer.PersonId).Page(paging), cancellationToken);
        var removals = (await store.GetAsync(DoorStore.Removals, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        return picked.ToConnection(paging, entry => removals.GetValueOrDefault(entry.Id));
    }
}

/// <summary>The fields of a removal that need loading.</summary>
[ObjectType<DoorRemoval>]
public static partial class DoorRemovalType
{
    /// <summary>The post, where the viewer still reads it by another door; null otherwise.</summary>
    public static Task<Post?> GetPostAsync([Parent] DoorRemoval removal, IPostByIdDataLoader posts, CancellationToken cancellationToken) => posts.LoadAsync(removal.PostId, cancellationToken);

    /// <summary>The group; null when the viewer may not know of it any more.</summary>
    public static Task<Group?> GetGroupAsync([Parent] DoorRemoval removal, IGroupByIdDataLoader groups, CancellationToken cancellationToken) => groups.LoadAsync(removal.GroupId, cancellationToken);
}
