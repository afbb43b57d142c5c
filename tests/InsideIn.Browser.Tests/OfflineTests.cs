using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>What people can read and keep without a connection, and that nobody else ever sees it.</summary>
public sealed class OfflineTests(InstalledDemoInBrowser demo) : IClassFixture<InstalledDemoInBrowser>
{
    [ChromiumFact]
    public async Task Without_a_connection_the_home_page_is_as_it_was_and_says_so_until_the_line_is_back()
    {
        var ana = await demo.SignInAsync("ana");
        await KeptAsync(ana);
        var first = await Articles(ana).First.GetByRole(AriaRole.Link).First.InnerTextAsync();

        await ana.Page.Context.SetOfflineAsync(true);
        await ana.Page.ReloadAsync();
        await Expect(Articles(ana).First).ToContainTextAsync(first);
        await Expect(ana.Text("You are offline")).ToBeVisibleAsync();
        await Expect(ana.Text("This page is as it was")).ToBeVisibleAsync();
        await ana.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Groups", Exact = true }).First.ClickAsync();
        await Expect(ana.Text("The server cannot be reached. Check your connection and try again.")).ToBeVisibleAsync();

        await ana.Page.Context.SetOfflineAsync(false);
        await Expect(ana.Text("You are offline")).ToHaveCountAsync(0);
        await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Groups");
        Assert.Empty(ComplaintsOf(ana));
    }

    [ChromiumFact]
    public async Task What_somebody_writes_and_does_without_a_connection_is_kept_or_refused_with_the_reason()
    {
        var ana = await demo.SignInAsync("ana");
        await KeptAsync(ana);
        var like = Articles(ana).First.GetByRole(AriaRole.Button, new() { Name = "Like", Exact = true });
        var before = await like.GetAttributeAsync("aria-pressed");
        await ana.Page.Context.SetOfflineAsync(true);
        await like.ClickAsync();
        await Expect(ana.Text("The server cannot be reached.").First).ToBeVisibleAsync();
        await Expect(like).ToHaveAttributeAsync("aria-pressed", before!);

        const string Written = "Written where the train has no signal.";
        await ana.Field("Write a post").FillAsync(Written);
        await ana.Button("Post").ClickAsync();
        await Expect(ana.Text("The server cannot be reached. Check your connection and try again.").First).ToBeVisibleAsync();
        await ana.Page.ReloadAsync();
        await Expect(ana.Field("Write a post")).ToHaveValueAsync(Written);

        await ana.Page.Context.SetOfflineAsync(false);
        await Expect(ana.Text("You are offline")).ToHaveCountAsync(0);
        await ana.Field("Write a post").ClickAsync();
        await ana.Button("Post").ClickAsync();
        await Expect(Articles(ana).Filter(new() { HasText = Written }).GetByRole(AriaRole.Link, new() { Name = "Comment" })).ToHaveCountAsync(1);
        Assert.Empty(ComplaintsOf(ana));
    }

    [ChromiumFact]
    public async Task The_worker_holds_the_files_of_the_build_and_nothing_of_anybody()
    {
        var ana = await demo.SignInAsync("ana");
        await KeptAsync(ana);
        await ana.Page.GotoAsync("/people");
        await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("People");
        var held = await ana.Page.EvaluateAsync<string[]>(
            "async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat()");
        Assert.Contains("/", held);
        Assert.InRange(held.Count(path => path.StartsWith("/assets/", StringComparison.Ordinal)), 20, 500);
        Assert.DoesNotContain(held, path => path is not "/" and not "/config.json" && !path.StartsWith("/assets/", StringComparison.Ordinal));
        Assert.Empty(ana.Complaints);
    }

    [ChromiumFact]
    public async Task Signing_out_takes_away_what_the_device_kept_of_the_person()
    {
        var ana = await demo.SignInAsync("ana");
        await KeptAsync(ana);
        await ana.Field("Write a post").FillAsync("Not for the next one at this desk.");
        await ana.Page.WaitForFunctionAsync("() => Object.keys(localStorage).some((name) => name.startsWith('draft:'))");
        await SignOutAsync(ana);

        Assert.Empty(await KeptKeysAsync(ana));
        Assert.Empty(await ana.Page.EvaluateAsync<string[]>("() => Object.keys(localStorage).filter((name) => name !== 'theme' && !name.startsWith('msal.'))"));
        Assert.Empty(await ana.Page.EvaluateAsync<string[]>("() => Object.keys(sessionStorage).filter((name) => /session|token|account|draft/i.test(name) && sessionStorage.getItem(name) !== '[]')"));
    }

