namespace InsideIn.Posts;

/// <summary>When posts may expire.</summary>
public static class PostExpiry
{
    private const int LongestYears = 5;

    private static readonly TimeSpan ShortestLife = TimeSpan.FromMinutes(1);

    /// <summary>Why a post cannot expire then; null when it can, or is to stay.</summary>
    public static TimeOutOfRangeError? Check(DateTimeOffset? expiresAt, DateTimeOffset now) =>
        expiresAt < now + ShortestLife || expiresAt > now.AddYears(LongestYears)
            ? new TimeOutOfRangeError("expiresAt", expiresAt.Value, now + ShortestLife, now.AddYears(LongestYears))
            : null;
}
