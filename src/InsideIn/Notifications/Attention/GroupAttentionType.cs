using InsideIn.Groups;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Notifications;

/// <summary>What a group may spend of its members' attention, and what it has spent today.</summary>
/// <param name="PerDay">How many announcements a day are told to all members at once; the others wait for the digest.</param>
/// <param name="Today">What was announced today.</param>
public sealed record GroupAttention(int PerDay, AttentionDay Today)
{
    /// <summary>How many were told at once today.</summary>
    public int SpentToday => Today.Spent;

    /// <summary>How many may still be told at once today.</summary>
    public int LeftToday => Math.Max(0, PerDay - SpentToday);
}

/// <summary>Authors see what their group has spent.</summary>
[ObjectType<Group>]
public static partial class GroupAttentionField
{
    /// <summary>What the group may spend of its members' attention, and what it has spent today; null for who is not in it.</summary>
    public static async Task<GroupAttention?> GetAttentionAsync([Parent] Group group, [GlobalState] Viewer viewer, Attention attention, TimeProvider time, CancellationToken cancellationToken) =>
        viewer.IsIn(group.Id) ? new GroupAttention(await attention.PerDayAsync(group.Id, cancellationToken), await attention.OnAsync(group.Id, time.GetUtcNow(), cancellationToken)) : null;
}

/// <summary>The fields of a day that need work.</summary>
[ObjectType<AttentionDay>]
public static partial class AttentionDayType
{
    /// <summary>What was announced, in order.</summary>
    [ListSize(AssumedSize = 5)]
    public static IReadOnlyList<Broadcast> GetBroadcasts([Parent] AttentionDay day) => day.Broadcasts;
}

/// <summary>The fields of an announcement in a day that need loading.</summary>
[ObjectType<Broadcast>]
public static partial class BroadcastType
{
    /// <summary>The post; null when it is gone.</summary>
    [Cost(1)]
    public static Task<Post?> GetPostAsync([Parent] Broadcast broadcast, IPostByIdDataLoader posts, CancellationToken cancellationToken) => posts.LoadAsync(broadcast.ItemId, cancellationToken);

    /// <summary>Who made it.</summary>
    [Cost(1)]
    public static async Task<Person?> GetActorAsync([Parent] Broadcast broadcast, IPersonByIdDataLoader people, CancellationToken cancellationToken) => await people.LoadAsync(broadcast.ActorId, cancellationToken);
}
