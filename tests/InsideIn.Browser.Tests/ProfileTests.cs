using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InsideIn.Browser;

/// <summary>What people say of themselves, how others find them by it, and what they take home.</summary>
public sealed class ProfileTests(StrictDemoInBrowser demo) : IClassFixture<StrictDemoInBrowser>
{
    [ChromiumFact]
    public async Task Who_names_a_skill_is_found_by_it_and_followed_and_nobody_else_sees_that()
    {
        var carla = await demo.SignInAsync("carla");
        await carla.Page.GotoAsync("/people/carla.ricci");
        await carla.Button("Edit").First.ClickAsync();
        await carla.Field("Ask me about").FillAsync("Tenders, Beekeeping");
        await carla.Page.GetByLabel("Sat", new() { Exact = true }).CheckAsync();
        await carla.Button("Save").ClickAsync();
        await Expect(carla.Page.GetByText("Mon–Sat, 09:00 to 17:30")).ToBeVisibleAsync();

        var dirk = await demo.SignInAsync("dirk");
        await dirk.Page.GotoAsync("/people/skills/beekeeping");
        await dirk.Page.GetByRole(AriaRole.Link, new() { Name = "Carla Ricci" }).ClickAsync();
        await dirk.Button("Follow").ClickAsync();
        await Expect(dirk.Page.GetByRole(AriaRole.Button, new() { Name = "Following", Pressed = true })).ToBeVisibleAsync();
        await dirk.Page.ReloadAsync();
        await Expect(dirk.Page.GetByRole(AriaRole.Button, new() { Name = "Following", Pressed = true })).ToBeVisibleAsync();
        await carla.Page.GotoAsync("/people/dirk.aigner");
        await Expect(carla.Page.GetByRole(AriaRole.Button, new() { Name = "Follow", Exact = true, Pressed = false })).ToBeVisibleAsync();

        Assert.Empty(carla.Complaints.Concat(dirk.Complaints));
    }

    [ChromiumFact]
    public async Task People_are_found_while_one_types_and_the_field_keeps_the_focus()
    {
        var ben = await demo.SignInAsync("ben");
        await ben.Page.GotoAsync("/people");
        var search = ben.Field("Search by name");

        await search.PressSequentiallyAsync("ana");
        await ben.Page.WaitForURLAsync(new Regex("search=ana$"));
        await ben.Page.Keyboard.TypeAsync(" dua");

        await Expect(ben.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        await Expect(search).ToHaveValueAsync("ana dua");
        await Expect(search).ToBeFocusedAsync();
        Assert.Empty(ben.Complaints);
    }

    [ChromiumFact]
    public async Task Everybody_takes_home_what_is_held_of_them()
    {
        var dirk = await demo.SignInAsync("dirk");
        await dirk.Page.GotoAsync("/settings/data");
        await dirk.Button("Gather my data").ClickAsync();
        var waiting = dirk.Page.WaitForDownloadAsync();
        await dirk.Button("Download").ClickAsync();
        var download = await waiting;

        using var archive = new ZipArchive(File.OpenRead(await download.PathAsync()));
        using var profile = new StreamReader(await archive.GetEntry("data/profile.json")!.OpenAsync());
        Assert.Contains("Customs papers", await profile.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.NotNull(archive.GetEntry("index.html"));
        Assert.Empty(dirk.Complaints);
    }
}
