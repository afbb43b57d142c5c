namespace InsideIn.Documents.Decisions;

/// <summary>
/// Lets decisions of this process that lost a race over one document go on one at a time: among many hands on one document
/// each then loses once instead of again and again. Races with other processes are not its business.
/// </summary>
internal sealed class Turns
{
    // Documents share a turn by chance; that costs a short wait and keeps the table small.
    private readonly SemaphoreSlim[] turns = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Waits for the turn at what <paramref name="lost"/> was about.</summary>
    public async Task<Turn> TakeAsync(CommitResult lost, CancellationToken cancellationToken)
    {
        var turn = turns[(uint)About(lost).GetHashCode() % (uint)turns.Length];
        await turn.WaitAsync(cancellationToken);
        return new Turn(turn);
    }

    private static (string, Guid) About(CommitResult lost) => lost switch
    {
        Conflict conflict => (conflict.Collection.Name, conflict.Id),
        Duplicate duplicate => (duplicate.Index.Name, duplicate.HolderId),
        _ => ("", default),
    };

    /// <summary>A turn that lasts until it is disposed.</summary>
    public readonly struct Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
