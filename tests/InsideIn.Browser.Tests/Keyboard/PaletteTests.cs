using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser.Keyboard;

/// <summary>Control and K open a palette on every page: from there one goes anywhere, and does what is done often.</summary>
public sealed class PaletteTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    [ChromiumFact]
    public async Task It_leads_to_pages_groups_people_and_what_was_seen()
    {
        var ana = await SignInAsync();
        await ChooseAsync(ana, "even", "Events");
        await Expect(Heading(ana, "Events")).ToBeFocusedAsync();

        await ChooseAsync(ana, "ben okafor", "Ben Okafor");
        await Expect(Heading(ana, "Ben Okafor")).ToBeFocusedAsync();

        await ChooseAsync(ana, "everyb", "Everybody");
        await Expect(Heading(ana, "Everybody")).ToBeFocusedAsync();

        await ana.Page.Keyboard.PressAsync("Control+k");
        await Expect(Palette(ana).GetByRole(AriaRole.Group, new() { Name = "Seen just now" }).GetByRole(AriaRole.Option).First).ToHaveTextAsync("Ben Okafor");
        Assert.Empty(await Axe.FaultsAsync(ana.Page));
        Assert.Empty(ana.Complaints);
    }

    [ChromiumFact]
    public async Task It_searches_for_what_is_none_of_them_and_says_when_it_finds_nothing_else()
    {
        var ana = await SignInAsync();
        await ChooseAsync(ana, "xylophone quartet", "Search for “xylophone quartet”");
        await Expect(ana.Page).ToHaveURLAsync(new Regex("/search\\?q=xylophone%20quartet"));
        Assert.Empty(ana.Complaints);
    }

    [ChromiumFact]
    public async Task It_gives_the_focus_back_where_it_was()
    {
        var ana = await SignInAsync();
        var search = ana.Page.GetByRole(AriaRole.Banner).GetByLabel("Search");
        await search.FocusAsync();
        await ana.Page.Keyboard.PressAsync("Control+k");
        await Expect(Field(ana)).ToBeFocusedAsync();
        await ana.Page.Keyboard.PressAsync("Escape");
        await Expect(search).ToBeFocusedAsync();
        await Expect(Palette(ana)).ToBeHiddenAsync();
    }

    [ChromiumFact]
    public async Task It_switches_the_theme_and_begins_a_post()
    {
        var ana = await SignInAsync();
        await ChooseAsync(ana, "dark", "Switch to the dark theme");
        await Expect(ana.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await ana.Page.GotoAsync("/people");
        await ScreenTests.SettleAsync(ana.Page);
        await ChooseAsync(ana, "write a po", "Write a post");
        await Expect(ana.Field("Write a post")).ToBeFocusedAsync();
        Assert.Empty(ana.Complaints);
    }

    /// <summary>Ana at the home page, once what listens to keys is there.</summary>
    private async Task<EmployeeInBrowser> SignInAsync()
    {
        var ana = await demo.SignInAsync("ana");
        await ScreenTests.SettleAsync(ana.Page);
        return ana;
    }

    private static ILocator Palette(EmployeeInBrowser person) => person.Page.GetByRole(AriaRole.Dialog, new() { Name = "Go to, or do" });

    private static ILocator Field(EmployeeInBrowser person) => Palette(person).GetByRole(AriaRole.Combobox);

    private static ILocator Heading(EmployeeInBrowser person, string name) => person.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = name });

    /// <summary>Opens the palette, types, goes down to the option and takes it, all by keys.</summary>
    private static async Task ChooseAsync(EmployeeInBrowser person, string typed, string option)
    {
        var keyboard = person.Page.Keyboard;
        await keyboard.PressAsync("Control+k");
        await Expect(Field(person)).ToBeFocusedAsync();
        await keyboard.TypeAsync(typed);
        var wanted = Palette(person).GetByRole(AriaRole.Option, new() { NameRegex = new($"^{Regex.Escape(option)}") }).First;
        await Expect(wanted).ToBeVisibleAsync();
        var most = await Palette(person).GetByRole(AriaRole.Option).CountAsync();
        for (var step = 0; step < most && await wanted.GetAttributeAsync("aria-selected") != "true"; step++)
        {
            await keyboard.PressAsync("ArrowDown");
        }

        Assert.Equal(await wanted.GetAttributeAsync("id"), await Field(person).GetAttributeAsync("aria-activedescendant"));
        await keyboard.PressAsync("Enter");
        await Expect(Palette(person)).ToBeHiddenAsync();
    }
}
