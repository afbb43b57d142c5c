using InsideIn.Groups;

namespace InsideIn.Access;

/// <summary>The decision on words that were said to fewer people: who came with the widening sees a blank until their author agrees (demand 10).</summary>
public static class Blanks
{
    /// <summary>
    /// The changes by which alone the viewer reads the words; any one that their author agreed to opens them.
    /// Shape: null when the viewer reads them by a door that was open when they were said, or said them.
    /// </summary>
    public static IReadOnlyList<Guid>? PendingFor(Viewer viewer, IBlankable thing, Audience whole, IReadOnlyDictionary<Guid, Group> groups)
    {
        if (thing.Audience.AuthorId == viewer.PersonId)
        {
            return null;
        }

        var pending = new List<Guid>();
        foreach (var door in whole.Doors)
        {
            var group = groups.GetValueOrDefault(door);
            var isOpen = group is { Privacy: GroupPrivacy.Open };
            if (!viewer.ReadsIn(door, whole.WrittenAt) && !isOpen)
            {
                continue;
            }

            var changes = ChangesOf(door, viewer, whole, group).Where(opening => thing.SaidAt <= opening.At).Select(opening => opening.WideningId).ToList();
            if (changes.Count == 0)
            {
                return null;
            }

            pending.AddRange(changes);
        }

        return pending;
    }

    /// <summary>What opened this door to this viewer: the thread came to the group, or the group was opened to those who are not in it.</summary>
    private static IEnumerable<Opening> ChangesOf(Guid door, Viewer viewer, Audience whole, Group? group)
    {
        var byGroup = !viewer.IsIn(door) && group?.Widening is { } opened ? [opened] : Array.Empty<Opening>();
        return whole.Openings.Where(opening => opening.GroupId == door).Concat(byGroup);
    }
}
