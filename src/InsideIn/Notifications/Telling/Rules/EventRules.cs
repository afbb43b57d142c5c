using InsideIn.Events;

namespace InsideIn.Notifications;

/// <summary>What facts about events tell.</summary>
internal static class EventRules
{
    /// <summary>A new event: to who may care in its group.</summary>
    public static async Task<IReadOnlyList<Telling>> CreatedAsync(EventCreated fact, Things things, CancellationToken cancellationToken)
    {
        var subject = new Subject(SubjectKind.Event, fact.EventId);
        return await things.FindAsync(subject, cancellationToken) is { } @event
            ? [.. PostRules.InGroups(@event, NoticeReason.EventInGroup, new Happening(fact.EventId, subject, fact.ActorId, fact.At))]
            : [];
    }

    /// <summary>A cancelled event: to its guests, those who wait and those interested.</summary>
    public static async Task<IReadOnlyList<Telling>> CancelledAsync(EventCancelled fact, Things things, CancellationToken cancellationToken)
    {
        var subject = new Subject(SubjectKind.Event, fact.EventId);
        return await things.FindAsync(subject, cancellationToken) is { } @event
            ? [@event.Tell(NoticeReason.EventChanged, new Happening(Ids.Of("event.cancelled", fact.EventId), subject, fact.ActorId, fact.At), Crowd.Of(EventStore.GuestsOf(fact.EventId), rsvp => rsvp.PersonId))]
            : [];
    }
}
