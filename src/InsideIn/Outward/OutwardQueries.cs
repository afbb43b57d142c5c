namespace InsideIn.Outward;

/// <summary>What can be asked about the way outside.</summary>
[QueryType]
public static partial class OutwardQueries
{
    /// <summary>The communications desk: posts that their authors offer now, first those whose offer ends first, and nothing else.</summary>
    [Authorize(Policy = "Comms")]
    [UsePaging]
    public static Task<Connection<Offer>> GetOffersAsync(PagingArguments paging, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        Desk.PageAsync(store, paging, time.GetUtcNow(), cancellationToken);

    /// <summary>What an author is shown before offering a post.</summary>
    [Authorize]
    public static OutwardNotice GetOutwardNotice() => OutwardNotice.Current;
}
