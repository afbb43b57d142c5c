using System.Net.WebSockets;
using System.Threading.Channels;

namespace InsideIn.GraphQL.WebSockets;

/// <summary>What waits to be sent through one socket, sent in order by one sender. When too much waits, the reader is too slow, and <paramref name="drop"/> drops the connection.</summary>
internal sealed class SendQueue(WebSocket socket, int maxBytes, Action drop)
{
    private readonly Channel<byte[]> messages = Channel.CreateUnbounded<byte[]>(new UnboundedChannelOptions { SingleReader = true });
    private SocketClose? close;
    private int waiting;

    /// <summary>Whether the socket is being closed, so that nothing more is sent.</summary>
    public bool IsClosing => close is not null;

    /// <summary>Lets the message wait for its turn. A message for which nothing waits may be of any length.</summary>
    public void Send(byte[] message)
    {
        var sum = Interlocked.Add(ref waiting, message.Length);
        if (sum > maxBytes && sum > message.Length) drop();
        else messages.Writer.TryWrite(message);
    }

    /// <summary>Closes the socket once what waits has been sent; the first reason counts. Shape: false when it is closing already.</summary>
    public bool TryClose(SocketClose reason)
    {
        if (Interlocked.CompareExchange(ref close, reason, null) is not null) return false;
        messages.Writer.TryComplete();
        return true;
    }

    /// <summary>Sends until the socket is closed by this side, or broken.</summary>
    public async Task RunAsync()
    {
        try
        {
            await foreach (var message in messages.Reader.ReadAllAsync())
            {
                await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
                Interlocked.Add(ref waiting, -message.Length);
            }

            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived) await socket.CloseOutputAsync(close!.Status, close.Reason, CancellationToken.None);
        }
        catch (Exception broken) when (broken is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The client is gone; the receiving side is to learn it too.
            drop();
        }
    }
}
