using InsideIn.Access;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Answers;

/// <summary>Who was asked says that it is not them, and may name somebody who knows.</summary>
[MutationType]
public static partial class PassOnAnswerRequest
{
    /// <summary>"Not me, ask …": settles the viewer's request and asks somebody else who reads the question.</summary>
    [Authorize]
    public static async Task<FieldResult<AnswerRequest, NotFoundError, CannotBeAskedError>> PassOnAnswerRequestAsync(
        [ID<AnswerRequest>] Guid requestId, [ID<Person>] Guid toPersonId, [GlobalState] Viewer viewer, Readers readers, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<AnswerRequest, NotFoundError, CannotBeAskedError>>(
            async token =>
            {
                if (await FindAsync(requestId, viewer, store, token) is not { } read || await PostStore.FindAsync(store, read.Document.PostId, token) is not { } question)
                {
                    return (new NotFoundError(), null);
                }

                var declined = read.Document with { State = AnswerRequestState.Declined };
                var batch = new Batch().Replace(AnswerStore.Requests, read, declined);
                var asked = AnswerRequest.Ask(question.Id, toPersonId, [AnswerProof.Named], viewer.PersonId, time.GetUtcNow());
                return toPersonId != question.Document.AuthorId
                    && (await readers.AmongAsync(question.Document, [toPersonId], token)).Count == 1
                    && await AnswerStore.AskAsync(store, batch, asked, token)
                        ? (declined, batch)
                        : (new CannotBeAskedError(AnswerLedger.MostInWeek), null);
            },
            cancellationToken);

    /// <summary>"Not me": settles the viewer's request and asks nobody else.</summary>
    [Authorize]
    public static async Task<FieldResult<AnswerRequest, NotFoundError>> DeclineAnswerRequestAsync(
        [ID<AnswerRequest>] Guid requestId, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<AnswerRequest, NotFoundError>>(
            async token =>
            {
                if (await FindAsync(requestId, viewer, store, token) is not { } read)
                {
                    return (new NotFoundError(), null);
                }

                var declined = read.Document with { State = AnswerRequestState.Declined };
                return (declined, new Batch().Replace(AnswerStore.Requests, read, declined));
            },
            cancellationToken);

    private static async Task<Stored<AnswerRequest>?> FindAsync(Guid requestId, Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        await store.GetAsync(AnswerStore.Requests, requestId, cancellationToken) is { } read && read.Document.OpenFor == viewer.PersonId ? read : null;
}

/// <summary>This person cannot be asked: they do not read the question or are not here, they asked it, they were asked for it before, or often enough this week. One answer for all (rule R2).</summary>
/// <param name="MostInWeek">The most requests to one person in a week.</param>
public sealed record CannotBeAskedError(int MostInWeek) : IError
{
    /// <inheritdoc/>
    public string Message => $"This person cannot be asked now. Nobody is asked who does not read the question, twice for the same, or more than {MostInWeek} times a week.";

    /// <inheritdoc/>
    public string Code => "CANNOT_BE_ASKED";
}
