namespace InsideIn.Groups;

/// <summary>How alive a group is.</summary>
public enum GroupState
{
    /// <summary>Something is written in it.</summary>
    Active,

    /// <summary>Nothing was for 120 days.</summary>
    Quiet,

    /// <summary>Nothing was for 180 days, and its owners knew of it for 14: nobody writes in it until it is restored.</summary>
    ReadOnly,

    /// <summary>Nothing was for a year. It reads as before.</summary>
    Archived,
}

/// <summary>The one decision on a group's life. It never touches who finds and reads the group (rule R4), and nothing is deleted.</summary>
public static class GroupLife
{
    /// <summary>Days of silence until a group is quiet.</summary>
    public const int QuietAfter = 120;

    /// <summary>Days of silence until nobody writes in it.</summary>
    public const int ReadOnlyAfter = 180;

    /// <summary>Days that its owners know of that before.</summary>
    public const int NoticeBefore = 14;

    /// <summary>Days of silence until it is archived.</summary>
    public const int ArchivedAfter = 365;

    /// <summary>The group one step further, if it is time by that day; null otherwise.</summary>
    public static Group? Next(Group group, DateOnly today)
    {
        var silence = today.DayNumber - group.SilentSince.DayNumber;
        return group.AgingState switch
        {
            GroupState.Active when silence >= QuietAfter => group with { State = GroupState.Quiet },
            GroupState.Quiet when group.ReadOnlyOn is null && silence >= ReadOnlyAfter - NoticeBefore => group with { ReadOnlyOn = Later(today.AddDays(NoticeBefore), group.SilentSince.AddDays(ReadOnlyAfter)) },
            GroupState.Quiet when group.ReadOnlyOn <= today => group with { State = GroupState.ReadOnly },
            GroupState.ReadOnly when silence >= ArchivedAfter => group with { State = GroupState.Archived },
            _ => null,
        };
    }

    /// <summary>The group once something was written in it on that day; null when that is known. What is read-only stays so.</summary>
    public static Group? Wake(Group group, DateOnly day) =>
        group.ActiveOn >= day ? null
        : group.State is GroupState.ReadOnly or GroupState.Archived ? group with { ActiveOn = day }
        : group with { ActiveOn = day, State = GroupState.Active, ReadOnlyOn = null };

    /// <summary>The group as it is alive again from that day on; null when it is.</summary>
    public static Group? Restore(Group group, DateOnly today) =>
        group.State == GroupState.Active ? null : group with { State = GroupState.Active, ActiveOn = today, ReadOnlyOn = null };

    /// <summary>What the step from one to the other tells.</summary>
    public static Fact Tell(Group before, Group after, Guid actorId, DateTimeOffset at) =>
        before.State == after.State && after.ReadOnlyOn is { } on
            ? new GroupReadOnlyAnnounced(at, after.Id, on)
            : new GroupStateChanged(actorId, at, after.Id, before.State, after.State);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
