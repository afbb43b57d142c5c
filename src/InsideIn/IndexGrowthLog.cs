namespace InsideIn;

/// <summary>Shows whoever starts the server how far new indexes are, one line a second at most.</summary>
public sealed class IndexGrowthLog(ILogger logger, TimeProvider time) : IProgress<IndexGrown>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private long? shownAt;

    /// <inheritdoc/>
    public void Report(IndexGrown value)
    {
        if (shownAt is not { } last || time.GetElapsedTime(last) >= Pause)
        {
            shownAt = time.GetTimestamp();
            logger.LogInformation("Index {Collection}.{Index}: {Done} of {Total} documents.", value.Collection, value.Index, value.Done, value.Total);
        }
    }
}
