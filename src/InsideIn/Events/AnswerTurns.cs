namespace InsideIn.Events;

/// <summary>
/// Lets the answers to one event come one after another within this server, so that many at once wait for their turn
/// rather than overtake one another and try again. Nothing is wrong without it: the seats hold by the condition on their ledger.
/// </summary>
public sealed class AnswerTurns : IDisposable
{
    private readonly SemaphoreSlim[] lanes = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    /// <summary>Waits for the turn; disposing gives it to the next, in the order of arrival.</summary>
    public async Task<IDisposable> TakeAsync(Guid eventId, CancellationToken cancellationToken)
    {
        var lane = lanes[(uint)eventId.GetHashCode() % lanes.Length];
        await lane.WaitAsync(cancellationToken);
        return new Turn(lane);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var lane in lanes)
        {
            lane.Dispose();
        }
    }

    private sealed class Turn(SemaphoreSlim lane) : IDisposable
    {
        public void Dispose() => lane.Release();
    }
}
