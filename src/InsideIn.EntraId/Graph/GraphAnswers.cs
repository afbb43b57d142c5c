using System.Globalization;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;

namespace InsideIn.EntraId.Graph;

/// <summary>What a failed call to Graph means.</summary>
internal static class GraphAnswers
{
    // Where Graph asks for a pause and does not say how long.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>The fault in the gateway's words; null for one that is not Graph's.</summary>
    public static Exception? Read(Exception fault, DateTimeOffset now) => fault switch
    {
        GraphException or Downstream.InteractionRequiredException => null,
        AggregateException { InnerException: { } inner } => Read(inner, now),
        ApiException { ResponseStatusCode: 429 or 503 or 504 } throttled => new GraphThrottledException(WaitOf(throttled, now), throttled),
        ApiException { ResponseStatusCode: 410 } gone => new DirectoryPlaceLostException(gone),
        ODataError { ResponseStatusCode: 400, Error.Code: { } code } lost when IsPlaceLost(code) => new DirectoryPlaceLostException(lost),
        ODataError refused => new GraphException(refused.Error?.Code ?? "REFUSED", $"Microsoft Graph answered {refused.ResponseStatusCode}: {refused.Error?.Code}.", refused) { Status = refused.ResponseStatusCode },
        ApiException refused => new GraphException("REFUSED", $"Microsoft Graph answered {refused.ResponseStatusCode}.", refused) { Status = refused.ResponseStatusCode },
        HttpRequestException or IOException => new GraphException("UNREACHABLE", "Microsoft Graph could not be reached.", fault),
        System.Text.Json.JsonException => new GraphException("ANSWER_BROKEN", "Microsoft Graph's answer broke off.", fault),
        TaskCanceledException { InnerException: TimeoutException } => new GraphException("UNREACHABLE", "Microsoft Graph did not answer in time.", fault),
        _ => null,
    };

    private static bool IsPlaceLost(string code) =>
        code.StartsWith("syncState", StringComparison.OrdinalIgnoreCase) || code.Equals("resyncRequired", StringComparison.OrdinalIgnoreCase);

    /// <summary>The pause of the header, in seconds or as a date. Source: RFC 9110 section 10.2.3.</summary>
    private static TimeSpan WaitOf(ApiException throttled, DateTimeOffset now)
    {
        var text = throttled.ResponseHeaders?.FirstOrDefault(header => header.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
        TimeSpan? wait = double.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(Math.Min(seconds, LongestWait.TotalSeconds))
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until) ? until - now
            : null;
        return wait is { } told && told > TimeSpan.Zero ? (told < LongestWait ? told : LongestWait) : Pause;
    }
}
