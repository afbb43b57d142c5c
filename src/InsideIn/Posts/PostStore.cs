using InsideIn.Access;
using InsideIn.Tags;

namespace InsideIn.Posts;

/// <summary>Where posts and their revisions are kept, and every list of them with its index.</summary>
public static class PostStore
{
    /// <summary>The posts; of deleted ones who and when.</summary>
    public static readonly Collection<Post> Posts = new("posts", post => post.Id);

    /// <summary>The texts that posts had before their edits.</summary>
    public static readonly Collection<PostRevision> Revisions = new("postRevisions", revision => revision.Id);

    /// <summary>The places that open announcements take.</summary>
    public static readonly Collection<AnnouncementSlot> AnnouncementSlots = new("announcementSlots", slot => slot.Id);

    private static readonly Index<Post> ByGroup = Posts.Index("byGroup", index => index.Each(post => post.ListedIn).Descending(post => post.PublishedAt));

    private static readonly Index<Post> ByGroupAndAuthor = Posts.Index("byGroupAndAuthor", index => index.Each(post => post.ListedIn).Ascending(post => post.AuthorId).Descending(post => post.PublishedAt));

    private static readonly Index<Post> ByAuthor = Posts.Index("byAuthor", index => index.Ascending(post => post.AuthorId).Descending(post => post.PublishedAt));

    private static readonly Index<Post> ByRemoval = Posts.Index("byRemoval", index => index.Ascending(post => post.RemovedOfId).Descending(post => post.RemovedAt));

    private static readonly Index<Post> ByUnanswered = Posts.Index("byUnanswered", index => index.Each(post => post.UnansweredIn).Descending(post => post.PublishedAt));

    private static readonly Index<Post> ByAnswered = Posts.Index("byAnswered", index => index.Each(post => post.AnsweredIn).Descending(post => post.PublishedAt));

    private static readonly Index<Post> ByAnnouncement = Posts.Index("byAnnouncement", index => index.Each(post => post.AnnouncedIn).Ascending(post => post.AnnouncementEndsAt));

    private static readonly Index<Post> ByExpiry = Posts.Index("byExpiry", index => index.Ascending(post => post.ExpiryDueAt));

    private static readonly Index<Post> ByTag = Posts.Index("byTag", index => index.Each(post => post.ListedUnder).Descending(post => post.PublishedAt));

    private static readonly Index<Post> ByTagAndGroup = Posts.Index("byTagAndGroup", index => index.Each(post => post.TagDoors).Descending(post => post.PublishedAt));

    private static readonly Index<Post> ByTagged = Posts.Index("byTagged", index => index.Each(post => post.TaggedIn).Descending(post => post.PublishedAt));

    private static readonly Index<Post> ByTagWord = Posts.Index("byTagWord", index => index.Each(post => post.TagWords));

    private static readonly Index<Post> ByShownLink = Posts.Index("byShownLink", index => index.Each(post => post.ShownLinkIds));

    private static readonly Index<Post> ByGroupExpired = Posts.Index("byGroupExpired", index => index.Each(post => post.ExpiredIn).Descending(post => post.PublishedAt));

    private static readonly Index<Post> ByMerger = Posts.Index("byMerger", index => index.Ascending(post => post.MergedIntoId).Ascending(post => post.PublishedAt));

    private static readonly Index<PostRevision> ByPost = Revisions.Index("byPost", index => index.Ascending(revision => revision.PostId).Descending(revision => revision.Number));

    /// <summary>All posts of a group, newest first. Whoever shows it to a person asks <see cref="Behind"/> instead.</summary>
    public static Pick<Post> InGroup(Guid groupId) => ByGroup.At(groupId);

    /// <summary>The posts of a group that have gone out of its lists, newest first; their addresses still lead to them.</summary>
    public static Pick<Post> ExpiredIn(Guid groupId) => ByGroupExpired.At(groupId);

    /// <summary>The posts whose threads were merged into this one's, the oldest first.</summary>
    public static Pick<Post> MergedInto(Guid postId) => ByMerger.At(postId);

