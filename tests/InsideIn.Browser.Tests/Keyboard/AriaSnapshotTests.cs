using System.Text.RegularExpressions;
using InsideIn.Kit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser.Keyboard;

/// <summary>
/// What a screen reader meets on each screen, kept beside the tests: a landmark, heading, field or button that goes or is called otherwise is a
/// difference that somebody reads. What is added does not disturb. With <c>INSIDEIN_ACCEPT=1</c> what is met becomes what is kept.
/// </summary>
public sealed partial class AriaSnapshotTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    // Says how far the directory has been read just now.
    private static readonly string[] OfTheMoment = ["/admin"];

    // What lies under a dialog hangs on the hour.
    private const string Dialog = "dialog[open]";

    private static bool IsAccepting => Environment.GetEnvironmentVariable("INSIDEIN_ACCEPT") == "1";

    [ChromiumFact]
    public Task Screens_that_everybody_has_hold_the_landmarks_headings_fields_and_buttons_that_are_kept() => WalkAsync("ana", Screens.ForEverybody);

    [ChromiumFact]
    public Task Screens_that_some_have_by_their_work_hold_them_too()
    {
        demo.Demo.Tenant.Accounts.AddRole("admin", EntraId.AppRoles.Comms);
        return WalkAsync("admin", Screens.ForSome);
    }

    [ChromiumFact]
    public async Task What_lies_above_the_pages_is_kept_too()
    {
        var ana = await demo.OpenAsync("ana");
        await ana.Page.GotoAsync("/");
        await Expect(ana.Button("Sign in")).ToBeVisibleAsync();
        var faults = await HoldAsync(ana.Page, "door");
        await ana.SignInAsync();
        await ScreenTests.SettleAsync(ana.Page);
        await ana.Page.Keyboard.PressAsync("?");
        await Expect(ana.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        faults = [.. faults, .. await HoldAsync(ana.Page, "keys", Dialog)];
        await ana.Page.Keyboard.PressAsync("Escape");
        await ana.Page.Keyboard.PressAsync("Control+k");
        await Expect(ana.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Group).First).ToBeVisibleAsync();
        faults = [.. faults, .. await HoldAsync(ana.Page, "palette", Dialog)];
        Assert.Empty(faults);
    }

    [ChromiumFact]
    public async Task A_planted_fault_is_found()
    {
        var comms = await demo.SignInAsync("comms");
        await comms.Page.GotoAsync("/people");
        await ScreenTests.SettleAsync(comms.Page);
        await comms.Page.EvaluateAsync("() => document.querySelector('main input').removeAttribute('aria-label')");
        await comms.Page.EvaluateAsync("() => document.querySelector('h1').replaceWith('People')");

        Assert.NotEmpty(await DifferencesAsync(comms.Page, "people", "main"));
    }

    [Fact]
    public void An_outline_keeps_what_people_cannot_change_and_drops_what_they_write()
    {
        const string snapshot = """
            - banner:
              - link "Inside-In":
                - /url: /
              - button "Notifications: 3 unread"
            - main:
              - heading "Home" [level=1]
              - textbox "Write a post"
              - feed "Posts":
                - article "Ana":
                  - heading "Hello" [level=2]
              - button "More" [disabled]
              - list:
                - listitem: Bread
            """;

        Assert.Equal("- banner:\n  - link \"Inside-In\"\n- main:\n  - heading \"Home\" [level=1]\n  - textbox \"Write a post\"\n  - feed \"Posts\"\n  - button \"More\" [disabled]\n  - list\n", AriaOutline.Of(snapshot));
    }

    private async Task WalkAsync(string alias, string[] screens)
    {
        var person = await demo.SignInAsync(alias);
        var faults = new List<string>();
        foreach (var screen in screens.Except(OfTheMoment))
        {
            await ScreenTests.GoAsync(person.Page, await ScreenTests.AddressOfAsync(person.Page, screen));
            faults.AddRange(await HoldAsync(person.Page, NameOf(screen), "main", isOneOfMany: screen.Contains(Screens.First, StringComparison.Ordinal)));
        }

        ScreenTests.None(faults);
    }

    /// <summary>Holds the page against what is kept under the name, or keeps it.</summary>
    private static async Task<IReadOnlyList<string>> HoldAsync(IPage page, string name, string part = "body", bool isOneOfMany = false)
    {
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await ScreenTests.SettleAsync(page);
        if (!IsAccepting) return await DifferencesAsync(page, name, part);
        Snapshot.Matches(PathOf(name), AriaOutline.Of(await page.Locator(part).AriaSnapshotAsync(), isOneOfMany));
        return await DifferencesAsync(page, name, part);
    }

    private static async Task<IReadOnlyList<string>> DifferencesAsync(IPage page, string name, string part = "body")
    {
        var file = Path.Combine(Snapshot.Repository, PathOf(name));
        if (!File.Exists(file)) return [$"{name}: nothing is kept; INSIDEIN_ACCEPT=1 keeps what is met."];
        try
        {
            await Expect(page.Locator(part)).ToMatchAriaSnapshotAsync(await File.ReadAllTextAsync(file), new() { Timeout = 3000 });
            return [];
        }
        catch (PlaywrightException difference)
        {
            return [$"{name}: {difference.Message}"];
        }
    }

    private static string NameOf(string screen) => screen == "/" ? "home" : Sign().Replace(screen.Replace(Screens.First, "/first", StringComparison.Ordinal), "-").Trim('-').ToLowerInvariant();

    private static string PathOf(string name) => $"tests/InsideIn.Browser.Tests/Keyboard/Aria/{name}.yml";

    [GeneratedRegex("%20|[^A-Za-z0-9]+")]
    private static partial Regex Sign();
}
