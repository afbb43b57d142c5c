using System.Net.WebSockets;
using System.Text;

namespace InsideIn.GraphQL.WebSockets;

/// <summary>Why a socket is closed. Source: GraphQL over WebSocket protocol; RFC 6455, 7.4.</summary>
/// <param name="Status">The code that the client sees.</param>
/// <param name="Reason">What the client is told.</param>
internal sealed record SocketClose(WebSocketCloseStatus Status, string Reason)
{
    // RFC 6455, 5.5: a control frame has at most 125 bytes, two of them the code.
    private const int MaxReasonBytes = 123;

    public static readonly SocketClose Normal = new(WebSocketCloseStatus.NormalClosure, "");
    public static readonly SocketClose GoingAway = new(WebSocketCloseStatus.EndpointUnavailable, "The server is going down");
    public static readonly SocketClose Unauthorized = SignInMissing("Unauthorized");
    public static readonly SocketClose SubprotocolNotAcceptable = Of(4406, "Subprotocol not acceptable");
    public static readonly SocketClose InitTimeout = Of(4408, "Connection initialisation timeout");
    public static readonly SocketClose TooManyInits = Of(4429, "Too many initialisation requests");
    public static readonly SocketClose Fault = Of(4500, "Internal server error");

    public static SocketClose BadMessage(string problem) => Of(4400, problem);

    public static SocketClose TooLarge(int allowed) => new(WebSocketCloseStatus.MessageTooBig, $"A message has at most {allowed} bytes");

    public static SocketClose SignInMissing(string reason) => Of(4401, reason);

    public static SocketClose Forbidden(string reason) => Of(4403, reason);

    public static SocketClose IdInUse(string id) => Of(4409, $"Subscriber for {id} already exists");

    private static SocketClose Of(int code, string reason) => new((WebSocketCloseStatus)code, Shortened(reason));

    private static string Shortened(string reason)
    {
        if (Encoding.UTF8.GetByteCount(reason) <= MaxReasonBytes) return reason;
        var length = Math.Min(reason.Length, MaxReasonBytes);
        while (Encoding.UTF8.GetByteCount(reason.AsSpan(0, length)) > MaxReasonBytes || char.IsHighSurrogate(reason[length - 1])) length--;
        return reason[..length];
    }
}
