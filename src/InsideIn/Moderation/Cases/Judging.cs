namespace InsideIn.Moderation;

/// <summary>Who may decide what. Pure decisions; each refusal says what is allowed, and to whom.</summary>
public static class Judging
{
    /// <summary>
    /// Whether the case stands in the viewer's queue: of the company's moderators every one, of a group's those about its things, save where somebody is concerned who keeps order there.
    /// </summary>
    public static bool Sees(Viewer viewer, ModerationCase @case) =>
        viewer.Roles.Contains(Role.Moderator) || (!@case.NeedsSecond && KeepsOrder(viewer, @case.Doors));

    /// <summary>Why the viewer may not decide the case; null when they may. Shape: absent and unseen are one answer (rule R2).</summary>
    public static IError? Refuses(Viewer viewer, ModerationCase @case) =>
        !Sees(viewer, @case) ? new NotFoundError()
        : viewer.PersonId == @case.AuthorId ? new NotAllowedError("Nobody decides about their own words.")
        : @case.ReporterIds.Contains(viewer.PersonId) ? new NotAllowedError("Nobody decides about their own report.")
        : @case.NeedsSecond && KeepsOrder(viewer, @case.Doors) ? new NotAllowedError("This is about somebody who keeps order in a group of yours; moderators from outside the group decide.")
        : @case.State == CaseState.Appealed && Decided(viewer, @case) ? new NotAllowedError("Somebody else decides about an appeal than those who decided first.")
        : null;

    /// <summary>Why the viewer may not contest the decision; null when they may: the author where something was found wrong, who reported where nothing was.</summary>
    public static IError? RefusesAppeal(Viewer viewer, ModerationCase @case, DateTimeOffset now)
    {
        var concerned = viewer.PersonId == @case.AuthorId || @case.ReporterIds.Contains(viewer.PersonId);
        if (!concerned || @case.Decision is not { } decision || @case.State == CaseState.AwaitsSecond)
        {
            return new NotFoundError();
        }

        return @case.Appeal is not null ? new CaseClosedError(@case.State, "A decision is contested once; this one was.")
            : now >= decision.At + ModerationCase.AppealTime ? new CaseClosedError(@case.State, $"A decision may be contested for {ModerationCase.AppealTime.TotalDays} days; this one is from {decision.At:yyyy-MM-dd}.")
            : viewer.PersonId == @case.AuthorId == (decision.Outcome != CaseOutcome.Rejected) ? null
            : new NotAllowedError("Those whom a decision went against may contest it.");
    }

    /// <summary>Whether the viewer may remove words of others that they come upon: who keeps order in one of the groups, and the company's moderators.</summary>
    public static bool MayRemove(Viewer viewer, Guid authorId, Audience audience) =>
        viewer.PersonId != authorId && (viewer.Roles.Contains(Role.Moderator) || KeepsOrder(viewer, audience.Doors));

    /// <summary>Whether the viewer keeps order in one of the groups.</summary>
    public static bool KeepsOrder(Viewer viewer, IEnumerable<Guid> groups) => groups.Any(viewer.KeepsOrderIn);

    private static bool Decided(Viewer viewer, ModerationCase @case) =>
        @case.Decision is { } decision && (decision.ById == viewer.PersonId || decision.SecondById == viewer.PersonId);
}
