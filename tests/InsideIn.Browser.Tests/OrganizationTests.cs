using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>Who works for whom, walked by keyboard, and the look that people choose.</summary>
public sealed class OrganizationTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    [ChromiumFact]
    public async Task The_tree_is_walked_by_keys_and_leads_to_a_profile_and_back()
    {
        var ben = await demo.SignInAsync("ben");
        await ben.Page.GotoAsync("/people/ana.duarte");
        await ben.Page.GetByRole(AriaRole.Link, new() { Name = "Show in the organization" }).ClickAsync();
        var tree = ben.Page.GetByRole(AriaRole.Tree, new() { Name = "Organization" });
        var ana = tree.GetByRole(AriaRole.Treeitem, new() { Name = "Ana Duarte" });
        await Expect(ana).ToBeVisibleAsync();
        var level = int.Parse((await ana.GetAttributeAsync("aria-level"))!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(level > 1);

        await ana.FocusAsync();
        await ben.Page.Keyboard.PressAsync("ArrowLeft");
        var manager = tree.Locator("[role=treeitem]:focus");
        await Expect(manager).ToHaveAttributeAsync("aria-level", $"{level - 1}");
        await Expect(manager).ToHaveAttributeAsync("aria-expanded", "true");
        await ben.Page.Keyboard.PressAsync("ArrowLeft");
        await Expect(manager).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(ana).ToBeHiddenAsync();
        await ben.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(ana).ToBeVisibleAsync();
        await ben.Page.Keyboard.PressAsync("Home");
        await Expect(tree.GetByRole(AriaRole.Treeitem).First).ToBeFocusedAsync();
        await ben.Page.Keyboard.PressAsync("End");
        await Expect(tree.GetByRole(AriaRole.Treeitem).Last).ToBeFocusedAsync();

        await ana.FocusAsync();
        await ben.Page.Keyboard.PressAsync("Enter");
        await Expect(ben.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Ana Duarte" })).ToBeFocusedAsync();
        Assert.Empty(ben.Complaints);
    }

    [ChromiumFact]
    public async Task On_a_phone_it_is_a_list_that_opens()
    {
        var ben = await demo.SignInAsync("ben", new ViewportSize { Width = 390, Height = 844 });
        await ben.Page.GotoAsync("/org");
        await Expect(ben.Page.GetByRole(AriaRole.Tree)).ToHaveCountAsync(0);
        var opener = ben.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Expanded = false }).First;
        await Expect(opener).ToBeVisibleAsync();
        var lists = ben.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.List);
        var before = await lists.CountAsync();

        await opener.ClickAsync();

        await Expect(lists).ToHaveCountAsync(before + 1);
        Assert.Empty(ben.Complaints);
    }

    [ChromiumFact]
    public async Task A_look_is_shown_as_it_is_chosen_and_kept_on_the_device()
    {
        var carla = await demo.SignInAsync("carla");
        await carla.Page.GotoAsync("/settings/appearance");
        var root = carla.Page.Locator("html");

        await carla.Page.GetByLabel("High contrast").CheckAsync();
        await carla.Page.GetByLabel("Compact").CheckAsync();
        await carla.Page.ReloadAsync();

        await Expect(root).ToHaveAttributeAsync("data-theme", "contrast");
        await Expect(root).ToHaveAttributeAsync("data-density", "compact");
        await Expect(carla.Page.GetByLabel("High contrast")).ToBeCheckedAsync();
        await Expect(carla.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(0, 0, 0)");
        Assert.Empty(await ScreenTests.LookAsync(carla.Page, "high contrast", "contrast"));
        await carla.Button("Light theme").ClickAsync();
        await Expect(carla.Page.GetByLabel("Light", new() { Exact = true })).ToBeCheckedAsync();
        await carla.Page.GetByLabel("As the device").CheckAsync();
        await Expect(carla.Button("Dark theme")).ToBeVisibleAsync();
        Assert.Empty(carla.Complaints);
    }
}
