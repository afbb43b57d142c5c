using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using InsideIn.GraphQL.Http;
using InsideIn.GraphQL.Values;

namespace InsideIn.GraphQL.WebSockets;

/// <summary>Reads the messages of a client. While it waits for one it holds no buffer.</summary>
internal sealed class MessageReader(WebSocket socket, GraphQLServerOptions options)
{
    private const int FirstBuffer = 1024;
    private readonly int maxBytes = options.Connections.MaxMessageBytes;

    /// <summary>The next message, or why the socket is to be closed. Shape: neither once the client has closed it or is gone.</summary>
    public async ValueTask<(JsonDocument? Message, SocketClose? Close)> ReadAsync()
    {
        byte[] buffer = [];
        try
        {
            for (var length = 0; ;)
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                if (part.MessageType == WebSocketMessageType.Close) return (null, null);
                if (part.MessageType == WebSocketMessageType.Binary) return (null, SocketClose.BadMessage("The message is binary; expected text"));
                length += part.Count;
                if (length > maxBytes) return (null, SocketClose.TooLarge(maxBytes));
                if (part.EndOfMessage) return Parse(buffer.AsMemory(0, length));
                if (length == buffer.Length) buffer = Grown(buffer);
            }
        }
        catch (Exception broken) when (broken is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The client is gone without a word.
            return (null, null);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grown(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(FirstBuffer, buffer.Length * 2));
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private (JsonDocument? Message, SocketClose? Close) Parse(ReadOnlyMemory<byte> text)
    {
        if (!JsonText.IsUnicode(text.Span)) return (null, SocketClose.BadMessage("The message holds half of a surrogate pair; expected Unicode text"));
        try
        {
            // The buffer goes back to its pool; the document keeps a copy of its own.
            var message = JsonDocument.Parse(text.ToArray(), RequestJson.Options(options));
            if (message.RootElement.ValueKind == JsonValueKind.Object) return (message, null);
            message.Dispose();
            return (null, SocketClose.BadMessage("The message is no JSON object"));
        }
        catch (JsonException)
        {
            return (null, SocketClose.BadMessage("The message is no JSON"));
        }
    }
}
