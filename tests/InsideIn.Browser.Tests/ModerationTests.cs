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
        Assert.Empty(await Axe.FaultsAsync(ben.Page));
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
        Assert.Empty(await Axe.FaultsAsync(ana.Page));
        await ana.Button("Contest this").ClickAsync();
        await ana.Field("Why it should be decided otherwise").FillAsync("It was about me.");
        await ana.Button("Contest").ClickAsync();
        await Expect(ana.Text("Somebody else looks at it again.")).ToBeVisibleAsync();

        await mona.Page.ReloadAsync();
        await Expect(open).ToContainTextAsync("Somebody else decides about an appeal");
        Assert.Empty(ana.Complaints.Concat(ben.Complaints).Concat(mona.Complaints));
    }

    // R8: over one door decides who keeps order there.
    [ChromiumFact]
    public async Task Who_keeps_order_in_a_group_takes_a_post_out_of_it_and_its_author_reads_why()
    {
        const string Offer = "Who would like to buy a boat?";
        var ana = await demo.SignInAsync("ana");
        await ana.Page.GotoAsync("/groups/summer-party-crew");
        await ana.Field("Write a post").FillAsync(Offer);
        await ana.Button("Post").ClickAsync();
        await ana.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = Offer }).GetByRole(AriaRole.Link, new() { Name = "Comment" }).ClickAsync();
        await Expect(ana.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/posts/"));

        var ben = await demo.SignInAsync("ben", new ViewportSize { Width = 390, Height = 844 }, ColorScheme.Dark);
        await ben.Page.GotoAsync(ana.Page.Url);
        await ChooseAsync(ben, "Take out of a group");
        await ben.Field("Why?").SelectOptionAsync("OFF_TOPIC");
        await ben.Field("What to say to its author").FillAsync("Please ask in Books and bread.");
        Assert.Empty(await ScreenTests.LookAsync(ben.Page, "taking out", "moderation-take-out-390-Dark"));
        await ben.Button("Take it out").ClickAsync();
        await Expect(ben.Text("It is no longer in Summer party crew.")).ToBeVisibleAsync();

        await ana.Page.GotoAsync("/settings/reports");
        await Expect(ana.Text("Please ask in Books and bread.")).ToBeVisibleAsync();
        Assert.Empty(await ScreenTests.LookAsync(ana.Page, "decisions", "moderation-own-1280-Light"));
        foreach (var person in new[] { ana, ben })
        {
            await person.Page.GotoAsync("/moderation/transparency");
            await Expect(person.Page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(4);
            Assert.Empty(await ScreenTests.LookAsync(person.Page, "transparency", $"moderation-transparency-{person.Page.ViewportSize!.Width}"));
        }

        Assert.Empty(ana.Complaints.Concat(ben.Complaints));
    }

    private static async Task ChooseAsync(EmployeeInBrowser person, string action)
    {
        await person.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "More actions" }).First.ClickAsync();
        await person.Page.GetByRole(AriaRole.Menuitem, new() { Name = action }).ClickAsync();
    }
}
