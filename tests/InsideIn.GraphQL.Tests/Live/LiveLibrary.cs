using System.Collections.Concurrent;
using System.Security.Claims;
using System.Text.Json;
using InsideIn.GraphQL.Tests.Library;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.GraphQL.Tests.Live;

/// <summary>The library with a clock of the test's own, and a door that decides who may come in and stay.</summary>
public sealed class LiveLibrary : IAsyncDisposable
{
    private readonly LibraryServer server;

    private LiveLibrary(LibraryServer server) => this.server = server;

    public HttpClient Http => server.Http;

    public LogLines Log => server.Log;

    public Catalogue Catalogue => server.Catalogue;

    public ManualTime Time => (ManualTime)server.Services.GetRequiredService<TimeProvider>();

    public Streams Streams => server.Services.GetRequiredService<Streams>();

    public Door Door => server.Services.GetRequiredService<Door>();

    public ITopicEventSender Events => server.Services.GetRequiredService<ITopicEventSender>();

    public static async Task<LiveLibrary> StartAsync(Action<GraphQLServerBuilder>? configure = null, bool judgesTokens = true) => new(await LibraryServer.StartAsync(builder =>
    {
        builder.Services.AddSingleton<TimeProvider>(new ManualTime()).AddSingleton<Door>();
        builder.AddHttpRequestInterceptor<DoorKeeper>();
        if (judgesTokens) builder.AddSocketSessionInterceptor<TokenReader>();
        configure?.Invoke(builder);
    }));

    /// <summary>Opens a socket; unless told otherwise it is let in as ana.</summary>
    public async Task<SocketClient> ConnectAsync(string? authorization = "Bearer ana", bool isInitialised = true, string? protocol = SocketClient.Protocol, string? origin = null, string? user = null)
    {
        var client = await SocketClient.OpenAsync(Http.BaseAddress!, protocol, origin, user);
        if (!isInitialised) return client;
        await client.SendAsync(new { type = "connection_init", payload = new { authorization } });
        Assert.Equal("""{"type":"connection_ack"}""", await client.TextAsync());
        return client;
    }

    /// <summary>Lends a book to a reader.</summary>
    public ValueTask LendAsync(int book, string reader = "ben", int number = 1) => Events.SendAsync($"lent:{Library.Catalogue.Id(book)}", new Lending(Library.Catalogue.Id(book), reader, number));

    /// <summary>Starts following the lending of a book, and waits until the server has so many followers.</summary>
    public async Task FollowAsync(SocketClient client, int book = 1, string id = "1", int followers = 1)
    {
        await client.SubscribeAsync(id, Follow(book));
        await Streams.Reached($"follower {followers}");
    }

    public static string Follow(int book = 1) => $"subscription {{ onBookLent(bookId: \"{Library.Catalogue.GlobalId("Book", book)}\") {{ reader number }} }}";

    public Task StopAsync() => server.StopAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private sealed class DoorKeeper(Door door) : IHttpRequestInterceptor
    {
        public ValueTask OnCreateAsync(HttpContext context, RequestBuilder request, CancellationToken cancellationToken)
        {
            var name = context.User.Identity?.Name;
            door.Note(name, request.IsRenewal);
            if (door.Shut) throw new GraphQLException(new GraphQLError("The library is shut.") { Code = ErrorCodes.NotAuthorized });
            if (door.Fault is { } fault) throw fault;
            if (name is not null) request.SetGlobalState("viewer", door.Renamed ?? name);
            if (door.EndsAt is { } end) request.EndAt(end);
            request.CheckWhen(door.Alarm);
            return ValueTask.CompletedTask;
        }
    }

    private sealed class TokenReader(Door door) : ISocketSessionInterceptor
    {
        public ValueTask<ConnectionStatus> OnConnectAsync(HttpContext context, JsonElement payload, CancellationToken cancellationToken)
        {
            var authorization = payload.ValueKind == JsonValueKind.Object && payload.TryGetProperty("authorization", out var given) ? given.GetString() : null;
            if (authorization == "Bearer broken") throw new InvalidOperationException("The judge of tokens is broken.");
            if (authorization?.Split(' ') is not ["Bearer", var name] || name == "banned") return new(ConnectionStatus.Reject("You may not come in."));
            List<Claim> claims = [new(ClaimTypes.Name, name)];
            if (name == "librarian") claims.Add(new Claim("staff", "yes"));
            var reader = new ClaimsPrincipal(new ClaimsIdentity(claims, "token"));
            door.Readers.Enqueue(new WeakReference<ClaimsPrincipal>(reader));
            return new(ConnectionStatus.Accept(reader));
        }
    }
}

/// <summary>Who may be in the library.</summary>
public sealed class Door
{
    private int renewals;
    private int requests;

    public bool Shut { get; set; }

    public Exception? Fault { get; set; }

    public string? Renamed { get; set; }

    public DateTimeOffset? EndsAt { get; set; }

    public CancellationToken Alarm { get; set; }

    /// <summary>Everybody who was let in by a token, as long as something knows them.</summary>
    public ConcurrentQueue<WeakReference<ClaimsPrincipal>> Readers { get; } = new();

    public int Renewals => Volatile.Read(ref renewals);

    public int Requests => Volatile.Read(ref requests);

    public string? LastName { get; private set; }

    public void Note(string? name, bool isRenewal)
    {
        LastName = name;
        Interlocked.Increment(ref isRenewal ? ref renewals : ref requests);
    }
}
