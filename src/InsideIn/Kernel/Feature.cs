namespace InsideIn.Kernel;

/// <summary>What a feature brings to the server: its collections, its facts, its services. One per feature folder, listed in <c>Features.cs</c>.</summary>
public sealed record Feature(string Name)
{
    /// <summary>The feature's collections with their indexes.</summary>
    public IReadOnlyList<Collection> Collections { get; init; } = [];

    /// <summary>The types of the facts that the feature appends; each is stored under its type's name.</summary>
    public IReadOnlyList<Type> Facts { get; init; } = [];

    /// <summary>What each of the collections holds about people, for export and erasure.</summary>
    public IReadOnlyList<PersonalData> PersonalData { get; init; } = [];

    /// <summary>Where the feature's documents name blobs.</summary>
    public IReadOnlyList<ContentNames> Contents { get; init; } = [];

    /// <summary>Registers the feature's services and listeners.</summary>
    public Action<IServiceCollection> Services { get; init; } = _ => { };

    /// <summary>Prepares the store before the first request: what must always exist. It runs at every start and changes nothing the second time.</summary>
    public Func<IServiceProvider, CancellationToken, Task> Prepare { get; init; } = (_, _) => Task.CompletedTask;

    /// <summary>Maps the feature's plain HTTP endpoints; most features have none.</summary>
    public Action<IEndpointRouteBuilder> Endpoints { get; init; } = _ => { };
}
