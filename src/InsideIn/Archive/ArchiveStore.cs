using System.Runtime.CompilerServices;

namespace InsideIn.Archive;

/// <summary>Which network this is, so that things of another one are told from its own.</summary>
/// <param name="Id">The same in every network.</param>
/// <param name="NetworkId">The network's own, random.</param>
public sealed record NetworkIdentity(Guid Id, Guid NetworkId);

/// <summary>How far an archive has been read. It is changed in the batch that brings the things, so that a reading goes on exactly where it was stopped.</summary>
/// <param name="Id">Follows from the archive's digest.</param>
/// <param name="NetworkId">The network that the archive is of.</param>
/// <param name="NetworkName">Its name.</param>
/// <param name="BegunAt">When the reading began, UTC; all that it brings bears this time.</param>
public sealed record ArchiveReading(Guid Id, Guid NetworkId, string NetworkName, DateTimeOffset BegunAt)
{
    /// <summary>The part that is being read, 0 for the first.</summary>
    public int Part { get; init; }

    /// <summary>The lines of that part that are done with.</summary>
    public long Line { get; init; }

    /// <summary>When all was read; null before.</summary>
    public DateTimeOffset? EndedAt { get; init; }
}

/// <summary>Who a person of another network is here. It is decided once and stays so.</summary>
/// <param name="Id">The id that the person would have here without an account.</param>
/// <param name="PersonId">The person here, with the same account or mail address.</param>
public sealed record ImportedPerson(Guid Id, Guid PersonId);

/// <summary>What is kept about archives, and how documents are gone through to write one.</summary>
public static class ArchiveStore
{
    /// <summary>One document.</summary>
    public static readonly Collection<NetworkIdentity> Identities = new("networkIdentities", identity => identity.Id);

    /// <summary>One document per archive that was read.</summary>
    public static readonly Collection<ArchiveReading> Readings = new("archiveReadings", reading => reading.Id);

    /// <summary>The people of other networks who were found to work here.</summary>
    public static readonly Collection<ImportedPerson> People = new("importedPeople", person => person.Id);

    private const int PageSize = 200;
    private static readonly Guid IdentityId = Ids.Of("network.identity");

    /// <summary>The network's id; null as long as nobody needed one.</summary>
    public static async Task<Guid?> FindNetworkIdAsync(DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(Identities, IdentityId, cancellationToken))?.Document.NetworkId;

    /// <summary>The network's id, <paramref name="proposed"/> where it had none.</summary>
    public static Task<Guid> NetworkIdAsync(DocumentStore store, Guid proposed, CancellationToken cancellationToken) =>
        store.DecideAsync<Guid>(
            async token => await FindNetworkIdAsync(store, token) is { } known ? (known, null) : (proposed, new Batch().Insert(Identities, new NetworkIdentity(IdentityId, proposed))),
            cancellationToken);

    /// <summary>Every document of a collection in the order of the ids, a page at a time.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<T>> PagesAsync<T>(this DocumentStore store, Collection<T> collection, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        Guid? behind = null;
        IReadOnlyList<Guid> ids;
        do
        {
            ids = await store.WalkAsync(collection, behind, PageSize, cancellationToken);
            var read = await store.GetAsync(collection, ids, cancellationToken);
            yield return [.. ids.Where(read.ContainsKey).Select(id => read[id].Document)];
            behind = ids.Count > 0 ? ids[^1] : behind;
        }
        while (ids.Count == PageSize);
    }

    /// <summary>Those among the ids of which there are documents, with them.</summary>
    public static async Task<IReadOnlyDictionary<Guid, T>> FindAsync<T>(this DocumentStore store, Collection<T> collection, IEnumerable<Guid> ids, CancellationToken cancellationToken)
        where T : class => ids.ToHashSet() is { Count: > 0 } some ? (await store.GetAsync(collection, some, cancellationToken)).Documents() : new Dictionary<Guid, T>();
}
