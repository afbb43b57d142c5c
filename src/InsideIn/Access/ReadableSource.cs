namespace InsideIn.Access;

/// <summary>
/// How to find the things of one kind. Each publisher registers one, so that Access can be asked about any subject without knowing who publishes it.
/// </summary>
/// <param name="Kind">The kind.</param>
/// <param name="TypeName">The name of its type in the schema, which stands in its node ids.</param>
/// <param name="Load">The things among the ids that exist, deleted ones left out. It asks nobody's rights.</param>
public sealed record ReadableSource(
    SubjectKind Kind,
    string TypeName,
    Func<DocumentStore, IReadOnlyList<Guid>, CancellationToken, Task<IReadOnlyDictionary<Guid, IReadable>>> Load)
{
    /// <summary>The source of the documents of one collection.</summary>
    public static ReadableSource Of<T>(SubjectKind kind, Collection<T> collection, Func<T, bool> stands)
        where T : class, IReadable => new(
            kind,
            kind.ToString(),
            async (store, ids, cancellationToken) => (await store.GetAsync(collection, ids, cancellationToken))
                .Where(pair => stands(pair.Value.Document))
                .ToDictionary(pair => pair.Key, IReadable (pair) => pair.Value.Document));
}
