namespace InsideIn.Seen;

/// <summary>A moment that has not come yet was called seen.</summary>
/// <param name="Found">The moment found.</param>
/// <param name="Latest">The latest moment allowed, which is now.</param>
public sealed record MomentAheadError(DateTimeOffset Found, DateTimeOffset Latest) : IError
{
    /// <inheritdoc/>
    public string Message => $"'until' is {Found:O}, which has not come yet; allowed is up to {Latest:O}.";

    /// <inheritdoc/>
    public string Code => "MOMENT_AHEAD";
}

/// <summary>People have had enough, or have come to the end.</summary>
[MutationType]
public static partial class MarkAllSeen
{
    /// <summary>Lets nothing that was there until then count as unread for the viewer, what they marked unread included.</summary>
    /// <param name="until">When the newest thing on the screen was published; now when left out.</param>
    [Authorize]
    public static async Task<FieldResult<Viewer, MomentAheadError>> MarkAllSeenAsync(
        DateTimeOffset? until, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, ITopicEventSender events, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (until > now)
        {
            return new MomentAheadError(until.Value, now);
        }

        var at = until ?? now;
        await Visits.ChangeAsync(store, viewer.PersonId, visit => visit.AllSeenAt >= at ? visit : visit with { AllSeenAt = at }, cancellationToken);
        await events.SendAsync(SeenTopics.Of(viewer.PersonId), new MarksChanged(viewer.PersonId), cancellationToken);
        return viewer;
    }
}
