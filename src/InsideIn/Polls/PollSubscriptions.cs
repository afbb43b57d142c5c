using InsideIn.Access;

namespace InsideIn.Polls;

/// <summary>That a poll stands otherwise than before. What it shows now is asked for each of those who follow it.</summary>
public sealed record PollChanged(Guid PollId);

/// <summary>People see a poll go on.</summary>
[SubscriptionType]
public static partial class PollSubscriptions
{
    internal static readonly LiveTopic Changed = new((events, fact, cancellationToken) =>
        PollOf(fact) is { } pollId ? events.SendAsync(TopicOf(pollId), new PollChanged(pollId), cancellationToken) : ValueTask.CompletedTask);

    /// <summary>
    /// A poll after each vote in it and once it is closed, as the viewer may see it then, for as long as they may read it: results come when the poll shows them to this viewer, and not before.
    /// Of a secret poll only the close is told: the moment of a vote would say whose it is. An id that names nothing the viewer may read is refused with NOT_FOUND.
    /// </summary>
    [Authorize]
    [Subscribe(With = nameof(FollowPollAsync), SkipNull = true)]
    public static Task<Poll?> OnPollChangedAsync([EventMessage] PollChanged changed, IPollByIdDataLoader polls, CancellationToken cancellationToken) =>
        polls.LoadAsync(changed.PollId, cancellationToken);

    /// <summary>Follows a poll that the viewer may read.</summary>
    /// <param name="pollId">The poll.</param>
    public static async Task<ISourceStream<PollChanged>> FollowPollAsync(
        [ID<Poll>] Guid pollId, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, ITopicEventReceiver topics, CancellationToken cancellationToken) =>
        await store.GetAsync(PollStore.Polls, pollId, cancellationToken) is { } read && await rights.MayReadAsync(viewer, read.Document, cancellationToken)
            ? await topics.SubscribeAsync<PollChanged>(TopicOf(pollId), cancellationToken)
            : throw new GraphQLException(new NotFoundError());

    private static Guid? PollOf(object fact) => fact switch
    {
        VoteCast cast => cast.PollId,
        VoteWithdrawn withdrawn => withdrawn.PollId,
        PollClosed closed => closed.PollId,
        _ => null,
    };

    private static string TopicOf(Guid pollId) => $"poll:{pollId}";
}
