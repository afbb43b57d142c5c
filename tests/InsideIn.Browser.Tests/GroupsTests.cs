using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>Who keeps a group decides who is in it and who reads it, having seen what that does; nobody else finds the way there.</summary>
public sealed class GroupsTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    private const string Crew = "/groups/summer-party-crew";

    [ChromiumFact]
    public async Task People_come_into_a_closed_group_by_an_invitation_or_by_asking_and_an_owner_says_who_keeps_order()
    {
        var ben = await demo.SignInAsync("ben");
        await ben.Page.GotoAsync($"{Crew}/settings/members");
        await ben.Field("Invite a colleague").FillAsync("Carla");
        await ben.Page.GetByRole(AriaRole.Option, new() { NameRegex = new("Carla") }).First.ClickAsync();
        await Expect(ben.Text("is invited.")).ToBeVisibleAsync();
        Assert.Empty(await ScreenTests.LookAsync(ben.Page, "members", "group-members-1280-Light"));

        // The row that tells of the invitation answers it.
        var carla = await demo.SignInAsync("carla", new ViewportSize { Width = 390, Height = 844 }, ColorScheme.Dark);
        await carla.Page.GotoAsync("/groups");
        Assert.Empty(await ScreenTests.LookAsync(carla.Page, "groups", "group-invitation-390-Dark"));
        await carla.Page.GotoAsync("/notifications");
        var told = carla.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "invited you to a group" });
        await told.GetByRole(AriaRole.Button, new() { NameRegex = new("^Accept") }).ClickAsync();
        await Expect(carla.Text("You are a member")).ToBeVisibleAsync();

        var dirk = await demo.SignInAsync("dirk");
        await dirk.Page.GotoAsync(Crew);
        await dirk.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Ask to join") }).ClickAsync();
        await dirk.Field("What should they know?").FillAsync("I can bring a tent.");
        await dirk.Button("Ask").ClickAsync();
        await Expect(dirk.Text("You are told what they answer.")).ToBeVisibleAsync();

        await ben.Page.ReloadAsync();
        var asking = ben.Page.GetByRole(AriaRole.Region, new() { Name = "Waiting to be let in" });
        await Expect(asking).ToContainTextAsync("I can bring a tent.");
        await asking.GetByRole(AriaRole.Button, new() { NameRegex = new("^Let in Dirk") }).ClickAsync();
        await Expect(asking).ToContainTextAsync("Nobody waits.");
        await DoAsync(ben, "Dirk", "Make moderator");
        await Expect(ben.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Dirk" })).ToContainTextAsync("Moderator");

        // A moderator keeps order, and does not change the group; a member does neither.
        await dirk.Page.GotoAsync($"{Crew}/settings/members");
        await Expect(dirk.Text("Waiting to be let in")).ToBeVisibleAsync();
        foreach (var (person, address) in new[] { (dirk, $"{Crew}/settings"), (carla, $"{Crew}/settings"), (carla, $"{Crew}/settings/members"), (carla, $"{Crew}/settings/rule") })
        {
            await person.Page.GotoAsync(address);
            await Expect(person.Text("Nothing to see here")).ToBeVisibleAsync();
        }

        Assert.Empty(ben.Complaints.Concat(carla.Complaints).Concat(dirk.Complaints));
    }

    // Demand 10, R10: nobody opens a group without having seen to whom.
    [ChromiumFact]
    public async Task Another_audience_is_looked_at_before_it_is_saved()
    {
        var ben = await demo.SignInAsync("ben");
        await ben.Page.GotoAsync(Crew);
        await ben.Field("Write a post").FillAsync("We have 900 euros.");
        await ben.Button("Post").ClickAsync();
        await Expect(ben.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = "We have 900 euros." }).GetByRole(AriaRole.Link, new() { Name = "Comment" })).ToBeVisibleAsync();
        await ben.Page.GotoAsync($"{Crew}/settings");
        await ben.Field("Name").FillAsync("Everybody");
        await ben.Page.GetByRole(AriaRole.Region, new() { Name = "What it is" }).GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(ben.Field("Name")).ToHaveAttributeAsync("aria-invalid", "true");

        var audience = ben.Page.GetByRole(AriaRole.Region, new() { Name = "Who reads", Exact = true });
        await audience.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Open") }).CheckAsync();
        await Expect(audience).ToContainTextAsync("something that they do not read now");
        await Expect(audience).ToContainTextAsync("asked first");
        Assert.Empty(await ScreenTests.LookAsync(ben.Page, "settings", "group-settings-1280-Light"));
        await audience.GetByRole(AriaRole.Button, new() { Name = "Make this change" }).ClickAsync();
        await Expect(ben.Text("Saved.")).ToBeVisibleAsync();
        await Expect(audience.GetByRole(AriaRole.Button, new() { Name = "Make this change" })).ToHaveCountAsync(0);

        // Closed again it is as the other story expects it.
        await audience.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Closed") }).CheckAsync();
        await Expect(audience).ToContainTextAsync("what they read now");
        await audience.GetByRole(AriaRole.Button, new() { Name = "Make this change" }).ClickAsync();
        await Expect(audience.GetByRole(AriaRole.Button, new() { Name = "Make this change" })).ToHaveCountAsync(0);

        await ben.Page.GotoAsync($"{Crew}/settings/rule");
        await ben.Field("Departments").FillAsync("Engineering");
        await ben.Button("See whom it fits").ClickAsync();
        await Expect(ben.Text("people now. Among them")).ToBeVisibleAsync();
        Assert.Empty(await ScreenTests.LookAsync(ben.Page, "rule", "group-rule-1280-Light"));

        var phone = await demo.SignInAsync("ben", new ViewportSize { Width = 390, Height = 844 }, ColorScheme.Dark);
        foreach (var (part, name) in new[] { ("", "settings"), ("/members", "members"), ("/rule", "rule") })
        {
            await phone.Page.GotoAsync($"{Crew}/settings{part}");
            Assert.Empty(await ScreenTests.LookAsync(phone.Page, name, $"group-{name}-390-Dark"));
        }

        Assert.Empty(ben.Complaints.Concat(phone.Complaints));
    }

    private static async Task DoAsync(EmployeeInBrowser person, string member, string action)
    {
        await person.Page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^What to do with {member}") }).ClickAsync();
        await person.Page.GetByRole(AriaRole.Menuitem, new() { Name = action, Exact = true }).ClickAsync();
    }
}
