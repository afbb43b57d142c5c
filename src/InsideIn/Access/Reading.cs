using InsideIn.Groups;

namespace InsideIn.Access;

/// <summary>The one decision on reading (rule R1). Every list, count, node and nested field comes down to it.</summary>
public static class Reading
{
    /// <summary>
    /// Whether the viewer may read what is meant for the audience: through any of its doors that is open, or that the viewer is in.
    /// Being in a group opens of its posts those that the person was there for, where the group says so (rule R10); an open door opens all of them.
    /// Shape: a door that is no group opens nothing; having written a thing opens nothing either, so who leaves a closed group leaves its posts (rule R4).
    /// </summary>
    public static bool IsAllowed(Viewer viewer, Audience audience, IReadOnlyDictionary<Guid, Group> groups) =>
        audience.Within is null && audience.Doors.Any(door => viewer.ReadsIn(door, audience.WrittenAt) || groups.GetValueOrDefault(door) is { Privacy: GroupPrivacy.Open });
}
