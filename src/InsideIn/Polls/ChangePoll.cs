using InsideIn.Access;

namespace InsideIn.Polls;

/// <summary>Authors change a poll as long as that changes nobody's vote.</summary>
[MutationType]
public static partial class ChangePoll
{
    /// <summary>Changes what to choose from, until somebody has voted.</summary>
    [Authorize]
    public static async Task<FieldResult<Poll, NotFoundError, NotAllowedError, PollFrozenError, CountOutOfRangeError, TextEmptyError, TextTooLongError, PollOptionTwiceError>> ReplacePollOptionsAsync(
        [ID<Poll>] Guid pollId, IReadOnlyList<string> options, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, CancellationToken cancellationToken)
    {
        var (parsed, refusal) = PollDetails.OptionsOf(pollId, options);
        return await store.DecideAsync<FieldResult<Poll, NotFoundError, NotAllowedError, PollFrozenError, CountOutOfRangeError, TextEmptyError, TextTooLongError, PollOptionTwiceError>>(
            async token =>
            {
                if (await store.GetAsync(PollStore.Polls, pollId, token) is not { } read || !await rights.MayReadAsync(viewer, read.Document, token))
                {
                    return (new NotFoundError(), null);
                }

                if (!read.Document.MayBeChangedBy(viewer))
                {
                    return (new NotAllowedError("Only its author changes a poll."), null);
                }

                if (read.Document.IsFrozen)
                {
                    return (new PollFrozenError(), null);
                }

                switch (refusal)
                {
                    case CountOutOfRangeError count: return (count, null);
                    case TextEmptyError empty: return (empty, null);
                    case TextTooLongError tooLong: return (tooLong, null);
                    case PollOptionTwiceError twice: return (twice, null);
                }

                var poll = read.Document with { Options = parsed };
                return (poll, new Batch().Replace(PollStore.Polls, read, poll));
            },
            cancellationToken);
    }

    /// <summary>Closes an open poll before its time. A secret one is open until the moment that was promised: otherwise its author could look at few votes.</summary>
    [Authorize]
    public static async Task<FieldResult<Poll, NotFoundError, NotAllowedError, PollClosedError>> ClosePollAsync(
        [ID<Poll>] Guid pollId, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<Poll, NotFoundError, NotAllowedError, PollClosedError>>(
            async token =>
            {
                if (await store.GetAsync(PollStore.Polls, pollId, token) is not { } read || !await rights.MayReadAsync(viewer, read.Document, token))
                {
                    return (new NotFoundError(), null);
                }

                if (!read.Document.MayBeChangedBy(viewer) || read.Document.IsSecret)
                {
                    return (new NotAllowedError("Only the author of an open poll closes it before its time."), null);
                }

                var now = time.GetUtcNow();
                if (read.Document.IsClosedAt(now))
                {
                    return (new PollClosedError(read.Document.ClosesAt!.Value), null);
                }

                var (poll, closed) = read.Document.Close(viewer.PersonId, now);
                return (poll, new Batch().Replace(PollStore.Polls, read, poll).Append(closed));
            },
            cancellationToken);
}
