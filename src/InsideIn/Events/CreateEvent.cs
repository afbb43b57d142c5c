using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.Media;
using InsideIn.Mentions;

namespace InsideIn.Events;

/// <summary>Members put up events.</summary>
[MutationType]
public static partial class CreateEvent
{
    /// <summary>
    /// Puts up an event in a group of the viewer's. The same client key again gives the first event.
    /// Start and end are wall time, <c>2026-12-01T09:00</c>, in a zone of the IANA database.
    /// </summary>
    /// <param name="description">What it is about; may be empty. It may name people and groups.</param>
    /// <param name="confirmedRecipients">The number of people whom its mentions tell, as a refusal named it.</param>
    [Authorize]
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [Error<TextEmptyError>]
    [Error<TextTooLongError>]
    [Error<UnknownZoneError>]
    [Error<LocalTimeInvalidError>]
    [Error<EndsBeforeStartError>]
    [Error<CapacityInvalidError>]
    [Error<JoinLinkInvalidError>]
    [Error<FileNotAttachedError>]
    [Error<MentionRefusals>]
    public static async Task<FieldResult<Event>> CreateEventAsync(
        [ID<Group>] Guid groupId,
        string title,
        string description,
        string? place,
        string? joinLink,
        string localStart,
        string localEnd,
        string zone,
        int? capacity,
        Guid clientKey,
        int? confirmedRecipients,
        [GlobalState] Viewer viewer,
        Rights rights,
        Mentioning mentioning,
        DocumentStore store,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var when = EventTime.Parse(localStart, localEnd, zone);
        if ((await rights.RefusesPostAsync(viewer, groupId, cancellationToken) ?? when.Error) is { } refusal)
        {
            return FieldResult.Refused<Event>(refusal);
        }

        var draft = new EventDraft { Title = title, Description = description, Time = when.Value!, Place = place, JoinLink = joinLink, Capacity = capacity };
        if ((draft.Check() ?? Attaching.Refuses(draft.Body, [])) is { } wrong)
        {
            return FieldResult.Refused<Event>(wrong);
        }

        var created = new EventCreated(viewer.PersonId, time.GetUtcNow(), Event.IdOf(viewer.PersonId, clientKey), groupId);
        return await store.DecideAsync(
            token => SaveAsync(Event.Create(draft, created), created, confirmedRecipients, viewer, rights, mentioning, store, token), cancellationToken);
    }

    private static async Task<(FieldResult<Event> Result, Batch? Batch)> SaveAsync(
        Event @event, EventCreated created, int? confirmedRecipients, Viewer viewer, Rights rights, Mentioning mentioning, DocumentStore store, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(EventStore.Events, @event.Id, cancellationToken) is { } first)
        {
            // The client's first try got through: it gets that event, as it stands now.
            return await rights.MayReadAsync(viewer, first.Document, cancellationToken) ? (first.Document, null) : (FieldResult.Refused<Event>(new NotFoundError()), null);
        }

        var typed = new MentioningText(@event.Subject, @event, @event.Body, created.At) { ConfirmedRecipients = confirmedRecipients };
        var (mentioned, tooMany) = await mentioning.ResolveAsync(viewer, typed, cancellationToken);
        if (mentioned is null)
        {
            return (FieldResult.Refused<Event>(tooMany!), null);
        }

        var naming = @event with { Body = mentioned.Body, UnreachedMentions = mentioned.Unreached };
        var batch = new Batch().Insert(EventStore.Events, naming).Insert(EventStore.Ledgers, new SeatLedger(naming.Id)).Append(created);
        await mentioning.AddToAsync(batch, mentioned, viewer.PersonId, cancellationToken);
        return (naming, batch);
    }
}
