using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>The whole of what the network is for, walked by six employees in a real browser.</summary>
public sealed class StoryTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    private const string Story = "The river is clean again, and a class of nine-year-olds measured it with us.";

    [ChromiumFact]
    public async Task The_client_names_its_documents_and_the_server_takes_no_others()
    {
        var ana = await demo.SignInAsync("ana");
        var asked = new ConcurrentQueue<string>();
        ana.Page.Request += (_, request) =>
        {
            if (request.Method == "POST" && request.Url.EndsWith("graphql", StringComparison.Ordinal)) asked.Enqueue(request.PostData ?? "");
        };
        foreach (var address in (string[])["/", "/groups", "/people", "/events", "/pages", "/engagement"])
        {
            await ana.Page.GotoAsync(address);
            await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        }

        Assert.InRange(asked.Count, 6, 100);
        Assert.All(asked, body => Assert.Matches("\"documentId\":\"[0-9a-f]{64}\"", body));
        Assert.DoesNotContain(asked, body => body.Contains("\"query\"", StringComparison.Ordinal));
        var text = await ana.Page.EvaluateAsync<string>("""
            async () => {
              const { token } = JSON.parse(sessionStorage.getItem('session'));
              const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
              return (await fetch('/graphql', { method: 'POST', headers, body: '{"query":"{ viewer { roles } }"}' })).text();
            }
            """);
        Assert.Contains("PERSISTED_DOCUMENT_REQUIRED", text, StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task Colleagues_talk_meet_write_and_let_one_story_out_on_their_own_terms()
    {
        var ana = await demo.SignInAsync("ana");
        var ben = await demo.SignInAsync("ben");
        await Ana_publishes_a_post(ana);
        await Ben_comments_and_reacts(ben);
        await The_third_guest_of_an_event_with_two_seats_is_refused_with_the_numbers_and_may_queue(ana, ben);
        await Two_people_revise_one_page_and_nobodys_text_is_lost(ana, ben);
        await One_post_is_offered_goes_stale_is_offered_again_and_withdrawn(ana);
        var hr = await demo.SignInAsync("hr");
        await The_figures_name_nobody_and_hide_the_unit_of_nine(hr);

        Assert.Empty(ana.Complaints.Concat(ben.Complaints).Concat(hr.Complaints));
    }

    private static async Task Ana_publishes_a_post(EmployeeInBrowser ana)
    {
        await ana.Field("Write a post").FillAsync(Story);
        await ana.Button("Post").ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Article).First).ToContainTextAsync(Story);
        await Expect(ana.Field("Write a post")).ToHaveValueAsync("");
    }

    private static async Task Ben_comments_and_reacts(EmployeeInBrowser ben)
    {
        await ben.Page.ReloadAsync();
        var post = ben.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = Story });
        await post.GetByRole(AriaRole.Button, new() { Name = "Like", Exact = true }).ClickAsync();
        await Expect(post.GetByRole(AriaRole.Button, new() { Name = "Like", Exact = true })).ToHaveAttributeAsync("aria-pressed", "true");

        await post.GetByRole(AriaRole.Link, new() { Name = "Comment" }).ClickAsync();
        await ben.Field("Write a comment").FillAsync("I was there. They asked better questions than we do.");
        await ben.Button("Comment").ClickAsync();
        await Expect(ben.Text("They asked better questions than we do.")).ToBeVisibleAsync();
        await ben.Page.ReloadAsync();
        await Expect(ben.Text("They asked better questions than we do.")).ToBeVisibleAsync();
    }

    private async Task The_third_guest_of_an_event_with_two_seats_is_refused_with_the_numbers_and_may_queue(EmployeeInBrowser ana, EmployeeInBrowser ben)
    {
        await ana.Page.GotoAsync("/events/new");
        await ana.Field("Title").FillAsync("Two seats in the boat");
        await ana.Page.GetByLabel("Group").SelectOptionAsync(new SelectOptionValue { Label = "Everybody" });
        var day = TimeProvider.System.GetUtcNow().AddDays(20).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await ana.Field("Starts").FillAsync($"{day}T10:00");
        await ana.Field("Ends").FillAsync($"{day}T11:30");
        await ana.Page.GetByLabel("Time zone").SelectOptionAsync("Europe/Vienna");
        await ana.Field("What is it about?").FillAsync("We row out and take the samples by hand.");
        await ana.Field("Seats").FillAsync("2");
        await ana.Button("Create event").ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Name = "Two seats in the boat" })).ToBeVisibleAsync();
        var address = new Uri(ana.Page.Url).AbsolutePath;

        await GoAsync(ben, address);
        await Expect(ben.Text("You have a seat.")).ToBeVisibleAsync();
        var carla = await demo.SignInAsync("carla");
        await GoAsync(carla, address);
        await Expect(carla.Text("You have a seat.")).ToBeVisibleAsync();

        var dirk = await demo.SignInAsync("dirk");
        await GoAsync(dirk, address);
        await Expect(dirk.Text("This event is full: 2 of 2 seats are taken and 0 people are waiting.")).ToBeVisibleAsync();
        await dirk.Button("Join the waiting list").ClickAsync();
        await Expect(dirk.Text("You are number 1 of 1 on the waiting list.")).ToBeVisibleAsync();

        await ben.Button("Can't go").ClickAsync();
        await Expect(ben.Text("You said that you cannot go.")).ToBeVisibleAsync();
        await dirk.Page.ReloadAsync();
        await Expect(dirk.Text("You have a seat.")).ToBeVisibleAsync();
        Assert.Empty(carla.Complaints.Concat(dirk.Complaints));
    }

    private static async Task GoAsync(EmployeeInBrowser guest, string address)
    {
        await guest.Page.GotoAsync(address);
        await guest.Button("Going").ClickAsync();
    }

    private static async Task Two_people_revise_one_page_and_nobodys_text_is_lost(EmployeeInBrowser ana, EmployeeInBrowser ben)
    {
        await ana.Page.GotoAsync("/pages/new");
        await ana.Field("Title").FillAsync("How to row a boat");
        await ana.Page.GetByLabel("Group").SelectOptionAsync(new SelectOptionValue { Label = "Everybody" });
        await ana.Field("Text").FillAsync("Sit down first.\n\nThen take the oars.");
        await ana.Button("Create page").ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Name = "How to row a boat" })).ToBeVisibleAsync();

        var edit = new Uri(ana.Page.Url).AbsolutePath + "/edit";
        await ana.Page.GotoAsync(edit);
        await ben.Page.GotoAsync(edit);
        await ana.Field("Text").FillAsync("Sit down first, in the middle.\n\nThen take the oars.");
        await ana.Button("Save").ClickAsync();
        await Expect(ana.Page.GetByText("Sit down first, in the middle.", new() { Exact = true })).ToBeVisibleAsync();

        await ben.Field("Text").FillAsync("Sit down first.\n\nThen take the oars, both of them.");
        await ben.Button("Save").ClickAsync();
        await Expect(Column(ben, "The page now").Filter(new() { HasText = "in the middle" })).ToBeVisibleAsync();
        await Expect(Column(ben, "Your text").Filter(new() { HasText = "both of them" })).ToBeVisibleAsync();
        await ben.Button("Take the merged text").ClickAsync();
        await ben.Button("Save").ClickAsync();
        await Expect(ben.Page.GetByText("Sit down first, in the middle.", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(ben.Page.GetByText("Then take the oars, both of them.", new() { Exact = true })).ToBeVisibleAsync();
    }

    private static ILocator Column(EmployeeInBrowser writer, string title) =>
        writer.Page.GetByRole(AriaRole.Heading, new() { Name = title, Exact = true }).Locator("xpath=..");

    private async Task One_post_is_offered_goes_stale_is_offered_again_and_withdrawn(EmployeeInBrowser ana)
    {
        var comms = await demo.SignInAsync("comms");
        await Expect(await DeskAsync(comms)).ToHaveCountAsync(0);

        await ana.Page.GotoAsync("/");
        await ana.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = Story }).GetByRole(AriaRole.Link, new() { Name = "1 comment" }).ClickAsync();
        await OfferAsync(ana);

        // C-1: of 300 posts the desk shows the one that was offered.
        var desk = await DeskAsync(comms);
        await Expect(desk).ToHaveCountAsync(1);
        await Expect(desk).ToContainTextAsync(Story);

        // C-5: one character makes it stale.
        await ana.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "More actions" }).First.ClickAsync();
        await ana.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Edit" }).ClickAsync();
        await ana.Field("Your post").FillAsync(Story.Replace('.', '!'));
        await ana.Button("Save").ClickAsync();
        await Expect(ana.Text("Ended by your change").First).ToBeVisibleAsync();
        await Expect(await DeskAsync(comms)).ToHaveCountAsync(0);

        await OfferAsync(ana);
        await Expect(await DeskAsync(comms)).ToHaveCountAsync(1);

        // C-13: as easy as giving it, and no reason asked.
        await ana.Page.GotoAsync("/settings/consent");
        await ana.Button("Withdraw").ClickAsync();
        await Expect(ana.Text("Withdrawn. Communications no longer see this post.")).ToBeVisibleAsync();
        await Expect(await DeskAsync(comms)).ToHaveCountAsync(0);
        Assert.Empty(comms.Complaints);
    }

    private static async Task OfferAsync(EmployeeInBrowser author)
    {
        await author.Button("Offer to the company page").ClickAsync();
        await Expect(author.Page.GetByRole(AriaRole.Checkbox, new() { Checked = true })).ToHaveCountAsync(0); // C-2: nothing is ticked beforehand.
        await author.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Company page" }).CheckAsync();
        await author.Page.GetByRole(AriaRole.Radio, new() { Name = "My full name" }).CheckAsync();
        await author.Button("I agree to these words").ClickAsync();
        await Expect(author.Text("Your offer stands.").First).ToBeVisibleAsync();
    }

    private static async Task<ILocator> DeskAsync(EmployeeInBrowser comms)
    {
        await comms.Page.GotoAsync("/advocacy");
        await Expect(comms.Page.GetByRole(AriaRole.Heading, new() { Name = "Communications desk" })).ToBeVisibleAsync();
        return comms.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Article);
    }

    private async Task The_figures_name_nobody_and_hide_the_unit_of_nine(EmployeeInBrowser hr)
    {
        await hr.Page.GotoAsync("/engagement");
        await Expect(hr.Page.GetByRole(AriaRole.Heading, new() { Name = "By unit" })).ToBeVisibleAsync();
        var page = await hr.Page.GetByRole(AriaRole.Main).InnerTextAsync();

        Assert.Contains("Engineering", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Legal", page, StringComparison.Ordinal); // E-4: nine people.
        Assert.Contains("Other units", page, StringComparison.Ordinal); // E-5: with what would reveal them.
        Assert.DoesNotContain(demo.Demo.Tenant.Directory.Where(account => account.EmployeeId is not null), account => page.Contains(account.DisplayName, StringComparison.Ordinal));
    }
}
