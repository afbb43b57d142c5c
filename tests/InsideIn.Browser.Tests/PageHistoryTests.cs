using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>The versions of a knowledge page, by keyboard: written, compared, taken away.</summary>
public sealed class PageHistoryTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    [ChromiumFact]
    public async Task Two_versions_are_chosen_by_Space_and_stand_beside_each_other_in_words_and_by_their_address()
    {
        var ana = await demo.SignInAsync("ana");
        var page = ana.Page;
        var address = await WriteAsync(ana, "Take the bus.", "Take the train.", "Take the night train.");
        await page.GotoAsync($"{address}/history");

        await Choice(page, 3).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(Choice(page, 2)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Space");
        await Expect(Choice(page, 2)).ToBeDisabledAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex("/compare\\?a=1&b=3$"));
        await ExpectComparedAsync(page);
        await page.GotoAsync($"{address}/compare?a=3&b=1");
        await Expect(page).ToHaveURLAsync(new Regex("/compare\\?a=1&b=3$"));
        await ExpectComparedAsync(page);
        await page.GotoAsync($"{address}/compare?a=1&b=9");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Nothing to see here");
        Assert.Empty(ana.Complaints);
    }

    [ChromiumFact]
    public async Task A_version_whose_words_were_taken_away_says_so_and_cannot_be_compared() // R26
    {
        var ana = await demo.SignInAsync("ana");
        var page = ana.Page;
        var address = await WriteAsync(ana, "The key is 1234.", "The key is in the safe.");
        await page.GotoAsync($"{address}/history");

        await page.GetByRole(AriaRole.Button, new() { Name = "Take the text of version 1 away" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take this text away", Exact = true }).ClickAsync();

        await Expect(page.GetByText("Ana Duarte took this text away")).ToBeVisibleAsync();
        await Expect(page.GetByText("1234")).ToHaveCountAsync(0);
        await Expect(Choice(page, 1)).ToHaveCountAsync(0);
        await page.GotoAsync($"{address}/compare?a=1&b=2");
        await Expect(page.GetByText("These two cannot be compared")).ToBeVisibleAsync();
        await Expect(page.GetByText("Ana Duarte took this text away")).ToBeVisibleAsync();
        Assert.Empty(ana.Complaints);
    }

    [ChromiumFact]
    public async Task Control_S_saves_a_page_and_Escape_leaves_its_text_with_nothing_lost()
    {
        var ana = await demo.SignInAsync("ana");
        var page = ana.Page;
        var address = await WriteAsync(ana, "One.");
        await page.GotoAsync($"{address}/edit");
        var text = page.GetByRole(AriaRole.Textbox, new() { Name = "Text" });

        await text.FillAsync("Two.");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
        await Expect(text).ToContainTextAsync("Two.");
        // Who listens to keys comes once the page stands.
        await ScreenTests.SettleAsync(page);
        await page.Keyboard.PressAsync("?");
        var keys = page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Region, new() { Name = "While writing" });
        await Expect(keys).ToContainTextAsync("Leave the text; nothing is lost");
        await page.Keyboard.PressAsync("Escape");
        await text.FocusAsync();
        await page.Keyboard.PressAsync("Control+s");

        await Expect(page).ToHaveURLAsync(new Regex($"{Regex.Escape(address)}$"));
        await Expect(page.GetByRole(AriaRole.Article).GetByText("Two.").First).ToBeVisibleAsync();
        Assert.Empty(ana.Complaints);
    }

    private static ILocator Choice(IPage page, int number) => page.GetByRole(AriaRole.Checkbox, new() { Name = $"Choose version {number}" });

    private static async Task ExpectComparedAsync(IPage page)
    {
        await Expect(page.GetByText("2 words added, 1 word removed")).ToBeVisibleAsync();
        var sides = page.GetByRole(AriaRole.Article);
        await Expect(sides.First).ToContainTextAsync("Take the taken out: bus, end of what was taken out");
        await Expect(sides.Last).ToContainTextAsync("Take the added: night train, end of what was added");
        await Expect(sides.First.GetByRole(AriaRole.Deletion)).ToHaveCountAsync(1);
        await Expect(sides.Last.GetByRole(AriaRole.Insertion)).ToHaveCountAsync(1);
    }

    /// <summary>Writes a page with each of the texts in turn. Returns its address.</summary>
    private static async Task<string> WriteAsync(EmployeeInBrowser writer, params string[] texts)
    {
        var page = writer.Page;
        await page.GotoAsync("/pages/new");
        await page.GetByLabel("Title", new() { Exact = true }).FillAsync("Travel");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Text" }).FillAsync(texts[0]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Create page" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Travel" })).ToBeVisibleAsync();
        var address = new Uri(page.Url).AbsolutePath;
        foreach (var text in texts[1..])
        {
            await page.GotoAsync($"{address}/edit");
            await page.GetByRole(AriaRole.Textbox, new() { Name = "Text" }).FillAsync(text);
            await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Article).GetByText(text).First).ToBeVisibleAsync();
        }

        return address;
    }
}
