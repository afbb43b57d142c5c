using System.Diagnostics.CodeAnalysis;

namespace InsideIn.GraphQL;

/// <summary>One page of a list as a store or a data loader gives it: entries, and how to make a cursor of one.</summary>
/// <param name="items">The entries, in the list's order.</param>
/// <param name="hasNextPage">Whether entries follow the page.</param>
/// <param name="hasPreviousPage">Whether entries precede the page.</param>
/// <param name="createCursor">Makes the cursor of an entry: opaque to the reader, and enough to go on from.</param>
/// <param name="totalCount">The number of entries of the whole list; null when nobody counted.</param>
public sealed class Page<T>(IReadOnlyList<T> items, bool hasNextPage, bool hasPreviousPage, Func<T, string> createCursor, int? totalCount = null)
{
    /// <summary>A page without entries.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "Page<Comment>.Empty reads like the type it gives.")]
    public static Page<T> Empty { get; } = new([], false, false, static _ => "");

    /// <summary>The entries, in the list's order.</summary>
    public IReadOnlyList<T> Items { get; } = items;

    /// <summary>The first entry; the default (null) when the page is empty.</summary>
    public T? First => Items.Count == 0 ? default : Items[0];

    /// <summary>The last entry; the default (null) when the page is empty.</summary>
    public T? Last => Items.Count == 0 ? default : Items[^1];

    /// <summary>Whether entries follow the page.</summary>
    public bool HasNextPage { get; } = hasNextPage;

    /// <summary>Whether entries precede the page.</summary>
    public bool HasPreviousPage { get; } = hasPreviousPage;

    /// <summary>The number of entries of the whole list; null when nobody counted.</summary>
    public int? TotalCount { get; } = totalCount;

    /// <summary>The cursor of an entry of the page.</summary>
    public string CreateCursor(T item) => createCursor(item);
}
