namespace InsideIn.Benchmarks.Stores;

/// <summary>
/// The store's statements, written by hand with the engine's own driver over the store's own tables: what the engine costs by
/// itself. Documents are read as bytes and not parsed.
/// </summary>
internal interface IByHand : IAsyncDisposable
{
    /// <summary>Reads one document.</summary>
    Task ReadAsync(Guid id);

    /// <summary>Picks the newest of a list and reads them.</summary>
    Task PickAsync(int list);

    /// <summary>Picks the newest of several lists and reads them.</summary>
    Task PickMergedAsync(IReadOnlyList<int> lists);

    /// <summary>Inserts notes, each with its three index rows and its fact, as one durable transaction.</summary>
    Task WriteAsync(IReadOnlyList<Note> notes);

    /// <summary>Writes a note; returns how long after the commit another connection has read its fact.</summary>
    Task<TimeSpan> SeeAsync(Note note);
}
