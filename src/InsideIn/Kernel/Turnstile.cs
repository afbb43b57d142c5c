namespace InsideIn.Kernel;

/// <summary>
/// Lets what many do at once to one thing, the answers to an event or the votes in a secret poll, come one after another within this server, so that they wait for their turn
/// rather than overtake one another and try again. Nothing is wrong without it: what they change holds by the condition of its write.
/// </summary>
public sealed class Turnstile : IDisposable
{
    private readonly SemaphoreSlim[] lanes = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    /// <summary>Waits for the turn; disposing gives it to the next, in the order of arrival.</summary>
    public async Task<IDisposable> TakeAsync(Guid thingId, CancellationToken cancellationToken)
    {
        var lane = lanes[(uint)thingId.GetHashCode() % lanes.Length];
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
