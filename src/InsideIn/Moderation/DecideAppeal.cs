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
    [Error<JudgingRefusals>]
    [Error<TextEmptyError>]
    [Error<TextTooLongError>]
    public static async Task<FieldResult<ModerationCase>> DecideAppealAsync(
        [ID<ModerationCase>] Guid caseId, CaseOutcome outcome, ReportReason reason, string words, [GlobalState] Viewer viewer, CaseDesk desk, TimeProvider time, CancellationToken cancellationToken)
    {
        if (TextRules.Check("words", words, ReportContent.WordsLimit) is { } refusal)
        {
            return FieldResult.Refused<ModerationCase>(refusal);
        }

        var decision = new CaseDecision(viewer.PersonId, outcome, reason, RichText.Clean(words), time.GetUtcNow());
        return await desk.StepAsync(caseId, viewer, decision.At, @case => @case.DecideAppeal(decision), cancellationToken);
    }
}
