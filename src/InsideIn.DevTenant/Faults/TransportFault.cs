using System.IO.Enumeration;
using System.Text;

namespace InsideIn.DevTenant;

/// <summary>
/// What goes wrong with answers under some paths. Shape: the path begins with a slash and has no query; <c>*</c> stands
/// for any text, as in <c>/v1.0/users/*</c> or <c>/*/discovery/v2.0/keys</c>. Parts of a batch are met by their own path.
/// </summary>
public sealed record TransportFault(string Path)
{
    /// <summary>How many answers it spoils. Unit and range: 0 spoils all until faults are cleared.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Answers with this status instead of the real answer. Shape: null lets the call through.</summary>
    public int? Status { get; init; }

    /// <summary>Sent as it stands: seconds, or a date.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>How long the answer is held back. Unit: milliseconds of the machine's clock.</summary>
    public int DelayMilliseconds { get; init; }

    /// <summary>Ends the connection in the middle of the answer.</summary>
    public bool Cut { get; init; }

    /// <summary>Ends the answer's text in the middle, as if that were all.</summary>
    public bool Truncate { get; init; }

    /// <summary>Answers 401 and demands a token that fulfils these claims, JSON text.</summary>
    public string? Claims { get; init; }

    internal bool Meets(string path) => FileSystemName.MatchesSimpleExpression(Path, path);

    /// <summary>The answer instead of the real one. Shape: null when the call goes through, whatever becomes of its answer.</summary>
    internal GraphAnswer? Answer() => Claims is not null
        ? GraphAnswer.Error(401, "InvalidAuthenticationToken", "Continuous access evaluation resulted in challenge with result: InteractionRequired.") with
        {
            Headers = [("WWW-Authenticate", $"Bearer realm=\"\", error=\"insufficient_claims\", claims=\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(Claims))}\"")],
        }
        : Status is not { } status ? null
        : GraphAnswer.Error(status, Code(status), $"The development tenant was told to answer {status}.") with
        {
            Headers = RetryAfter is null ? [] : [("Retry-After", RetryAfter)],
        };

    private static string Code(int status) => status switch
    {
        429 => "TooManyRequests",
        500 => "InternalServerError",
        502 => "BadGateway",
        503 => "ServiceNotAvailable",
        504 => "GatewayTimeout",
        _ => "UnknownError",
    };
}
