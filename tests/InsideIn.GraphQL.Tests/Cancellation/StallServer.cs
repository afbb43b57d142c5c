using System.Security.Claims;
using System.Text;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Tests.Library;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InsideIn.GraphQL.Tests.Cancellation;

/// <summary>The stalling schema without a transport, so that a test sees when an answer stands and when everything of it has ended.</summary>
internal sealed class StallServer : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public StallServer(Action<GraphQLServerBuilder>? configure = null)
    {
        var collection = new ServiceCollection().AddLogging(logging => logging.AddProvider(Log)).AddSingleton(Stall).AddScoped<Desk>();
        var server = collection.AddGraphQLServer("stalls").AddTestTypes();
        configure?.Invoke(server);
        services = collection.BuildServiceProvider();
    }

    public Stall Stall { get; } = new();

    public LogLines Log { get; } = new();

    /// <summary>Runs a request in a scope that ends, as HTTP's does, when the request has.</summary>
    public Asked Ask(string query, CancellationToken cancellationToken = default)
    {
        var answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        return new Asked(answer.Task, RunAsync(query, answer, cancellationToken));
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async Task RunAsync(string query, TaskCompletionSource<string> answer, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var executor = services.GetRequiredKeyedService<RequestExecutor>("stalls");
        OperationResult result;
        try
        {
            result = await executor.ExecuteAsync(new GraphQLRequest(query), new RequestSurroundings(scope.ServiceProvider, new ClaimsPrincipal()), cancellationToken);
        }
        catch (OperationCanceledException cancelled)
        {
            answer.SetCanceled(cancelled.CancellationToken);
            return;
        }

        answer.SetResult(TextOf(result));
        await result.WhenEnded;
        // What ended late has changed nothing.
        Assert.Equal(await answer.Task, TextOf(result));
    }

    private static string TextOf(OperationResult result)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        result.WriteTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}

/// <summary>A request: its answer, and the end of everything that it began.</summary>
internal sealed record Asked(Task<string> Answer, Task End);
