using FsCheck;
using FsCheck.Fluent;
using InsideIn.Events;
using InsideIn.GraphQL;
using InsideIn.Kernel;

namespace InsideIn.Tests.Events;

public class SeatingTests
{
    private static readonly Guid Ana = Ids.Of("ana");
    private static readonly Guid Ben = Ids.Of("ben");
    private static readonly Guid Cleo = Ids.Of("cleo");

    [Fact]
    public void Who_comes_gets_a_seat()
    {
        var room = new Room(capacity: 1);

        room.Answer(Ana, RsvpAnswer.Going);

        Assert.Equal(SeatState.Confirmed, room.Of(Ana).Seat);
        Assert.Equal((1, 0), (room.Ledger.Confirmed, room.Ledger.Waiting));
    }

    [Fact]
    public void Who_comes_too_late_is_told_the_numbers_and_nothing_changes()
    {
        var room = new Room(capacity: 1);
        room.Answer(Ana, RsvpAnswer.Going);
        room.Answer(Ben, RsvpAnswer.Going, joinWaitlist: true);
        var before = room.Ledger;

        Assert.Equal(new EventFullError(Capacity: 1, GoingCount: 1, WaitlistLength: 1), room.Answer(Cleo, RsvpAnswer.Going));
        Assert.Equal(before, room.Ledger);
    }

    [Fact]
    public void Who_asks_to_wait_stands_in_the_queue_until_a_seat_is_free() // R44
    {
        var room = new Room(capacity: 1);
        room.Answer(Ana, RsvpAnswer.Going);
        room.Answer(Ben, RsvpAnswer.Going, joinWaitlist: true);
        room.Answer(Cleo, RsvpAnswer.Going, joinWaitlist: true);

        room.Answer(Ana, RsvpAnswer.Declined);

        Assert.Equal((SeatState.None, SeatState.Confirmed, SeatState.Waiting), (room.Of(Ana).Seat, room.Of(Ben).Seat, room.Of(Cleo).Seat));
        Assert.Equal([nameof(RsvpAnswered), nameof(WaitlistPromoted)], room.LastFacts.Select(fact => fact.GetType().Name));
    }

    [Fact]
    public void Maybe_frees_a_seat_as_a_no_does()
    {
        var room = new Room(capacity: 1);
        room.Answer(Ana, RsvpAnswer.Going);
        room.Answer(Ben, RsvpAnswer.Going, joinWaitlist: true);

        room.Answer(Ana, RsvpAnswer.Interested);

        Assert.Equal(SeatState.Confirmed, room.Of(Ben).Seat);
    }

    [Fact]
    public void Leaving_the_queue_promotes_nobody()
    {
        var room = new Room(capacity: 1);
        room.Answer(Ana, RsvpAnswer.Going);
        room.Answer(Ben, RsvpAnswer.Going, joinWaitlist: true);
        room.Answer(Cleo, RsvpAnswer.Going, joinWaitlist: true);

        room.Answer(Ben, RsvpAnswer.Declined);

        Assert.Equal((SeatState.Confirmed, SeatState.Waiting), (room.Of(Ana).Seat, room.Of(Cleo).Seat));
        Assert.Equal((1, 1), (room.Ledger.Confirmed, room.Ledger.Waiting));
    }

    [Fact]
    public void Saying_yes_again_keeps_the_seat_and_the_place_in_the_queue()
    {
        var room = new Room(capacity: 1);
        room.Answer(Ana, RsvpAnswer.Going);
        room.Answer(Ben, RsvpAnswer.Going, joinWaitlist: true);
        var (ledger, place) = (room.Ledger, room.Of(Ben).Turn);

        room.Answer(Ana, RsvpAnswer.Going);
        room.Answer(Ben, RsvpAnswer.Going);

        Assert.Equal((ledger, place), (room.Ledger, room.Of(Ben).Turn));
        Assert.Empty(room.LastFacts);
    }

