namespace InsideIn.Moderation;

/// <summary>A moderator looks into a case.</summary>
[MutationType]
public static partial class TakeCase
{
    /// <summary>Takes a case, so that two do not judge the same. Whoever has one that is overdue loses it to the next.</summary>
    [Authorize]
    public static Task<FieldResult<ModerationCase, NotFoundError, NotAllowedError, CaseTakenError, CaseClosedError>> TakeCaseAsync(
        [ID<ModerationCase>] Guid caseId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        store.DecideAsync<FieldResult<ModerationCase, NotFoundError, NotAllowedError, CaseTakenError, CaseClosedError>>(
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

                return read.Document.Take(viewer.PersonId, time.GetUtcNow()) switch
                {
                    ({ } taken, _) => (taken, new Batch().Replace(ModerationStore.Cases, read, taken)),
                    (_, CaseTakenError taken) => (taken, null),
                    (_, var closed) => ((CaseClosedError)closed!, null),
                };
            },
            cancellationToken);
}
