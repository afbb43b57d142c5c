namespace InsideIn.Handover;

/// <summary>There is a plan for what a leaver or mover answered for.</summary>
public sealed record HandoverPlanOpened(DateTimeOffset At, Guid PlanId) : Fact(Guid.Empty, At);
