using InsideIn.Access;

namespace InsideIn.Posts;

/// <summary>Who may publish, and change, what makes a post one of its kind.</summary>
internal static class KindRights
{
    /// <summary>Why the viewer may not have this post stand as one of its kind; null when they may.</summary>
    public static async Task<IError?> RefusesAsync(Post post, Viewer viewer, Readers readers, CancellationToken cancellationToken)
    {
        if (post.Kind == PostKind.Announcement && !viewer.Roles.Contains(Role.Comms) && !post.GroupIds.All(viewer.KeepsOrderIn))
        {
            return new NotAllowedError("Announcements are for the owners and moderators of the group, and for communications.");
        }

        if (post.Praise is { } praise)
        {
            var missing = praise.PersonIds.Except(await readers.AmongAsync(post, praise.PersonIds, cancellationToken)).ToList();
            return missing.Count > 0 ? new NotReadersError(missing) : null;
        }

        return null;
    }
}
