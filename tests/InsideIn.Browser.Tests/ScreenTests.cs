using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace InsideIn.Browser;

/// <summary>Every screen, in light and dark, on a desk and on a phone: axe finds nothing, nothing scrolls sideways, and the browser does not complain.</summary>
public sealed class ScreenTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    private static readonly string[] Screens =
    [
        "/", "/for-you", "/unread", "/saved", "/groups", "/groups/everybody", "/people", "/people/ana.duarte", "/people?department=Engineering", "/people/skills/Field%20research", "/tags/Sensors", "/tags/nowhere-yet", "/settings/data", "/events", "/events/new", "/pages", "/pages/new", "/settings/consent", "/settings/reports", "/settings/notifications", "/notifications", "/moderation", "/engagement", "/advocacy", "/search?q=travel", "/search?q=xylophonequartet",
    ];

    // Screens of one thing are reached as a person reaches them: by the first link of a list.
    private static readonly (string List, string Link)[] Details = [("/", "a[href^='/posts/']"), ("/events", "a[href^='/events/']:not([href$='new'])"), ("/pages", "main a[href^='/pages/']:not([href$='new'])")];

    [ChromiumFact]
    public Task On_a_desk_in_light_every_screen_is_accessible() => WalkAsync(1280, 900, ColorScheme.Light);

    [ChromiumFact]
    public Task On_a_desk_in_the_dark_every_screen_is_accessible() => WalkAsync(1280, 900, ColorScheme.Dark);

    [ChromiumFact]
    public Task On_a_phone_in_light_every_screen_is_accessible() => WalkAsync(390, 844, ColorScheme.Light);

    [ChromiumFact]
    public Task On_a_narrow_phone_in_the_dark_every_screen_is_accessible() => WalkAsync(320, 640, ColorScheme.Dark);

    [ChromiumFact]
    public async Task A_planted_fault_is_found()
    {
        var ana = await demo.SignInAsync("ana");
        await ana.Page.EvaluateAsync("() => { const image = document.createElement('img'); image.src = 'data:,'; document.querySelector('main').append(image); }");

        Assert.Contains(await FaultsAsync(ana.Page), fault => fault.StartsWith("image-alt ", StringComparison.Ordinal));
    }

    private async Task WalkAsync(int width, int height, ColorScheme colours)
    {
        var comms = await demo.SignInAsync("comms", new ViewportSize { Width = width, Height = height }, colours);
        var faults = new List<string>();
        foreach (var screen in Screens)
        {
            await comms.Page.GotoAsync(screen);
            faults.AddRange(await LookAsync(comms.Page, screen, $"{screen}-{width}-{colours}"));
        }

        foreach (var (list, link) in Details)
        {
            await comms.Page.GotoAsync(list);
            await comms.Page.Locator(link).First.ClickAsync();
            faults.AddRange(await LookAsync(comms.Page, $"the first of {list}", $"{list}-detail-{width}-{colours}"));
        }

        Assert.Empty(faults.Concat(comms.Complaints));
    }

    internal static async Task<IEnumerable<string>> LookAsync(IPage page, string screen, string name)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await SettleAsync(page);
        await KeepPictureAsync(page, name);
        var faults = (await FaultsAsync(page)).Select(rule => $"{screen}: {rule}");
        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return overflow > 0 ? faults.Append($"{screen}: {overflow} px wider than the window") : faults;
    }

    /// <summary>Waits until nothing has come in for half a second and nothing says that it is loading. Streams are open for as long as the page, so the network is never idle.</summary>
    internal static Task SettleAsync(IPage page) => page.EvaluateAsync("""
        () => new Promise(settled => {
          let last = performance.now();
          const observer = new PerformanceObserver(() => { last = performance.now(); });
          observer.observe({ type: 'resource' });
          const look = () => {
            if (performance.now() - last < 500 || document.querySelector('[aria-busy="true"], [role="status"][aria-label="Loading"]')) return setTimeout(look, 100);
            observer.disconnect();
            settled();
          };
          look();
        })
        """);

    /// <summary>Keeps a picture where INSIDEIN_PICTURES names a folder, to be looked at by people.</summary>
    internal static async Task KeepPictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("INSIDEIN_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name.Trim('/').Replace('/', '_') + ".png") });
        }
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(IPage page) =>
        [.. (await page.RunAxe()).Violations.Select(violation => $"{violation.Id} ({violation.Nodes.Length}): {violation.Nodes[0].Html}")];
}
