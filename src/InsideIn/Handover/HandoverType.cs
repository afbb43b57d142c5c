using InsideIn.People;

namespace InsideIn.Handover;

/// <summary>The plans that concern the viewer.</summary>
[ObjectType<Viewer>]
public static partial class ViewerHandover
{
    /// <summary>The viewer's own after a move, the plans of leavers whom the viewer managed, and those on which something is proposed to the viewer, the latest first. Administrators see all.</summary>
    [UsePaging]
    public static async Task<Connection<HandoverPlan>> GetHandoverPlansAsync([Parent] Viewer viewer, PagingArguments paging, DocumentStore store, CancellationToken cancellationToken)
    {
        var list = viewer.Roles.Contains(Role.Admin) ? HandoverStore.All : HandoverStore.Concerning(viewer.PersonId);
        var picked = await store.PickAsync(list.Page(paging), cancellationToken);
        var plans = await store.GetAsync(HandoverStore.Plans, [.. picked.Select(entry => entry.Id)], cancellationToken);
        return picked.ToConnection(paging, entry => plans.GetValueOrDefault(entry.Id)?.Document);
    }
}

/// <summary>The fields of a plan that need loading.</summary>
[ObjectType<HandoverPlan>]
public static partial class HandoverPlanType
{
    /// <summary>Who left or moved.</summary>
    public static Task<Person> GetPersonAsync([Parent] HandoverPlan plan, IPersonByIdDataLoader people, CancellationToken cancellationToken) => people.LoadRequiredAsync(plan.PersonId, cancellationToken);

    /// <summary>Whether the viewer may choose any heir.</summary>
    public static bool GetMayDecide([Parent] HandoverPlan plan, [GlobalState] Viewer viewer, Handovers handovers) => handovers.Decides(viewer, plan);

    /// <summary>Whether something on it can still be given on.</summary>
    public static bool GetIsOpen([Parent] HandoverPlan plan, TimeProvider time) => plan.IsOpenAt(time.GetUtcNow());

    /// <summary>What the viewer may see of it.</summary>
    public static async Task<IReadOnlyList<HandoverThing>> GetThingsAsync(
        [Parent] HandoverPlan plan, [GlobalState] Viewer viewer, Handovers handovers, IPersonByIdDataLoader people, CancellationToken cancellationToken)
    {
        var things = new List<HandoverThing>();
        foreach (var item in await handovers.VisibleAsync(viewer, plan, cancellationToken))
        {
            var heirs = (await people.LoadAsync([.. item.Thing.HeirIds], cancellationToken)).OfType<Person>();
            var taken = item.HeirId is { } id ? await people.LoadAsync(id, cancellationToken) : null;
            things.Add(new HandoverThing(item.Thing.Id, item.Thing.Kind, item.Thing.Name, [.. heirs], taken, item.HandedOverAt));
        }

        return things;
    }
}

/// <summary>A thing on a plan.</summary>
/// <param name="Id">By which it is handed over.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="ProposedHeirs">Who could take it over, the best first.</param>
/// <param name="Heir">Who took it over; null while nobody has.</param>
/// <param name="HandedOverAt">When; null while nobody has.</param>
public sealed record HandoverThing(Guid Id, OwnedKind Kind, string Name, IReadOnlyList<Person> ProposedHeirs, Person? Heir, DateTimeOffset? HandedOverAt);
