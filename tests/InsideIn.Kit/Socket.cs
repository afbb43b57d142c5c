using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace InsideIn.Kit;

/// <summary>A socket of somebody who follows what happens live. Pings are answered by themselves.</summary>
public sealed class Socket : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket socket = new();
    private readonly byte[] buffer = new byte[256 * 1024];

    private Socket()
    {
    }

    /// <summary>Opens a socket and shows the token; it is let in or not by the first message that comes. Errors: <see cref="WebSocketException"/> when the handshake is refused.</summary>
    public static Task<Socket> OpenAsync(Network network, string? token, string? origin = null, bool inHeader = false) => OpenAsync(network.Address, token, origin, inHeader);

    /// <inheritdoc cref="OpenAsync(Network, string?, string?, bool)"/>
    public static async Task<Socket> OpenAsync(Uri server, string? token, string? origin = null, bool inHeader = false)
    {
        var opened = new Socket();
        if (origin is not null) opened.socket.Options.SetRequestHeader("Origin", origin);
        if (inHeader) opened.socket.Options.SetRequestHeader("Authorization", $"Bearer {token}");
        return await opened.BeginAsync(server, "", inHeader || token is null ? null : $"Bearer {token}");
    }

    /// <summary>Opens a socket and shows whatever is given in place of an authorization header; null shows nothing.</summary>
    /// <param name="address">What stands behind <c>?</c> in the address.</param>
    public static Task<Socket> OpenShowingAsync(Network network, string? authorization, string address = "") => new Socket().BeginAsync(network.Address, address, authorization);

    private async Task<Socket> BeginAsync(Uri server, string address, string? authorization)
    {
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = "/graphql", Query = address }.Uri, CancellationToken.None).WaitAsync(Patience);
        await SendAsync(authorization is null ? new { type = "connection_init" } : new { type = "connection_init", payload = new { authorization } });
        return this;
    }

    /// <summary>A socket that has been let in.</summary>
    public static async Task<Socket> OpenAsync(Employee employee)
    {
        var opened = await OpenAsync(employee.Network, employee.Network.Tenant.TokenFor(employee.Alias));
        _ = await opened.NextAsync();
        return opened;
    }

    /// <summary>Asks something under an id.</summary>
    public Task AskAsync(string id, string query, object? variables = null) => AskAsync(id, new { query, variables });

    /// <summary>Sends a request as it is under an id.</summary>
    public Task AskAsync(string id, object request) => SendAsync(new { id, type = "subscribe", payload = request });

    /// <summary>The next message. Errors: <see cref="InvalidOperationException"/> with the code when the server closes the socket.</summary>
    public async Task<JsonElement> NextAsync()
    {
        while (await ReceiveAsync() is { } message)
        {
            if (message.GetProperty("type").GetString() != "ping") return message;
            await SendAsync(new { type = "pong" });
        }

        throw new InvalidOperationException($"The socket was closed: {socket.CloseStatus} {socket.CloseStatusDescription}");
    }

    /// <summary>Whether the server lets the socket in; otherwise it has closed it with this code and reason.</summary>
    public async Task<(int Code, string? Reason)?> RefusalAsync()
    {
        if (await ReceiveAsync() is not null) return null;
        return ((int)socket.CloseStatus!, socket.CloseStatusDescription);
    }

    /// <summary>Reads to the end; gives the code and the reason with which the server closed the socket.</summary>
    public async Task<(int Code, string? Reason)> ClosedAsync()
    {
        while (await ReceiveAsync() is not null)
        {
        }

        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        return ((int)socket.CloseStatus!, socket.CloseStatusDescription);
    }

    /// <inheritdoc/>
    public void Dispose() => socket.Dispose();

    private Task SendAsync(object message) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private async Task<JsonElement?> ReceiveAsync()
    {
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None).AsTask().WaitAsync(Patience);
            if (part.MessageType == WebSocketMessageType.Close) return null;
            length += part.Count;
            if (part.EndOfMessage) return JsonElement.Parse(Encoding.UTF8.GetString(buffer, 0, length));
        }
    }
}
