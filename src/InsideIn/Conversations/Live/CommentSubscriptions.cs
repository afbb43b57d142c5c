using InsideIn.Access;

namespace InsideIn.Conversations;

/// <summary>People see comments as they are written.</summary>
[SubscriptionType]
public static partial class CommentSubscriptions
{
    internal static readonly LiveTopic Added = LiveTopic.Of<CommentAdded>(added => TopicOf(added.Subject.Id));

    /// <summary>Each comment and reply that is added to a subject from now on, for as long as the viewer may read it. An id that names nothing the viewer may read is refused with NOT_FOUND.</summary>
    [Authorize]
    [Subscribe(With = nameof(FollowAsync), SkipNull = true)]
    public static async Task<Comment?> OnCommentAddedAsync([EventMessage] CommentAdded added, ICommentByIdDataLoader comments, CancellationToken cancellationToken) =>
        await comments.LoadAsync(added.CommentId, cancellationToken) is { IsDeleted: false } comment ? comment : null;

    /// <summary>Follows the comments on a subject that the viewer may read.</summary>
    /// <param name="subjectId">The post, event or page.</param>
    public static async Task<IAsyncEnumerable<CommentAdded>> FollowAsync(NodeId subjectId, [GlobalState] Viewer viewer, Rights rights, LiveReading reading, CancellationToken cancellationToken) =>
        rights.SubjectOf(subjectId) is { Kind: not SubjectKind.Comment } subject
            ? await reading.FollowAsync<CommentAdded>(viewer, subject, TopicOf(subject.Id), cancellationToken)
            : throw new GraphQLException(new NotFoundError());

    private static string TopicOf(Guid subjectId) => $"comments:{subjectId}";
}
