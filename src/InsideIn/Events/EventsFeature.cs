using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.LinkPreviews;

namespace InsideIn.Events;

/// <summary>Events: put up, answer, cancel.</summary>
public static class EventsFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Events")
    {
        Collections = [EventStore.Events, EventStore.Ledgers, EventStore.Rsvps],
        Facts = [typeof(EventCreated), typeof(EventCancelled), typeof(RsvpAnswered), typeof(WaitlistPromoted), typeof(SeatRevoked)],
        PersonalData =
        [
            new PersonalData<Event>(EventStore.Events, "events")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, EventStore.OrganisedBy(id), cancellationToken),
                Show = @event => new { @event.Id, @event.GroupId, @event.Title, @event.Description, @event.Place, @event.JoinLink, @event.Time, @event.Capacity, @event.CreatedAt, @event.CancelledAt },
                Forget = (@event, who) => @event with { Title = who.Replace(@event.Title), Body = who.Replace(@event.Body), Place = @event.Place is { } place ? who.Replace(place) : null },
            },
            PersonalData.None(EventStore.Ledgers, "a ledger counts seats"),
            new PersonalData<Rsvp>(EventStore.Rsvps, "answers to invitations")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, EventStore.AnswersOf(id), cancellationToken),
                Show = rsvp => new { rsvp.EventId, rsvp.Answer, rsvp.Seat, rsvp.AnsweredAt },
                Forget = (rsvp, _) => rsvp,
            },
        ],
        Services = services => services
            .AddSingleton(GroupActivity.Of<EventCreated>(created => [created.GroupId]))
            .AddSingleton<IOwnership, EventOwnership>()
            .AddSingleton<IListener, SeatRevocation>()
            .AddSingleton(OwnAddresses.ById(SubjectKind.Event, "/events/"))
            .AddSingleton(ReadableSource.Of(SubjectKind.Event, EventStore.Events, _ => true))
            .AddSingleton(Withholding.Of(
                SubjectKind.Event,
                EventStore.Events,
                @event => new ReportedWords(@event.OrganiserId, string.Join("\n\n", @event.Title, @event.Description), @event.WithheldAt),
                (@event, at) => @event with { WithheldAt = at })),
    };
}
