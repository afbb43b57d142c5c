using InsideIn.Demo;
using Microsoft.Playwright;

namespace InsideIn.Browser;

/// <summary>The demo as `dotnet run` starts it, on free ports with a folder of its own, and one browser.</summary>
public class DemoInBrowser : IAsyncLifetime
{
    // Milliseconds. A page answers within one second; the rest is for machines that build and test at the same time.
    private const float Patience = 30_000;

    private readonly string data = Directory.CreateTempSubdirectory("insidein-browser-").FullName;
    private DemoHost? demo;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Whether the server takes the web client's own documents alone.</summary>
    protected virtual bool IsStrict => false;

    /// <summary>Whether the client's service worker may run. Source: what a worker passes on, a test's routes do not see for certain.</summary>
    protected virtual bool HasWorker => false;

    /// <summary>The running demo.</summary>
    public DemoHost Demo => demo!;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        demo = await DemoHost.StartAsync(new DemoOptions { Port = 0, TenantPort = 0, Data = data, TrustedDocumentsOnly = IsStrict }, _ => { });
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Opens a browser of their own for the person and signs in through the development tenant's page.</summary>
    public async Task<EmployeeInBrowser> SignInAsync(string alias, ViewportSize? viewport = null, ColorScheme colours = ColorScheme.Light)
    {
        var person = await OpenAsync(alias, viewport, colours);
        await person.SignInAsync();
        return person;
    }

    /// <summary>Opens a browser of their own for the person, on no page yet. What it asks of other hosts is kept from it, and noted; all else goes by the proxy where there is one.</summary>
    public async Task<EmployeeInBrowser> OpenAsync(string alias, ViewportSize? viewport = null, ColorScheme colours = ColorScheme.Light, string? proxy = null, string locale = "en-GB")
    {
        Assert.True(browser is not null, Chromium.Missing);
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Demo.Address,
            // Without it Chromium goes to this machine's own addresses past every proxy.
            Proxy = proxy is null ? null : new Proxy { Server = proxy, Bypass = "<-loopback>" },
            Locale = locale,
            TimezoneId = "Europe/Lisbon",
            ServiceWorkers = HasWorker ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
            ColorScheme = colours,
            ViewportSize = viewport ?? new ViewportSize { Width = 1280, Height = 900 },
        });
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        var person = new EmployeeInBrowser(alias, await context.NewPageAsync());
        await context.RouteAsync(url => new Uri(url).Host is not ("localhost" or "127.0.0.1"), route =>
        {
            person.AskedElsewhere.Add(route.Request.Url);
            return route.AbortAsync();
        });
        return person;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (demo is not null)
        {
            await demo.DisposeAsync();
        }

        Directory.Delete(data, recursive: true);
    }
}

/// <summary>The demo over a server that takes the web client's own documents alone, as in Production.</summary>
public sealed class StrictDemoInBrowser : DemoInBrowser
{
    /// <inheritdoc/>
    protected override bool IsStrict => true;
}

/// <summary>The demo as in Production, to browsers that run the client's service worker.</summary>
public sealed class InstalledDemoInBrowser : DemoInBrowser
{
    /// <inheritdoc/>
    protected override bool IsStrict => true;

    /// <inheritdoc/>
    protected override bool HasWorker => true;
}
