namespace InsideIn.Handover;

/// <summary>What becomes of what leavers and movers answered for.</summary>
public static class HandoverFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Handover")
    {
        Collections = [HandoverStore.Plans],
        Facts = [typeof(HandoverPlanOpened)],
        PersonalData =
        [
            new PersonalData<HandoverPlan>(HandoverStore.Plans, "handover plans")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, HandoverStore.Of(id), cancellationToken),
                Show = plan => new { plan.Id, plan.Occasion, plan.OpenedAt, plan.RestoredAt, plan.ClosedAt, Things = plan.Items.Select(item => new { item.Thing.Kind, item.Thing.Id, item.Thing.Name, item.HandedOverAt }) },
                Forget = (plan, who) => plan.Items.Any(item => who.Replace(item.Thing.Name) != item.Thing.Name)
                    ? plan with { Items = [.. plan.Items.Select(item => item with { Thing = item.Thing with { Name = who.Replace(item.Thing.Name) } })] }
                    : plan,
            },
        ],
        Services = services => services
            .AddSingleton<Succession>()
            .AddSingleton<Handovers>()
            .AddSingleton<IListener, OpenPlans>()
            .AddSingleton<IDuty, DuePlans>(),
    };
}
