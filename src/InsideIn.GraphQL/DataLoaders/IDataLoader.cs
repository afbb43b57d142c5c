namespace InsideIn.GraphQL;

/// <summary>
/// Collects the keys that the resolvers of one wave ask for and loads them with one call. It lives as long as its request and asks for no key twice.
/// A call is cancelled with the token of those who asked for its keys once they all have the same and nobody else waits for one of the keys; then it ends for them as cancelled.
/// </summary>
public interface IDataLoader<TKey, TValue>
    where TKey : notnull
{
    /// <summary>The value of <paramref name="key"/>; the default (null) when there is none.</summary>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>The value of <paramref name="key"/>. Errors: <see cref="KeyNotFoundException"/> when there is none.</summary>
    Task<TValue> LoadRequiredAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>The values of <paramref name="keys"/>. Shape: as many as keys and in their order; the default (null) where there is none.</summary>
    Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default);
}
