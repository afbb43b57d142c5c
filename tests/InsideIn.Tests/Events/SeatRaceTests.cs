using InsideIn.Access;
using InsideIn.Documents;
using InsideIn.Events;
using InsideIn.GraphQL;
using InsideIn.Groups;
using InsideIn.Kernel;

namespace InsideIn.Tests.Events;

/// <summary>Many answers at once on a real store, each from its own task.</summary>
public sealed class SeatRaceTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 11, 1, 8, 0, 0, TimeSpan.Zero);
    private readonly string folder = Directory.CreateTempSubdirectory("insidein-seats-").FullName;
    private DocumentStore store = null!;
    private Event @event = null!;

    public async Task InitializeAsync()
    {
        Feature[] features = [EventsFeature.Feature, GroupsFeature.Feature];
        store = await DocumentStore.OpenAsync(
            new StoreOptions
            {
                Connection = folder,
                Collections = [.. features.SelectMany(feature => feature.Collections)],
                Facts = features.SelectMany(feature => feature.Facts).ToDictionary(fact => fact.Name),
            },
            TimeProvider.System);
    }

    public async Task DisposeAsync()
    {
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Two_hundred_answers_at_once_to_fifty_seats_give_fifty_confirmed_and_the_rest_waiting_in_order() // R43
    {
        await PutUpAsync(capacity: 50);
        using var turns = new Turnstile();

        await Task.WhenAll(People(200).Select(person => Task.Run(() => AnswerAsync(person, RsvpAnswer.Going, turns))));

        var guests = await GuestsAsync();
        Assert.Equal(Enumerable.Repeat(SeatState.Confirmed, 50).Concat(Enumerable.Repeat(SeatState.Waiting, 150)), guests.Select(guest => guest.Seat));
        Assert.Equal(Enumerable.Range(1, 200).Select(turn => (long)turn), guests.Select(guest => guest.Turn));
        Assert.Equal(new SeatLedger(@event.Id, Confirmed: 50, Waiting: 150, NextTurn: 201), await LedgerAsync());
    }

    [Fact]
    public async Task Servers_that_know_nothing_of_one_another_never_oversell() // R43
    {
        await PutUpAsync(capacity: 5);
        using Turnstile one = new(), two = new(), three = new();
        Turnstile[] servers = [one, two, three];

        await Task.WhenAll(People(30).Select((person, at) => Task.Run(() => AnswerAsync(person, RsvpAnswer.Going, servers[at % 3]))));

        var guests = await GuestsAsync();
        Assert.Equal((5, 25), (guests.Count(guest => guest.Seat == SeatState.Confirmed), guests.Count(guest => guest.Seat == SeatState.Waiting)));
        Assert.Equal(30, guests.Select(guest => guest.Turn).Distinct().Count());
    }

    [Fact]
    public async Task Seats_freed_at_once_go_to_as_many_who_wait_first() // R44
    {
        await PutUpAsync(capacity: 10);
        using Turnstile one = new(), two = new();
        foreach (var person in People(30))
        {
            await AnswerAsync(person, RsvpAnswer.Going, one);
        }

        await Task.WhenAll(People(10).Select((person, at) => Task.Run(() => AnswerAsync(person, RsvpAnswer.Declined, at % 2 == 0 ? one : two))));

        var guests = await GuestsAsync();
        Assert.Equal(People(30).Skip(10).Take(10), guests.Where(guest => guest.Seat == SeatState.Confirmed).Select(guest => guest.PersonId));
        Assert.Equal(People(30).Skip(20), guests.Where(guest => guest.Seat == SeatState.Waiting).Select(guest => guest.PersonId));
        Assert.Equal(10, (await FactsAsync()).OfType<WaitlistPromoted>().Count());
    }

    [Fact]
    public async Task One_person_who_answers_many_times_at_once_takes_one_seat()
    {
        await PutUpAsync(capacity: 3);
        using Turnstile one = new(), two = new();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(at => Task.Run(() => AnswerAsync(Ids.Of("ana"), RsvpAnswer.Going, at % 2 == 0 ? one : two))));

        Assert.Equal((1, 0), ((await LedgerAsync()).Confirmed, (await LedgerAsync()).Waiting));
        Assert.Single((await FactsAsync()).OfType<RsvpAnswered>());
    }

    [Fact]
    public async Task An_answer_and_a_cancellation_at_once_leave_no_seat_behind_the_cancellation()
    {
        await PutUpAsync(capacity: 100);
        using var turns = new Turnstile();
        var organiser = ViewerOf(Ids.Of("organiser"));

        await Task.WhenAll(
            Task.WhenAll(People(20).Select(person => Task.Run(() => AnswerAsync(person, RsvpAnswer.Going, turns)))),
            Task.Run(() => CancelEvent.CancelEventAsync(@event.Id, organiser, RightsOf(), store, new FixedClock(), CancellationToken.None)));

        var facts = (await FactsAsync()).ToList();
        Assert.Single(facts.OfType<EventCancelled>());
        Assert.Empty(facts.SkipWhile(fact => fact is not EventCancelled).Skip(1));
        Assert.Equal(facts.OfType<RsvpAnswered>().Count(), (await LedgerAsync()).Confirmed);
    }

    private static IEnumerable<Guid> People(int count) => Enumerable.Range(0, count).Select(number => Ids.Of($"person {number}"));

    private static Viewer ViewerOf(Guid person) => new(person, [], new Dictionary<Guid, GroupRole> { [Ids.Of("plant")] = GroupRole.Member });

    private async Task PutUpAsync(int capacity)
    {
        var draft = new EventDraft { Title = "Tour of the plant", Description = "", Time = EventTime.Parse("2026-12-01T09:00", "2026-12-01T10:00", "Europe/Berlin").Value!, Capacity = capacity };
        @event = Event.Create(draft, new EventCreated(Ids.Of("organiser"), Now, Ids.Of("tour"), Ids.Of("plant")));
        await store.CommitAsync(new Batch().Insert(EventStore.Events, @event).Insert(EventStore.Ledgers, new SeatLedger(@event.Id)));
    }

    private Rights RightsOf() => new(store, [], new FixedClock());

    private Task<FieldResult<Event, NotFoundError, EventFullError, EventPastError, EventCancelledError>> AnswerAsync(Guid person, RsvpAnswer answer, Turnstile turns) =>
        AnswerRsvp.AnswerRsvpAsync(@event.Id, answer, joinWaitlist: true, ViewerOf(person), RightsOf(), store, turns, new FixedClock(), CancellationToken.None);

    private async Task<SeatLedger> LedgerAsync() => (await store.GetAsync(EventStore.Ledgers, @event.Id))!.Document;

    private async Task<IReadOnlyList<Rsvp>> GuestsAsync()
    {
        var picked = await store.PickAsync(EventStore.GuestsOf(@event.Id).Take(1_000));
        var found = await store.GetAsync(EventStore.Rsvps, [.. picked.Select(entry => entry.Id)]);
        return [.. picked.Select(entry => found[entry.Id].Document)];
    }

    private async Task<IEnumerable<object>> FactsAsync()
    {
        var last = await store.LastPositionAsync();
        var facts = new List<object>();
        await foreach (var fact in store.Tail(0))
        {
            facts.Add(fact.Fact);
            if (fact.Position == last)
            {
                break;
            }
        }

        return facts;
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
