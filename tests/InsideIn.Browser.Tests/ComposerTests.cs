using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>People write: what they typed is there again, one tab at a time writes it, and readers see what was meant.</summary>
public sealed class ComposerTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    private const string Field = "Write a post";

    // The smallest picture there is: one pixel.
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [ChromiumFact]
    public async Task A_colleague_is_named_in_a_post_with_a_picture_by_keyboard_alone()
    {
        var ana = await demo.SignInAsync("ana");
        await ana.Field(Field).FocusAsync();
        await ana.Page.Keyboard.TypeAsync("Thanks for the boat, @ben okaf");
        await Expect(Suggested(ana)).ToContainTextAsync("Ben Okafor");
        await ana.Page.Keyboard.PressAsync("Enter");
        await ana.Page.Keyboard.TypeAsync("and for the ");
        await ana.Page.Keyboard.PressAsync("Control+b");
        await ana.Page.Keyboard.TypeAsync("oars");
        await Expect(ana.Field(Field)).ToHaveValueAsync("Thanks for the boat, @Ben Okafor and for the **oars**");
        await Expect(ana.Text("Everybody in the company can read this.")).ToBeVisibleAsync();

        // The toolbar is one tab stop; its first tool from there opens the browser's own chooser.
        await ana.Page.Keyboard.PressAsync("Tab");
        await ana.Page.Keyboard.PressAsync("Home");
        await Expect(ana.Button("Add pictures or files")).ToBeFocusedAsync();
        var chooser = await ana.Page.RunAndWaitForFileChooserAsync(() => ana.Page.Keyboard.PressAsync("Enter"));
        await chooser.SetFilesAsync(new FilePayload { Name = "boat.png", MimeType = "image/png", Buffer = Picture });
        await Expect(ana.Page.GetByRole(AriaRole.List, new() { Name = "Pictures and files" })).ToContainTextAsync("boat.png");
        await Expect(ana.Button("Post")).ToBeEnabledAsync();

        // Nobody has said yet what it shows.
        await ana.Field(Field).PressAsync("Control+Enter");
        await Expect(ana.Text("Say what the picture shows")).ToBeVisibleAsync();
        await ana.Field("What does boat.png show?").FocusAsync();
        await ana.Page.Keyboard.TypeAsync("A boat between two bridges");
        await ana.Page.Keyboard.PressAsync("Enter");

        var post = ana.Page.GetByRole(AriaRole.Article).First;
        await Expect(post.GetByRole(AriaRole.Link, new() { Name = "@Ben Okafor" })).ToHaveAttributeAsync("href", "/people/ben.okafor");
        await Expect(post.Locator("strong").Filter(new() { HasText = "oars" })).ToBeVisibleAsync();
        await Expect(ana.Field(Field)).ToHaveValueAsync("");
        Assert.Empty(ana.Complaints);
    }

    [ChromiumFact]
    public async Task What_is_typed_before_the_editor_is_there_is_not_lost_and_a_reload_keeps_it()
    {
        const string typed = "Seven swans a-swimming";
        var ben = await demo.SignInAsync("ben");
        await ben.Field(Field).ClickAsync();
        await ben.Page.Keyboard.TypeAsync(typed);
        await Expect(Tools(ben)).ToBeVisibleAsync();
        await Expect(ben.Field(Field)).ToHaveValueAsync(typed);

        await ben.Page.ReloadAsync();
        await Expect(ben.Field(Field)).ToHaveValueAsync(typed);

        // Esc closes and keeps, and the next key goes on where the text ended.
        await ben.Field(Field).FocusAsync();
        await Expect(Tools(ben)).ToBeVisibleAsync();
        await ben.Page.Keyboard.PressAsync("Escape");
        await Expect(Tools(ben)).ToHaveCountAsync(0);
        await Expect(ben.Field(Field)).ToBeFocusedAsync();
        await ben.Page.Keyboard.TypeAsync("!");
        await Expect(ben.Field(Field)).ToHaveValueAsync(typed + "!");
        Assert.Empty(ben.Complaints);
    }

    [ChromiumFact]
    public async Task A_reload_before_the_editor_is_there_keeps_what_was_typed()
    {
        const string typed = "Written on a slow line";
        var admin = await demo.SignInAsync("admin");
        await admin.Page.RouteAsync("**/assets/OpenComposer-*", _ => Task.CompletedTask);
        await admin.Field(Field).FillAsync(typed);
        await Expect(Tools(admin)).ToHaveCountAsync(0);

        await admin.Page.UnrouteAllAsync();
        await admin.Page.ReloadAsync();
        await Expect(admin.Field(Field)).ToHaveValueAsync(typed);
        await admin.Field(Field).FocusAsync();
        await Expect(Tools(admin)).ToBeVisibleAsync();
        await Expect(admin.Field(Field)).ToHaveValueAsync(typed);
        Assert.Empty(admin.Complaints);
    }

    [ChromiumFact]
    public async Task What_is_sent_before_the_editor_is_there_goes_out_once_it_is()
    {
        const string typed = "Sent on a slow line";
        var isHeld = new TaskCompletionSource();
        var admin = await demo.SignInAsync("admin");
        await admin.Page.RouteAsync("**/assets/OpenComposer-*", async route =>
        {
            await isHeld.Task;
            await route.ContinueAsync();
        });
        await admin.Field(Field).FocusAsync();
        await admin.Page.Keyboard.TypeAsync(typed);
        await admin.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(admin.Field(Field)).ToHaveValueAsync(typed);
        await Expect(Tools(admin)).ToHaveCountAsync(0);

        isHeld.SetResult();
        await Expect(admin.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = typed })).ToHaveCountAsync(1);
        await Expect(admin.Field(Field)).ToHaveValueAsync("");
        Assert.Empty(admin.Complaints);
    }

    [ChromiumFact]
    public async Task An_upload_that_broke_off_says_so_and_arrives_at_the_second_try()
    {
        var carla = await demo.SignInAsync("carla");
        await WriteAsync(carla, "The new boat");
        await carla.Page.RouteAsync("**/media/**", route => route.Request.Method == "PUT" ? route.AbortAsync() : route.ContinueAsync());
        var chooser = await carla.Page.RunAndWaitForFileChooserAsync(() => carla.Button("Add pictures or files").ClickAsync());
        await chooser.SetFilesAsync(new FilePayload { Name = "boat.png", MimeType = "image/png", Buffer = Picture });
        await Expect(carla.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("It did not arrive.");

        await carla.Page.UnrouteAllAsync();
        await carla.Page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Expect(carla.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "boat.png is here." })).ToHaveCountAsync(1);
        await Expect(carla.Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        await carla.Page.GetByRole(AriaRole.Checkbox, new() { Name = "It only adorns" }).CheckAsync();
        await carla.Button("Post").ClickAsync();
        await Expect(carla.Page.GetByRole(AriaRole.Article).First.Locator("img[alt='']")).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task What_is_too_long_says_by_how_much_and_is_kept()
    {
        var dirk = await demo.SignInAsync("dirk");
        var words = new string('a', 10_003);
        await WriteAsync(dirk, words);
        await Expect(dirk.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "3 characters too many" })).ToHaveCountAsync(1);
        await dirk.Button("Post").ClickAsync();
        await Expect(dirk.Field(Field)).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(dirk.Field(Field)).ToBeFocusedAsync();
        await Expect(dirk.Field(Field)).ToHaveValueAsync(words);

        await dirk.Field(Field).FillAsync("");
        Assert.Empty(dirk.Complaints);
    }

    [ChromiumFact]
    public async Task A_draft_is_there_on_another_device_and_two_versions_of_it_are_both_in_sight()
    {
        var here = await demo.SignInAsync("hr");
        await WriteAsync(here, "Half a thought");
        await Expect(here.Page.GetByRole(AriaRole.Main).GetByText("Saved", new() { Exact = true })).ToBeVisibleAsync();

        var there = await demo.SignInAsync("hr");
        await there.Field(Field).ClickAsync();
        await Expect(there.Field(Field)).ToHaveValueAsync("Half a thought");
        await there.Field(Field).FillAsync("Finished there");
        await Expect(there.Page.GetByRole(AriaRole.Main).GetByText("Saved", new() { Exact = true })).ToBeVisibleAsync();

        await here.Field(Field).FillAsync("Gone on here");
        await Expect(here.Text("This draft was changed elsewhere")).ToBeVisibleAsync();
        await Expect(here.Text("Finished there")).ToBeVisibleAsync();
        await here.Button("Take the other text").ClickAsync();
        await Expect(here.Field(Field)).ToHaveValueAsync("Finished there");
        Assert.Empty(here.Complaints.Concat(there.Complaints));
    }

    [ChromiumFact]
    public async Task Two_tabs_have_one_draft_and_one_of_them_writes_it()
    {
        var carla = await demo.SignInAsync("carla");
        await WriteAsync(carla, "First tab");
        var other = new EmployeeInBrowser("carla", await carla.Page.Context.NewPageAsync());
        await other.Page.GotoAsync("/");
        await other.Field(Field).ClickAsync();
        await Expect(other.Text("You are writing this in another tab.")).ToBeVisibleAsync();
        await Expect(other.Field(Field)).ToHaveValueAsync("First tab");

        await carla.Field(Field).FillAsync("First tab goes on");
        await Expect(other.Field(Field)).ToHaveValueAsync("First tab goes on");

        await other.Button("Write here instead").ClickAsync();
        await Expect(carla.Text("You are writing this in another tab.")).ToBeVisibleAsync();
        await other.Field(Field).FillAsync("Second tab ends it");
        await Expect(carla.Field(Field)).ToHaveValueAsync("Second tab ends it");
        Assert.Empty(carla.Complaints.Concat(other.Complaints));
    }

    [ChromiumFact]
    public async Task A_poll_is_put_and_voted_in_and_shows_its_results_after_the_own_vote()
    {
        var dirk = await demo.SignInAsync("dirk");
        await WriteAsync(dirk, "What do we eat on Friday?");
        await dirk.Button("Poll").ClickAsync();
        await dirk.Field("Option 1").FillAsync("Soup");
        await dirk.Button("Post").ClickAsync();
        await Expect(dirk.Text("A poll needs at least two options.")).ToBeVisibleAsync();
        await dirk.Field("Option 2").FillAsync("Bread");
        await dirk.Button("Post").ClickAsync();

        var ben = await demo.SignInAsync("ben");
        var post = ben.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = "What do we eat on Friday?" });
        await Expect(post.GetByText("You see the results once you have voted.")).ToBeVisibleAsync();
        await Expect(post.GetByRole(AriaRole.Table)).ToHaveCountAsync(0);
        await post.GetByRole(AriaRole.Radio, new() { Name = "Bread" }).CheckAsync();
        await post.GetByRole(AriaRole.Button, new() { Name = "Vote", Exact = true }).ClickAsync();
        await Expect(post.GetByRole(AriaRole.Row).Filter(new() { HasText = "Bread" })).ToContainTextAsync("100 %");

        await post.GetByRole(AriaRole.Button, new() { Name = "Withdraw your vote" }).ClickAsync();
        await Expect(post.GetByRole(AriaRole.Radio, new() { Name = "Bread" })).ToBeVisibleAsync();
        Assert.Empty(dirk.Complaints.Concat(ben.Complaints));
    }

    [ChromiumFact]
    public async Task A_post_of_each_kind_shows_what_it_is_and_a_schedule_is_told_in_words()
    {
        var eva = await demo.SignInAsync("ana");
        await WriteAsync(eva, "We lost two of six.");
        await eva.Page.GetByRole(AriaRole.Radio, new() { Name = "Question" }).CheckAsync(new() { Force = true });
        await eva.Button("Post").ClickAsync();
        await Expect(eva.Text("It needs a title.")).ToBeVisibleAsync();
        await eva.Field("Your question").FillAsync("Which sensors bear ice?");
        await eva.Button("Post").ClickAsync();
        var post = eva.Page.GetByRole(AriaRole.Article).First;
        await Expect(post.GetByRole(AriaRole.Heading, new() { Name = "Which sensors bear ice?" })).ToBeVisibleAsync();
        await Expect(post).ToContainTextAsync("Question");

        await WriteAsync(eva, "Good morning");
        await eva.Button("When").ClickAsync();
        await eva.Field("Publish at").FillAsync("2027-01-04T08:30");
        await Expect(eva.Text("Goes out Monday, 4 January 2027 at 08:30, Lisbon time.")).ToBeVisibleAsync();
        await eva.Button("Schedule").ClickAsync();
        await Expect(eva.Text("Your post goes out Monday, 4 January 2027 at 08:30, Lisbon time.")).ToBeVisibleAsync();
        Assert.Empty(eva.Complaints);
    }

    [ChromiumFact]
    public async Task The_open_composer_is_accessible_in_light_in_the_dark_on_a_narrow_phone_and_in_forced_colours()
    {
        var faults = new List<string>();
        foreach (var (width, colours, forced) in new[] { (1280, ColorScheme.Light, false), (1280, ColorScheme.Dark, false), (390, ColorScheme.Light, false), (320, ColorScheme.Dark, false), (1280, ColorScheme.Light, true) })
        {
            var ana = await demo.SignInAsync("comms", new ViewportSize { Width = width, Height = 844 }, colours);
            await ana.Page.EmulateMediaAsync(new() { ForcedColors = forced ? ForcedColors.Active : ForcedColors.None });
            await WriteAsync(ana, "Who comes along?");
            await ana.Button("Poll").ClickAsync();
            await ana.Button("When").ClickAsync();
            await ana.Page.GetByRole(AriaRole.Radio, new() { Name = "Praise" }).CheckAsync(new() { Force = true });
            faults.AddRange(await ScreenTests.LookAsync(ana.Page, $"composer {width} {colours}", $"composer-{width}-{colours}-{forced}"));
            Assert.Empty(ana.Complaints);
        }

        Assert.Empty(faults);
    }

    private static ILocator Tools(EmployeeInBrowser writer) => writer.Page.GetByRole(AriaRole.Toolbar);

    private static ILocator Suggested(EmployeeInBrowser writer) => writer.Page.GetByRole(AriaRole.Listbox, new() { Name = "People who can read this" });

    private static async Task WriteAsync(EmployeeInBrowser writer, string text)
    {
        await writer.Field(Field).ClickAsync();
        await Expect(Tools(writer)).ToBeVisibleAsync();
        await writer.Field(Field).FillAsync(text);
    }
}
