namespace InsideIn.Conversations;

/// <summary>What happened in a thread.</summary>
public enum ThreadChangeKind
{
    /// <summary>Ask for the thread now. It comes first of all, and when comments went into it or out of it, or it went to other groups.</summary>
    Reload,

    /// <summary>A comment or reply was added.</summary>
    CommentAdded,

    /// <summary>A comment reads differently now.</summary>
    CommentEdited,

    /// <summary>A comment is gone; where somebody had replied a tombstone is left.</summary>
    CommentRemoved,

    /// <summary>Reactions to a comment, or to what the thread hangs on, are other than before.</summary>
    ReactionsChanged,

    /// <summary>What the thread hangs on reads differently now.</summary>
    SubjectEdited,

    /// <summary>What the thread hangs on is gone; nothing follows.</summary>
    SubjectRemoved,
}

/// <summary>Something in a thread, as it goes to those who follow it.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="CommentId">The comment that it happened to; null where it is the subject.</param>
public sealed record ThreadEvent(ThreadChangeKind Kind, Guid? CommentId)
{
    /// <summary>The topic of the thread that hangs on a subject.</summary>
    public static string TopicOf(Guid subjectId) => $"thread:{subjectId}";

    /// <summary>Something that happened to what the thread hangs on.</summary>
    public static ThreadEvent OfSubject(ThreadChangeKind kind) => new(kind, null);
}

/// <summary>Turns facts into what those who follow threads are told.</summary>
internal sealed class ThreadTail(DocumentStore store)
{
    public LiveTopic Topic => new(TellAsync);

    private async ValueTask TellAsync(ITopicEventSender events, object fact, CancellationToken cancellationToken)
    {
        foreach (var thread in fact is ThreadsRearranged rearranged ? rearranged.Threads : [])
        {
            await events.SendAsync(ThreadEvent.TopicOf(thread.Subject.Id), ThreadEvent.OfSubject(ThreadChangeKind.Reload), cancellationToken);
        }

        var (subjectId, happened) = fact switch
        {
            CommentAdded added => (added.Subject.Id, new ThreadEvent(ThreadChangeKind.CommentAdded, added.CommentId)),
            CommentEdited edited => (edited.Subject.Id, new ThreadEvent(ThreadChangeKind.CommentEdited, edited.CommentId)),
            CommentCorrected corrected => (corrected.Subject.Id, new ThreadEvent(ThreadChangeKind.CommentEdited, corrected.CommentId)),
            SubjectWithheld { Subject.Kind: SubjectKind.Comment } withheld => await OfCommentAsync(ThreadChangeKind.CommentRemoved, withheld.Subject.Id, cancellationToken),
            SubjectReleased { Subject.Kind: SubjectKind.Comment } released => await OfCommentAsync(ThreadChangeKind.CommentAdded, released.Subject.Id, cancellationToken),
            CommentDeleted deleted => (deleted.Subject.Id, new ThreadEvent(ThreadChangeKind.CommentRemoved, deleted.CommentId)),
            ReactionAdded added => await OfReactionAsync(added.Subject, cancellationToken),
            ReactionRemoved removed => await OfReactionAsync(removed.Subject, cancellationToken),
            SubjectDeleted gone => (gone.Subject.Id, ThreadEvent.OfSubject(ThreadChangeKind.SubjectRemoved)),
            _ => (Guid.Empty, null),
        };
        if (happened is not null)
        {
            await events.SendAsync(ThreadEvent.TopicOf(subjectId), happened, cancellationToken);
        }
    }

    /// <summary>Reactions to a comment are told in the thread that it stands in.</summary>
    private async ValueTask<(Guid SubjectId, ThreadEvent? Event)> OfReactionAsync(Subject subject, CancellationToken cancellationToken) =>
        subject.Kind == SubjectKind.Comment
            ? await OfCommentAsync(ThreadChangeKind.ReactionsChanged, subject.Id, cancellationToken)
            : (subject.Id, ThreadEvent.OfSubject(ThreadChangeKind.ReactionsChanged));

    private async ValueTask<(Guid SubjectId, ThreadEvent? Event)> OfCommentAsync(ThreadChangeKind kind, Guid commentId, CancellationToken cancellationToken) =>
        await ConversationStore.FindAsync(store, commentId, cancellationToken) is { Document: var comment } ? (comment.SubjectId, new ThreadEvent(kind, comment.Id)) : (commentId, null);
}
