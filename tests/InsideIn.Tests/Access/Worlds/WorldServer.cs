using System.Buffers;
using System.Security.Claims;
using System.Text.Json;
using InsideIn.Access;
using InsideIn.GraphQL.Execution;
using InsideIn.Kernel;
using InsideIn.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>The server's own schema, asked in process as one of a world's people: everything but the sign-in and the socket is the product's.</summary>
internal sealed class WorldServer(Network network)
{
    private static readonly ClaimsPrincipal Employee = new(new ClaimsIdentity([], "world"));
    private static readonly HashSet<Role> AllRoles = [.. Enum.GetValues<Role>()];
    private readonly RequestExecutor executor = network.Services.GetRequiredKeyedService<RequestExecutor>("");

    public Network Network => network;

    public GraphQL.Types.Schema Schema => executor.Schema;

    /// <summary>The viewer that the product makes of a person. The company's roles open nothing, so people have all of them.</summary>
    public Task<Viewer> ViewerOfAsync(Guid person) => network.Services.GetRequiredService<Viewers>().OfAsync(person, AllRoles, CancellationToken.None);

    public async Task<JsonElement> AskAsync(Viewer viewer, string query, object variables)
    {
        await using var scope = network.Services.CreateAsyncScope();
        var result = await executor.ExecuteAsync(
            new GraphQLRequest(query, null, JsonSerializer.SerializeToElement(variables)),
            new RequestSurroundings(scope.ServiceProvider, Employee) { GlobalState = new Dictionary<string, object?> { ["viewer"] = viewer }, AllowAnyDocument = true });
        var written = new ArrayBufferWriter<byte>();
        result.WriteTo(written);
        await result.WhenEnded;
        var answer = JsonSerializer.Deserialize<JsonElement>(written.WrittenSpan);
        return result.Errors.Count == 0 ? answer.GetProperty("data") : throw new InvalidOperationException($"{answer} answers {query}");
    }
}
