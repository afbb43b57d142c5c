using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace InsideIn.Browser;

/// <summary>Who reads a thousand posts in one go has a page as light as at its beginning, and keeps their place in it.</summary>
public sealed partial class LongReadTests(StrictDemoInBrowser demo, ITestOutputHelper output) : IClassFixture<StrictDemoInBrowser>
{
    private const int Posts = 1000;
    private const int MostArticles = 400;
    private const double MostHeap = 30_000_000;
    private const string Place = "[aria-posinset]";

    [ChromiumFact]
    public async Task A_thousand_posts_keep_the_page_light_and_the_reader_at_their_place()
    {
        var ana = await demo.SignInAsync("ana");
        var devtools = await ana.Page.Context.NewCDPSessionAsync(ana.Page);
        await WithoutEndAsync(ana.Page);
        await NoteInteractionsAsync(ana.Page);
        var before = await HeapAsync(devtools);
        for (var patience = 0; patience < 400 && await LastAsync(ana.Page) < Posts; patience++)
        {
            await ana.Page.EvaluateAsync("() => scrollTo(0, document.documentElement.scrollHeight)");
            var more = ana.Button("Load more");
            if (await more.CountAsync() > 0 && await more.IsEnabledAsync()) await more.ClickAsync();
            else await ana.Page.WaitForTimeoutAsync(50);
        }

        Assert.InRange(await LastAsync(ana.Page), Posts, Posts + 20);
        await ana.Page.GetByRole(AriaRole.Article).Last.GetByRole(AriaRole.Button, new() { Name = "Like", Exact = true }).ClickAsync();
        await AssertIsLightAsync(ana.Page, devtools, before);

        await ana.Page.EvaluateAsync("() => scrollTo(0, document.documentElement.scrollHeight / 2)");
        await ana.Page.WaitForFunctionAsync($"() => [...document.querySelectorAll('{Place}')].some((post) => Math.abs(post.getBoundingClientRect().top) < innerHeight)");
        var there = await OnScreenAsync(ana.Page);
        await ana.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Groups", Exact = true }).First.ClickAsync();
        await Assertions.Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Groups");
        await ana.Page.GoBackAsync();
        await ana.Page.WaitForFunctionAsync($"(place) => [...document.querySelectorAll('{Place}')].some((post) => post.ariaPosInSet === place && Math.abs(post.getBoundingClientRect().top) < innerHeight)", there);
        await AssertIsLightAsync(ana.Page, devtools, before);

        await ana.Page.EvaluateAsync("() => scrollTo(0, 0)");
        await ana.Page.WaitForFunctionAsync($"() => document.querySelector('{Place}')?.ariaPosInSet === '1'");
        await ana.Page.GetByRole(AriaRole.Feed).GetByRole(AriaRole.Article).First.FocusAsync();
        for (var step = 0; step < 30; step++)
        {
            await ana.Page.Keyboard.PressAsync("j");
        }

        Assert.Equal("31", await ana.Page.EvaluateAsync<string>("() => document.activeElement.ariaPosInSet"));
        await AssertIsLightAsync(ana.Page, devtools, before);
        output.WriteLine($"Worst interaction: {await ana.Page.EvaluateAsync<double>("() => Math.max(0, ...interactions)")} ms.");
    }

    private async Task AssertIsLightAsync(IPage page, ICDPSession devtools, double before)
    {
        var articles = await page.GetByRole(AriaRole.Article).CountAsync();
        var heap = await HeapAsync(devtools);
        output.WriteLine($"{await LastAsync(page)} posts, {articles} in the document; heap {heap / 1e6:0.0} MB, {before / 1e6:0.0} MB at the beginning.");
        Assert.InRange(articles, 10, MostArticles);
        Assert.InRange(heap, 1, MostHeap);
    }

    /// <summary>Further pages of the feed are the first one again, its posts under other names.</summary>
    private static async Task WithoutEndAsync(IPage page)
    {
        var pages = 0;
        await page.RouteAsync("**/graphql", async route =>
        {
            var asked = JsonNode.Parse(route.Request.PostData ?? "{}")!;
            if (asked["operationName"]?.GetValue<string>() != "FeedMoreQuery")
            {
                await route.ContinueAsync();
                return;
            }

            asked["variables"]!["after"] = null;
            var answer = await route.FetchAsync(new() { PostData = System.Text.Encoding.UTF8.GetBytes(asked.ToJsonString()) });
            var further = JsonNode.Parse(Id().Replace(await answer.TextAsync(), $"$0x{++pages}"))!;
            var pageInfo = further["data"]!["feed"]!["pageInfo"]!;
            pageInfo["hasNextPage"] = true;
            pageInfo["endCursor"] = $"page {pages}";
            await route.FulfillAsync(new() { Response = answer, Body = further.ToJsonString(new JsonSerializerOptions()) });
        });
    }

    private static async Task NoteInteractionsAsync(IPage page) => await page.EvaluateAsync("""
        () => {
          globalThis.interactions = [];
          new PerformanceObserver((list) => {
            for (const { interactionId, duration } of list.getEntries()) if (interactionId) interactions.push(duration);
          }).observe({ type: 'event', durationThreshold: 16 });
        }
        """);

    /// <summary>The place of the last post that is in the document.</summary>
    private static Task<int> LastAsync(IPage page) => page.EvaluateAsync<int>($"() => Math.max(0, ...[...document.querySelectorAll('{Place}')].map((post) => Number(post.ariaPosInSet)))");

    /// <summary>The place of the first post whose beginning is on the screen.</summary>
    private static Task<string> OnScreenAsync(IPage page) => page.EvaluateAsync<string>($"() => [...document.querySelectorAll('{Place}')].find((post) => post.getBoundingClientRect().top > 0).ariaPosInSet");

    private static async Task<double> HeapAsync(ICDPSession devtools)
    {
        await devtools.SendAsync("HeapProfiler.collectGarbage");
        return (await devtools.SendAsync("Runtime.getHeapUsage"))!.Value.GetProperty("usedSize").GetDouble();
    }

    /// <summary>The id of a post: "Post:" in Base64, and what follows it.</summary>
    [GeneratedRegex("UG9zdD[A-Za-z0-9+/=_-]+")]
    private static partial Regex Id();
}
