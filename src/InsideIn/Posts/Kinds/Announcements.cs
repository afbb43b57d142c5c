using InsideIn.Access;
using InsideIn.Groups;

namespace InsideIn.Posts;

/// <summary>What is announced, until it ends.</summary>
[QueryType]
public static partial class AnnouncementQueries
{
    /// <summary>The open announcements of the viewer's groups, the one that ends first at the head; at most 50.</summary>
    [Authorize]
    [ListSize(AssumedSize = OpenAnnouncements.Most)]
    public static Task<IReadOnlyList<Post>> GetAnnouncementsAsync([GlobalState] Viewer viewer, IPostByIdDataLoader posts, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        OpenAnnouncements.InAsync(viewer.Groups.Keys, posts, store, time, cancellationToken);
}

/// <summary>The lists of a group that hold posts of one kind.</summary>
[ObjectType<Group>]
public static partial class GroupPostKinds
{
    /// <summary>The group's open announcements that the viewer reads, the one that ends first at the head.</summary>
    [ListSize(AssumedSize = AnnouncementQuota.MostInGroup)]
    public static Task<IReadOnlyList<Post>> GetAnnouncementsAsync([Parent] Group group, IPostByIdDataLoader posts, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        OpenAnnouncements.InAsync([group.Id], posts, store, time, cancellationToken);

    /// <summary>The group's questions without an accepted answer, newest first. Empty when the viewer may not read the group.</summary>
    [UsePaging(ConnectionName = "UnansweredQuestions")]
    public static async Task<Connection<Post>> GetUnansweredQuestionsAsync([Parent] Group group, PagingArguments paging, [GlobalState] Viewer viewer, IPostByIdDataLoader posts, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(PostStore.Unanswered(Doors.Of(viewer, group)).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, posts, cancellationToken);
    }
}

/// <summary>What the lists of announcements have in common: there are never more than a few, so they are no pages.</summary>
internal static class OpenAnnouncements
{
    /// <summary>The most that a list holds.</summary>
    public const int Most = 50;

    /// <summary>Those of several groups that whoever asks by the loader may read.</summary>
    public static async Task<IReadOnlyList<Post>> InAsync(IEnumerable<Guid> groupIds, IPostByIdDataLoader posts, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(PostStore.AnnouncedIn(groupIds, time.GetUtcNow()).Take(2 * Most), cancellationToken);
        return [.. (await posts.LoadAsync([.. picked.Select(entry => entry.Id)], cancellationToken)).OfType<Post>().Take(Most)];
    }
}
