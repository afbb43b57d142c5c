namespace InsideIn.Groups;

/// <summary>What an owner wants to be different; what is not named stays.</summary>
public sealed record GroupWishes
{
    /// <summary>Another name.</summary>
    public GroupName? Name { get; init; }

    /// <summary>Another description.</summary>
    public string? Description { get; init; }

    /// <summary>Another picture; null takes it away.</summary>
    public Optional<Guid?> PictureId { get; init; }

    /// <summary>Who finds and reads it from now on.</summary>
    public GroupPrivacy? Privacy { get; init; }

    /// <summary>Who posts from now on.</summary>
    public PostingRight? Posting { get; init; }

    /// <summary>How far back members read from now on.</summary>
    public GroupHistory? History { get; init; }
}

/// <summary>What of a group is different.</summary>
public enum GroupAspect
{
    /// <summary>The name, and with it the address.</summary>
    Name,

    /// <summary>The description.</summary>
    Description,

    /// <summary>The picture.</summary>
    Picture,

    /// <summary>Who finds and reads it.</summary>
    Privacy,

    /// <summary>Who posts.</summary>
    Posting,

    /// <summary>How far back members read.</summary>
    History,

    /// <summary>Whether it speaks for the company.</summary>
    Official,

    /// <summary>Who comes after its owners.</summary>
    Deputy,

    /// <summary>Who belongs to it by rule, and whether they may leave.</summary>
    Rule,
}

/// <summary>Whether more people or fewer find and read.</summary>
public enum AudienceShift
{
    /// <summary>The same people.</summary>
    None,

    /// <summary>Fewer people, or less of it.</summary>
    Narrower,

    /// <summary>More people, or more of it.</summary>
    Wider,
}

/// <summary>
/// The one decision on what a group is. Source: docs/decisions/0032. Whoever shows beforehand who would read what, or demands consent,
/// asks it with the same wishes and compares <see cref="Group"/> with the group that stands.
/// </summary>
/// <param name="Group">The group as it would be.</param>
/// <param name="Aspects">What is different. Shape: empty when nothing is.</param>
/// <param name="Shift">Whether more people or fewer find and read.</param>
public sealed record GroupChange(Group Group, IReadOnlyList<GroupAspect> Aspects, AudienceShift Shift)
{
    /// <summary>What comes of the wishes at that moment.</summary>
    public static GroupChange Of(Group group, GroupWishes wishes, DateTimeOffset at)
    {
        var changed = group with
        {
            Name = wishes.Name?.Text ?? group.Name,
            Slug = wishes.Name?.Slug ?? group.Slug,
            Description = wishes.Description ?? group.Description,
            PictureId = wishes.PictureId.Or(group.PictureId),
            Privacy = wishes.Privacy ?? group.Privacy,
            Posting = wishes.Posting ?? group.Posting,
            History = wishes.History ?? group.History,
        };
        return new GroupChange(WithMarks(group, changed, at), AspectsOf(group, changed), ShiftOf(group, changed));
    }

    /// <summary>The fact to append; null when nothing is different.</summary>
    public GroupChanged? Tell(Group before, Guid actorId, DateTimeOffset at) =>
        Aspects.Count == 0 ? null : new GroupChanged(actorId, at, Group.Id, Aspects, Shift, before.Privacy, Group.Privacy);

    /// <summary>What was written for fewer readers stays marked as such by the moment from which on more may read (demand 10, rule R10).</summary>
    private static Group WithMarks(Group before, Group after, DateTimeOffset at) => after with
    {
        OpenedAt = after.Privacy == GroupPrivacy.Open && before.Privacy != GroupPrivacy.Open ? at : before.OpenedAt,
        HistoryOpenedAt = after.History == GroupHistory.All && before.History != GroupHistory.All ? at : before.HistoryOpenedAt,
    };

    private static IReadOnlyList<GroupAspect> AspectsOf(Group before, Group after)
    {
        (GroupAspect Aspect, bool IsOther)[] all =
        [
            (GroupAspect.Name, before.Name != after.Name),
            (GroupAspect.Description, before.Description != after.Description),
            (GroupAspect.Picture, before.PictureId != after.PictureId),
            (GroupAspect.Privacy, before.Privacy != after.Privacy),
            (GroupAspect.Posting, before.Posting != after.Posting),
            (GroupAspect.History, before.History != after.History),
        ];
        return [.. all.Where(one => one.IsOther).Select(one => one.Aspect)];
    }

    // The constants stand from the widest to the narrowest. Where one grows wider and the other narrower, somebody reads more than before.
    private static AudienceShift ShiftOf(Group before, Group after) =>
        after.Privacy < before.Privacy || after.History < before.History ? AudienceShift.Wider
        : after.Privacy > before.Privacy || after.History > before.History ? AudienceShift.Narrower
        : AudienceShift.None;
}
