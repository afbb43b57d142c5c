using InsideIn.Posts;

namespace InsideIn.Feed;

/// <summary>People see posts as they are published.</summary>
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
}
