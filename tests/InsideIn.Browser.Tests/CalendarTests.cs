using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>The events of a month, walked by keys and by fingers.</summary>
public sealed class CalendarTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    private const string AllHands = "All-hands: the year in rivers";

    [ChromiumFact]
    public async Task The_month_is_walked_by_keys()
    {
        var ana = await demo.SignInAsync("ana");
        await ana.Page.GotoAsync("/events?view=month&month=2035-01");
        await Expect(ana.Page.GetByRole(AriaRole.Grid, new() { Name = "January 2035" })).ToBeVisibleAsync();
        await Cell(ana, new DateOnly(2035, 1, 1)).FocusAsync();

        foreach (var (key, day) in new (string, DateOnly)[]
        {
            ("ArrowRight", new(2035, 1, 2)), ("ArrowDown", new(2035, 1, 9)), ("ArrowUp", new(2035, 1, 2)), ("ArrowLeft", new(2035, 1, 1)), ("ArrowLeft", new(2034, 12, 31)),
            ("Home", new(2034, 12, 25)), ("End", new(2034, 12, 31)), ("PageDown", new(2035, 1, 31)), ("PageDown", new(2035, 2, 28)), ("PageUp", new(2035, 1, 28)),
        })
        {
            await ana.Page.Keyboard.PressAsync(key);
            await Expect(Cell(ana, day)).ToBeFocusedAsync();
        }

        await Expect(ana.Page).ToHaveURLAsync(new Regex("view=month&month=2035-01$"));
        await Expect(ana.Page.GetByRole(AriaRole.Grid, new() { Name = "January 2035" })).ToHaveAttributeAsync("aria-busy", "false");
        await Expect(ana.Page.Locator("[role=grid] [tabindex='0']")).ToHaveCountAsync(1);

        await ana.Page.Keyboard.PressAsync("Enter");
        await Expect(Heading(ana, "28 January 2035")).ToBeFocusedAsync();
        await Expect(ana.Text("Nothing is planned on this day.")).ToBeVisibleAsync();

        await ana.Page.Keyboard.PressAsync("t");
        await Expect(ana.Page.Locator("[role=gridcell][aria-current=date]")).ToBeFocusedAsync();
        Assert.Empty(ana.Complaints);
    }

    [ChromiumFact]
    public async Task Without_letter_keys_a_letter_leads_nowhere() // WCAG 2.1.4
    {
        var ana = await demo.SignInAsync("ana");
        await ana.Page.EvaluateAsync("() => localStorage.setItem('letter-keys', 'off')");
        await ana.Page.GotoAsync("/events?view=month&month=2035-01");
        await Cell(ana, new DateOnly(2035, 1, 1)).FocusAsync();

        await ana.Page.Keyboard.PressAsync("t");
        await ana.Page.Keyboard.PressAsync("ArrowRight");

        await Expect(Cell(ana, new DateOnly(2035, 1, 2))).ToBeFocusedAsync();
    }

    [ChromiumFact]
    public async Task Events_stand_on_each_of_their_days_and_many_of_them_are_folded()
    {
        var ana = await demo.SignInAsync("ana");
        await PutUpAsync(ana, "Field days", "2036-03-05T09:00", "2036-03-07T12:00");
        await ana.Page.GotoAsync("/events?view=month&month=2036-03");
        await Expect(Cell(ana, new(2036, 3, 5)).GetByRole(AriaRole.Link)).ToHaveTextAsync("09:00 Field days");
        await Expect(Cell(ana, new(2036, 3, 6)).GetByRole(AriaRole.Link)).ToHaveTextAsync("goes on Field days");
        await Expect(Cell(ana, new(2036, 3, 7)).GetByRole(AriaRole.Link)).ToHaveCountAsync(1);
        await Expect(Cell(ana, new(2036, 3, 8))).ToHaveAccessibleNameAsync(new Regex("^Saturday,? 8 March 2036, no events$"));

        await Cell(ana, new(2036, 3, 6)).ClickAsync(new() { Position = new() { X = 100, Y = 8 } });
        await ana.Page.Keyboard.PressAsync("Enter");
        await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Field days" })).ToBeVisibleAsync();

        foreach (var hour in new[] { "10", "11", "12" })
        {
            await PutUpAsync(ana, $"Talk at {hour}", $"2036-03-06T{hour}:00", $"2036-03-06T{hour}:30");
        }

        await ana.Page.GotoAsync("/events?view=month&month=2036-03");
        var day = Cell(ana, new(2036, 3, 6));
        await Expect(day.GetByRole(AriaRole.Link)).ToHaveCountAsync(2);
        await day.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^2 more events: Thursday,? 6 March 2036$") }).ClickAsync();
        await Expect(Heading(ana, "6 March 2036")).ToBeFocusedAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Article)).ToHaveCountAsync(4);
        Assert.Empty(ana.Complaints);
    }

    [ChromiumFact]
    public async Task On_a_phone_days_have_counts_and_the_chosen_days_events_stand_below()
    {
        var ana = await demo.SignInAsync("ana", new ViewportSize { Width = 390, Height = 844 });
        await ana.Page.GotoAsync("/events");
        var starts = await ana.Page.GetByRole(AriaRole.Article, new() { Name = AllHands }).Locator("time").First.GetAttributeAsync("datetime");
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(DateTimeOffset.Parse(starts!, CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById("Europe/Lisbon")).DateTime);

        await ana.Page.GotoAsync($"/events?view=month&month={day.ToString("yyyy-MM", CultureInfo.InvariantCulture)}");
        await Expect(Cell(ana, day).Locator("a").First).ToBeHiddenAsync();
        await Cell(ana, day).ClickAsync();

        await Expect(ana.Page.GetByRole(AriaRole.Article, new() { Name = AllHands })).ToBeVisibleAsync();
        Assert.Empty(ana.Complaints);
    }

    private static ILocator Cell(EmployeeInBrowser person, DateOnly day) =>
        person.Page.Locator($"[role=gridcell][data-day='{day.ToString("O", CultureInfo.InvariantCulture)}']");

    /// <summary>The heading of the chosen day's list.</summary>
    private static ILocator Heading(EmployeeInBrowser person, string day) =>
        person.Page.GetByRole(AriaRole.Heading, new() { Level = 2, NameRegex = new Regex($"day,? {day}$") });

    private static async Task PutUpAsync(EmployeeInBrowser person, string title, string starts, string ends)
    {
        await person.Page.GotoAsync("/events/new");
        await person.Field("Title").FillAsync(title);
        await person.Field("Starts").FillAsync(starts);
        await person.Field("Ends").FillAsync(ends);
        await person.Button("Create event").ClickAsync();
        await Expect(person.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = title })).ToBeVisibleAsync();
    }
}
