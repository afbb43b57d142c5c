namespace InsideIn.Moderation;

/// <summary>Why a moderator may take no step in a case: one list for all steps.</summary>
[Error<NotFoundError>]
[Error<NotAllowedError>]
[Error<CaseClosedError>]
public abstract class JudgingRefusals;

/// <summary>Where moderators take the steps of a case: each of them is found, allowed, decided and saved in the same way.</summary>
public sealed class CaseDesk(Withholdings withholdings, DocumentStore store)
{
    /// <summary>
    /// Takes a step: the case after it, saved in one batch with what it does to the thing and what happened. Errors: those of <see cref="JudgingRefusals"/>, and those of the step.
    /// </summary>
    /// <param name="caseId">The case.</param>
    /// <param name="moderator">Who takes the step.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="step">The decision: the case after the step, or why it cannot be taken.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public Task<FieldResult<ModerationCase>> StepAsync(Guid caseId, Viewer moderator, DateTimeOffset at, Func<ModerationCase, (ModerationCase? Case, IError? Refusal)> step, CancellationToken cancellationToken) =>
        store.DecideAsync<FieldResult<ModerationCase>>(
            async token =>
            {
                if (await store.GetAsync(ModerationStore.Cases, caseId, token) is not { } read)
                {
                    return Refused(new NotFoundError());
                }

                if (Judging.Refuses(moderator, read.Document) is { } refusal)
                {
                    return Refused(refusal);
                }

                return step(read.Document) switch
                {
                    ({ } after, _) => (after, await CaseStep.Of(read, after).SaveAsync(withholdings, moderator.PersonId, at, token)),
                    (_, var refused) => Refused(refused!),
                };
            },
            cancellationToken);

    private static (FieldResult<ModerationCase> Result, Batch? Batch) Refused(IError refusal) => (FieldResult.Refused<ModerationCase>(refusal), null);
}
