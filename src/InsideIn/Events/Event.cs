using System.Text.Json.Serialization;

namespace InsideIn.Events;

/// <summary>A happening in a group, with an invitation that people answer.</summary>
[Node]
public sealed record Event : IReadable
{
    public required Guid Id { get; init; }

    [GraphQLIgnore]
    public required Guid GroupId { get; init; }

    [GraphQLIgnore]
    public required Guid OrganiserId { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about; may be empty.</summary>
    public required string Description { get; init; }

    /// <summary>Where people meet; null when nowhere.</summary>
    public string? Place { get; init; }

    [GraphQLIgnore]
    public string? JoinLink { get; init; }

    [GraphQLIgnore]
    public required EventTime Time { get; init; }

    /// <summary>The seats; null for as many as come.</summary>
    public int? Capacity { get; init; }

    [GraphQLIgnore]
    public required DateTimeOffset CreatedAt { get; init; }

    [GraphQLIgnore]
    public DateTimeOffset? CancelledAt { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    [JsonIgnore]
    public Audience Audience => new([GroupId], OrganiserId);

    /// <summary>The event that a draft becomes.</summary>
    public static Event Create(EventDraft draft, EventCreated fact) => new()
    {
        Id = fact.EventId,
        GroupId = fact.GroupId,
        OrganiserId = fact.ActorId,
        Title = draft.Title,
        Description = draft.Description,
        Place = draft.Place,
        JoinLink = draft.JoinLink,
        Time = draft.Time,
        Capacity = draft.Capacity,
        CreatedAt = fact.At,
    };

    /// <summary>The event called off, and its fact; the same event and no fact when it was called off before.</summary>
    public FieldResult<CancelledEvent, EventPastError> Cancel(Guid actorId, DateTimeOffset at)
    {
        if (CancelledAt is not null)
        {
            return new CancelledEvent(this, Fact: null);
        }

        return Time.EndsAt <= at
            ? new EventPastError(Time.EndsAt)
            : new CancelledEvent(this with { CancelledAt = at }, new EventCancelled(actorId, at, Id, GroupId));
    }

    /// <summary>Whether the viewer may change or cancel the event: its organiser, and owners of its group.</summary>
    public bool MayEdit(Viewer viewer) => viewer.PersonId == OrganiserId || viewer.Owns(GroupId);
}

/// <summary>An event as it stands after it was called off.</summary>
public sealed record CancelledEvent(Event Event, EventCancelled? Fact);
