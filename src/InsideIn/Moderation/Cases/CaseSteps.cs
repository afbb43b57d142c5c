namespace InsideIn.Moderation;

/// <summary>The steps of a case from one state to the next. Pure decisions: a case and what happened, or the refusal.</summary>
public static class CaseSteps
{
    /// <summary>With one more who reported it.</summary>
    public static ModerationCase Join(this ModerationCase @case, Guid reporterId) => @case with { ReporterIds = [.. @case.ReporterIds, reporterId] };

    /// <summary>Taken by a moderator. Errors: the case is decided, or somebody else has it and is not late.</summary>
    public static (ModerationCase? Case, IError? Refusal) Take(this ModerationCase @case, Guid moderatorId, DateTimeOffset now) => @case.State switch
    {
        CaseState.Filed => (@case with { TakenById = moderatorId }, null),
        CaseState.Taken when @case.TakenById == moderatorId || now >= @case.DueAt => (@case with { TakenById = moderatorId }, null),
        CaseState.Taken => (null, new CaseTakenError(@case.DueAt)),
        var state => (null, new CaseClosedError(state, "It is not to be taken any more.")),
    };

    /// <summary>Decided by a moderator, for the first time. Errors: the case is decided, or somebody else has it and is not late.</summary>
    public static (ModerationCase? Case, IError? Refusal) Decide(this ModerationCase @case, CaseDecision decision) => @case.State switch
    {
        CaseState.Filed => (@case with { TakenById = decision.ById, Decision = decision }, null),
        CaseState.Taken when @case.TakenById == decision.ById || decision.At >= @case.DueAt => (@case with { TakenById = decision.ById, Decision = decision }, null),
        CaseState.Taken => (null, new CaseTakenError(@case.DueAt)),
        var state => (null, new CaseClosedError(state, "It was decided before.")),
    };

    /// <summary>With the second moderator's yes. Errors: nothing waits for one, or it is the same person.</summary>
    public static (ModerationCase? Case, IError? Refusal) Confirm(this ModerationCase @case, Guid moderatorId, DateTimeOffset now) => @case switch
    {
        { State: not CaseState.AwaitsSecond } => (null, new CaseClosedError(@case.State, "No decision waits for a second person.")),
        { Decision.ById: var first } when first == moderatorId => (null, new SecondModeratorNeededError()),
        _ => (@case with { Decision = @case.Decision! with { SecondById = moderatorId, At = now } }, null),
    };

    /// <summary>Contested. Whether this person may is decided before.</summary>
    public static ModerationCase Contest(this ModerationCase @case, CaseAppeal appeal) => @case with { Appeal = appeal, DueAt = Promise.DueAt(appeal.At) };

    /// <summary>Decided for good. Errors: nothing is contested.</summary>
    public static (ModerationCase? Case, IError? Refusal) DecideAppeal(this ModerationCase @case, CaseDecision decision) => @case.State == CaseState.Appealed
        ? (@case with { FinalDecision = decision }, null)
        : (null, new CaseClosedError(@case.State, "Nobody contests it."));

    /// <summary>Whether the thing is to be withheld from now on, to be given back, or null when it stays as it is.</summary>
    public static bool? Withholds(ModerationCase before, ModerationCase after) =>
        (IsRemoved(before), IsRemoved(after)) switch
        {
            (false, true) => true,
            (true, false) => false,
            _ => null,
        };

    private static bool IsRemoved(ModerationCase @case) => @case.Standing is { Outcome: CaseOutcome.Removed };
}
