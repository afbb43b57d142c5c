namespace InsideIn.Kernel;

/// <summary>A thing that falls due at a moment.</summary>
/// <param name="Id">The thing.</param>
/// <param name="At">When it falls due, UTC.</param>
public readonly record struct Due(Guid Id, DateTimeOffset At)
{
    /// <summary>The things on a list whose first key behind its prefix is the moment.</summary>
    public static IReadOnlyList<Due> Of(IEnumerable<Entry> entries) =>
        [.. entries.Select(entry => new Due(entry.Id, new DateTimeOffset((long)entry.Keys[0].Value!, TimeSpan.Zero)))];
}

/// <summary>What a duty keeps in mind whose things fall due each at a moment of its own: it wakes when the next one does.</summary>
public sealed class DueThings(TimeProvider time)
{
    // Sooner than the soonest that anybody may ask for, so that nothing is late which another server was asked for meanwhile.
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(2);

    private DateTimeOffset? next;

    /// <summary>How long until the next thing falls due, as far as is known; two seconds at most.</summary>
    public TimeSpan Rest => next - time.GetUtcNow() is { } span && span > TimeSpan.Zero && span < LongestRest ? span : LongestRest;

    /// <summary>
    /// Does everything that is due, in order. <paramref name="list"/> gives what falls due next, the soonest first; <paramref name="act"/> takes each thing off that list or leaves it for the next run.
    /// Errors: <see cref="AggregateException"/> with what could not be done, once the rest is done.
    /// </summary>
    public async Task RunAsync(Func<CancellationToken, Task<IReadOnlyList<Due>>> list, Func<Guid, DateTimeOffset, CancellationToken, Task> act, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var tried = new HashSet<Guid>();
        var faults = new List<Exception>();
        while (true)
        {
            var listed = await list(cancellationToken);
            var overdue = listed.Where(due => due.At <= now && !tried.Contains(due.Id)).ToList();
            if (overdue.Count == 0)
            {
                next = listed.Where(due => due.At > now).Select(due => (DateTimeOffset?)due.At).FirstOrDefault();
                break;
            }

            foreach (var due in overdue)
            {
                tried.Add(due.Id);
                await TryAsync(due, now, act, faults, cancellationToken);
            }
        }

        if (faults.Count > 0)
        {
            throw new AggregateException(faults);
        }
    }

    private static async Task TryAsync(Due due, DateTimeOffset now, Func<Guid, DateTimeOffset, CancellationToken, Task> act, List<Exception> faults, CancellationToken cancellationToken)
    {
        try
        {
            await act(due.Id, now, cancellationToken);
        }
        catch (Exception fault) when (fault is not StoreUnavailableException && !cancellationToken.IsCancellationRequested)
        {
            faults.Add(fault);
        }
    }
}
