using System.Runtime.CompilerServices;
using InsideIn.Access;

namespace InsideIn.Conversations;

/// <summary>A change in a thread. It carries how things stand, totals included, so that nothing is counted twice.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="CommentId">The comment that it happened to; null where it is the subject.</param>
/// <param name="Comment">The comment as it is now, a tombstone included; null when nothing is left of it.</param>
/// <param name="Subject">What the thread hangs on, as it is now.</param>
public sealed record ThreadChange(ThreadChangeKind Kind, [property: ID<Comment>] Guid? CommentId, Comment? Comment, ISubject Subject);

/// <summary>People see a conversation go on.</summary>
[SubscriptionType]
public static partial class ThreadSubscriptions
{
    /// <summary>
    /// Each change in the thread that hangs on a subject from now on, for as long as the viewer may read it. An id that names nothing the viewer may read is refused with NOT_FOUND.
    /// The thread as it was fetched after the first of them, with the others put into it, is the thread as it would be fetched anew. It is complete when the subject is gone, or the viewer may not read it any more.
    /// </summary>
    [Authorize]
    [Subscribe(With = nameof(FollowThreadAsync), SkipNull = true)]
    public static async Task<ThreadChange?> OnThreadChangedAsync(
        NodeId subjectId, [EventMessage] ThreadEvent happened, Rights rights, IReadableBySubjectDataLoader subjects, ICommentByIdDataLoader comments, CancellationToken cancellationToken)
    {
        if (rights.SubjectOf(subjectId) is not { } subject || await subjects.LoadAsync(subject, cancellationToken) is not ISubject readable)
        {
            return null;
        }

        var comment = happened.CommentId is { } id ? await comments.LoadAsync(id, cancellationToken) : null;
        return happened.CommentId is not null && comment is null && happened.Kind != ThreadChangeKind.CommentRemoved
            // It is gone already; that is told next.
            ? null
            : new ThreadChange(happened.Kind, happened.CommentId, comment, readable);
    }

    /// <summary>Follows the thread that hangs on a subject which the viewer may read.</summary>
    /// <param name="subjectId">The post, event or page.</param>
    public static async Task<IAsyncEnumerable<ThreadEvent>> FollowThreadAsync(NodeId subjectId, [GlobalState] Viewer viewer, Rights rights, LiveReading reading, CancellationToken cancellationToken) =>
        rights.SubjectOf(subjectId) is { Kind: not SubjectKind.Comment } subject
            ? UntilGoneAsync(await reading.FollowAsync<ThreadEvent>(viewer, subject, ThreadEvent.TopicOf(subject.Id), cancellationToken), cancellationToken)
            : throw new GraphQLException(new NotFoundError());

    private static async IAsyncEnumerable<ThreadEvent> UntilGoneAsync(IAsyncEnumerable<ThreadEvent> events, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        yield return ThreadEvent.OfSubject(ThreadChangeKind.Reload);
        await foreach (var happened in events.WithCancellation(cancellationToken))
        {
            if (happened.Kind == ThreadChangeKind.SubjectRemoved)
            {
                yield break;
            }

            yield return happened;
        }
    }
}