    /// <summary>The posts behind the doors, newest first. Shape: one that stands behind several of them comes once.</summary>
    public static Pick<Post> Behind(Doors doors) => ByGroup.Behind(doors, group => [group]);

    /// <summary>What a person published behind the doors, newest first.</summary>
    public static Pick<Post> By(Guid authorId, Doors doors) => ByGroupAndAuthor.Behind(doors, group => [group, authorId]);

    /// <summary>Everything that a person published, newest first, with what is left of deleted posts. Whoever shows it asks nobody's rights but the author's own.</summary>
    public static Pick<Post> AllBy(Guid authorId) => ByAuthor.At(authorId);

    /// <summary>What a person wrote and the last group removed, the latest first.</summary>
    public static Pick<Post> RemovedOf(Guid authorId) => ByRemoval.At(authorId);

    /// <summary>The questions behind the doors without an accepted answer, newest first.</summary>
    public static Pick<Post> Unanswered(Doors doors) => ByUnanswered.Behind(doors, group => [group]);

    /// <summary>The answered questions of several groups, newest first. It asks nobody's rights.</summary>
    public static Pick<Post> AnsweredIn(IEnumerable<Guid> groupIds) => ByAnswered.AtAny(groupIds.Select(id => (Key)id));

    /// <summary>What is announced in several groups and has not ended, the one that ends first at the head. Not each member of a group reads what was written before they came.</summary>
    public static Pick<Post> AnnouncedIn(IEnumerable<Guid> groupIds, DateTimeOffset now) => ByAnnouncement.AtAny(groupIds.Select(id => (Key)id)).Between(now.AddTicks(1), null);

    /// <summary>What is to go out of the lists, the soonest first.</summary>
    public static Pick<Post> Expiring => ByExpiry.At().Take(100);

    /// <summary>Everything that several people published, newest first, with what is left of deleted posts. Whoever shows it asks Access about each.</summary>
    public static Pick<Post> AllBy(IEnumerable<Guid> authorIds) => ByAuthor.AtAny(authorIds.Select(id => (Key)id));

    /// <summary>The posts behind the doors that bear a tag, newest first.</summary>
    public static Pick<Post> Tagged(Guid tagId, Doors doors) => ByTagAndGroup.Behind(doors, group => [TagPlaces.DoorOf(tagId, group)]);

    /// <summary>The posts behind the doors that bear any tag, newest first.</summary>
    public static Pick<Post> Tagged(Doors doors) => ByTagged.Behind(doors, group => [group]);

    /// <summary>Everything that bears one of several tags, newest first. Whoever shows it asks Access about each.</summary>
    public static Pick<Post> AllTagged(IEnumerable<Guid> tagIds) => ByTag.AtAny(tagIds.Select(id => (Key)id));

    /// <summary>The next word among the tags in a group, by the alphabet of Unicode. It asks nobody's rights.</summary>
    /// <param name="groupId">The group.</param>
    /// <param name="beginning">How the word begins, folded.</param>
    /// <param name="behind">The word behind which to go on; null for the first.</param>
    public static Pick<Post> NextTagWord(Guid groupId, string beginning, string? behind)
    {
        var (from, before) = TagPlaces.Range(groupId, beginning, behind);
        return ByTagWord.At().Between(from, before).Take(1);
    }

    /// <summary>The posts below which something is shown of an address. It asks nobody's rights.</summary>
    public static Pick<Post> LinkingTo(Guid linkId) => ByShownLink.At(linkId);

    /// <summary>The earlier texts of a post, the latest first.</summary>
    public static Pick<PostRevision> RevisionsOf(Guid postId) => ByPost.At(postId);

    /// <summary>The post as it stands; null when there is none or it is deleted. It asks nobody's rights.</summary>
    public static async Task<Stored<Post>?> FindAsync(DocumentStore store, Guid postId, CancellationToken cancellationToken) =>
        await store.GetAsync(Posts, postId, cancellationToken) is { Document.DeletedAt: null } read ? read : null;
}
