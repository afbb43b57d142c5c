namespace InsideIn.Groups;

/// <summary>Who of a group's members writes posts, events and pages in it. Whoever reads comments.</summary>
public enum PostingRight
{
    /// <summary>All of them.</summary>
    Members,

    /// <summary>Its owners and moderators.</summary>
    Moderators,

    /// <summary>Its owners and moderators, and whom they approved.</summary>
    Approved,
}

/// <summary>Why somebody may not post in a group that they know of.</summary>
public enum PostRefusal
{
    /// <summary>Only members post.</summary>
    NotAMember,

    /// <summary>Only owners and moderators post.</summary>
    ModeratorsOnly,

    /// <summary>Only owners, moderators and approved members post.</summary>
    ApprovedOnly,

    /// <summary>Nobody posts: nothing was written for half a year.</summary>
    ReadOnly,

    /// <summary>Nobody posts: nothing was written for a year.</summary>
    Archived,
}

/// <summary>The one decision on posting.</summary>
public static class Posting
{
    /// <summary>Why somebody with this role may not post in the group; null when they may.</summary>
    /// <param name="group">The group.</param>
    /// <param name="role">The person's role in it; null when they are not in it.</param>
    /// <param name="isApproved">Whether they were approved; asked for in no other case than <see cref="AsksForApproval"/>.</param>
    public static PostRefusal? Refuses(Group group, GroupRole? role, bool isApproved) =>
        role is null ? PostRefusal.NotAMember
        : group.State == GroupState.ReadOnly ? PostRefusal.ReadOnly
        : group.State == GroupState.Archived ? PostRefusal.Archived
        : role >= GroupRole.Moderator || group.Posting == PostingRight.Members ? null
        : group.Posting == PostingRight.Moderators ? PostRefusal.ModeratorsOnly
        : isApproved ? null : PostRefusal.ApprovedOnly;

    /// <summary>Whether the answer depends on having been approved.</summary>
    public static bool AsksForApproval(Group group, GroupRole? role) => group.Posting == PostingRight.Approved && role == GroupRole.Member;

    /// <summary>The refusal as a person reads it.</summary>
    public static NotAllowedError Say(PostRefusal refusal, Group group) => refusal switch
    {
        PostRefusal.ModeratorsOnly => new NotAllowedError($"Only owners and moderators post in '{group.Name}'.") { Code = "POSTING_BY_MODERATORS", GroupName = group.Name },
        PostRefusal.ApprovedOnly => new NotAllowedError($"Only people whom an owner or moderator approved post in '{group.Name}'.") { Code = "POSTING_BY_APPROVED", GroupName = group.Name },
        PostRefusal.ReadOnly => new NotAllowedError($"'{group.Name}' is read-only after half a year of silence; its owners or an administrator can restore it.") { Code = "GROUP_READ_ONLY", GroupName = group.Name },
        PostRefusal.Archived => new NotAllowedError($"'{group.Name}' is archived; its owners or an administrator can restore it.") { Code = "GROUP_ARCHIVED", GroupName = group.Name },
        _ => new NotAllowedError($"Only members post in '{group.Name}'.") { GroupName = group.Name },
    };
}
