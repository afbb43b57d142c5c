using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Copying;

/// <summary>
/// How far a copy has come. It stands in the target from the first write until both sides were found equal, and changes together with
/// what was copied; while it stands, the store is opened for nothing but going on.
/// </summary>
/// <param name="Id">The same in every store: there is one copy at most.</param>
/// <param name="Source">The place that is copied, without user and password.</param>
/// <param name="Network">What tells the network from others: a digest of its first fact.</param>
/// <param name="BegunAt">When the first run began, UTC.</param>
/// <param name="Reached">The last document copied of each collection.</param>
internal sealed record CopyState(Guid Id, string Source, string Network, DateTimeOffset BegunAt, IReadOnlyDictionary<string, Guid> Reached)
{
    public static readonly Guid TheId = new("c0910000-0000-4000-8000-000000000001");

    public static readonly Collection<CopyState> All = new("storeCopies", copy => copy.Id);

    /// <summary>The copy once the documents up to <paramref name="last"/> are copied.</summary>
    public CopyState At(Collection collection, Guid last) => this with { Reached = new Dictionary<string, Guid>(Reached) { [collection.Name] = last } };

    /// <summary>Refuses a store that holds half a network. Errors: <see cref="StoreUnavailableException"/> says what to do.</summary>
    public static async Task DemandNoneAsync(IEngine engine, string connection, CancellationToken cancellationToken)
    {
        if (await engine.GetAsync(All, [TheId], cancellationToken) is [{ Document: var copy }])
        {
            throw new StoreUnavailableException(
                $"'{Place.Of(connection)}' holds an unfinished copy of '{copy.Source}', begun on {copy.BegunAt:u}. Run 'store copy' again with the same addresses, it goes on where it was; or empty the place.");
        }
    }
}
