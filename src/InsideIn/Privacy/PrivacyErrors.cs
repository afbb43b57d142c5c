namespace InsideIn.Privacy;

/// <summary>An export was asked for a short while ago.</summary>
/// <param name="NextAt">When the next may be asked for.</param>
public sealed record ExportTooSoonError(DateTimeOffset NextAt) : IError
{
    /// <inheritdoc/>
    public string Message => $"An export was asked for within the last {DataExport.Pause.TotalMinutes:0} minutes; the next may be asked for at {NextAt:u}.";

    /// <inheritdoc/>
    public string Code => "EXPORT_TOO_SOON";
}

/// <summary>There is no export to fetch: none was asked for, it is still gathered, or its day is over.</summary>
public sealed record ExportNotReadyError : IError
{
    /// <inheritdoc/>
    public string Message => "There is no export to fetch: it is still gathered, or its day is over.";

    /// <inheritdoc/>
    public string Code => "EXPORT_NOT_READY";
}

/// <summary>The person still works here.</summary>
public sealed record StillEmployedError : IError
{
    /// <inheritdoc/>
    public string Message => "The person still works here. Only those who have left the company can be erased.";

    /// <inheritdoc/>
    public string Code => "STILL_EMPLOYED";
}

/// <summary>What names the person is still being gathered, so that nobody can have looked at it.</summary>
public sealed record ErasureNotReadyError : IError
{
    /// <inheritdoc/>
    public string Message => "What names the person is still being gathered. Look at the list first, then confirm.";

    /// <inheritdoc/>
    public string Code => "ERASURE_NOT_READY";
}
