using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>People write a text as it will be read, and with its signs, and it is one text.</summary>
public sealed class RichTextTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    private const string Field = "Write a post";

    [ChromiumFact]
    public async Task A_text_goes_from_mode_to_mode_and_is_read_as_it_was_written()
    {
        var dirk = await demo.SignInAsync("dirk");
        await OpenRichAsync(dirk);
        var keyboard = dirk.Page.Keyboard;
        await keyboard.TypeAsync("# The *boat*");
        await keyboard.PressAsync("Enter");
        await keyboard.TypeAsync("Thanks, @ben okaf");
        await Expect(dirk.Page.GetByRole(AriaRole.Option, new() { Name = "Ben Okafor" })).ToBeVisibleAsync();
        await keyboard.PressAsync("Enter");
        await keyboard.TypeAsync("for the ");
        await keyboard.PressAsync("Control+b");
        await keyboard.TypeAsync("oars");
        await keyboard.PressAsync("Control+b");
        await keyboard.TypeAsync(" on #river-day:");
        await keyboard.PressAsync("Enter");
        await keyboard.TypeAsync("- two");
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Control+]");
        await keyboard.TypeAsync("of ash");
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Control+[");
        await keyboard.TypeAsync("four");
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Enter");
        await keyboard.TypeAsync("> said");
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Enter");
        await keyboard.TypeAsync("See the plan");
        await ScreenTests.KeepPictureAsync(dirk.Page, "rich-1280-Light");
        await keyboard.PressAsync("Shift+Control+ArrowLeft");
        await keyboard.PressAsync("Control+k");
        await dirk.Field("Address of the link").FillAsync("plans.example/boat");
        await keyboard.PressAsync("Enter");
        await Expect(dirk.Field(Field)).ToBeFocusedAsync();

        const string source = "# The \\*boat\\*\n\nThanks, @Ben Okafor for the **oars** on #river-day:\n\n- two\n  - of ash\n- four\n\n> said\n\nSee the [plan](https://plans.example/boat)";
        await dirk.Button("Formatted text").ClickAsync();
        await Expect(dirk.Field(Field)).ToHaveValueAsync(source);
        await dirk.Button("Formatted text").ClickAsync();
        await Expect(dirk.Field(Field).GetByText("@Ben Okafor")).ToBeVisibleAsync();
        await dirk.Button("Formatted text").ClickAsync();
        await Expect(dirk.Field(Field)).ToHaveValueAsync(source);
        await dirk.Button("Formatted text").ClickAsync();

        await dirk.Field(Field).PressAsync("Control+Enter");
        var post = dirk.Page.GetByRole(AriaRole.Article).First;
        await Expect(post.GetByRole(AriaRole.Heading, new() { Name = "The *boat*" })).ToBeVisibleAsync();
        await Expect(post.GetByRole(AriaRole.Link, new() { Name = "@Ben Okafor" })).ToHaveAttributeAsync("href", "/people/ben.okafor");
        await Expect(post.GetByRole(AriaRole.Link, new() { Name = "#river-day" })).ToBeVisibleAsync();
        await Expect(post.Locator("li li")).ToHaveTextAsync("of ash");
        await Expect(post.GetByRole(AriaRole.Link, new() { Name = "plan", Exact = true })).ToHaveAttributeAsync("href", "https://plans.example/boat");
        Assert.Empty(dirk.Complaints);
    }

    [ChromiumFact]
    public async Task A_reload_keeps_the_text_and_the_mode_and_what_is_pasted_keeps_its_form()
    {
        var ben = await demo.SignInAsync("ben");
        await OpenRichAsync(ben);
        await ben.Page.Keyboard.TypeAsync("Seven ");
        await ben.Field(Field).EvaluateAsync("""
            field => {
              const data = new DataTransfer();
              data.setData('text/html', '<p class=MsoNormal style="color:red">swans <b style="font-size:9pt">a-swimming</b><img src=x></p>');
              data.setData('text/plain', 'swans a-swimming');
              field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """);
        await Expect(ben.Field(Field).Locator("strong")).ToHaveTextAsync("a-swimming");
        await Expect(ben.Text("Saved on this device").Or(ben.Page.GetByRole(AriaRole.Main).GetByText("Saved", new() { Exact = true }))).ToBeVisibleAsync();
        Assert.Equal(0, await ben.Field(Field).Locator("[style*=color], [style*=size], img").CountAsync());

        await ben.Page.ReloadAsync();
        await ben.Field(Field).ClickAsync();
        await Expect(ben.Field(Field).Locator("strong")).ToHaveTextAsync("a-swimming");
        await ben.Button("Formatted text").ClickAsync();
        await Expect(ben.Field(Field)).ToHaveValueAsync("Seven swans **a-swimming**");
        await ben.Page.ReloadAsync();
        await Expect(ben.Field(Field)).ToHaveValueAsync("Seven swans **a-swimming**");
        Assert.Empty(ben.Complaints);
    }

    [ChromiumFact]
    public async Task The_formatted_text_is_accessible_and_left_by_keyboard()
    {
        var faults = new List<string>();
        foreach (var (width, colours) in new[] { (1280, ColorScheme.Light), (1280, ColorScheme.Dark), (390, ColorScheme.Light), (390, ColorScheme.Dark) })
        {
            var comms = await demo.SignInAsync("comms", new ViewportSize { Width = width, Height = 844 }, colours);
            await OpenRichAsync(comms);
            await comms.Button("Formatted text").ClickAsync();
            await comms.Field(Field).FillAsync("# One\n\nso **bold**, *italic*, ~~out~~, `code`, #river-day, https://a.example/b\n\n- a\n  1. below\n- b\n\n> said\n>\n> twice\n\n---\n\n```js\nif (a) b();\n```");
            await comms.Button("Formatted text").ClickAsync();
            await Expect(comms.Field(Field).Locator("pre")).ToBeVisibleAsync();
            faults.AddRange(await ScreenTests.LookAsync(comms.Page, $"formatted {width} {colours}", $"formatted-{width}-{colours}"));

            // Tab goes on to the toolbar, which is one stop, and Escape comes back.
            await comms.Field(Field).FocusAsync();
            await comms.Page.Keyboard.PressAsync("Tab");
            await Expect(comms.Page.GetByRole(AriaRole.Toolbar).Locator(":focus")).ToHaveCountAsync(1);
            await comms.Page.Keyboard.PressAsync("End");
            await Expect(comms.Button("Formatted text")).ToBeFocusedAsync();
            await comms.Page.Keyboard.PressAsync("Escape");
            await Expect(comms.Field(Field)).ToBeFocusedAsync();
            Assert.Empty(comms.Complaints);
        }

        Assert.Empty(faults);
    }

    private static async Task OpenRichAsync(EmployeeInBrowser writer)
    {
        await writer.Field(Field).ClickAsync();
        await writer.Button("Formatted text").ClickAsync();
        await Expect(writer.Page.Locator("[contenteditable=true]")).ToBeVisibleAsync();
        await writer.Field(Field).ClickAsync();
    }
}
