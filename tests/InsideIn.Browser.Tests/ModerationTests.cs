using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>Somebody reports what should not stand; a moderator removes it with a reason; its author reads why and contests it; another moderator gives it back.</summary>
public sealed class ModerationTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    private const string Words = "Whoever parks here again is a fool.";

    [ChromiumFact]
    public async Task What_is_reported_is_removed_with_a_reason_and_comes_back_when_somebody_else_sees_it_otherwise()
    {
        var ana = await demo.SignInAsync("ana");
        await ana.Field("Write a post").FillAsync(Words);
        await ana.Button("Post").ClickAsync();
        await ana.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = Words }).GetByRole(AriaRole.Link, new() { Name = "Comment" }).ClickAsync();
        await Expect(ana.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/posts/"));
        var thread = ana.Page.Url;

        var ben = await demo.SignInAsync("ben");
        await ben.Page.GotoAsync(thread);
        await ChooseAsync(ben, "Report");
        await ben.Field("Tell more").FillAsync("We do not call each other names");
        Assert.Empty((await ben.Page.RunAxe()).Violations);
        await ben.Button("Send report").ClickAsync();
        await Expect(ben.Text("Thank you. You will find what comes of it")).ToBeVisibleAsync();

        var mona = await demo.SignInAsync("moderator");
        await mona.Page.GotoAsync("/moderation");
        var open = mona.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Article).Filter(new() { HasText = Words });
        await Expect(open).ToContainTextAsync("We do not call each other names");
        await open.GetByLabel("Removed").CheckAsync();
        await open.GetByLabel("What to say to its author and to those who reported").FillAsync("Names hurt; say what you want instead.");
        await open.GetByRole(AriaRole.Button, new() { Name = "Decide", Exact = true }).ClickAsync();
        await Expect(mona.Text("Decided. Those concerned are told.")).ToBeVisibleAsync();

        await ben.Page.GotoAsync(thread);
        await Expect(ben.Text("Nothing to see here")).ToBeVisibleAsync();
        await ben.Page.GotoAsync("/settings/reports");
        await Expect(ben.Text("Names hurt; say what you want instead.")).ToBeVisibleAsync();

        await ana.Page.GotoAsync("/settings/reports");
        await Expect(ana.Text(Words)).ToBeVisibleAsync();
        await Expect(ana.Text("Ben Okafor")).ToHaveCountAsync(0);
        Assert.Empty((await ana.Page.RunAxe()).Violations);
        await ana.Button("Contest this").ClickAsync();
        await ana.Field("Why it should be decided otherwise").FillAsync("It was about me.");
        await ana.Button("Contest").ClickAsync();
        await Expect(ana.Text("Somebody else looks at it again.")).ToBeVisibleAsync();

        await mona.Page.ReloadAsync();
        await Expect(open).ToContainTextAsync("Somebody else decides about an appeal");
        Assert.Empty(ana.Complaints.Concat(ben.Complaints).Concat(mona.Complaints));
    }

    private static async Task ChooseAsync(EmployeeInBrowser person, string action)
    {
        await person.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "More actions" }).First.ClickAsync();
        await person.Page.GetByRole(AriaRole.Menuitem, new() { Name = action }).ClickAsync();
    }
}
