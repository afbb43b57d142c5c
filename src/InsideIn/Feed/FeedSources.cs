using InsideIn.Access;
using InsideIn.Following;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Feed;

/// <summary>What a person's feed is made of: the groups that they are in and the people and tags that they follow, without what they muted.</summary>
/// <param name="Doors">The groups whose posts are in the feed, as far as the person reads them.</param>
/// <param name="PersonIds">The people whose posts are in the feed wherever the viewer may read them.</param>
/// <param name="TagIds">The tags whose posts are in the feed wherever the viewer may read them.</param>
/// <param name="MutedIds">Threads and people of whom nothing shows, and tags that bring nothing.</param>
public sealed record FeedSources(Doors Doors, IReadOnlySet<Guid> PersonIds, IReadOnlySet<Guid> TagIds, IReadOnlySet<Guid> MutedIds)
{
    /// <summary>The groups among the doors.</summary>
    public IReadOnlySet<Guid> GroupIds { get; } = Doors.All.ToHashSet();

    /// <summary>The sources of a person who reads through these doors.</summary>
    public static async ValueTask<FeedSources> OfAsync(DocumentStore store, Guid personId, Doors doors, CancellationToken cancellationToken)
    {
        var followed = await PeopleStore.IdsFollowedByAsync(store, personId, cancellationToken);
        var (muted, tags) = await FollowStore.ForFeedsOfAsync(store, personId, cancellationToken);
        var open = new Doors([.. doors.Whole.Where(group => !muted.Contains(group))], doors.Parts.Where(part => !muted.Contains(part.Key)).ToDictionary());
        return new FeedSources(open, followed.Where(person => !muted.Contains(person)).ToHashSet(), tags, muted);
    }

    /// <summary>Whether the post is in lists at all, and nothing mutes it.</summary>
    public bool Shows(Post post) => post.ListedIn.Count > 0 && !MutedIds.Contains(post.Id) && !MutedIds.Contains(post.AuthorId);

    /// <summary>Whether the post is in the feed, once its reader may read it.</summary>
    public bool Covers(Post post) => Shows(post) && (CoversWithoutTags(post) || TagsOf(post).Any());

    /// <summary>Whether it would be in the feed of somebody who follows no tags.</summary>
    public bool CoversWithoutTags(Post post) => PersonIds.Contains(post.AuthorId) || post.Audience.Doors.Any(GroupIds.Contains);

    /// <summary>The tags that bring the post into the feed. Shape: empty where it bears one that is muted.</summary>
    public IEnumerable<Guid> TagsOf(Post post) =>
        TagIds.Count == 0 || post.Tags.Any(tag => MutedIds.Contains(tag.Id)) ? [] : post.Tags.Select(tag => tag.Id).Where(TagIds.Contains);
}

/// <summary>Reads what feeds are made of, once for a request.</summary>
public static class FeedSourceLoaders
{
    /// <summary>What the viewer's feed is made of; asked for the viewer alone.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, FeedSources>> GetFeedSourcesAsync(IReadOnlyList<Guid> personIds, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        var sources = await FeedSources.OfAsync(store, viewer.PersonId, Doors.Of(viewer), cancellationToken);
        return personIds.ToDictionary(id => id, _ => sources);
    }
}
