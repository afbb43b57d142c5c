using System.Text.Json.Serialization;
using InsideIn.Following;

namespace InsideIn.Notifications;

/// <summary>One thing that happened, as a part of a notice.</summary>
/// <param name="ItemId">What happened: a post, a comment, a reaction.</param>
/// <param name="About">What it shows on; null when it is about no content.</param>
/// <param name="ActorId">Who did it; the empty id for the network itself.</param>
/// <param name="At">When it happened.</param>
public sealed record Happening(Guid ItemId, Subject? About, Guid ActorId, DateTimeOffset At);

/// <summary>What one person is told of one thread for one reason: one row, however much happens there until it is read.</summary>
public sealed record Notice
{
    /// <summary>The most happenings that are kept one by one; of earlier ones the number.</summary>
    public const int MostKept = 50;

    /// <summary>The id, which follows from the first happening.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who is told.</summary>
    [GraphQLIgnore]
    public required Guid PersonId { get; init; }

    /// <summary>Why.</summary>
    public required NoticeReason Reason { get; init; }

    /// <summary>What the reason holds for and can be switched off for; null for everything.</summary>
    [GraphQLIgnore]
    public FollowScope? On { get; init; }

    /// <summary>The thread; null when it is about no content.</summary>
    [GraphQLIgnore]
    public Subject? Where { get; init; }

    /// <summary>The group, when it is about a group and no content.</summary>
    [GraphQLIgnore]
    public Guid? GroupId { get; init; }

    /// <summary>What happened, the latest last.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<Happening> Happenings { get; init; }

    /// <summary>The number of happenings before these.</summary>
    [GraphQLIgnore]
    public int Earlier { get; init; }

    /// <summary>When the first of it happened. It never changes, so that lists keep their order (rule R21).</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>When the person read it; null while it is unread.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>When the latest of it happened.</summary>
    public DateTimeOffset LatestAt => Happenings[^1].At;

    /// <summary>How often it happened.</summary>
    public int Count => Happenings.Count + Earlier;

    /// <summary>In whose list of unread notices it stands; null once read.</summary>
    [GraphQLIgnore]
    public Guid? UnreadOf => ReadAt is null ? PersonId : null;

    /// <summary>What is merged into it while it is unread; null once read.</summary>
    [GraphQLIgnore]
    public Guid? LiveKey => ReadAt is null ? KeyOf(PersonId, Reason, Where, GroupId) : null;

    /// <summary>The thread or group among whose notices it stands.</summary>
    [GraphQLIgnore]
    public Guid? PlaceId => Where?.Id ?? GroupId;

    /// <summary>The group that the person has to know of to be shown it; null when it is about a thread, or they need not.</summary>
    [GraphQLIgnore]
    [JsonIgnore]
    public Guid? KnownGroupId => Where is null && !Reason.Traits().IsForOutsiders ? GroupId : null;

    /// <summary>The same while it is unread; null once read.</summary>
    [GraphQLIgnore]
    public Guid? UnreadAtId => ReadAt is null ? PlaceId : null;

    /// <summary>What the unread notice of a person for a thread and a reason is found by: there is one at most.</summary>
    public static Guid KeyOf(Guid personId, NoticeReason reason, Subject? thread, Guid? groupId) =>
        Ids.Of($"notice.{reason}", personId, thread?.Id ?? groupId ?? Guid.Empty);

    /// <summary>A notice of one thing that happened.</summary>
    public static Notice Of(Guid personId, Telling telling) => new()
    {
        Id = Ids.Of($"notice.{telling.Reason}", personId, telling.What.ItemId),
        PersonId = personId,
        Reason = telling.Reason,
        On = telling.Scope,
        Where = telling.Thread,
        GroupId = telling.GroupId,
        Happenings = [telling.What],
        Since = telling.What.At,
    };

    /// <summary>The notice with one more thing.</summary>
    public Notice With(Happening what)
    {
        IReadOnlyList<Happening> all = [.. Happenings, what];
        return this with { Happenings = [.. all.TakeLast(MostKept)], Earlier = Earlier + Math.Max(0, all.Count - MostKept) };
    }

    /// <summary>The notice without one thing that is gone; null when nothing is left of it.</summary>
    public Notice? Without(Guid itemId)
    {
        var left = Happenings.Where(happening => happening.ItemId != itemId).ToList();
        return left.Count == 0 ? null
            : left.Count == Happenings.Count ? this with { Earlier = Math.Max(0, Earlier - 1) }
            : this with { Happenings = left };
    }

    /// <summary>The notice without what one person did; null when nothing is left of it.</summary>
    public Notice? WithoutDeedsOf(Guid actorId)
    {
        var left = Happenings.Where(happening => happening.ActorId != actorId).ToList();
        return left.Count == 0 ? null : left.Count == Happenings.Count ? this : this with { Happenings = left };
    }
}
