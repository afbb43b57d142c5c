namespace InsideIn.Engagement;

/// <summary>
/// All that can be asked about engagement. It stands in a schema of its own, which reaches no person, no group and no content and takes no argument (rule E-1);
/// everybody gets the same answer (rule E-13).
/// </summary>
[QueryType]
[Schema("engagement")]
public static partial class EngagementQueries
{
    /// <summary>The figures of the last four weeks that were released; null before the first release.</summary>
    [Authorize]
    public static Task<EngagementRelease?> GetReleaseAsync(DocumentStore store, CancellationToken cancellationToken) =>
        EngagementStore.FindLatestAsync(store, cancellationToken);
}
