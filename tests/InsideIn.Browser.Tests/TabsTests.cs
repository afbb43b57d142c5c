using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>The tabs of one browser share one sign-in, from its first minute to its end. Source: decision 0048.</summary>
public sealed class TabsTests(DemoInBrowser demo) : IClassFixture<DemoInBrowser>
{
    [ChromiumFact]
    public async Task A_new_tab_is_signed_in_by_the_one_that_is_open_and_renews_its_token_by_itself()
    {
        var ana = await demo.SignInAsync("ana");
        var second = await NewTabAsync(ana, "/people");
        await Expect(second.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("People");

        await ana.Page.CloseAsync();
        var before = await TokenAsync(second);
        await second.Page.EvaluateAsync("() => sessionStorage.setItem('session', JSON.stringify({ ...JSON.parse(sessionStorage.getItem('session')), until: 0 }))");
        await second.Page.ReloadAsync();
        await Expect(second.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("People");
        await second.Page.WaitForFunctionAsync("() => JSON.parse(sessionStorage.getItem('session')).until > Date.now()");
        Assert.NotEmpty(before);
        Assert.Empty(await TokensAtRestAsync(second));
        Assert.Empty(second.Complaints);
    }

    [ChromiumFact]
    public async Task With_no_tab_left_that_is_signed_in_a_new_one_stands_at_the_door()
    {
        var ana = await demo.SignInAsync("ana");
        var second = new EmployeeInBrowser("ana", await ana.Page.Context.NewPageAsync());
        await ana.Page.CloseAsync();
        await second.Page.GotoAsync("/people");
        await Expect(second.Button("Sign in")).ToBeVisibleAsync();
        Assert.Empty(second.Complaints);
    }

    [ChromiumFact]
    public async Task Signing_out_in_one_tab_ends_it_in_all()
    {
        var ana = await demo.SignInAsync("ana");
        var second = await NewTabAsync(ana, "/people");
        await Expect(second.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("People");
        await ana.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("account and settings") }).ClickAsync();
        await ana.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Sign out" }).ClickAsync();
        await Expect(second.Button("Sign in")).ToBeVisibleAsync();
        await Expect(ana.Button("Sign in")).ToBeVisibleAsync();
        Assert.Equal(0, await second.Page.EvaluateAsync<int>("() => Object.entries(sessionStorage).filter(([name, value]) => name === 'session' || /token/.test(name) && value !== '[]').length"));
    }

    private static async Task<EmployeeInBrowser> NewTabAsync(EmployeeInBrowser person, string address)
    {
        var tab = new EmployeeInBrowser("ana", await person.Page.Context.NewPageAsync());
        await tab.Page.GotoAsync(address);
        return tab;
    }

    private static Task<string> TokenAsync(EmployeeInBrowser person) => person.Page.EvaluateAsync<string>("() => JSON.parse(sessionStorage.getItem('session')).token");

    /// <summary>Names of what outlives the browser and holds a token.</summary>
    private static Task<string[]> TokensAtRestAsync(EmployeeInBrowser person) =>
        person.Page.EvaluateAsync<string[]>("() => Object.entries(localStorage).filter(([name, value]) => /token/i.test(name) || /eyJ/.test(value)).map(([name]) => name)");
}
