namespace InsideIn.GraphQL.Execution;

/// <summary>The answers to one request of any kind.</summary>
/// <param name="Outcome">How far the request came before anything ran: the transport may still choose a status by it.</param>
/// <param name="Results">One answer to a query, a mutation or what was refused; one for each event of a subscription. Shape: an answer that did not run is the last one.</param>
public sealed record ResponseStream(OperationOutcome Outcome, IAsyncEnumerable<OperationResult> Results)
{
    /// <summary>Whether answers come as long as somebody listens; otherwise there is one.</summary>
    public bool IsSubscription { get; init; }

    /// <summary>The stream of a request that was refused.</summary>
    internal static ResponseStream Of(OperationResult refused) => new(refused.Outcome, new[] { refused }.ToAsyncEnumerable());
}
