namespace InsideIn.Kernel;

/// <summary>
/// Follows the facts, in their order. It is idempotent: after a crash, of this server or of another that served it before, it sees some
/// of the last facts again, each under the position that it had.
/// </summary>
public interface IListener
{
    /// <summary>The name under which its position is kept; it never changes.</summary>
    string Name { get; }

    /// <summary>Acts on one fact; facts that do not concern it are let pass.</summary>
    Task HandleAsync(StoredFact fact, CancellationToken cancellationToken);
}
