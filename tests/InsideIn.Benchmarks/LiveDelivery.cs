using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using InsideIn.GraphQL;
using InsideIn.GraphQL.Building;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InsideIn.Benchmarks;

/// <summary>One topic and a thousand sockets that follow it: how long an event takes to each, and what a follower costs the server, which is a process of its own.</summary>
internal static class LiveDelivery
{
    /// <summary>The argument that makes this program the server.</summary>
    public const string ServerArgument = "--live-server";

    private const int Subscribers = 1_000;
    private const int Events = 50;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Serves until its parent closes the input: <c>/publish</c> sends one event, <c>/memory</c> tells the bytes in use after a collection.</summary>
    public static async Task ServeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Services.AddGraphQLServer().AddTypes(Define);
        await using var app = builder.Build();
        app.MapGraphQL();
        app.MapPost("/publish", (ITopicEventSender events) => events.SendAsync("ticks", Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture)).AsTask());
        app.MapGet("/memory", () => Results.Text($"{GC.GetTotalMemory(forceFullCollection: true)} {Environment.WorkingSet}"));
        await app.StartAsync();
        await Console.Out.WriteLineAsync(app.Urls.Single());
        await Console.In.ReadToEndAsync();
    }

    public static async Task MeasureAsync()
    {
        using var server = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ServerArgument) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var address = new Uri((await server.StandardOutput.ReadLineAsync())!);
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = address };
        using (var warm = await FollowAsync(address))
        {
            await PublishAsync(http);
            await ReadAsync(warm, []);
        }

        var before = await MemoryAsync(http);
        var sockets = new List<ClientWebSocket>();
        for (var number = 0; number < Subscribers; number++) sockets.Add(await FollowAsync(address));
        var after = await MemoryAsync(http);

        var times = sockets.Select(socket => new List<double>(Events)).ToArray();
        var reading = sockets.Select((socket, index) => Task.Run(async () =>
        {
            for (var number = 0; number < Events; number++) await ReadAsync(socket, times[index]);
        })).ToList();
        for (var number = 0; number < Events; number++)
        {
            await PublishAsync(http);
            await Task.Delay(Pause);
        }

        await Task.WhenAll(reading);
        var all = times.SelectMany(part => part).Order().ToArray();
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{Subscribers} subscribers, {Events} events: p50 {all[all.Length / 2]:0.0} ms, p99 {all[all.Length * 99 / 100]:0.0} ms, last {all[^1]:0.0} ms; {(after.Heap - before.Heap) / 1024.0 / Subscribers:0.0} kB of heap and {(after.WorkingSet - before.WorkingSet) / 1024.0 / Subscribers:0.0} kB of working set each."));
        foreach (var socket in sockets) socket.Dispose();
        server.StandardInput.Close();
        await server.WaitForExitAsync();
    }

    private static void Define(TypeRegistry types) => types
        .Extend("Query", known => [new FieldDefinition { Name = "now", Type = known["String"], Resolver = _ => new("now"), Authorization = AuthorizationRule.Anonymous }])
        .Extend("Subscription", known =>
        [
            new FieldDefinition
            {
                Name = "ticked",
                Type = known["String!"],
                Authorization = AuthorizationRule.Anonymous,
                Subscribe = context => SourceEvents.OfTopicAsync<string>((ResolverContext)context, "ticks"),
                PureResolver = tick => tick,
            },
        ]);

    private static async Task<ClientWebSocket> FollowAsync(Uri address)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        await SendAsync(socket, """{"type":"connection_init"}""");
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"subscription { ticked }"}}""");
        // The answer to what was asked last comes when the first is running.
        await SendAsync(socket, """{"id":"2","type":"subscribe","payload":{"query":"{ now }"}}""");
        var buffer = new byte[256];
        for (var message = 0; message < 3; message++) await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
        return socket;
    }

    private static async Task ReadAsync(ClientWebSocket socket, List<double> times)
    {
        var buffer = new byte[256];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
            var now = Stopwatch.GetTimestamp();
            var text = Encoding.UTF8.GetString(buffer, 0, part.Count);
            if (text.Contains("\"ping\"", StringComparison.Ordinal))
            {
                await SendAsync(socket, """{"type":"pong"}""");
                continue;
            }

            // The clock of all processes of a machine is one.
            var sent = long.Parse(text.AsSpan(text.IndexOf("ticked", StringComparison.Ordinal) + 9).TrimEnd("\"}"), CultureInfo.InvariantCulture);
            times.Add(Stopwatch.GetElapsedTime(sent, now).TotalMilliseconds);
            return;
        }
    }

    private static Task SendAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private static async Task PublishAsync(HttpClient http)
    {
        using var answer = await http.PostAsync(new Uri("/publish", UriKind.Relative), null);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<(long Heap, long WorkingSet)> MemoryAsync(HttpClient http)
    {
        var parts = (await http.GetStringAsync(new Uri("/memory", UriKind.Relative))).Split(' ');
        return (long.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
