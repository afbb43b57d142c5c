namespace InsideIn.Handover;

/// <summary>Why a plan was opened.</summary>
public enum HandoverOccasion
{
    /// <summary>The person has left the company.</summary>
    Left,

    /// <summary>The person works in another department or for another manager now.</summary>
    Moved,
}

/// <summary>One thing on a plan, and who has it now.</summary>
/// <param name="Thing">The thing with its heirs, the best first.</param>
/// <param name="HeirId">Who took it over; null while nobody has.</param>
/// <param name="HandedOverAt">When; null while nobody has.</param>
/// <param name="Before">What giving it back needs to know.</param>
public sealed record HandoverItem(Owned Thing, Guid? HeirId = null, DateTimeOffset? HandedOverAt = null, string? Before = null);

/// <summary>
/// What a person answered for when they left or moved. A leaver's things have another owner after seven days at the latest,
/// and all are given back to who returns within thirty. A mover keeps theirs: the plan is an offer to them, and nothing on it happens
/// unless they or an administrator say so.
/// </summary>
public sealed record HandoverPlan
{
    /// <summary>After how long the best heir gets what nobody has decided about.</summary>
    public static readonly TimeSpan TimeToDecide = TimeSpan.FromDays(7);

    /// <summary>How long after leaving a return gives everything back.</summary>
    public static readonly TimeSpan TimeToReturn = TimeSpan.FromDays(30);

    /// <summary>The id, which follows from person and occasion: however often the directory says so, there is one plan.</summary>
    [ID<HandoverPlan>]
    public required Guid Id { get; init; }

    /// <summary>Who left or moved.</summary>
    [GraphQLIgnore]
    public required Guid PersonId { get; init; }

    /// <summary>Why it was opened.</summary>
    public required HandoverOccasion Occasion { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>The manager at that time, who decides; null when there was none.</summary>
    [GraphQLIgnore]
    public Guid? ManagerId { get; init; }

    /// <summary>The things.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<HandoverItem> Items { get; init; }

    /// <summary>When everything was given back to the person, who had returned; null when it was not.</summary>
    public DateTimeOffset? RestoredAt { get; init; }

    /// <summary>When the mover, or an administrator for them, said that the rest stays with them; null while the offer stands, and for who left.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>By when somebody should have decided; null for a plan that asks for no decision.</summary>
    public DateTimeOffset? DueAt => Occasion == HandoverOccasion.Left && RestoredAt is null && Items.Any(item => item.HeirId is null) ? OpenedAt + TimeToDecide : null;

    /// <summary>Those who see it: of a leaver's the manager, and who could take something over; of a mover's they themselves.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> ConcernedIds => Occasion == HandoverOccasion.Moved ? [PersonId] : [.. Items.SelectMany(item => item.Thing.HeirIds).Append(ManagerId ?? Guid.Empty).Where(id => id != Guid.Empty).Distinct()];

    /// <summary>The id of a person's plan for what happened at a moment.</summary>
    public static Guid IdOf(Guid personId, DateTimeOffset at) => Ids.Of($"handoverPlan.{at.UtcTicks}", personId);

    /// <summary>The plan once an heir has a thing.</summary>
    public HandoverPlan HandedOver(Guid thingId, Guid heirId, string before, DateTimeOffset at) => this with
    {
        Items = [.. Items.Select(item => item.Thing.Id == thingId ? item with { HeirId = heirId, HandedOverAt = at, Before = before } : item)],
    };

    /// <summary>Whether something of it can still be given on. A mover's offer stands for as long as a leaver's return would undo theirs.</summary>
    public bool IsOpenAt(DateTimeOffset now) => Occasion == HandoverOccasion.Left ? RestoredAt is null : ClosedAt is null && now < OpenedAt + TimeToReturn;

    /// <summary>Who decides about it, administrators aside: of a leaver's things the manager, of a mover's the mover.</summary>
    [GraphQLIgnore]
    public Guid? DeciderId => Occasion == HandoverOccasion.Moved ? PersonId : ManagerId;

    /// <summary>The plan once an heir has passed on a thing.</summary>
    public HandoverPlan PassedOn(Guid thingId, Guid heirId) => this with
    {
        Items = [.. Items.Select(item => item.Thing.Id == thingId ? item with { Thing = item.Thing with { HeirIds = [.. item.Thing.HeirIds.Where(id => id != heirId)] } } : item)],
    };

    /// <summary>Whether a return at <paramref name="at"/> gives everything back.</summary>
    public bool IsRestoredBy(DateTimeOffset at) => Occasion == HandoverOccasion.Left && RestoredAt is null && at < OpenedAt + TimeToReturn;
}