    [Fact]
    public void Who_left_and_comes_back_queues_last() // R45
    {
        var room = new Room(capacity: 1);
        room.Answer(Ana, RsvpAnswer.Going);
        room.Answer(Ben, RsvpAnswer.Going, joinWaitlist: true);
        room.Answer(Cleo, RsvpAnswer.Going, joinWaitlist: true);
        room.Answer(Ben, RsvpAnswer.Declined);
        room.Answer(Ben, RsvpAnswer.Going, joinWaitlist: true);

        room.Answer(Ana, RsvpAnswer.Declined);

        Assert.Equal((SeatState.Waiting, SeatState.Confirmed), (room.Of(Ben).Seat, room.Of(Cleo).Seat));
    }

    [Fact]
    public void Who_may_no_longer_read_the_event_loses_the_seat_to_the_first_who_waits() // R45
    {
        var room = new Room(capacity: 1);
        room.Answer(Ana, RsvpAnswer.Going);
        room.Answer(Ben, RsvpAnswer.Going, joinWaitlist: true);

        room.Revoke(Ana);

        Assert.Equal((SeatState.None, SeatState.Confirmed), (room.Of(Ana).Seat, room.Of(Ben).Seat));
        Assert.Equal([nameof(SeatRevoked), nameof(WaitlistPromoted)], room.LastFacts.Select(fact => fact.GetType().Name));
    }

    [Fact]
    public void A_seat_is_taken_away_once_and_not_after_the_end() // R45
    {
        var room = new Room(capacity: 1);
        room.Answer(Ana, RsvpAnswer.Going);
        var late = new Seating(room.Event, room.Ledger, room.Of(Ana), NextInLine: null);

        room.Revoke(Ana);

        Assert.Null(new Seating(room.Event, room.Ledger, room.Of(Ana), NextInLine: null).Revoke(room.Now));
        Assert.Null(late.Revoke(room.Event.Time.EndsAt));
    }

    [Fact]
    public void Without_a_capacity_everybody_gets_a_seat()
    {
        var room = new Room(capacity: null);

        foreach (var number in Enumerable.Range(0, 500))
        {
            room.Answer(Ids.Of($"guest {number}"), RsvpAnswer.Going);
        }

        Assert.Equal((500, 0), (room.Ledger.Confirmed, room.Ledger.Waiting));
    }

    [Fact]
    public void A_past_event_freezes_its_answers() // R45
    {
        var room = new Room(capacity: 2);
        room.Answer(Ana, RsvpAnswer.Going);

        room.Now = room.Event.Time.EndsAt;

        Assert.Equal(new EventPastError(room.Event.Time.EndsAt), room.Answer(Ana, RsvpAnswer.Declined));
        Assert.Equal(SeatState.Confirmed, room.Of(Ana).Seat);
    }

    [Fact]
    public void A_cancelled_event_freezes_its_answers()
    {
        var room = new Room(capacity: 2);

        room.Event = room.Event.Cancel(Ana, room.Now).Value!.Event;

        Assert.Equal(new EventCancelledError(room.Now), room.Answer(Ben, RsvpAnswer.Going));
        Assert.Throws<KeyNotFoundException>(() => room.Of(Ben));
    }

    [Fact]
    public void An_event_is_cancelled_once_and_not_after_its_end()
    {
        var room = new Room(capacity: 2);
        var cancelled = room.Event.Cancel(Ana, room.Now).Value!;

        Assert.NotNull(cancelled.Fact);
        Assert.Equal(new CancelledEvent(cancelled.Event, Fact: null), cancelled.Event.Cancel(Ana, room.Now.AddMinutes(1)).Value);
        Assert.IsType<EventPastError>(room.Event.Cancel(Ana, room.Event.Time.EndsAt).Error);
    }

