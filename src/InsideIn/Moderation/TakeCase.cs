namespace InsideIn.Moderation;

/// <summary>A moderator looks into a case.</summary>
[MutationType]
public static partial class TakeCase
{
    /// <summary>Takes a case, so that two do not judge the same. Whoever has one that is overdue loses it to the next.</summary>
    [Authorize]
    [Error<JudgingRefusals>]
    [Error<CaseTakenError>]
    public static Task<FieldResult<ModerationCase>> TakeCaseAsync([ID<ModerationCase>] Guid caseId, [GlobalState] Viewer viewer, CaseDesk desk, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return desk.StepAsync(caseId, viewer, now, @case => @case.Take(viewer.PersonId, now), cancellationToken);
    }
}
