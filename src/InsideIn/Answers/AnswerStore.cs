namespace InsideIn.Answers;

/// <summary>Where waiting questions and requests for answers are kept, and every list of them with its index.</summary>
public static class AnswerStore
{
    /// <summary>The questions that wait.</summary>
    public static readonly Collection<OpenQuestion> Questions = new("openQuestions", question => question.Id);

    /// <summary>The requests, open and settled.</summary>
    public static readonly Collection<AnswerRequest> Requests = new("answerRequests", request => request.Id);

    /// <summary>How often people were asked lately.</summary>
    public static readonly Collection<AnswerLedger> Ledgers = new("answerLedgers", ledger => ledger.Id);

    private static readonly Index<OpenQuestion> ByDue = Questions.Index("byDue", index => index.Ascending(question => question.DueAt));

    private static readonly Index<AnswerRequest> ByOpen = Requests.Index("byOpen", index => index.Ascending(request => request.OpenFor).Descending(request => request.RequestedAt));

    private static readonly Index<AnswerRequest> ByPerson = Requests.Index("byPerson", index => index.Ascending(request => request.PersonId).Descending(request => request.RequestedAt));

    private static readonly Index<AnswerRequest> ByQuestion = Requests.Index("byQuestion", index => index.Ascending(request => request.PostId));

    /// <summary>The questions by when they are due, the first at the head.</summary>
    public static Pick<OpenQuestion> Due => ByDue.At();

    /// <summary>What a person is asked now, the latest first.</summary>
    public static Pick<AnswerRequest> OpenFor(Guid personId) => ByOpen.At(personId);

    /// <summary>What a person was ever asked, the latest first.</summary>
    public static Pick<AnswerRequest> Of(Guid personId) => ByPerson.At(personId);

    /// <summary>The requests for one question.</summary>
    public static Pick<AnswerRequest> For(Guid postId) => ByQuestion.At(postId).Take(200);

    /// <summary>Adds a request to a batch with all that belongs to it. Shape: false when the person was asked for this before, or too often lately; then nothing is added.</summary>
    public static async Task<bool> AskAsync(DocumentStore store, Batch batch, (AnswerRequest Request, AnswerRequested Fact) asked, CancellationToken cancellationToken)
    {
        var (request, fact) = asked;
        var ledgerId = AnswerLedger.IdOf(request.PersonId);
        var read = await store.GetAsync(Ledgers, ledgerId, cancellationToken);
        var ledger = read?.Document ?? new AnswerLedger(ledgerId, []);
        if (!ledger.HasRoom(request.RequestedAt) || await store.GetAsync(Requests, request.Id, cancellationToken) is not null)
        {
            return false;
        }

        batch.Insert(Requests, request).Put(Ledgers, read, ledger.Note(request.RequestedAt)).Append(fact);
        return true;
    }
}
