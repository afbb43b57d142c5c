using InsideIn.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace InsideIn.GraphQL;

/// <summary>What the transports of connections that stay open have in common.</summary>
internal sealed class LiveServer(RequestExecutor executor, GraphQLServerOptions options, RequestPreparation preparation, ExecutionGate gate, TimeProvider time)
{
    public GraphQLServerOptions Options { get; } = options;

    public RequestPreparation Preparation { get; } = preparation;

    /// <summary>Room for queries and mutations, shared with plain HTTP.</summary>
    public ExecutionGate Gate { get; } = gate;

    /// <summary>Room for open connections.</summary>
    public ExecutionGate Places { get; } = new(options.Connections.MaxOpen);

    public ConnectionWatch Watch { get; } = new(preparation, options.Connections.CheckInterval, time);

    public TimeProvider Time { get; } = time;

    /// <summary>Ends when the server goes down: no connection holds it up.</summary>
    public required CancellationToken Stopping { get; init; }

    /// <summary>The refusal of one connection more than may be open.</summary>
    public OperationResult TooManyOpen => Refused("connections", Options.Connections.MaxOpen, "connections are open");

    /// <summary>The refusal of one operation more than the server runs at once.</summary>
    public OperationResult TooManyRunning => Refused("executions", Options.Limits.MaxConcurrentExecutions, "operations are running");

    /// <summary>The refusal of one operation more than a socket may hold.</summary>
    public OperationResult TooManyInSocket => Refused("socketOperations", Options.Connections.MaxOperations, "operations run in this socket");

    /// <summary>The answers to a request, and what it was begun with. What the interceptor refuses is one answer; then it was begun with nothing.</summary>
    public async ValueTask<(ResponseStream Stream, RequestSurroundings? Begun)> StreamAsync(HttpContext http, IServiceProvider services, GraphQLRequest request, bool queriesOnly, CancellationToken cancellationToken)
    {
        try
        {
            var surroundings = await Preparation.PrepareStreamAsync(http, services, cancellationToken);
            return (executor.Stream(request, surroundings with { QueriesOnly = queriesOnly }), surroundings);
        }
        catch (GraphQLException refused)
        {
            return (ResponseStream.Of(OperationResult.Refused(refused.Error)), null);
        }
    }

    private OperationResult Refused(string limit, int allowed, string what) =>
        OperationResult.Refused(Options.Refusals.Of(new LimitExcess(limit, $"{allowed} {what}, which is all that may; try again later.", allowed)));
}
