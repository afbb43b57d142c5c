using System.Text.Json;
using Microsoft.Playwright;

namespace InsideIn.Browser;

/// <summary>Every screen in every look: axe finds nothing, nothing scrolls sideways, and the browser does not complain.</summary>
public sealed class ScreenTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    [ChromiumFact]
    public Task Screens_that_everybody_has_are_accessible_in_every_look() => WalkAsync("ana", Screens.ForEverybody);

    [ChromiumFact]
    public Task Screens_that_some_have_by_their_work_are_accessible_in_every_look()
    {
        demo.Demo.Tenant.Accounts.AddRole("admin", EntraId.AppRoles.Comms);
        return WalkAsync("admin", Screens.ForSome);
    }

    [Fact]
    public void Every_route_of_the_client_is_among_the_screens()
    {
        var routes = File.ReadAllText(Path.Combine(Kit.Snapshot.Repository, "src", "web", "src", "app", "routes.ts"));
        string[] all = [.. Screens.ForEverybody, .. Screens.ForSome];

        Assert.Empty(Screens.Missing(routes, all));
        Assert.Equal(["/polls/:id"], Screens.Missing(routes + "{ pattern: '/polls/:id', load: seldom('poll') }", all));
    }

    [ChromiumFact]
    public async Task A_planted_fault_is_found()
    {
        var ana = await demo.SignInAsync("ana");
        await ana.Page.EvaluateAsync("() => { const image = document.createElement('img'); image.src = 'data:,'; const wide = document.createElement('div'); wide.style.width = '2000px'; wide.style.height = '1px'; document.querySelector('main').append(image, wide); }");

        var faults = await FaultsIn(ana.Page, Look.All[0], "/");

        Assert.Contains(faults, fault => fault.Contains("image-alt ", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("wider than the window", StringComparison.Ordinal));
    }

    /// <summary>One page for the whole walk: each screen is gone to as a link goes there, and then shown in one look after the other.</summary>
    private async Task WalkAsync(string alias, string[] screens)
    {
        var person = await demo.SignInAsync(alias);
        var page = person.Page;
        var faults = new List<string>();
        foreach (var screen in screens)
        {
            await Look.All[0].TakeOnAsync(page);
            await GoAsync(page, await AddressOfAsync(page, screen));
            foreach (var look in Look.All)
            {
                await look.TakeOnAsync(page);
                faults.AddRange(await FaultsIn(page, look, screen));
            }

            await KeepPicturesAsync(page, screen);
        }

        None(faults.Concat(person.Complaints));
    }

    internal static async Task<string> AddressOfAsync(IPage page, string screen)
    {
        if (screen.Split(Screens.First) is not [var list, var rest])
        {
            return screen;
        }

        await GoAsync(page, list is "/posts" ? "/" : list);
        return await page.Locator($"main a[href^='{list}/']:not([href$='/new'])").First.GetAttributeAsync("href") + rest;
    }

    /// <summary>Sets out for the address as the browser's own buttons do, without loading the client anew.</summary>
    internal static Task<JsonElement?> VisitAsync(IPage page, string address) =>
        page.EvaluateAsync("address => { history.pushState(null, '', address); dispatchEvent(new PopStateEvent('popstate')); }", address);

    /// <summary>Goes there without loading the client anew, and waits until everything has come.</summary>
    internal static async Task GoAsync(IPage page, string address)
    {
        await VisitAsync(page, address);
        await SettleAsync(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }

    /// <summary>What is wrong with the page as it stands.</summary>
    internal static async Task<IEnumerable<string>> LookAsync(IPage page, string screen, string name)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await SettleAsync(page);
        await KeepPictureAsync(page, name);
        return await FaultsAsync(page, screen);
    }

    /// <summary>What is wrong with the page in a look that it has taken on.</summary>
    internal static Task<IEnumerable<string>> FaultsIn(IPage page, Look look, string screen) => FaultsAsync(page, $"{screen}, {look.Name}");

    /// <summary>Fails with every fault in full.</summary>
    internal static void None(IEnumerable<string> faults) => Assert.True(!faults.Any(), string.Join('\n', faults));

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

    private static async Task<IEnumerable<string>> FaultsAsync(IPage page, string screen)
    {
        var faults = (await Axe.FaultsAsync(page)).Select(fault => $"{screen}: {fault}");
        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return overflow > 0 ? faults.Append($"{screen}: {overflow} px wider than the window") : faults;
    }

    /// <summary>Keeps pictures of the screen on a desk and on a phone, in light and dark, where INSIDEIN_PICTURES names a folder, to be looked at by people.</summary>
    private static async Task KeepPicturesAsync(IPage page, string screen)
    {
        if (Environment.GetEnvironmentVariable("INSIDEIN_PICTURES") is not { Length: > 0 })
        {
            return;
        }

        foreach (var (width, height) in ((int, int)[])[(1280, 900), (390, 844)])
        {
            foreach (var colours in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await new Look("", width, height, colours).TakeOnAsync(page);
                await KeepPictureAsync(page, $"{screen}-{width}-{colours}");
            }
        }
    }

    internal static async Task KeepPictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("INSIDEIN_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name.Trim('/').Replace('/', '_').Replace('*', '1') + ".png") });
        }
    }
}
