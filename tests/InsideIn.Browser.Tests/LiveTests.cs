using System.Collections.Concurrent;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>People see each other write, in as many tabs as they like, and also after their line was cut.</summary>
public sealed class LiveTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    private static readonly TimeSpan LongCut = TimeSpan.FromSeconds(30);

    [ChromiumFact]
    public async Task Two_people_in_one_thread_see_each_other_live()
    {
        var ben = await demo.SignInAsync("ben");
        var ana = await demo.SignInAsync("ana");
        await PublishAsync(ben, "Who has the key to the boat?");
        await NewPosts(ana, 1).ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Article).First).ToContainTextAsync("Who has the key to the boat?");

        var thread = await ana.Page.GetByRole(AriaRole.Article).First.GetByRole(AriaRole.Link, new() { Name = "Comment" }).GetAttributeAsync("href");
        await ana.Page.GotoAsync(thread!);
        await ben.Page.GotoAsync(thread!);
        await WatchCommentsAsync(ana.Page);
        await WatchCommentsAsync(ben.Page);
        await CommentAsync(ana, "It hangs in the kitchen.");
        await Expect(ben.Text("It hangs in the kitchen.")).ToBeVisibleAsync();
        await CommentAsync(ben, "Found it, thank you.");
        await Expect(ana.Text("Found it, thank you.")).ToBeVisibleAsync();
        await ben.Button("Like").First.ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Article).First).ToContainTextAsync("1");

        // What comes by the stream and by the answer to one's own deed stands once, all the time.
        await Expect(ana.Text("It hangs in the kitchen.")).ToHaveCountAsync(1);
        await Expect(ben.Text("Found it, thank you.")).ToHaveCountAsync(1);
        Assert.Equal(1, await MostAlikeAsync(ana.Page));
        Assert.Equal(1, await MostAlikeAsync(ben.Page));
        Assert.Empty(ana.Complaints.Concat(ben.Complaints));
    }

    [ChromiumFact]
    public async Task Two_tabs_of_one_browser_share_their_streams_and_the_second_takes_over_when_the_first_is_closed()
    {
        var ana = await demo.SignInAsync("ana");
        var second = new EmployeeInBrowser("ana", await ana.Page.Context.NewPageAsync());
        var opened = StreamsOf(second.Page);
        await second.Page.GotoAsync("/");
        var ben = await demo.SignInAsync("ben");
        await PublishAsync(ben, "One stream is enough for two tabs.");
        await Expect(NewPosts(ana, 1)).ToBeVisibleAsync();
        await Expect(NewPosts(second, 1)).ToBeVisibleAsync();
        Assert.Empty(opened);

        await ana.Page.CloseAsync();
        await PublishAsync(ben, "And the other tab goes on by itself.");
        await Expect(NewPosts(second, 2)).ToBeVisibleAsync();
        Assert.NotEmpty(opened);
        Assert.Equal(opened.Count, opened.Distinct().Count());
    }

    [ChromiumFact]
    public async Task Who_was_cut_off_for_thirty_seconds_has_lost_nothing_and_sees_nothing_twice()
    {
        await using var line = new Line();
        var ben = await demo.SignInAsync("ben");
        var ana = await demo.OpenAsync("ana", proxy: line.Address);
        var opened = StreamsOf(ana.Page);
        await ana.SignInAsync();
        await PublishAsync(ben, "Before the cut.");
        await Expect(NewPosts(ana, 1)).ToBeVisibleAsync();

        line.Cut();
        foreach (var text in (string[])["First while away.", "Second while away.", "Third while away."])
        {
            await PublishAsync(ben, text);
        }

        await Task.Delay(LongCut);
        await Expect(NewPosts(ana, 1)).ToBeVisibleAsync();
        var before = opened.Count;
        line.Mend();
        await NewPosts(ana, 4).ClickAsync();
        foreach (var text in (string[])["Before the cut.", "First while away.", "Second while away.", "Third while away."])
        {
            await Expect(ana.Text(text)).ToHaveCountAsync(1);
        }

        Assert.True(opened.Count > before, "The streams were not opened again.");
    }

    /// <summary>The streams that a page asks for, by the body of the request.</summary>
    private static ConcurrentQueue<string> StreamsOf(IPage page)
    {
        var opened = new ConcurrentQueue<string>();
        page.Request += (_, request) =>
        {
            if (request.Headers.TryGetValue("accept", out var accept) && accept.Contains("event-stream", StringComparison.Ordinal)) opened.Enqueue(request.PostData ?? "");
        };
        return opened;
    }

    /// <summary>Begins to count, at each change of the page, how often the same comment stands in the list.</summary>
    private static async Task WatchCommentsAsync(IPage page) => await page.EvaluateAsync(
        """
        () => {
          window.mostAlike = 0;
          const count = () => {
            const said = [...document.querySelectorAll('[aria-labelledby=comments] li')].map((li) => li.querySelector('p')?.textContent);
            for (const words of said) window.mostAlike = Math.max(window.mostAlike, said.filter((other) => other === words).length);
          };
          new MutationObserver(count).observe(document.body, { childList: true, subtree: true, characterData: true });
        }
        """);

    private static Task<int> MostAlikeAsync(IPage page) => page.EvaluateAsync<int>("() => window.mostAlike");

    private static ILocator NewPosts(EmployeeInBrowser reader, int count) => reader.Button(count == 1 ? "1 new post" : $"{count} new posts");

    private static async Task PublishAsync(EmployeeInBrowser author, string text)
    {
        await author.Field("Write a post").FillAsync(text);
        await author.Button("Post").ClickAsync();
        await Expect(author.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = text }).GetByRole(AriaRole.Link, new() { Name = "Comment" })).ToBeVisibleAsync();
    }

    private static async Task CommentAsync(EmployeeInBrowser author, string text)
    {
        await author.Field("Write a comment").FillAsync(text);
        await author.Button("Comment").ClickAsync();
        await Expect(author.Text(text)).ToBeVisibleAsync();
    }
}
