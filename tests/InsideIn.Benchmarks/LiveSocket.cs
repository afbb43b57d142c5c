using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace InsideIn.Benchmarks;

/// <summary>A client that follows one thing at a server of the product.</summary>
internal sealed class LiveSocket : IDisposable
{
    private readonly ClientWebSocket socket = new();

    private LiveSocket()
    {
    }

    /// <summary>Follows, and waits until what is told first says that it is followed.</summary>
    public static async Task<LiveSocket> FollowAsync(Uri address, string token, string query, object? variables = null)
    {
        var follower = new LiveSocket();
        follower.socket.Options.AddSubProtocol("graphql-transport-ws");
        await follower.socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        await follower.SendAsync(new { type = "connection_init", payload = new { authorization = $"Bearer {token}" } });
        await follower.SendAsync(new { id = "1", type = "subscribe", payload = new { query, variables } });
        while (!(await follower.ReceiveAsync()).Contains("RELOAD", StringComparison.Ordinal))
        {
        }

        return follower;
    }

    /// <summary>The next message that is no question whether anybody is there.</summary>
    public async Task<string> ReceiveAsync()
    {
        var buffer = new byte[4096];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
            var text = Encoding.UTF8.GetString(buffer, 0, part.Count);
            if (!text.Contains("\"ping\"", StringComparison.Ordinal))
            {
                return text;
            }

            await SendAsync(new { type = "pong" });
        }
    }

    public void Dispose() => socket.Dispose();

    private Task SendAsync(object message) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
}
