using InsideIn.Polls;

namespace InsideIn.Notifications;

/// <summary>What facts about polls tell.</summary>
internal static class PollRules
{
    /// <summary>A poll is closed: to whoever voted and put it, and by their level to who follows the thread.</summary>
    public static async Task<IReadOnlyList<Telling>> ClosedAsync(PollClosed fact, Things things, CancellationToken cancellationToken)
    {
        if (await things.FindAsync(fact.Subject, cancellationToken) is not { } carrier)
        {
            return [];
        }

        var what = new Happening(Ids.Of("poll.closed", fact.PollId), fact.Subject, fact.ActorId, fact.At);
        return
        [
            .. Crowd.VotersIn(fact.PollId).Append(Crowd.Of(carrier.AuthorId)).Select(crowd => carrier.Tell(NoticeReason.PollClosed, what, crowd)),
            carrier.Tell(NoticeReason.FollowedPollClosed, what, Crowd.FollowersOf(carrier.Where.Id)),
        ];
    }
}
