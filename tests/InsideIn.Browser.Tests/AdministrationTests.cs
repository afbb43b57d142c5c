using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>What administrators do on their screens, and what people decide about what they hand over.</summary>
public sealed class AdministrationTests(DemoInBrowser demo) : IClassFixture<DemoInBrowser>
{
    private static readonly string[] Screens = ["/admin", "/admin/roles", "/admin/audit", "/admin/break-glass", "/admin/exports", "/admin/erasure"];

    [ChromiumFact]
    public async Task A_tab_is_reached_by_keyboard_and_its_heading_has_the_focus()
    {
        var admin = await demo.SignInAsync("admin");
        await admin.Page.GotoAsync("/admin");
        await admin.Page.GetByRole(AriaRole.Link, new() { Name = "Audit" }).FocusAsync();
        await admin.Page.Keyboard.PressAsync("Enter");
        await Expect(admin.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Audit" })).ToBeFocusedAsync();
        Assert.Empty(admin.Complaints);
    }

    [ChromiumFact]
    public async Task Who_is_no_administrator_finds_nothing_there()
    {
        var ben = await demo.SignInAsync("ben");
        foreach (var screen in Screens)
        {
            await ben.Page.GotoAsync(screen);
            await Expect(ben.Page.GetByRole(AriaRole.Heading, new() { Name = "Nothing to see here" })).ToBeVisibleAsync();
        }
    }

    [ChromiumFact]
    public async Task Many_leavers_wait_until_an_administrator_types_their_number()
    {
        var gone = demo.Demo.Tenant.Accounts.People.Where(person => person.TenantId == DevTenant.Tenants.Home && person.Alias.Contains('.', StringComparison.Ordinal) && person.State == DevTenant.DemoAccountState.Active).Take(30).ToList();
        gone.ForEach(person => demo.Demo.Tenant.Disable(person.Alias));
        var admin = await demo.SignInAsync("admin");
        await admin.Page.GotoAsync("/admin");
        await admin.Button("Read now").ClickAsync();

        await Expect(admin.Text("Waits for you")).ToBeVisibleAsync();
        await admin.Field("How many have left").FillAsync("1");
        await admin.Button("Confirm that they have left").ClickAsync();
        await Expect(admin.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("You confirmed that 1");
        var hint = await admin.Page.GetByText("to confirm. It stands in the audit.").InnerTextAsync();
        await admin.Field("How many have left").FillAsync(hint.Split(' ')[1]);
        await admin.Button("Confirm that they have left").ClickAsync();

        await Expect(admin.Text("Up to date")).ToBeVisibleAsync();
        await admin.Page.GotoAsync("/admin/audit");
        await Expect(admin.Text("administration.directorySyncConfirmed").First).ToBeVisibleAsync();
        await admin.Button("Verify the whole chain").ClickAsync();
        await Expect(admin.Text("links are whole").First).ToBeVisibleAsync();
        await admin.Page.GotoAsync("/admin/roles?role=ADMIN");
        await Expect(admin.Page.GetByRole(AriaRole.Main).GetByText("Adrian Wolf")).ToBeVisibleAsync();
        Assert.Empty(admin.Complaints);
    }

    [ChromiumFact]
    public async Task One_administrator_asks_to_read_a_thread_and_another_one_agrees()
    {
        demo.Demo.Tenant.Accounts.AddRole("dirk", EntraId.AppRoles.Admin);
        var ben = await demo.SignInAsync("ben");
        var group = await AskAsync(ben, "mutation { createGroup(input: { name: \"Works council\", description: \"\", privacy: CLOSED }) { group { id } } }", "createGroup.group.id");
        var post = await AskAsync(ben, $"mutation {{ publishPost(input: {{ groupIds: [\"{group}\"], text: \"Behind the door\", clientKey: \"{Kernel.Ids.Of("behindTheDoor")}\" }}) {{ post {{ id }} }} }}", "publishPost.post.id");

        var admin = await demo.SignInAsync("admin");
        await admin.Page.GotoAsync("/admin/break-glass");
        await admin.Field("Link to the thread").FillAsync($"{demo.Demo.Address}/posts/{Uri.EscapeDataString(post)}");
        await admin.Field("Reason").FillAsync("A report of harassment");
        await admin.Button("Ask").ClickAsync();
        await Expect(admin.Text("Asked. Another administrator has to approve it.")).ToBeVisibleAsync();
        await Expect(admin.Text("Waits for a second administrator").First).ToBeVisibleAsync();
        await Expect(admin.Button("Approve the request of Adrian Wolf")).ToHaveCountAsync(0);

        var dirk = await demo.SignInAsync("dirk");
        await dirk.Page.GotoAsync("/admin/break-glass");
        await dirk.Button("Approve the request of Adrian Wolf").First.ClickAsync();
        await Expect(dirk.Page.GetByText("Open", new() { Exact = true }).First).ToBeVisibleAsync();
        await admin.Page.GotoAsync($"/posts/{Uri.EscapeDataString(post)}");
        await Expect(admin.Text("Behind the door").First).ToBeVisibleAsync();
        Assert.Empty(admin.Complaints.Concat(dirk.Complaints));
    }

    [ChromiumFact]
    public async Task The_data_of_a_leaver_is_fetched_by_the_officer_and_then_they_are_erased()
    {
        demo.Demo.Tenant.Disable("newcomer");
        var admin = await demo.SignInAsync("admin");
        await ReadDirectoryAsync(admin);
        await UntilAsync(async () =>
        {
            await admin.Page.GotoAsync("/people/nia.wafula");
            await Expect(admin.Text("Has left the company").First).ToBeVisibleAsync(new() { Timeout = 2_000 });
        });

        await admin.Page.GotoAsync("/admin/exports");
        await RequestAsync(admin, "nobody.here", "Gather their data");
        await Expect(admin.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Nobody is called");
        await RequestAsync(admin, "nia.wafula", "Gather their data");
        var waiting = admin.Page.WaitForDownloadAsync();
        await admin.Button("Download the data of Nia Wafula").ClickAsync();
        Assert.EndsWith(".zip", (await waiting).SuggestedFilename, StringComparison.Ordinal);

        await admin.Page.GotoAsync("/admin/erasure");
        await RequestAsync(admin, "nia.wafula", "Count what names them");
        await admin.Button("Erase Nia Wafula for good").ClickAsync();
        await admin.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Erase for good" }).ClickAsync();
        await Expect(admin.Page.GetByText("Erased", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(admin.Page.GetByRole(AriaRole.Main).GetByText("Former colleague").First).ToBeVisibleAsync();
        Assert.Empty(admin.Complaints);
    }

    [ChromiumFact]
    public async Task Who_moves_gives_on_what_they_choose_and_keeps_the_rest()
    {
        var carla = await demo.SignInAsync("carla");
        var ben = await AskAsync(carla, "{ personByHandle(handle: \"ben.okafor\") { id } }", "personByHandle.id");
        foreach (var name in (string[])["Cycling", "Chess"])
        {
            var group = await AskAsync(carla, $"mutation {{ createGroup(input: {{ name: \"{name}\", description: \"\", privacy: OPEN }}) {{ group {{ id }} }} }}", "createGroup.group.id");
            await AskAsync(carla, $"mutation {{ addMember(input: {{ groupId: \"{group}\", personId: \"{ben}\" }}) {{ group {{ id }} }} }}", "addMember.group.id");
        }

        demo.Demo.Tenant.Accounts.Move("carla", "Finance", "Controller");
        await ReadDirectoryAsync(await demo.SignInAsync("admin"));
        await carla.Page.GotoAsync("/handover");
        await UntilAsync(async () =>
        {
            await carla.Page.ReloadAsync();
            await Expect(carla.Text("You have moved")).ToBeVisibleAsync(new() { Timeout = 2_000 });
        });

        await carla.Field("Who takes over Cycling").SelectOptionAsync(new SelectOptionValue { Label = "Ben Okafor" });
        await carla.Button("Hand over Cycling").ClickAsync();
        await Expect(carla.Text("Ben Okafor has it")).ToBeVisibleAsync();
        await carla.Button("Keep the rest").ClickAsync();
        await Expect(carla.Text("The rest stays where it is.")).ToBeVisibleAsync();
        await Expect(carla.Button("Hand over Chess")).ToHaveCountAsync(0);
        Assert.Empty(carla.Complaints);
    }

    private static async Task RequestAsync(EmployeeInBrowser admin, string handle, string action)
    {
        await admin.Field("Short name of the person").FillAsync(handle);
        await admin.Field("Reason").FillAsync("They wrote to us.");
        await admin.Button(action).ClickAsync();
    }

    private static async Task ReadDirectoryAsync(EmployeeInBrowser admin)
    {
        await admin.Page.GotoAsync("/admin");
        await admin.Button("Read now").ClickAsync();
        await Expect(admin.Text("The directory is read within a few seconds.")).ToBeVisibleAsync();
    }

    /// <summary>Tries until it does not fail any more, for what follows from a deed a moment later.</summary>
    private static async Task UntilAsync(Func<Task> attempt)
    {
        for (var left = 10; ; left--)
        {
            try
            {
                await attempt();
                return;
            }
            catch (PlaywrightException) when (left > 0)
            {
                // Not yet.
            }
        }
    }

    /// <summary>Asks the server in the person's name, for what is no part of the test.</summary>
    private static async Task<string> AskAsync(EmployeeInBrowser person, string query, string path)
    {
        var answer = await person.Page.EvaluateAsync<JsonElement>(
            "async query => (await fetch('/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: 'Bearer ' + JSON.parse(sessionStorage.session).token }, body: JSON.stringify({ query }) })).json()",
            query);
        return path.Split('.').Aggregate(answer.GetProperty("data"), (element, name) => element.GetProperty(name)).GetString()!;
    }
}
