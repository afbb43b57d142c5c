namespace InsideIn.EntraId.Graph;

/// <summary>Graph did not do what was asked.</summary>
/// <param name="code">A stable word: Graph's own error code, or <c>UNREACHABLE</c>, <c>LINK_FOREIGN</c>, <c>REDIRECTED</c>, <c>TOKEN_NOT_GIVEN</c>.</param>
/// <param name="message">A sentence for an administrator; it holds no token and no link.</param>
public class GraphException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    public string Code { get; } = code;

    /// <summary>The HTTP status; null when no answer came.</summary>
    public int? Status { get; init; }
}

/// <summary>Graph asks for a pause.</summary>
/// <param name="wait">How long, as it was told.</param>
public sealed class GraphThrottledException(TimeSpan wait, Exception? inner = null)
    : GraphException("THROTTLED", $"Microsoft Graph asks for a pause of {wait.TotalSeconds:0} s.", inner)
{
    public TimeSpan Wait { get; } = wait;
}

/// <summary>The place in the directory's changes is no longer known there: everything must be read anew.</summary>
public sealed class DirectoryPlaceLostException(Exception? inner = null)
    : GraphException("PLACE_LOST", "The directory no longer knows the place that was reached; it is read from the beginning.", inner);
