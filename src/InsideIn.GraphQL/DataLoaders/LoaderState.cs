namespace InsideIn.GraphQL.DataLoaders;

/// <summary>What a data loader was given beside its keys: a page, or values by their names. Loads of different state never share a batch.</summary>
public sealed class LoaderState
{
    internal const string PagingKey = "paging";
    private readonly LoaderState? rest;
    private readonly string key = "";
    private readonly object? value;

    private LoaderState()
    {
    }

    private LoaderState(LoaderState rest, string key, object? value)
    {
        this.rest = rest;
        this.key = key;
        this.value = value;
    }

    /// <summary>Nothing given.</summary>
    public static LoaderState Empty { get; } = new();

    /// <summary>The page to load. Errors: a missing one is a fault.</summary>
    public PagingArguments Paging => Get<PagingArguments>(PagingKey);

    /// <summary>The value of that name. Errors: a missing one is a fault.</summary>
    public T Get<T>(string name) => Find(name) is T found
        ? found
        : throw new InvalidOperationException($"The data loader needs its state '{name}' as {typeof(T).Name}; give it with {(name == PagingKey ? "With(paging)" : $"SetState(\"{name}\", …)")} before loading.");

    /// <summary>The value of that name; the default when none was given.</summary>
    public T? GetOrDefault<T>(string name) => Find(name) is T found ? found : default;

    internal LoaderState And(string name, object? given) => new(this, name, given);

    private object? Find(string name)
    {
        for (var state = this; state.rest is not null; state = state.rest)
            if (state.key == name) return state.value;
        return null;
    }
}
