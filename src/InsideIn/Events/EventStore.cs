namespace InsideIn.Events;

/// <summary>Where events, their seats and the answers to them are kept, and every list of them with its index.</summary>
public static class EventStore
{
    /// <summary>The events, cancelled ones too.</summary>
    public static readonly Collection<Event> Events = new("events", @event => @event.Id);

    /// <summary>How the seats of each event stand.</summary>
    public static readonly Collection<SeatLedger> Ledgers = new("seatLedgers", ledger => ledger.Id);

    /// <summary>What each person answered to each event.</summary>
    public static readonly Collection<Rsvp> Rsvps = new("rsvps", rsvp => rsvp.Id);

    // More events than this that began within the longest time an event lasts, in one viewer's groups, would hide some that go on.
    private const int MostStarted = 1_000;

    private static readonly Index<Event> ByStart = Events.Index("byStart", index => index
        .Ascending(@event => @event.ListedIn).Ascending(@event => @event.Time.StartsAt).Ascending(@event => @event.Time.EndsAt));

    private static readonly Index<Event> ByOrganiser = Events.Index("byOrganiser", index => index.Ascending(@event => @event.OrganiserId).Ascending(@event => @event.Time.EndsAt));

    private static readonly Index<Rsvp> ByRank = Rsvps.Index("byRank", index => index
        .Ascending(rsvp => rsvp.EventId).Ascending(rsvp => rsvp.Rank).Ascending(rsvp => rsvp.Turn));

    private static readonly Index<Rsvp> ByPerson = Rsvps.Index("byPerson", index => index
        .Ascending(rsvp => rsvp.PersonId).Ascending(rsvp => rsvp.Rank).Ascending(rsvp => rsvp.AnsweredAt));

    /// <summary>The seats and the places in queues that a person holds, of past events too.</summary>
    public static Pick<Rsvp> HeldBy(Guid personId) => ByPerson.At(personId).Between(Rsvp.ConfirmedRank, Rsvp.InterestedRank);

    /// <summary>What a person answered, to past events too.</summary>
    public static Pick<Rsvp> AnswersOf(Guid personId) => ByPerson.At(personId);

    /// <summary>The events of a group, cancelled ones too where they are still listed, by start. Whoever shows them to a person asks <see cref="DuringAsync"/>.</summary>
    public static Pick<Event> InGroup(Guid groupId) => ByStart.At(groupId);

    /// <summary>The events that a person put up, by their end.</summary>
    public static Pick<Event> OrganisedBy(Guid personId) => ByOrganiser.At(personId);

    /// <summary>The guests of an event: those with a seat, those who wait in the order of the queue, those interested.</summary>
    public static Pick<Rsvp> GuestsOf(Guid eventId) => ByRank.At(eventId).Between(Rsvp.ConfirmedRank, Rsvp.DeclinedRank);

    /// <summary>Every answer to an event, refusals among them.</summary>
    public static Pick<Rsvp> AllAnswersTo(Guid eventId) => ByRank.At(eventId);

    /// <summary>Those who wait before the given turn.</summary>
    public static Pick<Rsvp> QueueBefore(Guid eventId, long turn) => ByRank.At(eventId, Rsvp.WaitingRank).Between(null, turn);

    /// <summary>The events of the groups that are on at some time of the stretch, by start: one page and one entry more. One store call.</summary>
    public static async Task<IReadOnlyList<Entry>> DuringAsync(
        DocumentStore store, IEnumerable<Guid> groupIds, Period stretch, PagingArguments paging, CancellationToken cancellationToken)
    {
        var ofGroups = ByStart.AtAny(groupIds.Select(id => (Key)id));
        var begun = ofGroups.Between(stretch.From.AddDays(-EventTime.LongestDays), stretch.From).Page(paging).Take(MostStarted);
        var toCome = ofGroups.Between(stretch.From, stretch.Until is { } until ? until : default(Key?)).Page(paging);
        var picked = await store.PickEachAsync([begun, toCome], cancellationToken);
        return [.. picked[0].Where(entry => GoesOn(entry, stretch.From)).Concat(picked[1]).Take(paging.Limit + 1)];
    }

    /// <summary>
    /// What the decision on a person's answer depends on. The ledger is read first: every change to the rest replaces it,
    /// so whoever writes on the condition of this ledger knows that the rest is unchanged too.
    /// </summary>
    public static async Task<StoredSeating> ReadSeatingAsync(DocumentStore store, Guid eventId, Guid personId, CancellationToken cancellationToken)
    {
        var ledger = await store.GetAsync(Ledgers, eventId, cancellationToken) ?? throw new InvalidOperationException($"Event {eventId} has no seat ledger.");
        var @event = await store.GetAsync(Events, eventId, cancellationToken) ?? throw new InvalidOperationException($"The seat ledger {eventId} has no event.");
        var before = await store.GetAsync(Rsvps, Rsvp.IdOf(eventId, personId), cancellationToken);
        var next = ledger.Document.Waiting == 0 ? [] : await store.PickAsync(ByRank.At(eventId, Rsvp.WaitingRank).Take(1), cancellationToken);
        var nextInLine = next.Count == 0 ? null : await store.GetAsync(Rsvps, next[0].Id, cancellationToken);
        return new StoredSeating(@event, ledger, before, nextInLine);
    }

    private static bool GoesOn(Entry entry, DateTimeOffset at) => entry.Keys[1].Value is long endsAt && endsAt > at.UtcTicks;
}

/// <summary>A seating as it was read, with the versions that its change must meet.</summary>
public sealed record StoredSeating(Stored<Event> Event, Stored<SeatLedger> Ledger, Stored<Rsvp>? Before, Stored<Rsvp>? NextInLine)
{
    /// <summary>What the decision looks at.</summary>
    public Seating Seating => new(Event.Document, Ledger.Document, Before?.Document, NextInLine?.Document);

    /// <summary>The batch of a change, on the condition that nobody changed the seats in between. Shape: null when nothing changed.</summary>
    public Batch? Save(SeatChange change)
    {
        if (change.Facts.Count == 0)
        {
            return null;
        }

        var batch = new Batch().Replace(EventStore.Ledgers, Ledger, change.Ledger).Put(EventStore.Rsvps, Before, change.Answered);
        if (change.Promoted is not null)
        {
            batch.Replace(EventStore.Rsvps, NextInLine!, change.Promoted);
        }

        foreach (var fact in change.Facts)
        {
            batch.Append(fact);
        }

        return batch;
    }

    /// <summary>The batch of a cancellation. The ledger is written anew, so that an answer on its way meets the cancelled event. Shape: null when it was cancelled before.</summary>
    public Batch? Save(CancelledEvent cancelled) => cancelled.Fact is null
        ? null
        : new Batch().Replace(EventStore.Events, Event, cancelled.Event).Replace(EventStore.Ledgers, Ledger, Ledger.Document).Append(cancelled.Fact);
}
