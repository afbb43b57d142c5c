using InsideIn.Access;

namespace InsideIn.Events;

/// <summary>Events: put up, answer, cancel.</summary>
public static class EventsFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Events")
    {
        Collections = [EventStore.Events, EventStore.Ledgers, EventStore.Rsvps],
        Facts = [typeof(EventCreated), typeof(EventCancelled), typeof(RsvpAnswered), typeof(WaitlistPromoted), typeof(SeatRevoked)],
        Services = services => services
            .AddSingleton<AnswerTurns>()
            .AddSingleton<IListener, SeatRevocation>()
            .AddSingleton(ReadableSource.Of(SubjectKind.Event, EventStore.Events, _ => true)),
    };
}
