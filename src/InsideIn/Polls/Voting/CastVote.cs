using InsideIn.Access;

namespace InsideIn.Polls;

/// <summary>People vote in polls that they read.</summary>
[MutationType]
public static partial class CastVote
{
    /// <summary>
    /// Votes. What is given is the whole vote: it takes the place of the earlier one, the same again changes nothing, and no options withdraw it.
    /// In a secret poll the first vote stands.
    /// </summary>
    /// <param name="pollId">The poll.</param>
    /// <param name="optionIds">The chosen options; in a ranked poll the best first, and those left out share the last place.</param>
    [Authorize]
    public static async Task<FieldResult<Poll, NotFoundError, PollClosedError, PollOptionUnknownError, CountOutOfRangeError, SecretVoteCastError>> CastVoteAsync(
        [ID<Poll>] Guid pollId, [ID<PollOption>] IReadOnlyList<Guid> optionIds, [GlobalState] Viewer viewer, Rights rights, Turnstile turns, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        // All votes of a secret poll go into one box.
        var isSecret = await store.GetAsync(PollStore.Polls, pollId, cancellationToken) is { Document.IsSecret: true };
        using var turn = isSecret ? await turns.TakeAsync(pollId, cancellationToken) : null;
        return await store.DecideAsync<FieldResult<Poll, NotFoundError, PollClosedError, PollOptionUnknownError, CountOutOfRangeError, SecretVoteCastError>>(
            async token =>
            {
                if (await store.GetAsync(PollStore.Polls, pollId, token) is not { } read || !await rights.MayReadAsync(viewer, read.Document, token))
                {
                    return (new NotFoundError(), null);
                }

                var (choice, refusal) = read.Document.Read(optionIds);
                switch (refusal)
                {
                    case PollOptionUnknownError unknown: return (unknown, null);
                    case CountOutOfRangeError count: return (count, null);
                }

                if (read.Document.IsSecret && choice.Length == 0)
                {
                    return (new CountOutOfRangeError("optionIds", 0, 1, read.Document.Options.Count), null);
                }

                // A vote that counts already is never refused as too late: the second of two clicks around the close says what the first one did.
                var now = time.GetUtcNow();
                var vote = new Vote(read, viewer.PersonId, choice, now);
                var batch = read.Document.IsSecret ? await vote.SecretlyAsync(store, token) : await vote.OpenlyAsync(store, token);
                return batch is null ? read.Document.IsSecret ? (new SecretVoteCastError(), null) : (read.Document, null)
                    : read.Document.IsClosedAt(now) ? (new PollClosedError(read.Document.ClosesAt!.Value), null)
                    : (vote.Poll, batch);
            },
            cancellationToken);
    }
}
