using InsideIn.Groups;

namespace InsideIn.Access;

/// <summary>
/// What a list of posts may be picked from, so that a page is short only at its end (rule R23): groups of which the viewer reads every post,
/// and groups of which they read what was written in some periods (rule R10).
/// </summary>
/// <param name="Whole">The groups of which the viewer reads every post.</param>
/// <param name="Parts">The groups of which they read a part, with the periods.</param>
public sealed record Doors(IReadOnlyCollection<Guid> Whole, IReadOnlyDictionary<Guid, IReadOnlyList<Period>> Parts)
{
    /// <summary>All of the groups.</summary>
    public IEnumerable<Guid> All => Whole.Concat(Parts.Keys);

    /// <summary>The groups that the viewer is in.</summary>
    public static Doors Of(Viewer viewer) => Of(viewer, viewer.Groups.Keys);

    /// <summary>Those among groups, each of which the viewer is in or which is open.</summary>
    public static Doors Of(Viewer viewer, IEnumerable<Guid> groupIds)
    {
        var byLimit = groupIds.ToLookup(viewer.Limits.ContainsKey);
        return new Doors([.. byLimit[false]], byLimit[true].ToDictionary(id => id, id => viewer.Limits[id]));
    }

    /// <summary>One group, whose posts the viewer may read; none when they may not.</summary>
    public static Doors Of(Viewer viewer, Group group) => Of(viewer, group.IsReadableBy(viewer) ? [group.Id] : []);
}

/// <summary>Lists behind doors.</summary>
public static class DoorPicks
{
    /// <summary>Picks what stands behind any of the doors: the index leads with the group, and has the time of writing next behind what <paramref name="prefix"/> makes of a group.</summary>
    public static Pick<T> Behind<T>(this Index<T> index, Doors doors, Func<Guid, Key[]> prefix)
        where T : class =>
        index.AtAny(doors.Whole.Select(prefix)).With(
            from part in doors.Parts
            from period in part.Value
            select new Stretch(prefix(part.Key), period.From, period.Until is { } until ? until : default(Key?)));
}
