namespace InsideIn.Groups;

/// <summary>Somebody made a group and is its first owner.</summary>
public sealed record GroupCreated(Guid ActorId, DateTimeOffset At, Guid GroupId) : Fact(ActorId, At);

/// <summary>A person became a member, by themselves or by an owner.</summary>
public sealed record MemberJoined(Guid ActorId, DateTimeOffset At, Guid GroupId, Guid PersonId) : Fact(ActorId, At)
{
    /// <summary>Whether the group's rule did it; the actor is the network then.</summary>
    public bool IsByRule { get; init; }

    /// <summary>Whether it is the answer to the person's own request.</summary>
    public bool IsByRequest { get; init; }
}

/// <summary>A person's membership ended, by themselves or by an owner.</summary>
public sealed record MemberLeft(Guid ActorId, DateTimeOffset At, Guid GroupId, Guid PersonId) : Fact(ActorId, At)
{
    /// <summary>Whether the group's rule did it; the actor is the network then.</summary>
    public bool IsByRule { get; init; }
}

/// <summary>The group is different: <paramref name="Aspects"/> says what, <paramref name="Shift"/> whether more people or fewer find and read.</summary>
public sealed record GroupChanged(
    Guid ActorId, DateTimeOffset At, Guid GroupId, IReadOnlyList<GroupAspect> Aspects, AudienceShift Shift, GroupPrivacy PrivacyBefore, GroupPrivacy Privacy) : Fact(ActorId, At);

/// <summary>A member's role is another one.</summary>
public sealed record MemberRoleChanged(Guid ActorId, DateTimeOffset At, Guid GroupId, Guid PersonId, GroupRole Before, GroupRole Role) : Fact(ActorId, At);

/// <summary>A person was shut out; a membership that there was ends with it.</summary>
public sealed record MemberBanned(Guid ActorId, DateTimeOffset At, Guid GroupId, Guid PersonId) : Fact(ActorId, At);

/// <summary>A person who was shut out may come back.</summary>
public sealed record MemberUnbanned(Guid ActorId, DateTimeOffset At, Guid GroupId, Guid PersonId) : Fact(ActorId, At);

/// <summary>A person asked to be let in.</summary>
public sealed record MembershipRequested(Guid ActorId, DateTimeOffset At, Guid GroupId) : Fact(ActorId, At);

/// <summary>A person no longer asks to be let in.</summary>
public sealed record MembershipRequestWithdrawn(Guid ActorId, DateTimeOffset At, Guid GroupId) : Fact(ActorId, At);

/// <summary>An owner or moderator answered a request.</summary>
public sealed record MembershipRequestAnswered(Guid ActorId, DateTimeOffset At, Guid GroupId, Guid PersonId, bool IsAccepted) : Fact(ActorId, At);

/// <summary>An owner or moderator invited a person.</summary>
public sealed record PersonInvited(Guid ActorId, DateTimeOffset At, Guid GroupId, Guid PersonId) : Fact(ActorId, At);

/// <summary>An invitation no longer stands: it was declined by the person, or withdrawn by an owner or moderator.</summary>
public sealed record InvitationEnded(Guid ActorId, DateTimeOffset At, Guid GroupId, Guid PersonId) : Fact(ActorId, At);

/// <summary>The group is in another state of its life; the actor is the network, or whoever restored it.</summary>
public sealed record GroupStateChanged(Guid ActorId, DateTimeOffset At, Guid GroupId, GroupState Before, GroupState State) : Fact(ActorId, At);

/// <summary>Unless somebody writes in the group before that day, nobody does from then on; its owners should know.</summary>
public sealed record GroupReadOnlyAnnounced(DateTimeOffset At, Guid GroupId, DateOnly On) : Fact(Guid.Empty, At);
