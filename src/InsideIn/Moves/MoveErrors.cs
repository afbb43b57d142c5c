namespace InsideIn.Moves;

/// <summary>What was previewed is not what would happen now.</summary>
public sealed record PreviewOutdatedError : IError
{
    /// <inheritdoc/>
    public string Message => "Something has changed since the preview was made, or there was none; look at 'previewAudienceChange' again and name its version.";

    /// <inheritdoc/>
    public string Code => "PREVIEW_OUTDATED";
}

/// <summary>A move can be taken back for a while only, and only as long as the thread stands where it was moved to.</summary>
/// <param name="UndoableUntil">Until when it could be undone.</param>
public sealed record MoveNotUndoableError(DateTimeOffset UndoableUntil) : IError
{
    /// <inheritdoc/>
    public string Message => $"The move could be undone until {UndoableUntil:u}, and while the thread stood where it was moved to.";

    /// <inheritdoc/>
    public string Code => "MOVE_NOT_UNDOABLE";
}
