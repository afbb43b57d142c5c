namespace InsideIn.Moderation;

/// <summary>Another moderator decides about an appeal.</summary>
[MutationType]
public static partial class DecideAppeal
{
    /// <summary>Decides a contested case for good; somebody else than those who decided first. What was removed comes back whole when nothing is found wrong with it after all.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="outcome">What comes of it; the same as before rejects the appeal.</param>
    /// <param name="reason">The rule that it goes by.</param>
    /// <param name="words">What is said to those concerned; 1 to 1,000 characters.</param>
    [Authorize]
    public static async Task<FieldResult<ModerationCase, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError, CaseClosedError>> DecideAppealAsync(
        [ID<ModerationCase>] Guid caseId, CaseOutcome outcome, ReportReason reason, string words, [GlobalState] Viewer viewer, Withholdings withholdings, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        switch (TextRules.Check("words", words, ReportContent.WordsLimit))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        return await store.DecideAsync<FieldResult<ModerationCase, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError, CaseClosedError>>(
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
                return read.Document.DecideAppeal(decision) switch
                {
                    ({ } decided, _) => (decided, await CaseStep.Of(read, decided).SaveAsync(withholdings, viewer.PersonId, decision.At, token)),
                    (_, var closed) => ((CaseClosedError)closed!, null),
                };
            },
            cancellationToken);
    }
}
