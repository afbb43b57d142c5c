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
    [Error<JudgingRefusals>]
    [Error<CaseTakenError>]
    [Error<TextEmptyError>]
    [Error<TextTooLongError>]
    public static async Task<FieldResult<ModerationCase>> DecideCaseAsync(
        [ID<ModerationCase>] Guid caseId, CaseOutcome outcome, ReportReason reason, string words, [GlobalState] Viewer viewer, CaseDesk desk, TimeProvider time, CancellationToken cancellationToken)
    {
        if (TextRules.Check("words", words, ReportContent.WordsLimit) is { } refusal)
        {
            return FieldResult.Refused<ModerationCase>(refusal);
        }

        var decision = new CaseDecision(viewer.PersonId, outcome, reason, RichText.Clean(words), time.GetUtcNow());
        return await desk.StepAsync(caseId, viewer, decision.At, @case => @case.Decide(decision), cancellationToken);
    }
}
