using System.Buffers;
using System.Security.Claims;
using System.Text.Json;
using InsideIn.Access;
using InsideIn.EntraId;
using InsideIn.GraphQL.Execution;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Media;
using InsideIn.Tests.Mail;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>The server's own schema, asked in process as one of a world's people: everything but the sign-in and the socket is the product's.</summary>
internal sealed class WorldServer(Network network, SmtpSink mails) : IAsyncDisposable
{
    private static readonly HashSet<Role> AllRoles = [.. Enum.GetValues<Role>()];
    private static readonly HashSet<Role> AllButModerator = [.. AllRoles.Except([Role.Moderator])];
    private readonly Lazy<RequestDelegate> files = new(() => network.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Single(endpoint => endpoint.RoutePattern.RawText == MediaPaths.Pattern && endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Contains(HttpMethods.Get)).RequestDelegate!);

    private readonly RequestExecutor executor = network.Services.GetRequiredKeyedService<RequestExecutor>("");

    public Network Network => network;

    /// <summary>What the server mailed.</summary>
    public SmtpSink Mails => mails;

    public static async Task<WorldServer> StartAsync()
    {
        var mails = SmtpSink.Start();
        var settings = new Dictionary<string, string?>
        {
            ["Mail:SmtpHost"] = "127.0.0.1", ["Mail:SmtpPort"] = $"{mails.Port}", ["Mail:SmtpTls"] = "false", ["Mail:From"] = "inside-in@meridian.example", ["Notices:Address"] = "https://network.example",
        };
        return new WorldServer(await Network.StartAsync(settings: settings), mails);
    }

    public async ValueTask DisposeAsync()
    {
        await network.DisposeAsync();
        await mails.DisposeAsync();
    }

    public GraphQL.Types.Schema Schema => executor.Schema;

    /// <summary>The viewer that the product makes of a person. The company's roles open nothing but queues of their own, so people have all of them, and one is the moderator.</summary>
    public Task<Viewer> ViewerOfAsync(RandomWorld world, Guid person) =>
        network.Services.GetRequiredService<Viewers>().OfAsync(person, person == world.Moderator ? AllRoles : AllButModerator, CancellationToken.None);

    /// <summary>The status with which the server's own endpoint answers a request for a file; everything but the reading of the token is the product's.</summary>
    public async Task<int> StatusOfAsync(RandomWorld world, Viewer viewer, Guid fileId, string method, params IEnumerable<(string Name, string Value)> headers)
    {
        await using var scope = network.Services.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider, User = PrincipalOf(world, viewer) };
        (http.Request.Method, http.Request.Path, http.Request.RouteValues["id"], http.Response.Body) = (method, MediaPaths.Of(fileId), $"{fileId}", Stream.Null);
        foreach (var (name, value) in headers)
        {
            http.Request.Headers[name] = value;
        }

        await files.Value(http);
        return http.Response.StatusCode;
    }

    public async Task<JsonElement> AskAsync(RandomWorld world, Viewer viewer, string query, object variables)
    {
        await using var scope = network.Services.CreateAsyncScope();
        var result = await executor.ExecuteAsync(new GraphQLRequest(query, null, JsonSerializer.SerializeToElement(variables)), SurroundingsOf(world, viewer, scope.ServiceProvider));
        var answer = await AnswerOfAsync(result);
        return result.Errors.Count == 0 ? answer.GetProperty("data") : throw new InvalidOperationException($"{answer} answers {query}");
    }

    /// <summary>Follows a subscription until it ends, the viewer made anew for each event as the server does; the answer is all that was told. Shape: nothing for what may not be followed.</summary>
    public async Task<List<JsonElement>> FollowAsync(RandomWorld world, Func<Task<Viewer>> viewer, string subscription, object variables)
    {
        await using var scope = network.Services.CreateAsyncScope();
        var surroundings = SurroundingsOf(world, await viewer(), scope.ServiceProvider) with { OfEvent = async (services, _) => SurroundingsOf(world, await viewer(), services) };
        var told = new List<JsonElement>();
        await foreach (var result in executor.Stream(new GraphQLRequest(subscription, null, JsonSerializer.SerializeToElement(variables)), surroundings).Results)
        {
            var answer = await AnswerOfAsync(result);
            if (result.Errors.Count == 0)
            {
                told.Add(answer.GetProperty("data"));
            }
            else if (result.Errors.Any(error => error.Code != "NOT_FOUND"))
            {
                throw new InvalidOperationException($"{answer} answers {subscription}");
            }
        }

        return told;
    }

    private RequestSurroundings SurroundingsOf(RandomWorld world, Viewer viewer, IServiceProvider services) =>
        new(services, PrincipalOf(world, viewer)) { GlobalState = new Dictionary<string, object?> { ["viewer"] = viewer }, AllowAnyDocument = true };

    private static async Task<JsonElement> AnswerOfAsync(OperationResult result)
    {
        var written = new ArrayBufferWriter<byte>();
        result.WriteTo(written);
        await result.WhenEnded;
        return JsonSerializer.Deserialize<JsonElement>(written.WrittenSpan);
    }

    /// <summary>As the reading of a token would make it. All sit at the communications desk.</summary>
    private ClaimsPrincipal PrincipalOf(RandomWorld world, Viewer viewer) => new(new ClaimsIdentity(
        [new Claim("tid", $"{network.Tenant.Options.TenantId}"), new Claim("oid", $"{world.Accounts[viewer.PersonId]}"), new Claim("roles", AppRoles.Comms), new Claim("scp", network.Services.GetRequiredService<IOptions<EntraOptions>>().Value.Scopes)], "world", null, "roles"));
}
