using System.Buffers;
using System.Security.Claims;
using System.Text.Json;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Peers;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Benchmarks;

/// <summary>The operations that engines are compared on, from memory and without HTTP, beside code written by hand that gives the same bytes.</summary>
internal static class EngineFeed
{
    private const int Requests = 20_000;

    public static async Task MeasureAsync(Table table)
    {
        var collection = new ServiceCollection().AddLogging().AddSingleton<PeerData>();
        collection.AddGraphQLServer().AddPeersTypes();
        await using var services = collection.BuildServiceProvider();
        foreach (var request in new[] { PeerOperations.Feed, PeerOperations.Me, PeerOperations.AddComment }) await MeasureAsync(table, services, request);
    }

    private static async Task MeasureAsync(Table table, ServiceProvider services, GraphQLRequest request)
    {
        var executor = services.GetRequiredKeyedService<RequestExecutor>("");
        var data = services.GetRequiredService<PeerData>();
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query = request.Query, operationName = request.OperationName, variables = request.Variables });
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        var byHand = await Sample.OfAsync(Requests, _ => WriteByHand(body, output, data));
        var engine = await Sample.OfAsync(Requests, _ => AskAsync(executor, services, request, output));

        await table.BeginAsync($"{request.OperationName} in the process, {output.WrittenCount} bytes");
        await table.AddAsync("written by hand (baseline)", byHand);
        await table.AddAsync("by the engine", engine, byHand);
    }

    private static Task WriteByHand(byte[] body, ArrayBufferWriter<byte> output, PeerData data)
    {
        output.ResetWrittenCount();
        using var json = JsonDocument.Parse(body);
        HandWritten.Write(output, json.RootElement, data);
        return Task.CompletedTask;
    }

    private static async Task AskAsync(RequestExecutor executor, ServiceProvider services, GraphQLRequest request, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        await using var scope = services.CreateAsyncScope();
        var result = await executor.ExecuteAsync(request, new RequestSurroundings(scope.ServiceProvider, new ClaimsPrincipal()));
        result.WriteTo(output);
    }
}
