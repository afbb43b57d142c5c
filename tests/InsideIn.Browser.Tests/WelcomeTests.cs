using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>The first steps of somebody who came this week.</summary>
public sealed class WelcomeTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    [ChromiumFact]
    public async Task A_newcomer_goes_through_three_steps_comes_back_to_one_by_its_address_and_is_not_asked_again()
    {
        var nia = await demo.SignInAsync("newcomer");
        var page = nia.Page;
        var card = page.GetByRole(AriaRole.Region, new() { Name = "Three steps to feel at home" });
        await card.GetByRole(AriaRole.Link, new() { Name = "Start" }).ClickAsync();

        await ExpectStepAsync(page, "Step 1 of 3: You");
        await page.GetByLabel("About", new() { Exact = true }).FillAsync("I help customers begin.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and go on" }).ClickAsync();

        await ExpectStepAsync(page, "Step 2 of 3: Your groups");
        await page.ReloadAsync();
        var groups = page.Locator("main ul li");
        await Expect(groups).ToHaveCountAsync(3);
        await groups.First.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Join") }).ClickAsync();
        await Expect(groups.First).ToContainTextAsync("You are a member");
        await page.GetByRole(AriaRole.Link, new() { Name = "Go on" }).ClickAsync();

        await ExpectStepAsync(page, "Step 3 of 3: Your quiet hours");
        await page.GetByLabel("From").FillAsync("09:30");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Fri" }).UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and finish" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Write a post" })).ToBeVisibleAsync();
        await Expect(card).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Article).First).ToBeVisibleAsync();
        await Expect(card).ToHaveCountAsync(0);
        await page.GotoAsync("/welcome?step=3");
        await Expect(page.GetByLabel("From")).ToHaveValueAsync("09:30");
        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Fri" })).Not.ToBeCheckedAsync();
        await page.GotoAsync("/welcome");
        await Expect(page.GetByLabel("About", new() { Exact = true })).ToHaveValueAsync("I help customers begin.");
        Assert.Empty(nia.Complaints);
    }

    private static async Task ExpectStepAsync(IPage page, string title)
    {
        var heading = page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = title });
        await Expect(heading).ToBeFocusedAsync();
        await Expect(page).ToHaveTitleAsync($"{title} · Inside-In");
    }
}

/// <summary>The first steps of somebody who wants none.</summary>
public sealed class NoWelcomeTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    [ChromiumFact]
    public async Task A_newcomer_puts_the_first_steps_away_and_who_has_been_here_for_long_never_sees_them()
    {
        var nia = await demo.SignInAsync("newcomer");
        var card = nia.Page.GetByRole(AriaRole.Region, new() { Name = "Three steps to feel at home" });
        await card.GetByRole(AriaRole.Button, new() { Name = "Not now" }).ClickAsync();
        await Expect(card).ToHaveCountAsync(0);
        await Expect(nia.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
        await nia.Page.ReloadAsync();
        await Expect(nia.Page.GetByRole(AriaRole.Article).First).ToBeVisibleAsync();
        await Expect(card).ToHaveCountAsync(0);

        var ana = await demo.SignInAsync("ana");
        await Expect(ana.Page.GetByRole(AriaRole.Article).First).ToBeVisibleAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Region, new() { Name = "Three steps to feel at home" })).ToHaveCountAsync(0);
        Assert.Empty(nia.Complaints.Concat(ana.Complaints));
    }
}
