using InsideIn.Following;

namespace InsideIn.Notifications;

/// <summary>One thing to tell some people for one reason. Who of them is told, and how, is decided person by person.</summary>
/// <param name="Reason">Why.</param>
/// <param name="What">What happened.</param>
/// <param name="To">To whom.</param>
public sealed record Telling(NoticeReason Reason, Happening What, Crowd To)
{
    /// <summary>What the reason holds for, and can be switched off for; null for everything.</summary>
    public FollowScope? Scope { get; init; }

    /// <summary>The thread; null when it is about no content.</summary>
    public Subject? Thread { get; init; }

    /// <summary>The group, when it is about a group and no content.</summary>
    public Guid? GroupId { get; init; }

    /// <summary>The groups that the thread stands in.</summary>
    public IReadOnlyList<Guid> Doors { get; init; } = [];

    /// <summary>Whether the group may still speak to all of its members at once, where the reason depends on it.</summary>
    public Push Push { get; init; } = Push.Within;

    /// <summary>The tags that it bears.</summary>
    public IReadOnlyList<Guid> Tags { get; init; } = [];

    /// <summary>The series that it stands in; null for none.</summary>
    public Guid? SeriesId { get; init; }

    /// <summary>Everything that a level may be set for that counts here.</summary>
    public IReadOnlyList<FollowScope> Scopes =>
    [
        .. Thread is { } thread ? (FollowScope[])[FollowScope.Of(thread)] : [],
        new(FollowScopeKind.Person, What.ActorId),
        .. SeriesId is { } series ? (FollowScope[])[new(FollowScopeKind.Series, series)] : [],
        .. Tags.Select(tag => new FollowScope(FollowScopeKind.Tag, tag)),
        .. Doors.Select(door => new FollowScope(FollowScopeKind.Group, door)),
    ];
}
