namespace InsideIn.Kernel;

/// <summary>How a use case saves: it loads, decides, and saves what it decided, again on fresh documents when somebody else was faster.</summary>
public static class Decisions
{
    /// <summary>
    /// The result of <paramref name="decide"/>, once the batch that it came with is durable. Without a batch nothing is written.
    /// Errors: <see cref="ContentionException"/> when it lost too many races in a row.
    /// </summary>
    public static Task<TResult> DecideAsync<TResult>(this DocumentStore store, Func<CancellationToken, Task<(TResult Result, Batch? Batch)>> decide, CancellationToken cancellationToken) =>
        store.CommitAsync(
            async token =>
            {
                var (result, batch) = await decide(token);
                return batch is null ? Attempt.Answer(result) : Attempt.Save(batch, result);
            },
            cancellationToken);

    /// <summary>Appends what happened, in order.</summary>
    public static Batch AppendAll(this Batch batch, IEnumerable<Fact> facts) => facts.Aggregate(batch, (all, fact) => all.Append(fact));

    /// <summary>The documents without their versions, for those who only read.</summary>
    public static IReadOnlyDictionary<Guid, T> Documents<T>(this IReadOnlyDictionary<Guid, Stored<T>> read)
        where T : class => read.ToDictionary(pair => pair.Key, pair => pair.Value.Document);

    /// <summary>Everything in a list as it is stored, for those who change or delete all of it in one batch.</summary>
    public static async Task<IReadOnlyList<Stored<T>>> AllAsync<T>(this DocumentStore store, Pick<T> pick, CancellationToken cancellationToken)
        where T : class
    {
        const int page = 200;
        var found = new List<Stored<T>>();
        Cursor? reached = null;
        while (true)
        {
            var entries = await store.PickAsync(pick.Behind(reached).Take(page), cancellationToken);
            found.AddRange((await store.GetAsync(pick.Index.Collection, [.. entries.Select(entry => entry.Id)], cancellationToken)).Values);
            if (entries.Count < page)
            {
                return found;
            }

            reached = entries[^1].Cursor;
        }
    }
}
