namespace InsideIn.Moves;

/// <summary>What was moved, split or merged can be taken back for a while only, and only as long as it stands where it went.</summary>
/// <param name="UndoableUntil">Until when it could be undone.</param>
public sealed record MoveNotUndoableError(DateTimeOffset UndoableUntil) : IError
{
    /// <inheritdoc/>
    public string Message => $"It could be undone until {UndoableUntil:u}, and while everything stood where it went.";

    /// <inheritdoc/>
    public string Code => "MOVE_NOT_UNDOABLE";
}
