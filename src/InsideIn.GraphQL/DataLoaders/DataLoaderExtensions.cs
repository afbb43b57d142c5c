using InsideIn.GraphQL.DataLoaders;

namespace InsideIn.GraphQL;

/// <summary>Gives data loaders what their methods take beside keys.</summary>
public static class DataLoaderExtensions
{
    /// <summary>The loader of one page for each key: <c>pages.With(paging).LoadAsync(post.Id, ct).ToConnectionAsync()</c>. All keys of one page and wave are loaded by one call.</summary>
    public static PageLoader<TKey, T> With<TKey, T>(this IDataLoader<TKey, Page<T>> loader, PagingArguments paging)
        where TKey : notnull => new(Branch(loader, LoaderState.PagingKey, paging));

    /// <summary>The loader whose method finds <paramref name="value"/> in its parameter with <c>[DataLoaderState("key")]</c>. Loads of different values do not share a batch.</summary>
    public static IDataLoader<TKey, TValue> SetState<TKey, TValue>(this IDataLoader<TKey, TValue> loader, string key, object? value)
        where TKey : notnull => Branch(loader, key, value);

    private static DataLoader<TKey, TValue> Branch<TKey, TValue>(IDataLoader<TKey, TValue> loader, string key, object? value)
        where TKey : notnull => loader is DataLoader<TKey, TValue> own
            ? own.Branch(key, value)
            : throw new ArgumentException($"{loader.GetType().Name} is no generated data loader; only those take state.", nameof(loader));
}

/// <summary>Loads one page for each key. A key without entries has an empty page.</summary>
public readonly struct PageLoader<TKey, T>
    where TKey : notnull
{
    private readonly IDataLoader<TKey, Page<T>> loader;

    internal PageLoader(IDataLoader<TKey, Page<T>> loader) => this.loader = loader;

    /// <summary>The page of <paramref name="key"/>.</summary>
    public Task<Page<T>> LoadAsync(TKey key, CancellationToken cancellationToken = default) => loader.LoadAsync(key, cancellationToken)!;

    /// <summary>The pages of <paramref name="keys"/>, in their order.</summary>
    public Task<IReadOnlyList<Page<T>>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default) => loader.LoadAsync(keys, cancellationToken)!;
}
