namespace InsideIn.Documents;

/// <summary>Where the documents live and what they are.</summary>
public sealed class StoreOptions
{
    /// <summary>A folder path, made when it is missing, in which SQLite keeps everything; <c>postgres://user:password@host:port/database?schema=name</c>; or <c>mongodb://user:password@host,host/database?replicaSet=name</c>.</summary>
    public required string Connection { get; init; }

    /// <summary>Every collection that the application uses.</summary>
    public required IReadOnlyList<Collection> Collections { get; init; }

    /// <summary>Every fact type, by the name under which it is stored.</summary>
    public required IReadOnlyDictionary<string, Type> Facts { get; init; }

    /// <summary>Whether the store must be there already; otherwise a missing one is made.</summary>
    public bool MustExist { get; init; }

    /// <summary>Whether no other process may work with the store meanwhile, also where the engine lets several.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Is told how new indexes grow while the store is opened, on the thread that builds them; it should return soon.</summary>
    public IProgress<IndexGrown>? Progress { get; init; }

    /// <summary>Spreads the retries of lost races in time. It need not be thread-safe: the store takes turns.</summary>
    public Random Random { get; init; } = new();

    /// <summary>The same with one more collection.</summary>
    internal StoreOptions With(Collection collection) =>
        new() { Connection = Connection, Collections = [.. Collections, collection], Facts = Facts, MustExist = MustExist, IsAlone = IsAlone, Progress = Progress, Random = Random };
}
