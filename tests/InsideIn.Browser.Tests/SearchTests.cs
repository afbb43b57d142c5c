using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>Finding things by the field that is on every page, with the keyboard alone.</summary>
public sealed class SearchTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    [ChromiumFact]
    public async Task A_slash_leads_to_the_field_arrows_take_a_suggestion_and_the_words_are_marked()
    {
        var ana = await demo.SignInAsync("ana");
        var field = ana.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search", Exact = true }).Or(ana.Page.GetByRole(AriaRole.Combobox, new() { Name = "Search", Exact = true }));
        await Expect(field).ToBeVisibleAsync();
        await ScreenTests.SettleAsync(ana.Page);
        await ana.Page.Keyboard.PressAsync("/");
        await Expect(field).ToBeFocusedAsync();
        await Expect(field).ToHaveValueAsync("");

        await ana.Page.Keyboard.TypeAsync("trav");
        await Expect(ana.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await ana.Page.Keyboard.PressAsync("ArrowDown");
        var chosen = ana.Page.GetByRole(AriaRole.Option, new() { Selected = true });
        await Expect(chosen).ToHaveTextAsync(new Regex("^[Tt]rav"));
        Assert.Empty(await ScreenTests.LookAsync(ana.Page, "suggestions", "suggestions"));
        await ana.Page.Keyboard.PressAsync("Enter");

        await ana.Page.WaitForURLAsync(new Regex(@"/search\?q=[Tt]rav"));
        await Expect(ana.Page.Locator("main mark").First).ToHaveTextAsync(new Regex("[Tt]rav"));
        await Expect(ana.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status).Filter(new() { HasTextRegex = new Regex("result") })).ToBeVisibleAsync();
        Assert.Empty(ana.Complaints);
    }

    [ChromiumFact]
    public async Task A_tab_lists_one_type_and_what_is_not_found_says_how_to_go_on()
    {
        var ben = await demo.SignInAsync("ben");
        await ben.Page.GotoAsync("/search?q=ana");
        await ben.Page.GetByRole(AriaRole.Navigation, new() { Name = "Types of results" }).GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^People") }).ClickAsync();
        await Expect(ben.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Ana Duarte" })).ToBeVisibleAsync();

        await ben.Page.GotoAsync("/search?q=xylophonequartet");
        await Expect(ben.Page.GetByRole(AriaRole.Heading, new() { Name = "Nothing found" })).ToBeVisibleAsync();
        await Expect(ben.Page.GetByText("Narrow a search")).ToBeVisibleAsync();
        Assert.Empty(ben.Complaints);
    }
}
