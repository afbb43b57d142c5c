namespace InsideIn.Moderation;

/// <summary>A moderator decides a case.</summary>
[MutationType]
public static partial class DecideCase
{
    /// <summary>
    /// Decides a case with a reason and words to those concerned. What is removed is out of everybody's sight at once, for as long as the decision holds.
    /// About somebody who keeps order in the group the decision holds once a second moderator agrees.
    /// </summary>
    /// <param name="caseId">The case.</param>
    /// <param name="outcome">What comes of it.</param>
    /// <param name="reason">The rule that it goes by.</param>
    /// <param name="words">What is said to the author and to who reported; 1 to 1,000 characters.</param>
    [Authorize]
    public static async Task<FieldResult<ModerationCase, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError, CaseTakenError, CaseClosedError>> DecideCaseAsync(
        [ID<ModerationCase>] Guid caseId, CaseOutcome outcome, ReportReason reason, string words, [GlobalState] Viewer viewer, Withholdings withholdings, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        switch (TextRules.Check("words", words, ReportContent.WordsLimit))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        return await store.DecideAsync<FieldResult<ModerationCase, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError, CaseTakenError, CaseClosedError>>(
            async token =>
            {
                if (await store.GetAsync(ModerationStore.Cases, caseId, token) is not { } read)
                {
                    return (new NotFoundError(), null);
                }

                switch (Judging.Refuses(viewer, read.Document))
                {
                    case NotFoundError notFound: return (notFound, null);
                    case NotAllowedError notAllowed: return (notAllowed, null);
                }

                var decision = new CaseDecision(viewer.PersonId, outcome, reason, RichText.Clean(words), time.GetUtcNow());
                return read.Document.Decide(decision) switch
                {
                    ({ } decided, _) => (decided, await CaseStep.Of(read, decided).SaveAsync(withholdings, viewer.PersonId, decision.At, token)),
                    (_, CaseTakenError taken) => (taken, null),
                    (_, var closed) => ((CaseClosedError)closed!, null),
                };
            },
            cancellationToken);
    }
}
