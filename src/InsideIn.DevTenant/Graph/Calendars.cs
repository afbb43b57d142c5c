using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace InsideIn.DevTenant;

/// <summary>One event in somebody's calendar, as the application wrote it.</summary>
public sealed record CalendarEvent(string Id, Guid Owner, string? TransactionId, JsonObject Content);

/// <summary>The calendars of everybody, in memory.</summary>
internal sealed class Calendars
{
    private readonly ConcurrentDictionary<string, CalendarEvent> _events = new(StringComparer.Ordinal);

    public IReadOnlyList<CalendarEvent> All => [.. _events.Values];

    public IReadOnlyList<CalendarEvent> Of(Guid owner) => [.. All.Where(kept => kept.Owner == owner)];

    /// <summary>Shape: null for an event that does not exist or is somebody else's.</summary>
    public CalendarEvent? Find(string id, Guid owner) => _events.TryGetValue(id, out var kept) && kept.Owner == owner ? kept : null;

    public void Put(CalendarEvent kept) => _events[kept.Id] = kept;

    public void Remove(string id) => _events.TryRemove(id, out _);

    public void Clear() => _events.Clear();
}
