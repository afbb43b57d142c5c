using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>Who began a conversation splits it, joins it to another and moves it, each time having seen who reads it then, and takes it back.</summary>
public sealed class MovesTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    private const string Words = "Where do we keep the big tent?";
    private const string Aside = "By the way, the grill needs gas.";

    [ChromiumFact]
    public async Task A_conversation_is_split_put_back_and_moved_and_each_tells_beforehand_who_reads_it_then()
    {
        var ana = await demo.SignInAsync("ana");
        var thread = await BeginAsync(ana, Words);
        var ben = await demo.SignInAsync("ben", new ViewportSize { Width = 390, Height = 844 }, ColorScheme.Dark);
        await ben.Page.GotoAsync(thread);
        await CommentAsync(ben, "In the cellar.");
        await CommentAsync(ben, Aside);

        await ana.Page.ReloadAsync();
        await ChooseAsync(ana, "Split the conversation");
        await ana.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new(Regex.Escape(Aside)) }).CheckAsync();
        await Expect(ana.Text("Nobody reads more or less than before.")).ToBeVisibleAsync();
        await ana.Field("Title").FillAsync("Gas for the grill");
        Assert.Empty(await ScreenTests.LookAsync(ana.Page, "split", "moves-split-1280-Light"));
        await ana.Button("Split").ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Name = "Gas for the grill" })).ToBeVisibleAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Main).GetByText(Aside)).ToBeVisibleAsync();

        // The old conversation leads on, for everybody who reads both.
        await ben.Page.ReloadAsync();
        await Expect(ben.Text("Ana Duarte split 1 comment off.")).ToBeVisibleAsync();
        Assert.Empty(await ScreenTests.LookAsync(ben.Page, "tombstone", "moves-tombstone-390-Dark"));
        await ben.Page.GetByRole(AriaRole.Link, new() { Name = "Gas for the grill" }).ClickAsync();
        await Expect(ben.Text("This was split off another conversation:")).ToBeVisibleAsync();

        await Expect(ana.Text("You split this conversation.")).ToBeVisibleAsync();
        Assert.Empty(await ScreenTests.LookAsync(ana.Page, "undo", "moves-undo-1280-Light"));
        await ana.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Main).GetByText("In the cellar.")).ToBeVisibleAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Main).GetByText(Aside)).ToBeVisibleAsync();
        await Expect(ana.Text("split 1 comment off")).ToHaveCountAsync(0);

        await ChooseAsync(ana, "Move to other groups");
        await ana.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Summer party crew" }).CheckAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Region, new() { Name = "What this does to who reads" }).GetByRole(AriaRole.Listitem).First).ToBeVisibleAsync();
        Assert.Empty(await ScreenTests.LookAsync(ana.Page, "move", "moves-move-1280-Light"));
        await ana.Button("Move it").ClickAsync();
        await Expect(ana.Text("You moved this conversation.")).ToBeVisibleAsync();
        await ana.Page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Button, new() { Name = "Undo" }).Last.ClickAsync();
        await Expect(ana.Text("It is as it was before.").Last).ToBeVisibleAsync();
        await Expect(ana.Text("You moved this conversation.")).ToHaveCountAsync(0);

        Assert.Empty(ana.Complaints.Concat(ben.Complaints));
    }

    [ChromiumFact]
    public async Task Two_conversations_become_one_and_the_old_address_leads_there()
    {
        var dirk = await demo.SignInAsync("dirk", new ViewportSize { Width = 390, Height = 844 });
        await BeginAsync(dirk, "The lift in house B is stuck again.");
        var twice = await BeginAsync(dirk, "Lift B: does somebody know more?");

        await ChooseAsync(dirk, "Merge into another conversation");
        await dirk.Field("Find the other conversation").FillAsync("lift in house");
        await dirk.Page.GetByRole(AriaRole.Radio, new() { NameRegex = new("is stuck again") }).CheckAsync();
        await Expect(dirk.Text("Nobody reads more or less than before.")).ToBeVisibleAsync();
        Assert.Empty(await ScreenTests.LookAsync(dirk.Page, "merge", "moves-merge-390-Light"));
        await dirk.Button("Merge").ClickAsync();
        await Expect(dirk.Page.GetByRole(AriaRole.Region, new() { Name = "Joined to this conversation" })).ToContainTextAsync("does somebody know more?");
        Assert.Empty(await ScreenTests.LookAsync(dirk.Page, "merged", "moves-merged-390-Light"));

        await dirk.Page.GotoAsync(twice);
        await dirk.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("is stuck again") }).ClickAsync();
        await Expect(dirk.Text("You merged this conversation.")).ToBeVisibleAsync();
        Assert.Empty(dirk.Complaints);
    }

    private static async Task<string> BeginAsync(EmployeeInBrowser person, string words)
    {
        await person.Page.GotoAsync("/");
        await person.Field("Write a post").FillAsync(words);
        await person.Button("Post").ClickAsync();
        await person.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = words }).GetByRole(AriaRole.Link, new() { Name = "Comment" }).ClickAsync();
        await Expect(person.Page).ToHaveURLAsync(new Regex("/posts/"));
        return person.Page.Url;
    }

    private static async Task CommentAsync(EmployeeInBrowser person, string words)
    {
        await person.Field("Write a comment").FillAsync(words);
        await person.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(person.Page.GetByRole(AriaRole.Main).GetByText(words)).ToBeVisibleAsync();
        await Expect(person.Field("Write a comment")).ToBeEmptyAsync();
    }

    private static async Task ChooseAsync(EmployeeInBrowser person, string action)
    {
        await person.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "More actions" }).First.ClickAsync();
        await person.Page.GetByRole(AriaRole.Menuitem, new() { Name = action, Exact = true }).ClickAsync();
    }
}
