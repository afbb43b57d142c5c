using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>What posts and comments carry: pictures with words on what they show, and cards of what they link to.</summary>
public sealed class CarriedTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    [ChromiumFact]
    public async Task Pictures_stand_in_a_grid_and_open_as_large_as_the_window_by_keyboard_alone()
    {
        foreach (var (width, height, colours) in Looks)
        {
            var ben = await BooksAsync(width, height, colours);
            var post = ben.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = "Three evenings at the harbour", HasNotText = "Whoever missed it" });
            await Expect(post.GetByRole(AriaRole.Img, new() { Name = "A sailing boat under an orange evening sky." })).ToBeVisibleAsync();
            await post.ScrollIntoViewIfNeededAsync();
            Assert.Empty(await ScreenTests.LookAsync(ben.Page, "pictures", $"pictures-{width}-{colours}"));

            var second = post.GetByRole(AriaRole.Button, new() { Name = "Open picture 2 of 3: The same boat at noon, the sky blue." });
            await second.FocusAsync();
            await ben.Page.Keyboard.PressAsync("Enter");
            var viewer = ben.Page.GetByRole(AriaRole.Dialog, new() { Name = "Pictures" });
            await Expect(viewer.GetByRole(AriaRole.Img, new() { Name = "The same boat at noon, the sky blue." })).ToBeVisibleAsync();
            await ben.Page.Keyboard.PressAsync("ArrowRight");
            await Expect(viewer.GetByRole(AriaRole.Img, new() { Name = "The boat at dusk, the sky violet." })).ToBeVisibleAsync();
            Assert.Empty(await ScreenTests.LookAsync(ben.Page, "viewer", $"viewer-{width}-{colours}"));
            await ben.Page.Keyboard.PressAsync("Escape");
            await Expect(viewer).ToBeHiddenAsync();
            await Expect(second).ToBeFocusedAsync();
            Assert.Empty(ben.Complaints);
        }
    }

    // R6
    [ChromiumFact]
    public async Task A_link_to_a_post_shows_it_as_a_card_which_leads_there_and_its_author_takes_the_card_away()
    {
        var ana = await BooksAsync(1280, 900, ColorScheme.Light);
        var group = ana.Page.Url;
        await ana.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = "Three evenings at the harbour", HasNotText = "Whoever missed it" }).GetByRole(AriaRole.Link, new() { Name = "comment" }).ClickAsync();
        await ana.Page.WaitForURLAsync("**/posts/**");
        var address = ana.Page.Url;
        await Expect(ana.Page.Locator("a[href^='/posts/']").Filter(new() { HasText = "Whoever missed it" })).ToBeVisibleAsync();

        await ana.Field("Write a comment").FillAsync($"Here it is: {address}");
        await ana.Button("Comment").ClickAsync();
        var own = ana.Page.Locator("a[href^='/posts/']").Filter(new() { HasText = "Three evenings at the harbour" });
        await Expect(own).ToBeVisibleAsync();
        await ana.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Here it is" }).GetByRole(AriaRole.Button, new() { Name = "Remove preview" }).ClickAsync();
        await Expect(own).ToBeHiddenAsync();
        await Expect(ana.Page.Locator($"a[href='{address}']")).ToBeVisibleAsync();
        await ana.Page.ReloadAsync();
        await Expect(ana.Page.Locator($"a[href='{address}']")).ToBeVisibleAsync();
        await Expect(own).ToBeHiddenAsync();

        await ana.Page.GotoAsync(group);
        await ana.Page.Locator("a[href^='/posts/']").Filter(new() { HasText = "Three evenings at the harbour" }).First.ClickAsync();
        await Expect(ana.Page).ToHaveURLAsync(address);
        Assert.Empty(ana.Complaints);
    }

    private static IEnumerable<(int Width, int Height, ColorScheme Colours)> Looks =>
        from size in ((int, int)[])[(1280, 900), (390, 844)]
        from colours in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark]
        select (size.Item1, size.Item2, colours);

    private async Task<EmployeeInBrowser> BooksAsync(int width, int height, ColorScheme colours)
    {
        var person = await demo.SignInAsync("ana", new ViewportSize { Width = width, Height = height }, colours);
        await person.Page.GotoAsync("/groups/books-and-bread");
        return person;
    }
}
