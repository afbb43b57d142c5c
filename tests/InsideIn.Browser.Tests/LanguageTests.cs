using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>The network in other languages: whole in German, turned round in Arabic, and longer than English without being cut off.</summary>
public sealed class LanguageTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    private static readonly string[] Screens =
    [
        "/", "/for-you", "/unread", "/saved", "/groups", "/groups/everybody", "/people/ana.duarte", "/events", "/pages", "/notifications", "/settings/notifications", "/search?q=travel", "/?compose=1",
    ];

    [ChromiumFact]
    public async Task In_Arabic_every_screen_runs_from_right_to_left_on_a_desk() => await WalkAsync("ar", 1280, 900);

    [ChromiumFact]
    public async Task In_Arabic_every_screen_runs_from_right_to_left_on_a_phone() => await WalkAsync("ar", 390, 844);

    [ChromiumFact]
    public async Task Words_that_are_two_fifths_longer_fit_on_a_phone() => await WalkAsync("en-XA", 390, 844);

    [ChromiumFact]
    public async Task A_browser_that_wishes_German_gets_it_from_the_door_on()
    {
        var ben = await demo.OpenAsync("ben", locale: "de-AT");
        await ben.Page.GotoAsync("/");
        await Expect(ben.Page.GetByRole(AriaRole.Heading, new() { Name = "Wo wir miteinander reden." })).ToBeVisibleAsync();
        await ben.Button("Anmelden").ClickAsync();
        await ben.Page.GetByTestId("pick-ben").ClickAsync();
        await Expect(ben.Page.Locator("html")).ToHaveAttributeAsync("lang", "de-AT");

        await ben.Field("Schreib einen Beitrag").FillAsync("Der Fluss ist wieder sauber.");
        await Expect(ben.Text("Alle im Unternehmen können das lesen.")).ToBeVisibleAsync();
        await ben.Button("Veröffentlichen").ClickAsync();
        var post = ben.Page.GetByRole(AriaRole.Article).First;
        await Expect(post).ToContainTextAsync("Der Fluss ist wieder sauber.");
        await Expect(post).ToContainTextAsync("gerade eben");
        await post.GetByRole(AriaRole.Button, new() { Name = "Gefällt mir", Exact = true }).ClickAsync();
        await post.GetByRole(AriaRole.Link, new() { Name = "Kommentieren" }).ClickAsync();
        await ben.Field("Schreib einen Kommentar").FillAsync("Kommt vorbei.");
        // It stands there at once; the page is left when the server has it too.
        await ben.Page.RunAndWaitForResponseAsync(
            () => ben.Button("Kommentieren").ClickAsync(),
            response => response.Request.PostData?.Contains("useAddCommentMutation", StringComparison.Ordinal) ?? false);
        await Expect(ben.Text("Kommt vorbei.")).ToBeVisibleAsync();
        await ben.Page.GotoAsync("/");
        await Expect(ben.Page.GetByRole(AriaRole.Article).First).ToContainTextAsync("1 Kommentar");
        Assert.Empty(ben.Complaints);
    }

    [ChromiumFact]
    public async Task What_the_server_refuses_is_said_in_German_with_its_numbers()
    {
        var ana = await demo.SignInAsync("ana");
        await ana.Page.EvaluateAsync("localStorage.setItem('language', 'de')");
        await ana.Page.ReloadAsync();
        await ana.Page.GetByRole(AriaRole.Article).First.GetByRole(AriaRole.Link, new() { NameRegex = new("Kommentieren|Kommentar") }).ClickAsync();
        await ana.Field("Schreib einen Kommentar").FillAsync(new string('a', 5001));
        await ana.Button("Kommentieren").ClickAsync();
        await Expect(ana.Text("Das sind 5.001 Zeichen; höchstens 5.000 sind möglich.")).ToBeVisibleAsync();
        Assert.Empty(ana.Complaints);
    }

    [ChromiumFact]
    public async Task Another_language_is_a_choice_away_and_keeps_what_is_being_written()
    {
        const string begun = "Half a thought about the harvest";
        var carla = await demo.SignInAsync("carla");
        await carla.Field("Write a post").FillAsync(begun);
        await Expect(carla.Text("Saved on this device").Or(carla.Page.GetByRole(AriaRole.Main).GetByText("Saved", new() { Exact = true }))).ToBeVisibleAsync();
        await carla.Page.GotoAsync("/settings/appearance");
        await carla.Page.GetByRole(AriaRole.Radio, new() { Name = "Nederlands" }).CheckAsync();
        await Expect(carla.Page.GetByRole(AriaRole.Radio, new() { Name = "Licht", Exact = true })).ToBeVisibleAsync();
        await Expect(carla.Page.Locator("html")).ToHaveAttributeAsync("lang", "nl-NL");

        await carla.Page.GotoAsync("/");
        await Expect(carla.Field("Schrijf een bericht")).ToHaveValueAsync(begun);
        Assert.Empty(carla.Complaints);
    }

    private async Task WalkAsync(string language, int width, int height)
    {
        var ana = await demo.SignInAsync("ana", new ViewportSize { Width = width, Height = height });
        await ana.Page.EvaluateAsync("language => localStorage.setItem('language', language)", language);
        await ana.Page.ReloadAsync();
        await Expect(ana.Page.Locator("#root main")).ToBeVisibleAsync();
        var faults = new List<string>();
        foreach (var screen in Screens)
        {
            await ScreenTests.GoAsync(ana.Page, screen);
            faults.AddRange(await ScreenTests.LookAsync(ana.Page, screen, $"{screen}-{width}-{language}"));
            faults.AddRange((await CutOffAsync(ana.Page)).Select(text => $"{screen}: cut off: {text}"));
        }

        await ana.Page.GotoAsync("/");
        await ana.Page.Locator("a[href^='/posts/']").First.ClickAsync();
        faults.AddRange(await ScreenTests.LookAsync(ana.Page, "a thread", $"thread-{width}-{language}"));
        Assert.Equal(language == "ar" ? "rtl" : "ltr", await ana.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('main')).direction"));
        Assert.Empty(faults.Concat(ana.Complaints));
    }

    /// <summary>The words of the pseudo-locale, which end in a bracket, that something hides in part.</summary>
    private static async Task<IReadOnlyList<string>> CutOffAsync(IPage page) => await page.EvaluateAsync<string[]>("""
        () => {
          const walker = document.createTreeWalker(document.querySelector('#root'), NodeFilter.SHOW_TEXT);
          const found = [];
          while (walker.nextNode()) {
            const text = walker.currentNode;
            if (!text.data.includes('~]') || !text.parentElement.checkVisibility() || text.parentElement.closest('.hidden')) continue;
            const range = document.createRange();
            range.selectNodeContents(text);
            const words = range.getBoundingClientRect();
            if (words.width < 2) continue;
            for (let box = text.parentElement; box; box = box.parentElement) {
              const style = getComputedStyle(box);
              const edge = box.getBoundingClientRect();
              if (edge.width <= 1 || style.overflowX === 'auto' || style.overflowX === 'scroll' || style.position === 'fixed') break;
              const isWider = words.left < edge.left - 1 || words.right > edge.right + 1;
              const isTaller = words.top < edge.top - 1 || words.bottom > edge.bottom + 1;
              if (style.overflowX !== 'visible' && (isWider || isTaller)) found.push(text.data);
            }
          }
          return found;
        }
        """);
}
