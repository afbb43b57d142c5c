using System.Net.WebSockets;
using System.Text.Json;
using InsideIn.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InsideIn.GraphQL.WebSockets;

/// <summary>One socket from its opening to its end. Messages are taken one after the other; operations run beside. Source: GraphQL over WebSocket protocol.</summary>
internal sealed class SocketSession
{
    private static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(5);

    private readonly LiveServer live;
    private readonly HttpContext http;
    private readonly ISocketSessionInterceptor? interceptor;
    private readonly ILogger logger;
    private readonly MessageReader reader;
    private readonly SendQueue queue;
    private readonly SocketOperations operations;
    private readonly SocketRequests requests;
    private readonly CancellationTokenSource ended;
    private readonly List<Task> vigils = [];
    private ITimer? closeTimeout;
    private volatile bool isInitialised;
    private bool isAcknowledged;
    private volatile bool wasHeard;

    public SocketSession(LiveServer live, HttpContext http, WebSocket socket, ISocketSessionInterceptor? interceptor, ILogger logger)
    {
        this.live = live;
        this.http = http;
        this.interceptor = interceptor;
        this.logger = logger;
        reader = new MessageReader(socket, live.Options);
        queue = new SendQueue(socket, live.Options.Connections.MaxWaitingBytes, http.Abort);
        operations = new SocketOperations(queue, live.Options.Connections.MaxOperations);
        requests = new SocketRequests(live, http, queue, operations, logger);
        ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
    }

    /// <summary>Serves the socket, or closes it at once for the given reason; nothing of it is left when this completes.</summary>
    public async Task RunAsync(SocketClose? refusal = null)
    {
        var sending = queue.RunAsync();
        var initTimeout = live.Time.CreateTimer(_ => CloseUninitialised(), null, live.Options.Connections.InitTimeout, Timeout.InfiniteTimeSpan);
        var stopping = live.Stopping.Register(() => Close(SocketClose.GoingAway));
        try
        {
            if (refusal is not null) Close(refusal);
            await ReceiveAsync();
        }
        finally
        {
            await ended.CancelAsync();
            await initTimeout.DisposeAsync();
            await stopping.DisposeAsync();
            await operations.StopAllAsync();
            await Task.WhenAll(vigils);
            Close(SocketClose.Normal);
            await sending;
            await closeTimeout!.DisposeAsync();
            ended.Dispose();
        }
    }

    private async Task ReceiveAsync()
    {
        while (true)
        {
            var (message, close) = await reader.ReadAsync();
            wasHeard = true;
            if (close is not null) Close(close);
            else if (message is null) return;
            else if (queue.IsClosing) message.Dispose();
            else await TakeAsync(message);
        }
    }

    private async ValueTask TakeAsync(JsonDocument message)
    {
        var type = message.RootElement.TryGetProperty("type", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString() : null;
        if (type == "subscribe" && isAcknowledged)
        {
            // The request is a part of the message, which lives as long as the operation.
            if (requests.Begin(message) is { } problem) Close(problem);
            return;
        }

        using (message)
        {
            switch (type)
            {
                case "connection_init": await InitialiseAsync(message.RootElement); break;
                case "ping": queue.Send(SocketMessage.Pong(PayloadOf(message.RootElement))); break;
                case "pong": break;
                case "subscribe": Close(SocketClose.Unauthorized); break;
                case "complete" when SocketRequests.IdOf(message.RootElement) is { } id: operations.Stop(id); break;
                default: Close(SocketClose.BadMessage(type is null ? "The message has no 'type'" : $"Unknown or malformed message '{type}'")); break;
            }
        }
    }

    private async ValueTask InitialiseAsync(JsonElement message)
    {
        if (isInitialised)
        {
            Close(SocketClose.TooManyInits);
            return;
        }

        isInitialised = true;
        try
        {
            var status = interceptor is null ? ConnectionStatus.Accept() : await interceptor.OnConnectAsync(http, PayloadOf(message), ended.Token);
            if (status.IsAccepted) await AcceptAsync(status);
            else Close(status.IsSignInMissing ? SocketClose.SignInMissing(status.Reason) : SocketClose.Forbidden(status.Reason));
        }
        catch (GraphQLException refused)
        {
            Close(SocketClose.Forbidden(refused.Message));
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !ended.IsCancellationRequested)
        {
            logger.LogError(fault, "A socket could not be let in");
            Close(SocketClose.Fault);
        }
    }

    private async ValueTask AcceptAsync(ConnectionStatus status)
    {
        if (status.User is { } user) http.User = user;
        await using var scope = http.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        var surroundings = await live.Preparation.RenewAsync(http, scope.ServiceProvider, ended.Token);
        isAcknowledged = true;
        queue.Send(SocketMessage.Ack);
        vigils.Add(KeepAliveAsync());
        vigils.Add(WatchAsync(surroundings));
    }

    private async Task KeepAliveAsync()
    {
        using var ticks = new PeriodicTimer(live.Options.Connections.KeepAlive, live.Time);
        using var stop = ended.Token.Register(ticks.Dispose);
        while (await ticks.WaitForNextTickAsync())
        {
            if (!wasHeard)
            {
                http.Abort();
                return;
            }

            wasHeard = false;
            queue.Send(SocketMessage.Ping);
        }
    }

    private async Task WatchAsync(RequestSurroundings begun)
    {
        try
        {
            Close(SocketClose.Forbidden(await live.Watch.UntilEndAsync(http, begun, ended.Token)));
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The socket was closed before.
            logger.LogDebug("A socket has ended");
        }
        catch (Exception fault)
        {
            logger.LogError(fault, "The reader of a socket could not be checked, so it is closed");
            Close(SocketClose.Fault);
        }
    }

    private void CloseUninitialised()
    {
        if (!isInitialised) Close(SocketClose.InitTimeout);
    }

    private void Close(SocketClose reason)
    {
        if (!queue.TryClose(reason)) return;
        // A client that does not answer the close is not waited for.
        closeTimeout = live.Time.CreateTimer(_ => http.Abort(), null, CloseTimeout, Timeout.InfiniteTimeSpan);
        ended.Cancel();
    }

    private static JsonElement PayloadOf(JsonElement message) =>
        message.TryGetProperty("payload", out var payload) && payload.ValueKind == JsonValueKind.Object ? payload : default;
}
