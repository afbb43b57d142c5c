namespace InsideIn.Seen;

/// <summary>Visits end.</summary>
[MutationType]
public static partial class EndVisit
{
    /// <summary>Notes that the viewer has looked around until then: at the next visit, what came since is new. What is unread stays so.</summary>
    /// <param name="until">When the newest thing on the screen was published; now when left out.</param>
    [Authorize]
    public static async Task<FieldResult<Viewer, MomentAheadError>> EndVisitAsync(
        DateTimeOffset? until, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (until > now)
        {
            return new MomentAheadError(until.Value, now);
        }

        var at = until ?? now;
        await Visits.ChangeAsync(store, viewer.PersonId, visit => visit.EndedAt >= at ? visit : visit with { EndedAt = at }, cancellationToken);
        return viewer;
    }
}

internal static class Visits
{
    /// <summary>Changes a person's visit; the same visit changes nothing.</summary>
    public static Task<Visit> ChangeAsync(DocumentStore store, Guid personId, Func<Visit, Visit> change, CancellationToken cancellationToken) =>
        store.DecideAsync<Visit>(
            async token =>
            {
                var before = await store.GetAsync(SeenStore.Visits, personId, token);
                var visit = before?.Document ?? new Visit(personId);
                var changed = change(visit);
                return (changed, changed == visit ? null : new Batch().Put(SeenStore.Visits, before, changed));
            },
            cancellationToken);
}
