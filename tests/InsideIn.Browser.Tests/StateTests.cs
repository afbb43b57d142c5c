using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>What every screen shows when its data does not come: grey shapes while it waits, then what failed and how to try again, or that there is nothing to see.</summary>
public sealed class StateTests(DemoInBrowser demo) : IClassFixture<DemoInBrowser>
{
    private const string Reference = "4bf92f3577b34da6a3ce929d0e0e4736";
    private const string Failed = "{\"errors\":[{\"message\":\"A fault.\",\"extensions\":{\"traceId\":\"" + Reference + "\"}}]}";
    private const string Denied = "{\"errors\":[{\"message\":\"No.\",\"extensions\":{\"code\":\"AUTH_NOT_AUTHORIZED\"}}]}";

    // They ask for nothing, or for what is known once somebody has signed in, and show that.
    private static readonly string[] Known = ["/", "/events/new", "/pages/new", "/settings/appearance", "/nowhere"];

    private static readonly string[] Asking = [.. Screens.ForEverybody.Concat(Screens.ForSome).Except(Known).Select(screen => screen.Replace(Screens.First, "/some", StringComparison.Ordinal))];

    [ChromiumFact]
    public async Task Every_screen_says_what_failed_and_offers_to_try_again()
    {
        var ana = await demo.SignInAsync("ana");
        var page = ana.Page;
        foreach (var screen in Asking)
        {
            await AnswerAsync(page, route => route.FulfillAsync(new() { Status = 200, ContentType = "application/json", Body = Failed }));
            await ScreenTests.VisitAsync(page, screen);
            await Expect(page.GetByText($"Reference: {Reference}").First).ToBeVisibleAsync();
            await StandsAsync(page, "This page could not be shown");

            await AnswerAsync(page, route => route.AbortAsync());
            await TryAgainAsync(page);
            await Expect(page.GetByText("The server cannot be reached.").First).ToBeVisibleAsync();

            await AnswerAsync(page, route => route.FulfillAsync(new() { Status = 200, ContentType = "application/json", Body = Denied }));
            await TryAgainAsync(page);
            await StandsAsync(page, "Nothing to see here");
        }
    }

    [ChromiumFact]
    public async Task Every_screen_shows_grey_shapes_while_its_data_is_on_its_way()
    {
        var ana = await demo.SignInAsync("ana");
        await AnswerAsync(ana.Page, _ => Task.CompletedTask);
        foreach (var screen in Asking)
        {
            await ScreenTests.VisitAsync(ana.Page, screen);
            await Expect(ana.Page.GetByRole(AriaRole.Status, new() { Name = "Loading" }).First).ToBeVisibleAsync();
        }

        // The heading comes with the data, and takes the focus then.
        Assert.All(await ScreenTests.FaultsIn(ana.Page, Look.All[0], "waiting"), fault => Assert.Contains("page-has-heading-one", fault, StringComparison.Ordinal));
    }

    [ChromiumFact]
    public async Task The_home_page_opened_anew_waits_in_grey_shapes_and_says_what_failed()
    {
        var carla = await demo.SignInAsync("carla");
        await AnswerAsync(carla.Page, _ => Task.CompletedTask);
        await carla.Page.ReloadAsync();
        await Expect(carla.Page.GetByRole(AriaRole.Status, new() { Name = "Loading" }).First).ToBeVisibleAsync();

        await AnswerAsync(carla.Page, route => route.FulfillAsync(new() { Status = 200, ContentType = "application/json", Body = Failed }));
        await carla.Page.ReloadAsync();
        await Expect(carla.Page.GetByText($"Reference: {Reference}").First).ToBeVisibleAsync();

        await carla.Page.UnrouteAllAsync();
        await carla.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).First.ClickAsync();
        await Expect(carla.Field("Write a post")).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task What_failed_is_accessible_and_is_shown_once_the_server_answers_again()
    {
        var ben = await demo.SignInAsync("ben");
        await AnswerAsync(ben.Page, route => route.AbortAsync());
        await ScreenTests.VisitAsync(ben.Page, "/pages");
        await Expect(ben.Page.GetByText("The server cannot be reached.")).ToBeVisibleAsync();
        Assert.Empty(await ScreenTests.FaultsIn(ben.Page, Look.All[0], "failed"));

        await ben.Page.UnrouteAllAsync();
        await TryAgainAsync(ben.Page);

        await StandsAsync(ben.Page, "Pages");
    }

    private static Task TryAgainAsync(IPage page) =>
        page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Try again" }).First.ClickAsync();

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
