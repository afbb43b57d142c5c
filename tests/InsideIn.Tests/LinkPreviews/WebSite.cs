using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using InsideIn.LinkPreviews;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace InsideIn.Tests.LinkPreviews;

/// <summary>
/// A real web server on this machine that plays the public web: names lead to public addresses, and connections to those end here.
/// It keeps what was resolved, connected to and asked, so that a test sees what was not tried.
/// </summary>
public sealed class WebSite : IAsyncDisposable
{
    /// <summary>A public address, which every name has that a test gives no other.</summary>
    public static readonly IPAddress Public = IPAddress.Parse("93.184.215.14");

    private readonly WebApplication server;
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> pages = new();
    private readonly ConcurrentDictionary<string, IPAddress[]> names = new();

    private WebSite(WebApplication server)
    {
        this.server = server;
        Wire = new Wire(ResolveAsync, ConnectAsync);
    }

    /// <summary>The way to it.</summary>
    public Wire Wire { get; }

    /// <summary>The names that were resolved, in order.</summary>
    public ConcurrentQueue<string> Resolved { get; } = new();

    /// <summary>The addresses and ports that were connected to, in order.</summary>
    public ConcurrentQueue<IPEndPoint> Connected { get; } = new();

    /// <summary>The requests that came, in order: the address, then each header.</summary>
    public ConcurrentQueue<(string Address, Dictionary<string, string> Headers)> Asked { get; } = new();

    public static async Task<WebSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = builder.Build();
        var site = new WebSite(server);
        server.Run(site.AnswerAsync);
        await server.StartAsync();
        return site;
    }

    /// <summary>What a host answers under a path.</summary>
    public void Answer(string host, string path, Func<HttpContext, Task> page) => pages[host + path] = page;

    /// <summary>A page as its server sends it.</summary>
    public void Page(string host, string path, string html, string contentType = "text/html; charset=utf-8") => Answer(host, path, context =>
    {
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(html);
    });

    /// <summary>A file.</summary>
    public void File(string host, string path, byte[] content, string contentType) => Answer(host, path, async context =>
    {
        context.Response.ContentType = contentType;
        await context.Response.Body.WriteAsync(content);
    });

    /// <summary>A redirection.</summary>
    public void Redirect(string host, string path, string to, int status = 302) => Answer(host, path, context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = to;
        return Task.CompletedTask;
    });

    /// <summary>Gives a name other addresses.</summary>
    public void Name(string host, params string[] addresses) => names[host] = [.. addresses.Select(IPAddress.Parse)];

    /// <summary>How often an address was asked.</summary>
    public int CountOf(string address) => Asked.Count(request => request.Address == address);

    public async ValueTask DisposeAsync()
    {
        await server.StopAsync();
        await server.DisposeAsync();
    }

    private Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        Resolved.Enqueue(host);
        return names.TryGetValue(host, out var addresses) ? Task.FromResult(addresses) : Task.FromResult<IPAddress[]>([Public]);
    }

    /// <summary>Whatever address is connected to, this server answers: one that was let through by mistake would be seen to answer.</summary>
    private async Task<Stream> ConnectAsync(IPEndPoint end, CancellationToken cancellationToken)
    {
        Connected.Enqueue(end);
        var port = new Uri(server.Urls.Single()).Port;
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private Task AnswerAsync(HttpContext context)
    {
        var address = context.Request.Host + context.Request.Path + context.Request.QueryString;
        Asked.Enqueue((address, context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString())));
        if (pages.TryGetValue(context.Request.Host.Host + context.Request.Path, out var page))
        {
            return page(context);
        }

        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    }
}
