using InsideIn.Posts;

namespace InsideIn.Feed;

/// <summary>What happened to a feed.</summary>
public enum FeedChangeKind
{
    /// <summary>A post was published.</summary>
    Published,

    /// <summary>A post reads differently now.</summary>
    Edited,

    /// <summary>A post is not there any more.</summary>
    Removed,

    /// <summary>Ask for the feed now. It comes first of all, and whenever the feed is made of other things than before: the viewer joined or left a group, follows or mutes somebody or something, a group may be read by others, or a post with a followed tag was edited.</summary>
    Reload,
}

/// <summary>Something that may concern feeds, as it goes to those who follow theirs. It is read once in each server process, not once for each of them.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="PostId">The post; the empty id where what changed is no post.</param>
/// <param name="Was">Whom the post was meant for before; null where what changed is no post.</param>
/// <param name="PersonId">The one person whose feed it is; null where others may be concerned.</param>
public sealed record FeedEvent(FeedChangeKind Kind, Guid PostId, Audience? Was, Guid? PersonId)
{
    /// <summary>The group that others may read than before; null where something else happened.</summary>
    public Guid? GroupId { get; private init; }

    /// <summary>The tags of a post that was published; of one that changed or went nobody knows which it had before.</summary>
    public IReadOnlyList<Guid> TagIds { get; private init; } = [];

    /// <summary>Whether a feed made of these sources may be concerned. Whether its reader is told is Access's decision.</summary>
    public bool MayConcern(Guid readerId, FeedSources sources) =>
        PersonId is { } person ? person == readerId
        : GroupId is { } group ? sources.GroupIds.Contains(group) || sources.PersonIds.Count + sources.TagIds.Count > 0
        : Was is { } was && (sources.PersonIds.Contains(was.AuthorId) || was.Doors.Any(sources.GroupIds.Contains) || MayConcernByTag(sources));

    private bool MayConcernByTag(FeedSources sources) => Kind == FeedChangeKind.Published ? TagIds.Any(sources.TagIds.Contains) : sources.TagIds.Count > 0;

    /// <summary>Something about a post.</summary>
    public static FeedEvent Of(FeedChangeKind kind, Guid postId, Audience was) => new(kind, postId, was, null);

    /// <summary>A post that was published.</summary>
    public static FeedEvent Published(Post post) => Of(FeedChangeKind.Published, post.Id, post.Audience) with { TagIds = [.. post.Tags.Select(tag => tag.Id)] };

    /// <summary>A group may be read by others than before: that concerns who is in it, and who follows people that write in it or tags.</summary>
    public static FeedEvent OfGroup(Guid groupId) => new(FeedChangeKind.Reload, Guid.Empty, null, null) { GroupId = groupId };

    /// <summary>A feed is made of other things than before.</summary>
    public static FeedEvent Reload(Guid personId) => new(FeedChangeKind.Reload, Guid.Empty, null, personId);
}
