namespace InsideIn.Moderation;

/// <summary>A second moderator agrees to a decision that takes two.</summary>
[MutationType]
public static partial class ConfirmDecision
{
    /// <summary>Agrees to what another moderator decided about somebody who keeps order in a group. From then on the decision holds.</summary>
    [Authorize]
    [Error<JudgingRefusals>]
    [Error<SecondModeratorNeededError>]
    public static Task<FieldResult<ModerationCase>> ConfirmDecisionAsync([ID<ModerationCase>] Guid caseId, [GlobalState] Viewer viewer, CaseDesk desk, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return desk.StepAsync(caseId, viewer, now, @case => @case.Confirm(viewer.PersonId, now), cancellationToken);
    }
}
