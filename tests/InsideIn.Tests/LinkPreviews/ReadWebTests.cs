using System.Diagnostics;
using System.Net;
using InsideIn.LinkPreviews;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace InsideIn.Tests.LinkPreviews;

/// <summary>What the server reads of the web, and what nobody gets it to read. A real server answers whatever is connected to, so what is refused here was never asked.</summary>
public sealed class ReadWebTests : IAsyncLifetime
{
    private const string Host = "news.example.com";
    private const int PageBytes = 64 * 1024;

    private static readonly WebWish Html = new(["text/html"], PageBytes, MayBeCut: true);
    private static readonly WebWish Picture = new(["image/png"], PageBytes, MayBeCut: false);

    private WebSite site = null!;

    public async Task InitializeAsync() => site = await WebSite.StartAsync();

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task A_page_is_read_from_the_address_that_was_looked_at()
    {
        site.Page(Host, "/a", "<title>News</title>");
        site.Name(Host, "93.184.215.14", "93.184.215.15");

        var (answer, refusal) = await ReadAsync($"http://{Host}/a");

        Assert.Null(refusal);
        Assert.Equal("<title>News</title>", System.Text.Encoding.UTF8.GetString(answer!.Content));
        Assert.Equal([new IPEndPoint(IPAddress.Parse("93.184.215.14"), 80)], site.Connected);
        Assert.Equal([Host], site.Resolved);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.0.0.5")]
    [InlineData("192.168.1.1")]
    [InlineData("172.20.0.1")]
    [InlineData("100.100.100.200")]
    [InlineData("169.254.169.254")]
    [InlineData("224.0.0.251")]
    [InlineData("::1")]
    [InlineData("::ffff:10.0.0.5")]
    [InlineData("64:ff9b::a00:5")]
    [InlineData("2002:a00:5::1")]
    [InlineData("fd12::1")]
    [InlineData("fe80::1")]
    public async Task A_name_that_leads_into_a_private_network_is_refused_without_a_connection(string address)
    {
        site.Page(Host, "/", "<title>Inside</title>");
        Assert.Null((await ReadAsync($"http://{Host}/")).Refusal);
        site.Name(Host, address);
        site.Connected.Clear();

        Assert.Equal(WebRefusal.NotPublic, (await ReadAsync($"http://{Host}/")).Refusal);
        Assert.Empty(site.Connected);
    }

    [Fact]
    public async Task One_private_address_among_public_ones_is_enough_to_refuse_a_name()
    {
        site.Page(Host, "/", "<title>Both</title>");
        site.Name(Host, "93.184.215.14", "10.0.0.5");

        Assert.Equal(WebRefusal.NotPublic, (await ReadAsync($"http://{Host}/")).Refusal);
        Assert.Empty(site.Connected);
    }

    // A name that changes its mind between the look and the connection.
    [Fact]
    public async Task A_name_is_resolved_once_and_what_it_says_later_is_not_asked_for()
    {
        site.Page(Host, "/", "<title>First</title>");
        var told = 0;
        var changing = site.Wire with
        {
            Resolve = async (host, cancellationToken) =>
            {
                await site.Wire.Resolve(host, cancellationToken);
                return [told++ == 0 ? WebSite.Public : IPAddress.Loopback];
            },
        };

        Assert.NotNull((await ReadAsync($"http://{Host}/", wire: changing)).Answer);

        Assert.Equal(1, told);
        Assert.Equal([new IPEndPoint(WebSite.Public, 80)], site.Connected);
        Assert.Equal(WebRefusal.NotPublic, (await ReadAsync($"http://{Host}/", wire: changing)).Refusal);
        Assert.Single(site.Connected);
    }

    [Theory]
    [InlineData("http://other.example.net/b", null)]
    [InlineData("/b", null)]
    [InlineData("http://127.0.0.1/b", WebRefusal.Address)]
    [InlineData("http://2130706433/b", WebRefusal.Address)]
    [InlineData("http://[::ffff:127.0.0.1]/b", WebRefusal.Address)]
    [InlineData("http://localhost/b", WebRefusal.Address)]
    [InlineData("http://other.example.net:8080/b", WebRefusal.Address)]
    [InlineData("http://ana:secret@other.example.net/b", WebRefusal.Address)]
    [InlineData("file:///etc/passwd", WebRefusal.Address)]
    [InlineData("http://inner.example.net/b", WebRefusal.NotPublic)]
    [InlineData("http://elsewhere.example.org/b", WebRefusal.Host)]
    public async Task A_redirection_is_looked_at_like_the_first_address(string to, WebRefusal? refusal)
    {
        site.Redirect(Host, "/a", to);
        site.Page("other.example.net", "/b", "<title>There</title>");
        site.Page(Host, "/b", "<title>There</title>");
        site.Name("inner.example.net", "192.168.0.10");

        var read = await ReadAsync($"http://{Host}/a", $"{Host} example.net");

        Assert.Equal(refusal, read.Refusal);
        Assert.Equal(refusal is null ? 2 : 1, site.Asked.Count);
        Assert.Equal(refusal is null ? 2 : 1, site.Connected.Count);
    }

    [Theory]
    [InlineData(3, null)]
    [InlineData(4, WebRefusal.Redirections)]
    public async Task Three_redirections_are_followed_and_no_fourth(int count, WebRefusal? refusal)
    {
        for (var at = 0; at < count; at++)
        {
            site.Redirect(Host, $"/{at}", $"/{at + 1}", status: 301 + (at % 3));
        }

        site.Page(Host, $"/{count}", "<title>There</title>");

        Assert.Equal(refusal, (await ReadAsync($"http://{Host}/0")).Refusal);
        Assert.Equal(4, site.Asked.Count);
    }

    [Fact]
    public async Task Nothing_is_sent_that_tells_who_asks()
    {
        site.Answer(Host, "/a", context =>
        {
            context.Response.Headers.SetCookie = "id=1; Path=/";
            context.Response.Headers.Location = "/b";
            context.Response.StatusCode = 302;
            return Task.CompletedTask;
        });
        site.Page(Host, "/b", "<title>There</title>");

        await ReadAsync($"http://{Host}/a");
        await ReadAsync($"http://{Host}/b");

        Assert.Equal(3, site.Asked.Count);
        Assert.All(site.Asked, request =>
        {
            Assert.Equal(["Accept", "Accept-Encoding", "Host", "User-Agent"], request.Headers.Keys.Order(StringComparer.Ordinal));
            Assert.Equal("InsideIn-LinkPreview/1.0", request.Headers["User-Agent"]);
        });
        // No connection serves a second request.
        Assert.Equal(3, site.Connected.Count);
    }

    [Theory]
    [InlineData(PageBytes, PageBytes)]
    [InlineData(PageBytes + 1, PageBytes)]
    [InlineData(PageBytes * 40, PageBytes)]
    public async Task Of_a_long_page_the_beginning_is_read(int length, int read)
    {
        site.File(Host, "/", new byte[length], "text/html");

        Assert.Equal(read, (await ReadAsync($"http://{Host}/")).Answer?.Content.Length);
    }

    [Theory]
    [InlineData(PageBytes, null)]
    [InlineData(PageBytes + 1, WebRefusal.Size)]
    public async Task A_picture_is_read_whole_or_not_at_all(int length, WebRefusal? refusal)
    {
        site.File(Host, "/", new byte[length], "image/png");

        Assert.Equal(refusal, (await ReadAsync($"http://{Host}/", wish: Picture)).Refusal);
    }

    [Fact]
    public async Task A_server_that_drips_is_left_when_the_time_is_up()
    {
        var gone = new TaskCompletionSource();
        site.Answer(Host, "/", async context =>
        {
            context.Response.ContentType = "text/html";
            try
            {
                while (!context.RequestAborted.IsCancellationRequested)
                {
                    await context.Response.WriteAsync(" ", context.RequestAborted);
                    await context.Response.Body.FlushAsync(context.RequestAborted);
                    await Task.Delay(20, context.RequestAborted);
                }
            }
            catch (OperationCanceledException)
            {
                gone.TrySetResult();
            }
        });
        var began = Stopwatch.GetTimestamp();

        var (_, refusal) = await ReadAsync($"http://{Host}/", limits: ReadLimits.Usual with { Time = TimeSpan.FromSeconds(1) });

        Assert.Equal(WebRefusal.Time, refusal);
        Assert.InRange(Stopwatch.GetElapsedTime(began), TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(5));
        await gone.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task The_time_counts_from_the_first_name_to_the_last_redirection()
    {
        for (var at = 0; at < 3; at++)
        {
            var next = at + 1;
            site.Answer(Host, $"/{at}", async context =>
            {
                await Task.Delay(450, context.RequestAborted);
                context.Response.Redirect($"/{next}");
            });
        }

        site.Page(Host, "/3", "<title>There</title>");

        Assert.Null((await ReadAsync($"http://{Host}/2")).Refusal);
        Assert.Equal(WebRefusal.Time, (await ReadAsync($"http://{Host}/0", limits: ReadLimits.Usual with { Time = TimeSpan.FromSeconds(1) })).Refusal);
    }

    [Theory]
    [InlineData("text/html", null)]
    [InlineData("TEXT/HTML; charset=utf-8", null)]
    [InlineData("application/json", WebRefusal.Type)]
    [InlineData("image/svg+xml", WebRefusal.Type)]
    [InlineData("text/html-but-not-quite", WebRefusal.Type)]
    public async Task Only_what_was_asked_for_is_read(string contentType, WebRefusal? refusal)
    {
        site.Page(Host, "/", "<title>Page</title>", contentType);

        Assert.Equal(refusal, (await ReadAsync($"http://{Host}/")).Refusal);
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(206, WebRefusal.Status)]
    [InlineData(304, WebRefusal.Status)]
    [InlineData(401, WebRefusal.Status)]
    [InlineData(500, WebRefusal.Status)]
    public async Task Only_a_whole_answer_counts(int status, WebRefusal? refusal)
    {
        site.Answer(Host, "/", context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = "text/html";
            return Task.CompletedTask;
        });

        Assert.Equal(refusal, (await ReadAsync($"http://{Host}/")).Refusal);
    }

    [Theory]
    [InlineData("anywhere", null)]
    [InlineData("news.example.com", null)]
    [InlineData("other.example.net example.com", null)]
    [InlineData("nowhere", WebRefusal.Host)]
    [InlineData("", WebRefusal.Host)]
    [InlineData("ws.example.com", WebRefusal.Host)]
    [InlineData("www.news.example.com", WebRefusal.Host)]
    public async Task The_settings_say_where_may_be_read(string from, WebRefusal? refusal)
    {
        site.Page(Host, "/", "<title>Page</title>");

        Assert.Equal(refusal, (await ReadAsync($"http://{Host}/", from)).Refusal);
        Assert.Equal(refusal is null ? 1 : 0, site.Resolved.Count);
    }

    [Fact]
    public void Without_the_setting_nothing_is_read() => Assert.False(PreviewSettings.Of(new ConfigurationBuilder().Build()).Allows(Host));

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("localhost")]
    [InlineData("https://example.com")]
    [InlineData("example.com/path")]
    [InlineData("*.example.com")]
    public void A_host_that_cannot_be_asked_stops_the_start(string host)
    {
        var fault = Assert.Throws<InvalidOperationException>(() => SettingsOf(host));

        Assert.Contains($"'{host}'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_away_is_unreachable()
    {
        var dead = site.Wire with { Connect = (_, _) => throw new System.Net.Sockets.SocketException(111) };
        var unknown = site.Wire with { Resolve = (_, _) => throw new System.Net.Sockets.SocketException(11001) };

        Assert.Equal(WebRefusal.Unreachable, (await ReadAsync($"http://{Host}/", wire: dead)).Refusal);
        Assert.Equal(WebRefusal.Unreachable, (await ReadAsync($"http://{Host}/", wire: unknown)).Refusal);
    }

    private Task<(WebAnswer? Answer, WebRefusal? Refusal)> ReadAsync(string address, string from = "anywhere", WebWish? wish = null, Wire? wire = null, ReadLimits? limits = null) =>
        new ReadWeb(wire ?? site.Wire, SettingsOf(from), limits ?? ReadLimits.Usual).ReadAsync(WebAddress.Parse(address)!, wish ?? Html, CancellationToken.None);

    internal static PreviewSettings SettingsOf(string from) =>
        PreviewSettings.Of(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["LinkPreviews:FetchFrom"] = from }).Build());
}
