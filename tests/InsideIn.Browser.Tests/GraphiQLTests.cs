using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>A developer opens the API's address, signs in there and asks. No other host is ever asked for anything.</summary>
public sealed class GraphiQLTests(DemoInBrowser demo) : IClassFixture<DemoInBrowser>
{
    [ChromiumFact]
    public Task On_a_desk_in_light_a_developer_signs_in_and_asks_who_they_are() => AskAsync(1280, 800, ColorScheme.Light);

    [ChromiumFact]
    public Task On_a_desk_in_the_dark_a_developer_signs_in_and_asks_who_they_are() => AskAsync(1280, 800, ColorScheme.Dark);

    [ChromiumFact]
    public Task On_a_phone_in_light_a_developer_signs_in_and_asks_who_they_are() => AskAsync(390, 844, ColorScheme.Light);

    [ChromiumFact]
    public Task On_a_phone_in_the_dark_a_developer_signs_in_and_asks_who_they_are() => AskAsync(390, 844, ColorScheme.Dark);

    [ChromiumFact]
    public async Task Who_is_signed_in_already_is_not_asked_again_and_finds_the_documentation()
    {
        var ana = await demo.SignInAsync("ana");
        await ana.Page.GotoAsync("/graphql");
        await ana.Button("Show Documentation Explorer").ClickAsync();
        await ana.Page.GetByRole(AriaRole.Link, new() { Name = "Query", Exact = true }).First.ClickAsync();

        await Expect(ana.Text("The one who asks.")).ToBeVisibleAsync();
        await PictureAsync(ana.Page, "documentation");
        Assert.Empty(ana.Complaints.Concat(ana.AskedElsewhere));
    }

    [ChromiumFact]
    public async Task A_page_elsewhere_is_noticed()
    {
        var ana = await demo.OpenAsync("ana");
        await Assert.ThrowsAsync<PlaywrightException>(() => ana.Page.GotoAsync("http://elsewhere.test/font.woff2"));

        Assert.Equal(["http://elsewhere.test/font.woff2"], ana.AskedElsewhere);
    }

    private async Task AskAsync(int width, int height, ColorScheme colours)
    {
        var ana = await demo.OpenAsync("ana", new ViewportSize { Width = width, Height = height }, colours);
        await ana.Page.GotoAsync("/graphql");
        await Expect(ana.Button("Sign in")).ToBeVisibleAsync();
        await PictureAsync(ana.Page, $"door-{width}-{colours}");
        Assert.Empty(await Axe.FaultsAsync(ana.Page));

        await ana.Button("Sign in").ClickAsync();
        await ana.Page.GetByTestId("pick-ana").ClickAsync();
        await Expect(ana.Page.GetByLabel("Operation Editor")).ToContainTextAsync("displayName");
        await ana.Button("Execute query (Ctrl-Enter)").ClickAsync();
        await Expect(ana.Page.GetByLabel("Result Window")).ToContainTextAsync("Ana Duarte");
        await PictureAsync(ana.Page, $"asked-{width}-{colours}");

        var overflow = await ana.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.Equal(0, overflow);
        Assert.Equal($"{demo.Demo.Address}/graphql", ana.Page.Url);
        Assert.Empty(ana.Complaints.Concat(ana.AskedElsewhere));
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("INSIDEIN_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"graphiql-{name}.png") });
        }
    }
}
