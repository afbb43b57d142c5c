using System.Net;
using System.Net.Sockets;

namespace InsideIn.Demo;

/// <summary>Ports of this machine's loopback address.</summary>
internal static class Ports
{
    /// <summary>The port, or a free one for 0. Errors: <see cref="DemoFaultException"/> when another program holds it.</summary>
    public static int Claim(int port, string option)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
        catch (SocketException taken)
        {
            throw new DemoFaultException($"Port {port} is taken by another program. Stop that program, or choose another port with '{option} N'.", taken);
        }
        finally
        {
            listener.Stop();
        }
    }
}
