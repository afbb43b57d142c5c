namespace InsideIn.GraphQL;

/// <summary>
/// Makes a data loader of a method: <c>GetPersonByIdAsync(IReadOnlyList&lt;Guid&gt; ids, …, CancellationToken)</c> gives <c>IPersonByIdDataLoader</c>.
/// Shape: the method returns <see cref="IReadOnlyDictionary{TKey, TValue}"/> (a missing key is null, or empty where the values are arrays or pages) or
/// <see cref="ILookup{TKey, TElement}"/> (a missing key is an empty array), plain or in a task. A method that takes one key in place of the list
/// and returns its value is called once for each key.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DataLoaderAttribute : Attribute
{
    /// <summary>The name follows from the method's: without <c>Get</c> and <c>Async</c>.</summary>
    public DataLoaderAttribute()
    {
    }

    /// <summary>A loader of that name: <c>PersonById</c> gives <c>IPersonByIdDataLoader</c>.</summary>
    public DataLoaderAttribute(string name) => Name = name;

    /// <summary>The name before <c>DataLoader</c>; null: it follows from the method's.</summary>
    public string? Name { get; }

    /// <summary>The most keys of one call, 1 to 1,000. Default 1,000.</summary>
    public int MaxBatchSize { get; set; } = 1_000;
}

/// <summary>The parameter of a data loader's method takes what <c>loader.SetState(key, value)</c> set. Errors: a missing value is a fault, unless the parameter is nullable.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class DataLoaderStateAttribute(string key) : Attribute
{
    /// <summary>The state's name.</summary>
    public string Key { get; } = key;
}
