namespace InsideIn.Groups;

/// <summary>Who may do what to whom in a group, and how a role becomes another one.</summary>
internal static class Roles
{
    /// <summary>Whether somebody may end the membership of, or shut out, somebody with that role: owners anybody, moderators members.</summary>
    public static bool MayRemove(GroupRole? actor, GroupRole? target) =>
        actor == GroupRole.Owner || (actor == GroupRole.Moderator && target is not (GroupRole.Moderator or GroupRole.Owner));

    /// <summary>Gives a member another role, unless they have it.</summary>
    public static Batch Give(Batch batch, Stored<Membership> read, GroupRole role, Guid actorId, DateTimeOffset at)
    {
        var before = read.Document;
        return before.Role == role
            ? batch
            : batch.Replace(GroupStore.Memberships, read, before with { Role = role, IsByRule = false }).Append(new MemberRoleChanged(actorId, at, before.GroupId, before.PersonId, before.Role, role));
    }
}
