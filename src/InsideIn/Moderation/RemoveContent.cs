using InsideIn.Access;

namespace InsideIn.Moderation;

/// <summary>Moderators remove what nobody has reported yet.</summary>
[MutationType]
public static partial class RemoveContent
{
    /// <summary>
    /// Removes a thing that the moderator came upon: a case like every other, opened and decided at once. Its author learns the reason and may contest it.
    /// </summary>
    /// <param name="subjectId">What is removed.</param>
    /// <param name="reason">The rule that it goes by.</param>
    /// <param name="words">What is said to the author; 1 to 1,000 characters.</param>
    [Authorize]
    public static async Task<FieldResult<ModerationCase, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError, CaseTakenError, CaseClosedError>> RemoveContentAsync(
        NodeId subjectId, ReportReason reason, string words, [GlobalState] Viewer viewer, Rights rights, Withholdings withholdings, DocumentStore store, Ids ids, TimeProvider time, CancellationToken cancellationToken)
    {
        if (rights.SubjectOf(subjectId) is not { } subject || await rights.FindReadableAsync(viewer, subject, cancellationToken) is null)
        {
            return new NotFoundError();
        }

        switch (TextRules.Check("words", words, ReportContent.WordsLimit))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        var newId = ids.Unordered();
        return await store.DecideAsync<FieldResult<ModerationCase, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError, CaseTakenError, CaseClosedError>>(
            async token =>
            {
                var now = time.GetUtcNow();
                var (read, @case, refusal) = await Opening.CaseOnAsync(store, rights, withholdings, viewer, subject, newId, now, token);
                switch (refusal ?? Refuses(viewer, @case!))
                {
                    case NotFoundError notFound: return (notFound, null);
                    case NotAllowedError notAllowed: return (notAllowed, null);
                }

                var decision = new CaseDecision(viewer.PersonId, CaseOutcome.Removed, reason, RichText.Clean(words), now);
                return @case!.Decide(decision) switch
                {
                    ({ } decided, _) => (decided, await new CaseStep(read, @case!, decided).SaveAsync(withholdings, viewer.PersonId, now, token)),
                    (_, CaseTakenError taken) => (taken, null),
                    (_, var closed) => ((CaseClosedError)closed!, null),
                };
            },
            cancellationToken);
    }

    // The thing is in plain sight of the viewer: only the right to judge it is refused, and may be told.
    private static IError? Refuses(Viewer viewer, ModerationCase @case) => Judging.Refuses(viewer, @case) switch
    {
        NotFoundError => new NotAllowedError("Only those who keep order in its group and the company's moderators remove what others wrote."),
        var refusal => refusal,
    };
}
