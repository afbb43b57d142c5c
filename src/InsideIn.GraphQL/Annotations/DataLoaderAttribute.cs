namespace InsideIn.GraphQL;

/// <summary>
/// Makes a data loader of a batch method: <c>GetPersonByIdAsync(IReadOnlyList&lt;Guid&gt; ids, …, CancellationToken)</c> gives <c>IPersonByIdDataLoader</c>.
/// Shape: the method returns <see cref="IReadOnlyDictionary{TKey, TValue}"/> (a missing key is null) or <see cref="ILookup{TKey, TElement}"/> (a missing key is an empty array), plain or in a task.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DataLoaderAttribute : Attribute
{
    /// <summary>The most keys of one call, 1 to 1,000. Default 1,000.</summary>
    public int MaxBatchSize { get; set; } = 1_000;
}
