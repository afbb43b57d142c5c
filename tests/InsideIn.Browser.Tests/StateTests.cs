using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>What every screen shows when its data does not come: grey shapes while it waits, then what failed and how to try again, or that there is nothing to see.</summary>
public sealed class StateTests(DemoInBrowser demo) : IClassFixture<DemoInBrowser>
{
    private const string Reference = "4bf92f3577b34da6a3ce929d0e0e4736";

    // What is shown though nothing comes: it asks the server for nothing.
    private static readonly string[] AsksNothing = ["/settings/appearance", "/nowhere"];

    [ChromiumFact]
    public async Task Every_screen_says_so_when_its_data_does_not_come()
    {
        var ana = await demo.SignInAsync("ana");
        var page = ana.Page;
        var screens = new List<string>();
        foreach (var screen in Screens.ForEverybody.Concat(Screens.ForSome).Except(AsksNothing))
        {
            screens.Add(await ScreenTests.AddressOfAsync(page, screen));
        }

        var faults = new List<string>();
        foreach (var screen in screens)
        {
            await AnswerAsync(page, route => route.FulfillAsync(new() { Status = 200, ContentType = "application/json", Body = "{\"errors\":[{\"message\":\"A fault.\",\"extensions\":{\"traceId\":\"" + Reference + "\"}}]}" }));
            await ScreenTests.VisitAsync(page, screen);
            await Expect(Content(page).GetByText($"Reference: {Reference}").First).ToBeVisibleAsync();
            await StandsAsync(page, "This page could not be shown");
            faults.AddRange(await ScreenTests.FaultsIn(page, Look.All[0], $"{screen}, failed"));

            await AnswerAsync(page, route => route.AbortAsync());
            await ana.Button("Try again").First.ClickAsync();
            await Expect(Content(page).GetByText("The server cannot be reached.").First).ToBeVisibleAsync();

            await AnswerAsync(page, route => route.FulfillAsync(new() { Status = 200, ContentType = "application/json", Body = """{"errors":[{"message":"No.","extensions":{"code":"AUTH_NOT_AUTHORIZED"}}]}""" }));
            await ana.Button("Try again").First.ClickAsync();
            await StandsAsync(page, "Nothing to see here");

            var held = new List<IRoute>();
            await AnswerAsync(page, route => { held.Add(route); return Task.CompletedTask; });
            await ScreenTests.VisitAsync(page, screen);
            await Expect(page.GetByRole(AriaRole.Status, new() { Name = "Loading" }).First).ToBeVisibleAsync();
            faults.AddRange(await ScreenTests.FaultsIn(page, Look.All[0], $"{screen}, waiting"));
            foreach (var route in held)
            {
                await route.AbortAsync();
            }
        }

        ScreenTests.None(faults);
    }

    [ChromiumFact]
    public async Task What_failed_is_shown_once_the_server_answers_again()
    {
        var ben = await demo.SignInAsync("ben");
        await AnswerAsync(ben.Page, route => route.AbortAsync());
        await ScreenTests.VisitAsync(ben.Page, "/pages");
        await Expect(ben.Page.GetByText("The server cannot be reached.")).ToBeVisibleAsync();

        await ben.Page.UnrouteAllAsync();
        await ben.Button("Try again").ClickAsync();

        await StandsAsync(ben.Page, "Pages");
    }

    private static ILocator Content(IPage page) => page.GetByRole(AriaRole.Main);

    /// <summary>The one heading of its level, named in the window's title too, and with the focus, so that a screen reader tells of it.</summary>
    private static async Task StandsAsync(IPage page, string heading)
    {
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading);
        await Expect(page).ToHaveTitleAsync($"{heading} · Inside-In");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
    }

    /// <summary>From now on what the page asks of the graph is answered so; streams go their way.</summary>
    private static async Task AnswerAsync(IPage page, Func<IRoute, Task> answer)
    {
        await page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.IgnoreErrors });
        await page.RouteAsync("**/graphql", route =>
            route.Request.Method is not "POST" || route.Request.Headers.GetValueOrDefault("accept", "").Contains("event-stream", StringComparison.Ordinal)
                ? route.ContinueAsync()
                : answer(route));
    }
}
