namespace InsideIn.Pages;

/// <summary>Somebody else revised the page since it was read. Nothing was written; both texts are here, so that nothing typed is lost (rule R31).</summary>
/// <param name="BaseRevision">The revision that the change was made to.</param>
/// <param name="CurrentRevision">The revision that stands now.</param>
/// <param name="BaseText">The text that the change was made to.</param>
/// <param name="CurrentText">The text that stands now.</param>
/// <param name="MergedText">Both changes in one text, ready to be saved against <paramref name="CurrentRevision"/>; null where both touch the same paragraphs.</param>
/// <param name="CurrentTitle">The title that stands now.</param>
public sealed record StalePageError(int BaseRevision, int CurrentRevision, string BaseText, string CurrentText, string? MergedText, string CurrentTitle) : IError
{
    /// <inheritdoc/>
    public string Message => MergedText is null
        ? $"The page was revised meanwhile: your change was made to revision {BaseRevision}, revision {CurrentRevision} stands now, and both touch the same paragraphs. Nothing was overwritten."
        : $"The page was revised meanwhile: your change was made to revision {BaseRevision}, revision {CurrentRevision} stands now. The changes fit together; look at the merged text and save it.";

    /// <inheritdoc/>
    public string Code => "STALE_REVISION";
}

/// <summary>The page has no such revision.</summary>
/// <param name="BaseRevision">The number found.</param>
/// <param name="CurrentRevision">The newest revision; the oldest is 1.</param>
public sealed record UnknownRevisionError(int BaseRevision, int CurrentRevision) : IError
{
    /// <inheritdoc/>
    public string Message => $"The page has no revision {BaseRevision}; expected a number from 1 to {CurrentRevision}.";

    /// <inheritdoc/>
    public string Code => "UNKNOWN_REVISION";
}
