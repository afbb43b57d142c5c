namespace InsideIn.Access;

/// <summary>Where the leaves to read closed threads are kept, and every list of them with its index.</summary>
public static class BreakGlassStore
{
    /// <summary>What was asked for, approved or not. Nothing of it is ever deleted.</summary>
    public static readonly Collection<BreakGlass> Requests = new("breakGlass", request => request.Id);

    /// <summary>The hours in which somebody read.</summary>
    public static readonly Collection<BreakGlassSession> Sessions = new("breakGlassSessions", session => session.Id);

    private static readonly Index<BreakGlass> ByTime = Requests.Index("byTime", index => index.Descending(request => request.RequestedAt));

    private static readonly Index<BreakGlass> ByReader = Requests.Index("byReader", index => index.Ascending(request => request.RequestedById).Ascending(request => request.OpenedId).Descending(request => request.EndsAt));

    private static readonly Index<BreakGlass> ByGroup = Requests.Index("byGroup", index => index.Each(request => request.Groups).Descending(request => request.EndsAt));

    private static readonly Index<BreakGlass> ByTelling = Requests.Index("byTelling", index => index.Ascending(request => request.TellingDueAt));

    /// <summary>Those of which members are to be told, the soonest first.</summary>
    public static Pick<BreakGlass> ToTell => ByTelling.At().Take(100);

    /// <summary>All of them, the latest first.</summary>
    public static Pick<BreakGlass> All => ByTime.At();

    /// <summary>Those of a group that are over, the latest first.</summary>
    public static Pick<BreakGlass> OverIn(Guid groupId, DateTimeOffset now) => ByGroup.At(groupId).Between(DateTimeOffset.UnixEpoch, now);

    /// <summary>Those among the threads that a person may read now, by what they hang on.</summary>
    public static async Task<IReadOnlyDictionary<Guid, BreakGlass>> OpenToAsync(DocumentStore store, Guid personId, IReadOnlyCollection<Guid> threads, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var latest = await store.PickEachAsync([.. threads.Select(thread => ByReader.At(personId, thread).Take(1))], cancellationToken);
        var found = await store.GetAsync(Requests, [.. latest.SelectMany(entries => entries).Select(entry => entry.Id)], cancellationToken);
        return found.Values.Select(read => read.Document).Where(request => request.IsOpenAt(now)).ToDictionary(request => request.Subject.Id);
    }

    /// <summary>Notes that somebody reads, once for each hour. It is durable when this completes.</summary>
    public static async Task NoteSessionAsync(DocumentStore store, BreakGlass request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var session = new BreakGlassSession(request.Id, request.SessionAt(now), now);
        if (await store.GetAsync(Sessions, session.Id, cancellationToken) is null)
        {
            // A conflict means that another part of the same reading noted it.
            await store.CommitAsync(
                new Batch().Insert(Sessions, session).Append(new BreakGlassUsed(request.RequestedById, now, request.Id, request.Subject, session.Session)),
                cancellationToken);
        }
    }
}
