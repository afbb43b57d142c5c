using System.Buffers;
using System.Security.Claims;
using System.Text.Json;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Peers;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.GraphQL.Tests.Peers;

public sealed class FeedTests
{
    [Fact]
    public async Task A_feed_is_loaded_with_five_batches() // B1
    {
        await using var services = Services(new PeerData { Calls = new() });
        var output = new ArrayBufferWriter<byte>();
        await AskAsync(services, output);
        var data = services.GetRequiredService<PeerData>();
        Assert.Equal(["comments", "groups", "reactions", "users", "users"], data.Calls!.Select(call => call.Split(' ')[0]).Order(StringComparer.Ordinal));
        Assert.InRange(output.WrittenCount, 16_000, 20_000);
        Assert.Equal(20, JsonElement.Parse(output.WrittenSpan).GetProperty("data").GetProperty("feed").GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task A_feed_takes_no_more_memory_than_allowed()
    {
        await using var services = Services(new PeerData());
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        await AskAsync(services, output);
        // Everything completes at once, so the whole request stays on this thread.
        const int rounds = 50;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < rounds; round++)
        {
            output.ResetWrittenCount();
            await AskAsync(services, output);
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / rounds, 1, 150_000);
    }

    private static ServiceProvider Services(PeerData data)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(data);
        services.AddGraphQLServer().AddPeersTypes();
        return services.BuildServiceProvider();
    }

    private static async Task AskAsync(ServiceProvider services, ArrayBufferWriter<byte> output)
    {
        await using var scope = services.CreateAsyncScope();
        var executor = services.GetRequiredKeyedService<RequestExecutor>("");
        var result = await executor.ExecuteAsync(PeerOperations.Feed, new RequestSurroundings(scope.ServiceProvider, new ClaimsPrincipal()));
        Assert.Empty(result.Errors);
        result.WriteTo(output);
    }
}
