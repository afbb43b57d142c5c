using System.Net;
using System.Net.Sockets;
using System.Text;

namespace InsideIn.Browser;

/// <summary>The line between one browser and the servers, as an HTTP proxy, so that a test can cut it: what runs breaks off, and nothing new gets through until it is mended.</summary>
public sealed class Line : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly Task accepting;
    private CancellationTokenSource cut = new();

    public Line()
    {
        listener.Start();
        accepting = AcceptAsync();
    }

    /// <summary>Where the browser finds it.</summary>
    public string Address => $"http://{listener.LocalEndpoint}";

    /// <summary>Breaks what runs and lets nothing through.</summary>
    public void Cut() => cut.Cancel();

    /// <summary>Lets everything through again.</summary>
    public void Mend() => cut = new CancellationTokenSource();

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Dispose();
        await accepting;
        cut.Dispose();
        closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        var open = new List<Task>();
        try
        {
            while (!closing.IsCancellationRequested)
            {
                open.Add(CarryAsync(await listener.AcceptTcpClientAsync(closing.Token), cut.Token));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(open);
        }
    }

    private async Task CarryAsync(TcpClient browser, CancellationToken broken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(broken, closing.Token);
        using var server = new TcpClient();
        using (browser)
        {
            try
            {
                ending.Token.ThrowIfCancellationRequested();
                var first = new byte[16384];
                var read = await browser.GetStream().ReadAsync(first, ending.Token);
                if (read == 0) return;
                // "GET http://localhost:5080/path HTTP/1.1": a server takes the whole address for its own path. What the browser wants of other hosts is let drop.
                if (!Uri.TryCreate(Encoding.ASCII.GetString(first, 0, read).Split(' ', 3)[1], UriKind.Absolute, out var address) || !address.IsLoopback) return;
                await server.ConnectAsync(IPAddress.Loopback, address.Port, ending.Token);
                await server.GetStream().WriteAsync(first.AsMemory(0, read), ending.Token);
                await Task.WhenAny(
                    browser.GetStream().CopyToAsync(server.GetStream(), ending.Token),
                    server.GetStream().CopyToAsync(browser.GetStream(), ending.Token));
            }
            catch (Exception over) when (over is OperationCanceledException or IOException or SocketException)
            {
                // Either side has hung up, or the line is cut: that is what it is for.
            }
        }
    }
}
