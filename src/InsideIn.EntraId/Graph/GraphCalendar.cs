using System.Globalization;
using InsideIn.EntraId.Downstream;
using Microsoft.Graph.Models;

namespace InsideIn.EntraId.Graph;

/// <summary>An event as it stands in a person's calendar.</summary>
/// <param name="Key">The product's own id of the entry: sent twice, it makes one event.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends.</param>
/// <param name="Place">Where; null when it is nowhere in particular.</param>
public sealed record CalendarEntry(Guid Key, string Subject, string Text, DateTimeOffset Start, DateTimeOffset End, string? Place);

/// <summary>The calendar of a person who asked for it, never anybody else's. Source: Microsoft Graph v1.0, <c>event</c>.</summary>
public sealed class GraphCalendar(GraphGateway gateway)
{
    /// <summary>Adds an event; the answer is its id there.</summary>
    public Task<string> AddAsync(ActingFor person, CalendarEntry entry, CancellationToken cancellation) => gateway.CallAsync(async () =>
    {
        using var calendar = gateway.For(person, GraphPermissions.Calendar);
        var draft = Event(entry);
        draft.TransactionId = entry.Key.ToString();
        var added = await calendar.Me.Events.PostAsync(draft, cancellationToken: cancellation);
        return added?.Id ?? throw new GraphException("ANSWER_BROKEN", "Microsoft Graph added an event and gave no id.");
    });

    /// <summary>Changes an event. The answer is false when it is no longer there.</summary>
    public Task<bool> ChangeAsync(ActingFor person, string eventId, CalendarEntry entry, CancellationToken cancellation) => WhereAsync(async () =>
    {
        using var calendar = gateway.For(person, GraphPermissions.Calendar);
        await calendar.Me.Events[eventId].PatchAsync(Event(entry), cancellationToken: cancellation);
    });

    /// <summary>Takes an event out. The answer is false when it is no longer there.</summary>
    public Task<bool> RemoveAsync(ActingFor person, string eventId, CancellationToken cancellation) => WhereAsync(async () =>
    {
        using var calendar = gateway.For(person, GraphPermissions.Calendar);
        await calendar.Me.Events[eventId].DeleteAsync(cancellationToken: cancellation);
    });

    private Task<bool> WhereAsync(Func<Task> call) => gateway.CallAsync(async () =>
    {
        try
        {
            await call();
            return true;
        }
        catch (Microsoft.Kiota.Abstractions.ApiException absent) when (absent.ResponseStatusCode == 404)
        {
            return false;
        }
    });

    private static Event Event(CalendarEntry entry) => new()
    {
        Subject = entry.Subject,
        Body = new ItemBody { Content = entry.Text, ContentType = BodyType.Text },
        Start = Instant(entry.Start),
        End = Instant(entry.End),
        Location = entry.Place is null ? null : new Location { DisplayName = entry.Place },
    };

    private static DateTimeTimeZone Instant(DateTimeOffset at) =>
        new() { DateTime = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture), TimeZone = "UTC" };
}
