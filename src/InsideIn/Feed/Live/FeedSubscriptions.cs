using InsideIn.Access;
using InsideIn.Posts;

namespace InsideIn.Feed;

/// <summary>A change in the viewer's feed.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="PostId">The post that it happened to; null when the feed is to be asked for again.</param>
/// <param name="Post">The post as it is now; null when it is not there any more.</param>
public sealed record FeedChange(FeedChangeKind Kind, [property: ID<Post>] Guid? PostId, Post? Post);

/// <summary>People see posts come, change and go.</summary>
[SubscriptionType]
public static partial class FeedSubscriptions
{
    private const string Published = "posts";

    internal static readonly LiveTopic Posts = LiveTopic.Of<PostPublished>(_ => Published);

    /// <summary>Each post that is published from now on where the viewer may read.</summary>
    [Authorize]
    [Subscribe(SkipNull = true)]
    [Topic(Published)]
    public static Task<Post?> OnPostPublishedAsync([EventMessage] PostPublished published, IPostByIdDataLoader posts, CancellationToken cancellationToken) =>
        posts.LoadAsync(published.PostId, cancellationToken);

    /// <summary>
    /// Each change in the viewer's feed from now on. The feed as it was fetched after the first of them, with the others put into it, is the feed as it would be fetched anew.
    /// Of what the viewer may not read, or could not, nothing is told.
    /// </summary>
    [Authorize]
    [Subscribe(With = nameof(FollowFeedAsync), SkipNull = true)]
    public static async Task<FeedChange?> OnFeedChangedAsync(
        [EventMessage] FeedEvent happened, [GlobalState] Viewer viewer, IPostByIdDataLoader posts, IFeedSourcesDataLoader feeds, Rights rights, CancellationToken cancellationToken)
    {
        if (happened.Was is not { } was)
        {
            return new FeedChange(FeedChangeKind.Reload, null, null);
        }

        var sources = await feeds.LoadRequiredAsync(viewer.PersonId, cancellationToken);
        if (await posts.LoadAsync(happened.PostId, cancellationToken) is { } post && sources.Covers(post))
        {
            if (happened.Kind == FeedChangeKind.Edited && !sources.CoversWithoutTags(post))
            {
                // It may just have got the tag that brings it, and belongs where its time is.
                return new FeedChange(FeedChangeKind.Reload, null, null);
            }

            // It may be gone from one group and still there by another.
            return new FeedChange(happened.Kind == FeedChangeKind.Published ? FeedChangeKind.Published : FeedChangeKind.Edited, post.Id, post);
        }

        // By an edit it may have lost the tag that brought it.
        return (happened.Kind == FeedChangeKind.Removed || (happened.Kind == FeedChangeKind.Edited && sources.TagIds.Count > 0)) && await rights.MayReadAsync(viewer, new Former(happened.PostId, was), cancellationToken)
            ? new FeedChange(FeedChangeKind.Removed, happened.PostId, null)
            : null;
    }

    /// <summary>The viewer, each time when what is unread or new for them may have changed.</summary>
    [Authorize]
    [Subscribe(With = nameof(FollowUnreadAsync))]
    public static Viewer OnUnreadChanged([EventMessage] Guid personId, [GlobalState] Viewer viewer) => viewer;

    /// <summary>Follows the viewer's feed.</summary>
    public static Task<IAsyncEnumerable<FeedEvent>> FollowFeedAsync([GlobalState] Viewer viewer, DocumentStore store, ITopicEventReceiver topics, CancellationToken cancellationToken) =>
        new FeedStream(store, topics).FollowAsync(viewer.PersonId, cancellationToken);

    /// <summary>Follows what is unread for the viewer.</summary>
    public static Task<IAsyncEnumerable<Guid>> FollowUnreadAsync([GlobalState] Viewer viewer, DocumentStore store, ITopicEventReceiver topics, CancellationToken cancellationToken) =>
        new FeedStream(store, topics).FollowUnreadAsync(viewer.PersonId, cancellationToken);

    /// <summary>A post that is gone, as far as it matters to whom it was meant.</summary>
    private sealed record Former(Guid Id, Audience Audience) : IReadable;
}
