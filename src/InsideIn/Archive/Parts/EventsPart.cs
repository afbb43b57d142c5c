using InsideIn.Events;

namespace InsideIn.Archive;

/// <summary>An event with the answers to it, so that its seats come with it.</summary>
internal sealed record EventLine(Guid Id, Guid GroupId, Guid OrganiserId, string Title, string Text, EventTime Time, DateTimeOffset CreatedAt, IReadOnlyList<RsvpLine> Answers)
{
    public string? Place { get; init; }

    public string? JoinLink { get; init; }

    public int? Capacity { get; init; }

    public DateTimeOffset? CancelledAt { get; init; }

    public OriginLine? Origin { get; init; }

    public static EventLine Of(Event @event, IReadOnlyList<RsvpLine> answers) =>
        new(@event.Id, @event.GroupId, @event.OrganiserId, @event.Title, @event.Body.ToSource(), @event.Time, @event.CreatedAt, answers)
        {
            Place = @event.Place,
            JoinLink = @event.JoinLink,
            Capacity = @event.Capacity,
            CancelledAt = @event.CancelledAt,
            Origin = OriginLine.Of(@event.Origin),
        };

    public Event Read(ReadingStep step) => new()
    {
        Id = step.Here(Id),
        GroupId = step.Here(GroupId),
        OrganiserId = step.Person(OrganiserId),
        Title = Title,
        Body = step.Text(Text),
        Time = Time,
        Place = Place,
        JoinLink = JoinLink,
        Capacity = Capacity,
        CreatedAt = CreatedAt,
        CancelledAt = CancelledAt,
        Origin = step.OriginOf(Id, Origin),
    };
}

/// <summary>What a person answered to an event.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Seat">What came of it.</param>
/// <param name="Turn">Its place in the queue.</param>
/// <param name="AnsweredAt">When.</param>
internal sealed record RsvpLine(Guid PersonId, RsvpAnswer Answer, SeatState Seat, long Turn, DateTimeOffset AnsweredAt);

/// <summary>Events, each whole with its seats.</summary>
internal sealed class EventsPart() : Part<EventLine>("events")
{
    protected override async IAsyncEnumerable<EventLine> LinesAsync(DocumentStore store, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in store.PagesAsync(EventStore.Events, cancellationToken))
        {
            foreach (var @event in page.Where(@event => !@event.IsWithheld))
            {
                var answers = PersonalData.ReadAsync(store, EventStore.AllAnswersTo(@event.Id), cancellationToken)
                    .Select(rsvp => new RsvpLine(rsvp.PersonId, rsvp.Answer, rsvp.Seat, rsvp.Turn, rsvp.AnsweredAt));
                yield return EventLine.Of(@event, await answers.ToListAsync(cancellationToken));
            }
        }
    }

    protected override async Task ReadAsync(IReadOnlyList<EventLine> lines, ReadingStep step, CancellationToken cancellationToken)
    {
        var here = await step.Store.FindAsync(EventStore.Events, lines.Select(line => step.Here(line.Id)), cancellationToken);
        var isGroupHere = await step.GroupsHereAsync(lines.Select(line => line.GroupId), cancellationToken);
        foreach (var line in lines)
        {
            if (!isGroupHere(step.Here(line.GroupId)))
            {
                step.Tally.Skip("their group did not come along");
            }
            else if (step.Brings(line.Origin, here.ContainsKey(step.Here(line.Id))))
            {
                Add(line.Read(step), line.Answers, step);
            }
        }
    }

    private static void Add(Event @event, IReadOnlyList<RsvpLine> answers, ReadingStep step)
    {
        var rsvps = answers.Select(answer => new Rsvp
        {
            Id = Rsvp.IdOf(@event.Id, step.Person(answer.PersonId)),
            EventId = @event.Id,
            PersonId = step.Person(answer.PersonId),
            Answer = answer.Answer,
            Seat = answer.Seat,
            Turn = answer.Turn,
            AnsweredAt = answer.AnsweredAt,
        }).DistinctBy(rsvp => rsvp.Id).ToList();
        step.Batch.Insert(EventStore.Events, @event).Insert(EventStore.Ledgers, new SeatLedger(
            @event.Id,
            rsvps.Count(rsvp => rsvp.Seat == SeatState.Confirmed),
            rsvps.Count(rsvp => rsvp.Seat == SeatState.Waiting),
            rsvps.Select(rsvp => rsvp.Turn).DefaultIfEmpty(0).Max() + 1));
        foreach (var rsvp in rsvps)
        {
            step.Batch.Insert(EventStore.Rsvps, rsvp);
        }

        step.Things.Add(@event.Subject);
    }
}
