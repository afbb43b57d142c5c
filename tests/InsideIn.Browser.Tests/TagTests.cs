using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>From a word in a post to all that stands under it.</summary>
public sealed class TagTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    [ChromiumFact]
    public async Task A_tag_in_a_text_leads_to_its_posts_and_is_followed_there_by_mouse_or_keyboard()
    {
        var dirk = await demo.SignInAsync("dirk");
        await dirk.Page.GotoAsync("/tags/SENSORS");
        await Expect(dirk.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "#sensors" })).ToBeVisibleAsync();
        await dirk.Page.GetByRole(AriaRole.Article).First.GetByRole(AriaRole.Link, new() { Name = "#rivers" }).Or(dirk.Page.GetByRole(AriaRole.Link, new() { Name = "#sensors" })).First.ClickAsync();
        await Expect(dirk.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("#");

        await dirk.Page.GotoAsync("/tags/sensors");
        await dirk.Page.GetByRole(AriaRole.Button, new() { Name = "How much you want to be told: Follow" }).FocusAsync();
        await dirk.Page.Keyboard.PressAsync("Enter");
        await dirk.Page.GetByRole(AriaRole.Menuitemradio, new() { Name = "Follow: new posts at once" }).ClickAsync();
        var following = dirk.Page.GetByRole(AriaRole.Button, new() { Name = "How much you want to be told: Following" });
        await Expect(following).ToBeVisibleAsync();
        await dirk.Page.ReloadAsync();
        await Expect(following).ToBeVisibleAsync();

        Assert.Empty(dirk.Complaints);
    }

    [ChromiumFact]
    public async Task A_tag_of_which_one_may_read_nothing_says_so_and_can_be_followed_all_the_same()
    {
        var dirk = await demo.SignInAsync("dirk");
        await dirk.Page.GotoAsync("/tags/nowhere-yet");

        await Expect(dirk.Page.GetByText("Nothing here for you yet")).ToBeVisibleAsync();
        await dirk.Page.GetByRole(AriaRole.Button, new() { Name = "How much you want to be told: Follow" }).ClickAsync();
        await dirk.Page.GetByRole(AriaRole.Menuitemradio, new() { Name = "Mute" }).ClickAsync();

        await Expect(dirk.Page.GetByRole(AriaRole.Button, new() { Name = "How much you want to be told: Muted" })).ToBeVisibleAsync();
        Assert.Empty(dirk.Complaints);
    }
}
