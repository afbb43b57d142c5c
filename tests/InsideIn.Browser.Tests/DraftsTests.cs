using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>People find what they began to write, say when it goes out, and change their mind.</summary>
public sealed class DraftsTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    [ChromiumFact]
    public async Task A_draft_is_found_again_planned_deleted_and_taken_back()
    {
        var hr = await demo.SignInAsync("hr");
        await hr.Page.GotoAsync("/drafts");
        await Expect(hr.Text("Nothing begun")).ToBeVisibleAsync();
        await hr.Page.GetByRole(AriaRole.Link, new() { Name = "Write a post" }).ClickAsync();
        await hr.Field("Write a post").FillAsync("The canteen opens at seven");
        await Expect(hr.Page.GetByRole(AriaRole.Main).GetByText("Saved", new() { Exact = true })).ToBeVisibleAsync();

        await hr.Page.GetByRole(AriaRole.Link, new() { Name = "All drafts" }).ClickAsync();
        var draft = hr.Page.GetByRole(AriaRole.Article, new() { Name = "The canteen opens at seven" });
        await draft.GetByRole(AriaRole.Button, new() { Name = "Change the time" }).ClickAsync();
        await hr.Field("Publish at").FillAsync("2027-01-04T08:30");
        await hr.Button("Schedule").ClickAsync();
        await Expect(draft.GetByText("Goes out Monday, 4 January 2027 at 08:30, Lisbon time.")).ToBeVisibleAsync();

        await draft.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await Expect(draft).ToHaveCountAsync(0);
        await hr.Button("Undo").ClickAsync();
        await Expect(draft.GetByText("Goes out Monday, 4 January 2027 at 08:30, Lisbon time.")).ToBeVisibleAsync();
        Assert.Empty(await ScreenTests.LookAsync(hr.Page, "drafts", "drafts-1280"));

        // Leaving the page ends the offer.
        await draft.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await hr.Page.GetByRole(AriaRole.Link, new() { Name = "Groups", Exact = true }).First.ClickAsync();
        await Expect(hr.Page.GetByRole(AriaRole.Heading, new() { Name = "Groups", Level = 1 })).ToBeVisibleAsync();
        await hr.Button("Helena Novak: account and settings").ClickAsync();
        await hr.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Drafts" }).ClickAsync();
        await Expect(hr.Text("Nothing begun")).ToBeVisibleAsync();
        Assert.Empty(hr.Complaints);
    }
}