    [Fact]
    public void Whatever_people_answer_seats_are_never_oversold_never_idle_and_the_queue_keeps_its_order() // R43, R44
    {
        var steps = from person in Gen.Choose(0, 11)
                    from answer in Gen.Frequency((4, Gen.Constant(RsvpAnswer.Going)), (2, Gen.Constant(RsvpAnswer.Declined)), (1, Gen.Constant(RsvpAnswer.Interested)))
                    from waits in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
                    select (Person: Ids.Of($"person {person}"), answer, waits);
        var worlds = from capacity in Gen.Choose(1, 6)
                     from answers in Gen.ListOf(steps)
                     select (capacity, answers: answers.ToList());

        Prop.ForAll(Arb.From(worlds), world => Holds(world.capacity, world.answers)).Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(80));
    }

    /// <summary>Runs the answers beside a plain queue that is obviously right, and compares after each.</summary>
    private static bool Holds(int capacity, List<(Guid Person, RsvpAnswer Answer, bool Waits)> steps)
    {
        var room = new Room(capacity);
        List<Guid> seated = [], queue = [];
        foreach (var (person, answer, waits) in steps)
        {
            if (answer == RsvpAnswer.Going && !seated.Contains(person) && !queue.Contains(person))
            {
                (seated.Count < capacity ? seated : waits ? queue : []).Add(person);
            }
            else if (answer != RsvpAnswer.Going)
            {
                var hadSeat = seated.Remove(person);
                queue.Remove(person);
                if (hadSeat && queue is [var next, ..])
                {
                    queue.RemoveAt(0);
                    seated.Add(next);
                }
            }

            room.Answer(person, answer, waits);
            if (!room.Seated.ToHashSet().SetEquals(seated) || !room.Queue.SequenceEqual(queue)
                || (room.Ledger.Confirmed, room.Ledger.Waiting) != (seated.Count, queue.Count) || seated.Count > capacity)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An event with its answers in memory; it saves what the decision says and nothing else.</summary>
    private sealed class Room
    {
        private readonly Dictionary<Guid, Rsvp> rsvps = [];

        public Room(int? capacity)
        {
            var draft = new EventDraft
            {
                Title = "Tour of the plant",
                Description = "",
                Time = EventTime.Parse("2026-12-01T09:00", "2026-12-01T10:00", "Europe/Berlin").Value!,
                Capacity = capacity,
            };
            Event = Event.Create(draft, new EventCreated(Ana, Now, Ids.Of("tour"), Ids.Of("plant")));
            Ledger = new SeatLedger(Event.Id);
        }

        public Event Event { get; set; }

        public SeatLedger Ledger { get; private set; }

        public DateTimeOffset Now { get; set; } = new(2026, 11, 1, 8, 0, 0, TimeSpan.Zero);

        public IReadOnlyList<Fact> LastFacts { get; private set; } = [];

        public IEnumerable<Guid> Seated => InOrder(SeatState.Confirmed).Select(rsvp => rsvp.PersonId);

        public IEnumerable<Guid> Queue => InOrder(SeatState.Waiting).Select(rsvp => rsvp.PersonId);

        public Rsvp Of(Guid person) => rsvps[person];

        public IError? Answer(Guid person, RsvpAnswer answer, bool joinWaitlist = false)
        {
            var seating = new Seating(Event, Ledger, rsvps.GetValueOrDefault(person), InOrder(SeatState.Waiting).FirstOrDefault());
            var result = seating.Answer(new RsvpRequest(person, answer, joinWaitlist, Now));
            if (!result.IsSuccess)
            {
                return result.Error;
            }

            Save(result.Value);
            return null;
        }

        public void Revoke(Guid person) =>
            Save(new Seating(Event, Ledger, Of(person), InOrder(SeatState.Waiting).FirstOrDefault()).Revoke(Now)!);

        private void Save(SeatChange change)
        {
            Ledger = change.Ledger;
            LastFacts = change.Facts;
            foreach (var rsvp in new[] { change.Answered, change.Promoted }.OfType<Rsvp>())
            {
                rsvps[rsvp.PersonId] = rsvp;
            }
        }

        private IEnumerable<Rsvp> InOrder(SeatState seat) => rsvps.Values.Where(rsvp => rsvp.Seat == seat).OrderBy(rsvp => rsvp.Turn);
    }
}
