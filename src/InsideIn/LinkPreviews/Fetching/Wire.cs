using System.Net;
using System.Net.Sockets;

namespace InsideIn.LinkPreviews;

/// <summary>How names are resolved and connections made. Tests bring their own, so that nothing leaves the machine and everything that was tried is seen.</summary>
/// <param name="Resolve">The network addresses of a name.</param>
/// <param name="Connect">A connection to one network address and port, the caller's to close.</param>
public sealed record Wire(
    Func<string, CancellationToken, Task<IPAddress[]>> Resolve,
    Func<IPEndPoint, CancellationToken, Task<Stream>> Connect)
{
    /// <summary>The internet.</summary>
    public static Wire Internet { get; } = new((host, cancellationToken) => Dns.GetHostAddressesAsync(host, cancellationToken), ConnectAsync);

    private static async Task<Stream> ConnectAsync(IPEndPoint end, CancellationToken cancellationToken)
    {
        var socket = new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(end, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