    [ChromiumFact]
    public async Task Signing_out_without_a_connection_takes_it_away_too()
    {
        var ana = await demo.SignInAsync("ana");
        await KeptAsync(ana);
        await ana.Page.Context.SetOfflineAsync(true);
        await SignOutAsync(ana);
        Assert.Empty(await KeptKeysAsync(ana));
        await ana.Page.ReloadAsync();
        await Expect(ana.Button("Sign in")).ToBeVisibleAsync();
        Assert.Equal(0, await ana.Page.EvaluateAsync<int>("() => Object.keys(sessionStorage).filter((name) => name === 'session' || /token/.test(name)).length"));
    }

    [ChromiumFact]
    public async Task Who_signs_in_next_on_the_same_browser_never_sees_what_the_one_before_had_kept()
    {
        var ana = await demo.SignInAsync("ana");
        await KeptAsync(ana);
        var hers = await KeptKeysAsync(ana);
        var ben = new EmployeeInBrowser("ben", await ana.Page.Context.NewPageAsync());
        await ana.Page.CloseAsync();

        await ben.SignInAsync();
        await KeptAsync(ben);
        Assert.NotEmpty(hers);
        Assert.Empty((await KeptKeysAsync(ben)).Intersect(hers));
        await ben.Page.Context.SetOfflineAsync(true);
        await ben.Page.ReloadAsync();
        await Expect(ben.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Ben");
    }

    [ChromiumFact]
    public async Task A_new_version_is_offered_and_nothing_typed_is_lost_by_taking_it()
    {
        var ana = await demo.SignInAsync("ana");
        await KeptAsync(ana);
        const string Written = "Half a sentence";
        await ana.Field("Write a post").FillAsync(Written);
        // Another address of the worker is another worker; the policy of the page would not let a test name one.
        var devtools = await ana.Page.Context.NewCDPSessionAsync(ana.Page);
        await devtools.SendAsync("Page.setBypassCSP", new Dictionary<string, object> { ["enabled"] = true });
        await ana.Page.ReloadAsync();
        await KeptAsync(ana);
        await ana.Page.EvaluateAsync("async () => { await navigator.serviceWorker.register('/sw.js?next'); }");
        await Expect(ana.Text("A new version is here")).ToBeVisibleAsync();
        await ana.Page.EvaluateAsync("() => { window.isOld = true; navigator.serviceWorker.addEventListener('controllerchange', () => sessionStorage.setItem('taken', 'over')); }");
        await ana.Button("Reload").ClickAsync();
        await ana.Page.WaitForFunctionAsync("() => !window.isOld && sessionStorage.getItem('taken') === 'over'");
        await Expect(ana.Field("Write a post")).ToHaveValueAsync(Written);
        Assert.Empty(ana.Complaints);
    }

    [ChromiumFact]
    public async Task A_server_that_knows_the_client_no_more_leads_to_the_same_offer()
    {
        var ana = await demo.OpenAsync("ana");
        await ana.SignInAsync();
        await ana.Page.EvaluateAsync("() => dispatchEvent(new Event('insidein:outdated'))");
        await Expect(ana.Text("A new version is here")).ToBeVisibleAsync();
        await ana.Button("Reload").ClickAsync();
        await Expect(ana.Text("A new version is here")).ToHaveCountAsync(0);
        Assert.Empty(ana.Complaints);
    }

    private static ILocator Articles(EmployeeInBrowser reader) => reader.Page.GetByRole(AriaRole.Feed).GetByRole(AriaRole.Article);

    /// <summary>Until the worker stands and the device has kept the home page.</summary>
    private static async Task KeptAsync(EmployeeInBrowser reader)
    {
        await reader.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        for (var patience = 0; patience < 60 && !(await KeptKeysAsync(reader)).Any(key => key.Contains("HomePageQuery", StringComparison.Ordinal)); patience++)
        {
            await reader.Page.WaitForTimeoutAsync(250);
        }

        Assert.Contains(await KeptKeysAsync(reader), key => key.Contains("HomePageQuery", StringComparison.Ordinal));
    }

    private static Task<string[]> KeptKeysAsync(EmployeeInBrowser reader) => reader.Page.EvaluateAsync<string[]>("""
        () => new Promise((resolve) => {
          const opening = indexedDB.open('inside-in', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
          opening.onsuccess = () => {
            const asking = opening.result.transaction('kept').objectStore('kept').getAllKeys();
            asking.onsuccess = () => { opening.result.close(); resolve(asking.result.map(String)); };
          };
        })
        """);

    private static async Task SignOutAsync(EmployeeInBrowser person)
    {
        await person.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("account and settings") }).ClickAsync();
        await person.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Sign out" }).ClickAsync();
        await Expect(person.Button("Sign in")).ToBeVisibleAsync();
    }

    /// <summary>Complaints besides those about the line that the test has cut itself.</summary>
    private static IEnumerable<string> ComplaintsOf(EmployeeInBrowser person) =>
        person.Complaints.Where(text => !text.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal) && !text.Contains("RequestError: The server cannot be reached.", StringComparison.Ordinal));
}
