using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser.Keyboard;

/// <summary>Who comes to a page is told where they are; who comes back is where they were.</summary>
public sealed class ArrivalTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    // Those of one thing are reached by a link of a list, and are walked elsewhere.
    private static readonly string[] Addresses =
    [
        .. Screens.ForEverybody.Where(screen => !screen.Contains(Screens.First, StringComparison.Ordinal)).DistinctBy(screen => screen.Split('?')[0]),
        "/moderation", "/advocacy", "/admin", "/posts/nothing", "/groups/no-such-group", "/people/no.such.person",
    ];

    [ChromiumFact]
    public async Task Every_screen_has_a_title_of_its_own_begins_at_its_top_and_gives_the_focus_to_its_heading()
    {
        var comms = await demo.SignInAsync("comms");
        var titles = new HashSet<string>();
        var faults = new List<string>();
        foreach (var screen in Addresses)
        {
            await comms.Page.EvaluateAsync("() => { scrollTo(0, 400); document.title = 'Not yet'; }");
            await GoAsync(comms.Page, screen);
            await Expect(comms.Page).Not.ToHaveTitleAsync("Not yet");
            await ScreenTests.SettleAsync(comms.Page);
            titles.Add(await comms.Page.TitleAsync());
            var stands = await comms.Page.EvaluateAsync<string>("() => `${document.querySelectorAll('h1').length} ${document.activeElement.tagName} ${scrollY}`");
            if (stands != "1 H1 0") faults.Add($"{screen}: {stands} under \"{await comms.Page.TitleAsync()}\"");
        }

        Assert.Empty(faults.Concat(comms.Complaints));
        Assert.All(titles, title => Assert.EndsWith(" · Inside-In", title, StringComparison.Ordinal));
        Assert.True(titles.Count > Addresses.Length * 3 / 4, $"Only {titles.Count} titles: {string.Join(", ", titles)}");
    }

    [ChromiumFact]
    public async Task Going_back_leads_to_the_place_on_the_page_that_was_left()
    {
        var ana = await demo.SignInAsync("ana");
        await ScreenTests.SettleAsync(ana.Page);
        var post = ana.Page.GetByRole(AriaRole.Article).Nth(6);
        await post.ScrollIntoViewIfNeededAsync();
        await ScreenTests.SettleAsync(ana.Page);
        var left = (await post.BoundingBoxAsync())!.Y;
        Assert.InRange(await ana.Page.EvaluateAsync<int>("() => Math.round(scrollY)"), 500, int.MaxValue);

        await post.GetByRole(AriaRole.Link, new() { NameRegex = new("omment") }).ClickAsync();
        await Expect(ana.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/posts/"));
        await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
        Assert.Equal(0, await ana.Page.EvaluateAsync<int>("() => Math.round(scrollY)"));
        await ana.Page.GoBackAsync();
        await Expect(ana.Field("Write a post")).ToBeVisibleAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();

        // Posts above it that were read meanwhile are a line shorter.
        Assert.InRange((await post.BoundingBoxAsync())!.Y, left - 60, left + 60);
        Assert.Empty(ana.Complaints);
    }

    [ChromiumFact]
    public async Task The_skip_link_leads_past_the_navigation_and_leaves_the_page_as_it_is()
    {
        var ana = await demo.SignInAsync("ana");
        await ana.Page.GotoAsync("/people");
        await ScreenTests.SettleAsync(ana.Page);
        await ana.Field("Search by name").FillAsync("Ben");
        await ana.Page.EvaluateAsync("() => { document.activeElement.blur(); document.querySelector('h1').dataset.same = 'yes'; }");
        var skip = ana.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to content" });
        await skip.FocusAsync();
        await Expect(skip).ToBeInViewportAsync();
        await ana.Page.Keyboard.PressAsync("Enter");
        await Expect(ana.Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
        await ana.Page.Keyboard.PressAsync("Tab");
        Assert.True(await ana.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement) && document.querySelector('h1').dataset.same === 'yes'"));
        await Expect(ana.Field("Search by name")).ToHaveValueAsync("Ben");
        Assert.Empty(ana.Complaints);
    }

    // WCAG 2.2, 2.4.11
    [ChromiumFact]
    public async Task What_has_the_focus_is_never_hidden_by_the_bar_at_the_top()
    {
        var ana = await demo.SignInAsync("ana");
        await ScreenTests.SettleAsync(ana.Page);
        await ana.Page.GetByRole(AriaRole.Article).Nth(5).FocusAsync();
        var hidden = new List<string>();
        for (var step = 0; step < 40; step++)
        {
            await ana.Page.Keyboard.PressAsync("Shift+Tab");
            hidden.Add(await ana.Page.EvaluateAsync<string>("""
                () => {
                  const focused = document.activeElement;
                  const covered = focused.getBoundingClientRect().bottom <= document.querySelector('header').getBoundingClientRect().bottom;
                  return covered && document.querySelector('main').contains(focused) ? focused.outerHTML.slice(0, 120) : '';
                }
                """));
        }

        Assert.Equal(40, hidden.Count);
        Assert.DoesNotContain(hidden, html => html.Length > 0);
    }

    /// <summary>Goes to an address as the browser's own buttons do, without loading the document anew.</summary>
    private static async Task GoAsync(IPage page, string address) =>
        await page.EvaluateAsync("address => { history.pushState({ key: crypto.randomUUID() }, '', address); dispatchEvent(new PopStateEvent('popstate', { state: history.state })); }", address);
}
