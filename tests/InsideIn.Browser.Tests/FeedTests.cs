using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>People read what is new in three ways, by keyboard if they like, and nothing is shown for a reason that they turned off.</summary>
public sealed class FeedTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    [ChromiumFact]
    public async Task By_keyboard_alone_a_reader_goes_from_post_to_post_likes_one_and_saves_it()
    {
        var ana = await demo.SignInAsync("ana");
        var posts = ana.Page.GetByRole(AriaRole.Feed).GetByRole(AriaRole.Article);
        await posts.First.FocusAsync();
        await ana.Page.Keyboard.PressAsync("j");
        await ana.Page.Keyboard.PressAsync("j");
        await Expect(posts.Nth(2)).ToBeFocusedAsync();
        await ana.Page.Keyboard.PressAsync("k");
        await Expect(posts.Nth(1)).ToBeFocusedAsync();
        var like = posts.Nth(1).GetByRole(AriaRole.Button, new() { Name = "Like", Exact = true });
        var before = await like.GetAttributeAsync("aria-pressed");
        await ana.Page.Keyboard.PressAsync("l");
        await Expect(like).Not.ToHaveAttributeAsync("aria-pressed", before!);
        var save = posts.Nth(1).GetByRole(AriaRole.Button, new() { Name = "Save for later" });
        await Expect(save).ToHaveAttributeAsync("aria-pressed", "false");
        await ana.Page.Keyboard.PressAsync("s");
        await Expect(save).ToHaveAttributeAsync("aria-pressed", "true");
        var author = await posts.Nth(1).GetByRole(AriaRole.Link).First.InnerTextAsync();

        await ana.Page.GotoAsync("/saved");
        await Expect(ana.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).First).ToContainTextAsync($"Post by {author}");
        var kept = await ana.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).CountAsync();
        await DoneAsync(ana, ana.Page.GetByRole(AriaRole.Button, new() { Name = "Save for later" }).First);
        await ana.Page.ReloadAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Saved");
        await Expect(ana.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(kept - 1);
        Assert.Empty(ana.Complaints);
    }

    [ChromiumFact]
    public async Task Keys_do_nothing_while_somebody_writes()
    {
        var ana = await demo.SignInAsync("ana");
        await ana.Field("Write a post").PressSequentiallyAsync("jolly skill");
        await Expect(ana.Field("Write a post")).ToHaveValueAsync("jolly skill");
        await Expect(ana.Field("Write a post")).ToBeFocusedAsync();
    }

    // Part 3, no. 15: every signal has a switch.
    [ChromiumFact]
    public async Task A_reason_that_is_turned_off_takes_its_posts_away_and_can_be_turned_on_again()
    {
        var ana = await demo.SignInAsync("ana");
        await ana.Page.GotoAsync("/for-you");
        var posts = ana.Page.GetByRole(AriaRole.Feed).GetByRole(AriaRole.Article);
        var reason = await posts.First.GetByText(new Regex("^(You|A question|.* of your team)")).First.InnerTextAsync();
        await posts.First.GetByRole(AriaRole.Button, new() { Name = "About this reason" }).ClickAsync();
        await DoneAsync(ana, ana.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Show me no more for this reason" }));
        await Expect(posts.Filter(new() { HasText = reason })).ToHaveCountAsync(0);

        await ana.Page.ReloadAsync();
        await ana.Text("1 reason turned off").ClickAsync();
        await Expect(posts.Filter(new() { HasText = reason })).ToHaveCountAsync(0);
        await DoneAsync(ana, ana.Button("Turn on"));
        await Expect(ana.Text("1 reason turned off")).ToHaveCountAsync(0);
        await ana.Page.ReloadAsync();
        await Expect(posts.Filter(new() { HasText = reason }).First).ToBeVisibleAsync();
        Assert.Empty(ana.Complaints);
    }

    // R19: the number is the length of the list that it opens.
    [ChromiumFact]
    public async Task What_was_looked_at_counts_as_unread_no_more()
    {
        var ben = await demo.SignInAsync("ben");
        await ben.Page.GotoAsync("/unread");
        var tab = ben.Page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Unread") });
        await Expect(tab).ToHaveTextAsync(new Regex("Unread \\d+"));
        var before = await NumberAsync(tab);
        await Expect(ben.Page.Locator("[data-unread]").First).ToBeVisibleAsync();
        for (var patience = 0; patience < 60 && await NumberAsync(tab) >= before; patience++)
        {
            await ben.Page.WaitForTimeoutAsync(500);
        }

        Assert.InRange(await NumberAsync(tab), 0, before - 1);
        await ben.Button("Mark all as seen").ClickAsync();
        await Expect(ben.Text("You have seen everything")).ToBeVisibleAsync();
        await Expect(tab).ToHaveTextAsync("Unread");
        Assert.Empty(ben.Complaints);
    }

    private static async Task<int> NumberAsync(ILocator tab) =>
        int.TryParse((await tab.InnerTextAsync()).Replace("Unread", "", StringComparison.Ordinal).Trim(), out var number) ? number : 0;

    /// <summary>Presses it and waits until the server has answered: a page that is loaded anew takes back what it has not sent.</summary>
    private static async Task DoneAsync(EmployeeInBrowser person, ILocator button) =>
        await person.Page.RunAndWaitForResponseAsync(() => button.ClickAsync(), response => response.Request.PostData?.Contains("Mutation\"", StringComparison.Ordinal) is true);
}
