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
        foreach (var place in PlacesOf(thing, whole))
        {
            foreach (var door in place.Doors)
            {
                var group = groups.GetValueOrDefault(door);
                if (!viewer.ReadsIn(door, place.WrittenAt) && group is not { Privacy: GroupPrivacy.Open })
                {
                    continue;
                }

                var changes = ChangesOf(door, viewer, place, group);
                if (changes.Count == 0)
                {
                    return null;
                }

                pending.AddRange(changes);
            }
        }

        return pending;
    }

    /// <summary>What opened this door to this viewer since the thing stood behind it: the thread came to the group, the group was opened to those who are not in it, or else the thing came to the thread.</summary>
    private static List<Guid> ChangesOf(Guid door, Viewer viewer, Place place, Group? group)
    {
        var byGroup = !viewer.IsIn(door) && group?.Widening is { } opened ? [opened] : Array.Empty<Opening>();
        List<Guid> changes = [.. place.Openings.Where(opening => opening.GroupId == door).Concat(byGroup).Where(opening => place.Since <= opening.At).Select(opening => opening.WideningId)];
        return changes.Count == 0 && place.CameBy is { } cameBy ? [cameBy] : changes;
    }

    /// <summary>The threads that it stood in, the one in which it was said first, and the one that it stands in.</summary>
    private static IEnumerable<Place> PlacesOf(IBlankable thing, Audience whole)
    {
        var (since, cameBy) = (thing.SaidAt, default(Guid?));
        foreach (var former in thing.FormerPlaces)
        {
            yield return new Place(former.Doors, former.WrittenAt, former.Openings, since, cameBy);
            (since, cameBy) = (former.LeftAt, former.WideningId);
        }

        yield return new Place(whole.Doors, whole.WrittenAt, whole.Openings, since, cameBy);
    }

    /// <summary>A thread that the thing stood in since a moment, and the change by which it came there; null for the one in which it was said.</summary>
    private readonly record struct Place(IReadOnlyList<Guid> Doors, DateTimeOffset? WrittenAt, IReadOnlyList<Opening> Openings, DateTimeOffset Since, Guid? CameBy);
}
