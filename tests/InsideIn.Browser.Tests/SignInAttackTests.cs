using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>Somebody tampers with the way back from the sign-in page. The client takes up no session, and the person may begin anew.</summary>
public sealed partial class SignInAttackTests(DemoInBrowser demo) : IClassFixture<DemoInBrowser>
{
    private const string Authorize = "**/oauth2/v2.0/authorize?**";

    [ChromiumFact]
    public async Task An_answer_with_another_state_is_none() // 39
    {
        var ana = await demo.OpenAsync("ana");
        await AlterAnswerAsync(ana.Page, address => address.Replace("state=", "state=x", StringComparison.Ordinal));
        await PickAsync(ana, "ana");
        await AssertAtTheDoorAsync(ana.Page);
    }

    [ChromiumFact]
    public async Task An_id_token_with_another_nonce_is_none() // 39
    {
        var ana = await demo.OpenAsync("ana");
        await ana.Page.RouteAsync(Authorize, route => route.ContinueAsync(new() { Url = Nonce().Replace(route.Request.Url, "nonce=another") }));
        await PickAsync(ana, "ana");
        await AssertAtTheDoorAsync(ana.Page);
    }

    [ChromiumFact]
    public async Task The_answer_to_another_tab_is_none_in_this_one() // 39
    {
        var ana = await demo.OpenAsync("ana");
        var answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        await AlterAnswerAsync(ana.Page, address =>
        {
            answer.TrySetResult(address);
            return $"{demo.Demo.Address}/#";
        });
        await PickAsync(ana, "ana");

        var other = await demo.OpenAsync("ben");
        await other.Page.GotoAsync(await answer.Task.WaitAsync(TimeSpan.FromSeconds(30)));
        await AssertAtTheDoorAsync(other.Page);
    }

    [ChromiumFact]
    public async Task An_address_that_looks_like_another_host_leads_back_to_our_own() // 40
    {
        var ana = await demo.OpenAsync("ana");
        await ana.Page.GotoAsync($"{demo.Demo.Address}//evil.test/welcome");
        await ana.Button("Sign in").ClickAsync();
        await ana.Page.GetByTestId("pick-ana").ClickAsync();
        await Expect(ana.Button("Sign in")).Not.ToBeVisibleAsync();
        await ana.Page.WaitForFunctionAsync("() => sessionStorage.getItem('session') !== null");

        Assert.Equal(new Uri(demo.Demo.Address).Authority, new Uri(ana.Page.Url).Authority);
        Assert.Empty(ana.AskedElsewhere);
    }

    private static async Task PickAsync(EmployeeInBrowser person, string alias)
    {
        await person.Page.GotoAsync("/");
        await person.Button("Sign in").ClickAsync();
        await person.Page.GetByTestId($"pick-{alias}").ClickAsync();
    }

    /// <summary>Changes the address to which the sign-in page sends the browser back.</summary>
    private static Task<IAsyncDisposable> AlterAnswerAsync(IPage page, Func<string, string> change) => page.RouteAsync(Authorize, async route =>
    {
        if (route.Request.Method != "POST")
        {
            await route.ContinueAsync();
            return;
        }

        var answer = await route.FetchAsync(new() { MaxRedirects = 0 });
        var headers = answer.Headers.ToDictionary(header => header.Key, header => header.Key == "location" ? change(header.Value) : header.Value);
        await route.FulfillAsync(new() { Response = answer, Headers = headers });
    });

    private static async Task AssertAtTheDoorAsync(IPage page)
    {
        await page.WaitForURLAsync(address => address.StartsWith("http", StringComparison.Ordinal) && !address.Contains("oauth2", StringComparison.Ordinal));
        await page.WaitForFunctionAsync("() => document.querySelector('#root')?.childElementCount > 0");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true })).ToBeVisibleAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("() => ['session'].filter(key => sessionStorage.getItem(key)).length"));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => Object.keys(sessionStorage).filter(key => key.toLowerCase().includes('accesstoken')).length"));
    }

    [GeneratedRegex("nonce=[^&]+")]
    private static partial Regex Nonce();
}
