namespace InsideIn.Moderation;

/// <summary>Those whom a decision went against contest it, once.</summary>
[MutationType]
public static partial class AppealDecision
{
    /// <summary>
    /// Contests a decision within 14 days: its author what was found wrong, who reported what was not. Another moderator decides, for good.
    /// </summary>
    /// <param name="caseId">The case, by the id that a report or a notice of a decision gives.</param>
    /// <param name="words">Why; 1 to 1,000 characters.</param>
    [Authorize]
    public static async Task<FieldResult<ContestedDecision, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError, CaseClosedError>> AppealDecisionAsync(
        [ID<ModerationCase>] Guid caseId, string words, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        switch (TextRules.Check("words", words, ReportContent.WordsLimit))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        return await store.DecideAsync<FieldResult<ContestedDecision, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError, CaseClosedError>>(
            async token =>
            {
                if (await store.GetAsync(ModerationStore.Cases, caseId, token) is not { } read)
                {
                    return (new NotFoundError(), null);
                }

                var now = time.GetUtcNow();
                switch (Judging.RefusesAppeal(viewer, read.Document, now))
                {
                    case NotFoundError notFound: return (notFound, null);
                    case NotAllowedError notAllowed: return (notAllowed, null);
                    case CaseClosedError closed: return (closed, null);
                }

                var contested = read.Document.Contest(new CaseAppeal(viewer.PersonId, RichText.Clean(words), now));
                var batch = new Batch().Replace(ModerationStore.Cases, read, contested).Append(new CaseAppealed(viewer.PersonId, now, caseId));
                return (new ContestedDecision(caseId, contested.DueAt), batch);
            },
            cancellationToken);
    }
}

/// <summary>A decision that is contested.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="AnswerBy">Until when an answer is promised.</param>
public sealed record ContestedDecision([property: ID<ModerationCase>] Guid CaseId, DateTimeOffset AnswerBy);
