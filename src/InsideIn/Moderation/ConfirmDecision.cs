namespace InsideIn.Moderation;

/// <summary>A second moderator agrees to a decision that takes two.</summary>
[MutationType]
public static partial class ConfirmDecision
{
    /// <summary>Agrees to what another moderator decided about somebody who keeps order in a group. From then on the decision holds.</summary>
    [Authorize]
    public static Task<FieldResult<ModerationCase, NotFoundError, NotAllowedError, SecondModeratorNeededError, CaseClosedError>> ConfirmDecisionAsync(
        [ID<ModerationCase>] Guid caseId, [GlobalState] Viewer viewer, Withholdings withholdings, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        store.DecideAsync<FieldResult<ModerationCase, NotFoundError, NotAllowedError, SecondModeratorNeededError, CaseClosedError>>(
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

                var now = time.GetUtcNow();
                return read.Document.Confirm(viewer.PersonId, now) switch
                {
                    ({ } confirmed, _) => (confirmed, await CaseStep.Of(read, confirmed).SaveAsync(withholdings, viewer.PersonId, now, token)),
                    (_, SecondModeratorNeededError same) => (same, null),
                    (_, var closed) => ((CaseClosedError)closed!, null),
                };
            },
            cancellationToken);
}
