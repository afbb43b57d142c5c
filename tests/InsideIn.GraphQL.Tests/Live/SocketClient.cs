using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace InsideIn.GraphQL.Tests.Live;

/// <summary>A client that says what it is told to, rightly or wrongly.</summary>
public sealed class SocketClient : IDisposable
{
    public const string Protocol = "graphql-transport-ws";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly byte[] buffer = new byte[1 << 20];

    private SocketClient(ClientWebSocket socket) => Socket = socket;

    public ClientWebSocket Socket { get; }

    public static async Task<SocketClient> OpenAsync(Uri address, string? protocol = Protocol, string? origin = null, string? user = null)
    {
        var socket = new ClientWebSocket();
        socket.Options.KeepAliveInterval = Timeout.InfiniteTimeSpan;
        socket.Options.CollectHttpResponseDetails = true;
        if (protocol is not null) socket.Options.AddSubProtocol(protocol);
        if (origin is not null) socket.Options.SetRequestHeader("Origin", origin);
        if (user is not null) socket.Options.SetRequestHeader("X-User", user);
        var client = new SocketClient(socket);
        try
        {
            await socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None).WaitAsync(Patience);
            return client;
        }
        catch (WebSocketException)
        {
            return client;
        }
    }

    public Task SendAsync(object message) => SendTextAsync(JsonSerializer.Serialize(message));

    public Task SendTextAsync(string text, WebSocketMessageType type = WebSocketMessageType.Text) =>
        Socket.SendAsync(Encoding.UTF8.GetBytes(text), type, endOfMessage: true, CancellationToken.None);

    public Task SubscribeAsync(string id, string query, object? variables = null) => SendAsync(new { id, type = "subscribe", payload = new { query, variables } });

    /// <summary>The next message as it was sent, pings left out. Errors: <see cref="InvalidOperationException"/> when the server closes the socket.</summary>
    public async Task<string> TextAsync()
    {
        while (true)
        {
            var text = await ReceiveAsync() ?? throw new InvalidOperationException($"The socket was closed: {Socket.CloseStatus} {Socket.CloseStatusDescription}");
            if (text != """{"type":"ping"}""") return text;
        }
    }

    public async Task<JsonElement> NextAsync() => JsonElement.Parse(await TextAsync());

    /// <summary>The next message, be it a ping; null when the server closes the socket.</summary>
    public async Task<string?> ReceiveAsync()
    {
        var length = 0;
        while (true)
        {
            var part = await Socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None).AsTask().WaitAsync(Patience);
            if (part.MessageType == WebSocketMessageType.Close) return null;
            length += part.Count;
            if (part.EndOfMessage) return Encoding.UTF8.GetString(buffer, 0, length);
        }
    }

    /// <summary>Reads to the end; gives the code and the reason with which the server closed the socket. Shape: 1006 when it was cut off.</summary>
    public async Task<(int Code, string? Reason)> ClosedAsync()
    {
        try
        {
            while (await ReceiveAsync() is not null)
            {
            }

            await Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
            return ((int)Socket.CloseStatus!, Socket.CloseStatusDescription);
        }
        catch (WebSocketException)
        {
            return (1006, null);
        }
    }

    public async Task CloseAsync()
    {
        await Socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None).WaitAsync(Patience);
        Socket.Dispose();
    }

    public void Dispose() => Socket.Dispose();
}
