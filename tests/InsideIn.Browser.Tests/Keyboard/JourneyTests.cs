using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser.Keyboard;

/// <summary>Six things that people come for, each done from beginning to end without a pointer.</summary>
public sealed partial class JourneyTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    [ChromiumFact]
    public async Task One_signs_in_and_reads()
    {
        var ana = await demo.OpenAsync("ana");
        var hands = new Hands(ana.Page);
        await ana.Page.GotoAsync("/");
        await hands.PressAtAsync(ana.Button("Sign in"), "Enter");
        await hands.PressAtAsync(ana.Page.GetByTestId("pick-ana"), "Enter");
        await Expect(ana.Field("Write a post")).ToBeVisibleAsync();
        await ScreenTests.SettleAsync(ana.Page);

        var posts = ana.Page.GetByRole(AriaRole.Feed).GetByRole(AriaRole.Article);
        await hands.PressAtAsync(posts.First.GetByRole(AriaRole.Link), "j");
        await Expect(posts.Nth(1)).ToBeFocusedAsync();
        await hands.PressAsync("k");
        await Expect(posts.First).ToBeFocusedAsync();
        await hands.PressAsync("r");
        await Expect(ana.Page).ToHaveURLAsync(Thread());
        await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
        Assert.Empty(ana.Complaints);
    }

    [ChromiumFact]
    public async Task One_writes_a_post_that_names_a_colleague_into_a_group()
    {
        var (ana, hands) = await SignInAsync("ana");
        await hands.PressAsync("c");
        await Expect(ana.Field("Write a post")).ToBeFocusedAsync();
        await hands.TypeAsync("Who rows on Sunday, @ben okaf");
        await Expect(ana.Page.GetByRole(AriaRole.Option, new() { Name = "Ben Okafor" })).ToBeVisibleAsync();
        await hands.PressAsync("Enter");
        await Expect(ana.Field("Write a post")).ToHaveValueAsync("Who rows on Sunday, @Ben Okafor ");

        var group = ana.Page.GetByLabel("Post in").First;
        await hands.PressBackAtAsync(group, "Home");
        var chosen = await group.EvaluateAsync<string>("select => select.selectedOptions[0].textContent");
        Assert.NotEqual("Everybody", chosen);
        await hands.PressAtAsync(ana.Button("Post"), "Enter");

        var post = ana.Page.GetByRole(AriaRole.Article).First;
        await Expect(post.GetByRole(AriaRole.Link, new() { Name = "@Ben Okafor" })).ToBeVisibleAsync();
        await Expect(post).ToContainTextAsync(chosen);
        Assert.Empty(ana.Complaints);
    }

    [ChromiumFact]
    public async Task One_comments_answers_edits_and_reacts()
    {
        var (ben, hands) = await SignInAsync("ben");
        var posts = ben.Page.GetByRole(AriaRole.Feed).GetByRole(AriaRole.Article);
        await hands.PressAtAsync(posts.First.GetByRole(AriaRole.Link), "r");
        await Expect(ben.Page).ToHaveURLAsync(Thread());
        await ScreenTests.SettleAsync(ben.Page);

        await hands.PressAsync("r");
        await Expect(ben.Field("Write a comment")).ToBeFocusedAsync();
        await hands.TypeAsync("Well said, all of it.");
        await hands.PressAsync("Control+Enter");
        var own = ben.Page.GetByRole(AriaRole.Group, new() { Name = "Ben Okafor" }).Filter(new() { HasText = "Well said, all of it." });
        await Expect(own.GetByRole(AriaRole.Button, new() { Name = "Reply" })).ToBeVisibleAsync();

        await hands.PressAtAsync(own.GetByRole(AriaRole.Button, new() { Name = "Like", Exact = true }), "Enter");
        await Expect(own.GetByRole(AriaRole.Button, new() { Name = "Like", Exact = true })).ToHaveAttributeAsync("aria-pressed", "true");
        await hands.PressAtAsync(own.GetByRole(AriaRole.Button, new() { Name = "Other reactions" }), "Enter");
        await Expect(ben.Page.GetByRole(AriaRole.Menuitemradio, new() { Name = "Like" })).ToBeFocusedAsync();
        await hands.PressAsync("ArrowDown", "Enter");
        await Expect(own.GetByRole(AriaRole.Button, new() { Name = "Celebrate", Exact = true })).ToHaveAttributeAsync("aria-pressed", "true");

        await hands.PressAsync("r");
        await Expect(ben.Field("Reply to Ben Okafor")).ToBeFocusedAsync();
        await hands.TypeAsync("And thank you.");
        await hands.PressAsync("Control+Enter");
        await Expect(ben.Page.GetByRole(AriaRole.Group, new() { Name = "Ben Okafor" }).Filter(new() { HasText = "And thank you." }).GetByRole(AriaRole.Button, new() { Name = "Reply" })).ToBeVisibleAsync();
        await Expect(own.GetByRole(AriaRole.Button, new() { Name = "Other reactions" })).ToBeFocusedAsync();

        await hands.PressAsync("e");
        await Expect(ben.Field("Your comment")).ToBeFocusedAsync();
        await hands.PressAsync("Control+End");
        await hands.TypeAsync(" Truly.");
        await hands.PressAsync("Control+Enter");
        await Expect(ben.Text("Well said, all of it. Truly.")).ToBeVisibleAsync();
        Assert.Empty(ben.Complaints);
    }

    [ChromiumFact]
    public async Task One_answers_a_poll_and_an_invitation()
    {
        var dirk = await demo.SignInAsync("dirk");
        await dirk.Field("Write a post").FillAsync("Which boat do we take?");
        await dirk.Button("Poll").ClickAsync();
        await dirk.Field("Option 1").FillAsync("The red one");
        await dirk.Field("Option 2").FillAsync("The blue one");
        await dirk.Button("Post").ClickAsync();
        await Expect(dirk.Page.GetByRole(AriaRole.Article).First.GetByRole(AriaRole.Radio, new() { Name = "The red one" })).ToBeVisibleAsync();

        var (carla, hands) = await SignInAsync("carla");
        var post = carla.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = "Which boat do we take?" });
        await hands.PressAtAsync(post.GetByRole(AriaRole.Radio, new() { Name = "The red one" }), "ArrowDown");
        await Expect(post.GetByRole(AriaRole.Radio, new() { Name = "The blue one" })).ToBeCheckedAsync();
        await hands.PressAtAsync(post.GetByRole(AriaRole.Button, new() { Name = "Vote", Exact = true }), "Enter");
        await Expect(post.GetByRole(AriaRole.Row).Filter(new() { HasText = "The blue one" })).ToContainTextAsync("100 %");

        await hands.PressAsync("g", "e");
        await Expect(carla.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Events" })).ToBeFocusedAsync();
        await hands.PressAtAsync(carla.Page.GetByRole(AriaRole.Main).Locator("a[href^='/events/']:not([href$='new'])"), "Enter");
        await Expect(carla.Button("Interested")).ToBeVisibleAsync();
        await hands.PressAtAsync(carla.Button("Interested"), "Enter");
        await Expect(carla.Button("Interested")).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Empty(carla.Complaints.Concat(dirk.Complaints));
    }

    [ChromiumFact]
    public async Task One_searches_and_opens_what_was_found()
    {
        var (ana, hands) = await SignInAsync("ana");
        await hands.PressAsync("/");
        await hands.TypeAsync("travel");
        await hands.PressAsync("Enter");
        await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
        var found = ana.Page.GetByRole(AriaRole.Main).Locator("li a[href^='/p']");
        var address = await found.First.GetAttributeAsync("href");
        await hands.PressAtAsync(found, "Enter");
        await Expect(ana.Page).ToHaveURLAsync(new Regex(Regex.Escape(address!)));
        await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
        Assert.Empty(ana.Complaints);
    }

    [ChromiumFact]
    public async Task One_changes_what_one_is_told_and_takes_a_consent_back()
    {
        var (ana, hands) = await SignInAsync("ana");
        await GoAsync(ana, hands, "notification set", "Notification settings");
        var hides = ana.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Say only that there is something to read" });
        await hands.PressAtAsync(hides, "Space");
        await Expect(ana.Text("Saved.")).ToBeVisibleAsync();

        await hands.PressAsync("c");
        await Expect(ana.Field("Write a post")).ToBeFocusedAsync();
        await hands.TypeAsync("The harbour is open to visitors.");
        await hands.PressAsync("Control+Enter");
        var comment = ana.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = "The harbour is open to visitors." }).GetByRole(AriaRole.Link, new() { Name = "Comment" });
        await hands.PressAtAsync(comment, "Enter");
        await hands.PressAtAsync(ana.Button("Offer to the company page"), "Enter");
        await hands.PressAtAsync(ana.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Company page" }), "Space");
        await hands.PressAtAsync(ana.Page.GetByRole(AriaRole.Radio, new() { Name = "My full name" }), "Space");
        await hands.PressAtAsync(ana.Button("I agree to these words"), "Enter");
        await Expect(ana.Text("Your offer stands.").First).ToBeVisibleAsync();

        await GoAsync(ana, hands, "shared outs", "Shared outside");
        await hands.PressAtAsync(ana.Button("Withdraw"), "Enter");
        await Expect(ana.Text("Withdrawn. Communications no longer see this post.")).ToBeVisibleAsync();
        Assert.Empty(ana.Complaints);
    }

    /// <summary>Goes to a place by the palette.</summary>
    private static async Task GoAsync(EmployeeInBrowser person, Hands hands, string typed, string place)
    {
        await hands.PressAsync("Control+k");
        await Expect(person.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
        await hands.TypeAsync(typed);
        await Expect(person.Page.GetByRole(AriaRole.Option, new() { Selected = true })).ToHaveTextAsync(place);
        await hands.PressAsync("Enter");
        await Expect(person.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
    }

    /// <summary>The person at the home page, once what listens to keys is there.</summary>
    private async Task<(EmployeeInBrowser Person, Hands Hands)> SignInAsync(string alias)
    {
        var person = await demo.SignInAsync(alias);
        await ScreenTests.SettleAsync(person.Page);
        return (person, new Hands(person.Page));
    }

    [GeneratedRegex("/posts/")]
    private static partial Regex Thread();
}
