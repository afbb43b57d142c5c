using InsideIn.Access;
using InsideIn.Following;
using InsideIn.Groups;

namespace InsideIn.Notifications;

/// <summary>What facts about groups, their members and their audiences tell.</summary>
internal static class GroupRules
{
    /// <summary>A new member: told, unless they asked for it and are told of the answer.</summary>
    public static IReadOnlyList<Telling> Joined(MemberJoined fact, Guid itemId) =>
        fact.IsByRequest ? [] : [Tell(NoticeReason.AddedToGroup, fact, itemId, fact.GroupId, Crowd.Of(fact.PersonId))];

    /// <summary>Somebody asks to be let in: to those who decide on it.</summary>
    public static IReadOnlyList<Telling> Requested(MembershipRequested fact, Guid itemId) => ToKeepers(NoticeReason.JoinRequested, fact, itemId, fact.GroupId);

    /// <summary>A group will soon be read-only: to those who can keep it alive.</summary>
    public static IReadOnlyList<Telling> Announced(GroupReadOnlyAnnounced fact, Guid itemId) => ToKeepers(NoticeReason.GroupSilent, fact, itemId, fact.GroupId);

    /// <summary>A group is quiet, read-only or archived: to those who can bring it back. That it is alive again shows.</summary>
    public static IReadOnlyList<Telling> Aged(GroupStateChanged fact, Guid itemId) =>
        fact.State == GroupState.Active ? [] : ToKeepers(NoticeReason.GroupSilent, fact, itemId, fact.GroupId);

    /// <summary>An administrator could read a thread: to the members of the groups that it stands in, without the name of the thread. What was read, why and who agreed stands on the group.</summary>
    public static IReadOnlyList<Telling> Opened(BreakGlassOver fact, Guid itemId) =>
        [.. fact.GroupIds.Select(groupId => Tell(NoticeReason.BreakGlass, fact, itemId, groupId, Crowd.MembersOf(groupId, fact.At)))];

    /// <summary>More people may come to a text: to each author who must answer. It names neither thread nor group, as some authors may not know where the text went.</summary>
    public static IReadOnlyList<Telling> WideningAsked(WideningAsked fact) =>
        [new Telling(NoticeReason.WideningAsked, new Happening(WideningItemOf(fact.WideningId), null, Guid.Empty, fact.At), Crowd.Of(fact.PersonIds))];

    /// <summary>What happened when authors were asked.</summary>
    public static Guid WideningItemOf(Guid wideningId) => Ids.Of("widening.asked", wideningId);

    private static List<Telling> ToKeepers(NoticeReason reason, Fact fact, Guid itemId, Guid groupId) =>
        [.. Crowd.KeepersOf(groupId).Select(keepers => Tell(reason, fact, itemId, groupId, keepers))];

    private static Telling Tell(NoticeReason reason, Fact fact, Guid itemId, Guid groupId, Crowd to) =>
        new(reason, new Happening(itemId, null, fact.ActorId, fact.At), to) { Scope = new FollowScope(FollowScopeKind.Group, groupId), GroupId = groupId };
}
