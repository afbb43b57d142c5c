using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Mentions;
using InsideIn.People;

namespace InsideIn.Events;

/// <summary>The fields of an event that need loading, or depend on who asks.</summary>
[ObjectType<Event>]
public static partial class EventType
{
    /// <summary>The event with this id; null when there is none or the viewer may not read it.</summary>
    [NodeResolver]
    public static Task<Event?> GetEventByIdAsync(Guid id, IEventByIdDataLoader events, CancellationToken cancellationToken) => events.LoadAsync(id, cancellationToken);

    /// <summary>The person who put it up.</summary>
    public static Task<Person> GetOrganiserAsync([Parent] Event @event, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(@event.OrganiserId, cancellationToken);

    /// <summary>The group that it is for.</summary>
    public static Task<Group> GetGroupAsync([Parent] Event @event, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        groups.LoadRequiredAsync(@event.GroupId, cancellationToken);

    /// <summary>What it is about, as a tree of blocks and inlines; may be empty.</summary>
    [Cost(1)]
    public static async Task<JsonElement> GetBodyAsync([Parent] Event @event, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        (await @event.Body.ShownAsync(people, groups, cancellationToken)).ToJson();

    /// <summary>What it is about, as plain text; may be empty.</summary>
    [Cost(1)]
    public static async Task<string> GetDescriptionAsync([Parent] Event @event, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        (await @event.Body.ShownAsync(people, groups, cancellationToken)).ToPlainText();

    /// <summary>The start as an instant.</summary>
    public static DateTimeOffset GetStartsAt([Parent] Event @event) => @event.Time.StartsAt;

    /// <summary>The end as an instant.</summary>
    public static DateTimeOffset GetEndsAt([Parent] Event @event) => @event.Time.EndsAt;

    /// <summary>Wall time of the start in the event's zone, as it was agreed: `2026-12-01T09:00`.</summary>
    public static string GetLocalStart([Parent] Event @event) => @event.Time.LocalStart;

    /// <summary>Wall time of the end in the event's zone.</summary>
    public static string GetLocalEnd([Parent] Event @event) => @event.Time.LocalEnd;

    /// <summary>The zone of the IANA database that wall times are in: `Europe/Berlin`.</summary>
    public static string GetZone([Parent] Event @event) => @event.Time.Zone;

    /// <summary>Where people join on the web. Null for everybody but the organiser and guests with a seat.</summary>
    public static async Task<string?> GetJoinLinkAsync([Parent] Event @event, [GlobalState] Viewer viewer, IViewerRsvpByEventIdDataLoader rsvps, CancellationToken cancellationToken)
    {
        if (@event.JoinLink is null || viewer.PersonId == @event.OrganiserId)
        {
            return @event.JoinLink;
        }

        var rsvp = await rsvps.LoadAsync(@event.Id, cancellationToken);
        return rsvp?.Seat == SeatState.Confirmed ? @event.JoinLink : null;
    }

    /// <summary>The number of guests with a seat.</summary>
    public static async Task<int> GetGoingCountAsync([Parent] Event @event, ISeatLedgerByEventIdDataLoader ledgers, CancellationToken cancellationToken) =>
        (await ledgers.LoadRequiredAsync(@event.Id, cancellationToken)).Confirmed;

    /// <summary>The number of people who wait for a seat.</summary>
    public static async Task<int> GetWaitlistLengthAsync([Parent] Event @event, ISeatLedgerByEventIdDataLoader ledgers, CancellationToken cancellationToken) =>
        (await ledgers.LoadRequiredAsync(@event.Id, cancellationToken)).Waiting;

    /// <summary>Whether it was called off.</summary>
    public static bool IsCancelled([Parent] Event @event) => @event.CancelledAt is not null;

    /// <summary>What the viewer answered; null when nothing yet.</summary>
    public static Task<Rsvp?> GetViewerRsvpAsync([Parent] Event @event, IViewerRsvpByEventIdDataLoader rsvps, CancellationToken cancellationToken) =>
        rsvps.LoadAsync(@event.Id, cancellationToken);

    /// <summary>Who comes: those with a seat, those who wait in the order of the queue, those interested. Who declined is not listed.</summary>
    [UsePaging]
    public static async Task<Connection<Rsvp>> GetGuestsAsync([Parent] Event @event, PagingArguments paging, IRsvpByIdDataLoader rsvps, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(EventStore.GuestsOf(@event.Id).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, rsvps, cancellationToken);
    }

    /// <summary>Whether the viewer may cancel it.</summary>
    public static bool GetMayEdit([Parent] Event @event, [GlobalState] Viewer viewer) => @event.MayBeEditedBy(viewer);
}
