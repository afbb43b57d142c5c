namespace InsideIn.GraphQL;

/// <summary>Lets so many operations of one schema run at once, whatever transport brought them.</summary>
internal sealed class ExecutionGate(int most)
{
    private int running;

    /// <summary>Asks for room for so many operations; dispose it when they are done.</summary>
    public Room Enter(int count)
    {
        if (Interlocked.Add(ref running, count) <= most) return new Room(this, count);
        Interlocked.Add(ref running, -count);
        return default;
    }

    /// <summary>Room for operations, or none.</summary>
    public readonly struct Room(ExecutionGate gate, int count) : IDisposable
    {
        /// <summary>Whether there was room.</summary>
        public bool IsGiven => count > 0;

        public void Dispose()
        {
            if (IsGiven) Interlocked.Add(ref gate.running, -count);
        }
    }
}
