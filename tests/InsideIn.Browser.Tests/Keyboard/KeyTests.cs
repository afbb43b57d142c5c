using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser.Keyboard;

/// <summary>Single letters go where one goes often, unless one types, or has turned them off (WCAG 2.2, 2.1.4).</summary>
public sealed class KeyTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    [ChromiumFact]
    public async Task Letters_lead_to_places_and_fields_and_are_letters_in_a_field()
    {
        var ana = await demo.SignInAsync("ana");
        await ana.Page.GotoAsync("/people");
        await ScreenTests.SettleAsync(ana.Page);
        await PressAsync(ana, "g", "e");
        await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Events" })).ToBeFocusedAsync();
        await PressAsync(ana, "/");
        await Expect(ana.Page.GetByRole(AriaRole.Banner).GetByLabel("Search")).ToBeFocusedAsync();
        await PressAsync(ana, "g", "p", "?");
        await Expect(ana.Page.GetByRole(AriaRole.Banner).GetByLabel("Search")).ToHaveValueAsync("gp?");
        await Expect(ana.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/events$"));
        Assert.Empty(ana.Complaints);
    }

    [ChromiumFact]
    public async Task What_is_pressed_before_anybody_listens_is_done_once_they_do()
    {
        var isHeld = new TaskCompletionSource();
        var ana = await demo.SignInAsync("ana");
        await ana.Page.RouteAsync("**/assets/Keys-*.js", async route =>
        {
            await isHeld.Task;
            await route.ContinueAsync();
        });
        await ana.Page.GotoAsync("/people");
        await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await PressAsync(ana, "g", "e", "Control+k");
        await Expect(ana.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/people$"));

        isHeld.SetResult();
        await Expect(ana.Page.GetByRole(AriaRole.Combobox, new() { Name = "Go to, or do" })).ToBeFocusedAsync();
        await Expect(ana.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/events$"));
        Assert.Empty(ana.Complaints);
    }

    [ChromiumFact]
    public async Task A_list_names_the_keys_of_the_page_and_turns_letters_off_and_on_again()
    {
        var ana = await demo.SignInAsync("ana");
        await ana.Page.GotoAsync("/people");
        await ScreenTests.SettleAsync(ana.Page);
        await PressAsync(ana, "?");
        var list = ana.Page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" });
        await Expect(list).ToContainTextAsync("Go to, or do, anything");
        await Expect(list).Not.ToContainTextAsync("In a conversation");
        Assert.Empty(await Axe.FaultsAsync(ana.Page));

        var letters = list.GetByRole(AriaRole.Checkbox, new() { Name = "Single letters and signs are keys" });
        await letters.FocusAsync();
        await PressAsync(ana, "Space");
        await Expect(letters).Not.ToBeCheckedAsync();
        await PressAsync(ana, "Escape");
        await Expect(list).ToBeHiddenAsync();

        await ana.Page.ReloadAsync();
        await ScreenTests.SettleAsync(ana.Page);
        await PressAsync(ana, "g", "e", "?");
        await PressAsync(ana, "Control+k");
        await Expect(ana.Page.GetByRole(AriaRole.Combobox, new() { Name = "Go to, or do" })).ToBeFocusedAsync();
        await Expect(list).ToBeHiddenAsync();
        await Expect(ana.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/people$"));

        // The palette leads to the list also without letters.
        await ana.Page.Keyboard.TypeAsync("show the keys");
        await PressAsync(ana, "Enter");
        await Expect(letters).Not.ToBeCheckedAsync();
        await letters.FocusAsync();
        await PressAsync(ana, "Space", "Escape");
        await Expect(list).ToBeHiddenAsync();
        await PressAsync(ana, "g", "e");
        await Expect(ana.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/events$"));
        Assert.Empty(ana.Complaints);
    }

    private static async Task PressAsync(EmployeeInBrowser person, params string[] keys)
    {
        foreach (var key in keys)
        {
            await person.Page.Keyboard.PressAsync(key);
        }
    }
}
