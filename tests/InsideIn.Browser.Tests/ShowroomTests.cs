using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>The page of components, which the demo alone serves.</summary>
public sealed class ShowroomTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    [ChromiumFact]
    public async Task Every_component_in_every_state_is_accessible_in_every_look()
    {
        var ana = await demo.OpenAsync("ana");
        await ana.Page.GotoAsync("/design");
        await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Name = "controls/Button" })).ToBeVisibleAsync();

        var faults = new List<string>();
        foreach (var look in Look.All)
        {
            await look.TakeOnAsync(ana.Page);
            faults.AddRange(await ScreenTests.FaultsIn(ana.Page, look, "/design"));
        }

        foreach (var opener in (string[])["Open", "Open the long one", "More actions"])
        {
            await ana.Button(opener).First.ClickAsync();
            foreach (var look in Look.All)
            {
                await look.TakeOnAsync(ana.Page);
                faults.AddRange(await ScreenTests.FaultsIn(ana.Page, look, opener));
            }

            await ana.Page.Keyboard.PressAsync("Escape");
        }

        ScreenTests.None(faults.Concat(ana.Complaints));
    }

    [ChromiumFact]
    public async Task A_state_looks_as_it_does_under_the_pointer()
    {
        const string Colour = "button => getComputedStyle(button).backgroundColor";
        var ana = await demo.OpenAsync("ana");
        await ana.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await ana.Page.GotoAsync("/design");
        var primary = (string state) => ana.Page.Locator("figure", new() { HasText = "Post" }).Filter(new() { Has = ana.Page.GetByText(state, new() { Exact = true }) }).GetByRole(AriaRole.Button);
        var rest = await primary("Primary").EvaluateAsync<string>(Colour);
        var shown = await primary("Primary: hover").EvaluateAsync<string>(Colour);

        await primary("Primary").HoverAsync();

        await Expect(primary("Primary")).ToHaveCSSAsync("background-color", shown);
        Assert.NotEqual(rest, shown);
        Assert.Empty(ana.Complaints);
    }
}
