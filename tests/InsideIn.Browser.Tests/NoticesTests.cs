using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>People are told once of what concerns them, learn why, and switch off what they do not want.</summary>
public sealed class NoticesTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    private const string Words = "Who has a spare bicycle pump?";

    [ChromiumFact]
    public async Task An_answer_rings_once_leads_to_the_thread_and_says_why_it_was_told()
    {
        var ana = await demo.SignInAsync("ana");
        await ana.Field("Write a post").FillAsync(Words);
        await ana.Button("Post").ClickAsync();
        await ana.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = Words }).GetByRole(AriaRole.Link, new() { Name = "Comment" }).ClickAsync();
        await Expect(ana.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/posts/"));

        var ben = await demo.SignInAsync("ben");
        await ben.Page.GotoAsync(ana.Page.Url);
        await ana.Page.GotoAsync("/notifications");
        await CommentAsync(ben, "I have one.");
        await CommentAsync(ben, "It is blue.");

        var told = ana.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "It is blue." });
        // The page is open while the notices come and grow.
        await Expect(ana.Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { NameRegex = new("Notifications: \\d+ unread") })).ToBeVisibleAsync();
        await Expect(told).ToHaveCountAsync(1);
        await Expect(told).ToContainTextAsync("Ben Okafor answered you");
        await told.GetByText("Why did I get this?").ClickAsync();
        await Expect(told.GetByRole(AriaRole.Button, new() { Name = "Do not tell me this again" })).ToBeVisibleAsync();
        Assert.Empty(await Axe.FaultsAsync(ana.Page));

        await ana.Button("Mark all as read").ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "Notifications", Exact = true })).ToBeVisibleAsync();
        await told.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Main).GetByText("It is blue.")).ToBeVisibleAsync();
        Assert.Empty(ana.Complaints.Concat(ben.Complaints));
    }

    [ChromiumFact]
    public async Task Each_choice_of_the_settings_stands_when_the_page_is_opened_again()
    {
        var carla = await demo.SignInAsync("carla");
        await carla.Page.GotoAsync("/settings/notifications");
        var hides = carla.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Say only that there is something to read" });
        await hides.CheckAsync();
        await Expect(carla.Text("Saved.")).ToBeVisibleAsync();

        await carla.Page.ReloadAsync();
        await Expect(hides).ToBeCheckedAsync();
        Assert.Empty(carla.Complaints);
    }

    private static async Task CommentAsync(EmployeeInBrowser person, string words)
    {
        await person.Field("Write a comment").FillAsync(words);
        await person.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(person.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).Filter(new() { HasText = words })).ToBeVisibleAsync();
    }
}
