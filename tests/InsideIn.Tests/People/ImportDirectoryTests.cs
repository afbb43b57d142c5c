using InsideIn.DevTenant;
using InsideIn.Documents;
using InsideIn.EntraId;
using InsideIn.Kit;
using InsideIn.People;

namespace InsideIn.Tests.People;

public sealed class ImportDirectoryTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("insidein-");
    private readonly FixedClock clock = new(Network.Beginning);
    private readonly DemoCompany company = DemoCompany.Create(60);
    private DocumentStore? opened;

    private DocumentStore Store => opened!;

    public async Task InitializeAsync() => opened = await DocumentStore.OpenAsync(
        new StoreOptions
        {
            Connection = folder.FullName,
            Collections = PeopleFeature.Feature.Collections,
            Facts = PeopleFeature.Feature.Facts.ToDictionary(fact => fact.Name),
        },
        clock);

    public async Task DisposeAsync()
    {
        await Store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Employees_become_people_and_rooms_mailboxes_services_and_guests_do_not()
    {
        var imported = await ImportAsync(company.Directory);

        Assert.Equal(company.Directory.Count(account => account.EmployeeId is not null && !account.IsGuest), imported.Arrived);
        Assert.Null(await FindAsync("guest"));
        Assert.Equal("Product Designer", (await FindAsync("ana"))!.Title);
        Assert.Equal(Person.IdOf(Tenants.Home, company["manager"].User.Id), (await FindAsync("ana"))!.ManagerId);
        Assert.True((await FindAsync("leaver"))!.HasLeft);
    }

    [Fact]
    public async Task The_same_list_twice_changes_nothing()
    {
        await ImportAsync(company.Directory);
        var position = await Store.LastPositionAsync();

        Assert.Equal(new ImportedDirectory(0, 0, 0), await ImportAsync(company.Directory));
        Assert.Equal(position, await Store.LastPositionAsync());
    }

    // R28
    [Fact]
    public async Task Namesakes_and_an_account_made_anew_are_people_of_their_own_with_handles_of_their_own()
    {
        await ImportAsync(company.Directory);

        var handles = new List<string>();
        foreach (var alias in (string[])["maria", "namesake", "umlaut", "cjk", "right-to-left", "emoji"])
        {
            handles.Add((await FindAsync(alias))!.Handle);
        }

        Assert.Equal(handles.Distinct(), handles);
        Assert.Equal("jorg.muller.grossl", handles[2]);
        Assert.All(handles, handle => Assert.All(handle, letter => Assert.True(char.IsAsciiLetterOrDigit(letter) || letter == '.')));
    }

    [Fact]
    public async Task A_new_name_keeps_the_handle_and_moves_the_person_in_the_list()
    {
        await ImportAsync(company.Directory);

        await ImportAsync([.. company.Directory.Select(account => account.Id == company["ben"].User.Id ? account with { DisplayName = "Zebulon Okafor" } : account)]);

        Assert.Equal("ben.okafor", (await FindAsync("ben"))!.Handle);
        Assert.Equal([Person.IdOf(Tenants.Home, company["ben"].User.Id)], (await Store.PickAsync(PeopleStore.Named("zebulon ok"))).Select(entry => entry.Id));
        Assert.Empty(await Store.PickAsync(PeopleStore.Named("ben okafor")));
    }

    [Fact]
    public async Task Whoever_vanishes_or_is_disabled_has_left_and_comes_back_when_listed_again()
    {
        await ImportAsync(company.Directory);

        var left = await ImportAsync(
        [
            .. company.Directory.Where(account => account.Id != company["ben"].User.Id)
                .Select(account => account.Id == company["ana"].User.Id ? account with { AccountEnabled = false } : account),
        ]);

        Assert.Equal(2, left.Left);
        Assert.True((await FindAsync("ben"))!.HasLeft);
        Assert.True((await FindAsync("ana"))!.HasLeft);
        Assert.Empty(await Store.PickAsync(PeopleStore.Named("ana duarte")));

        await ImportAsync(company.Directory);
        Assert.False((await FindAsync("ben"))!.HasLeft);
        Assert.False((await FindAsync("ana"))!.HasLeft);
    }

    // R28
    [Fact]
    public async Task A_list_that_lacks_many_people_is_refused_and_nobody_has_left()
    {
        await ImportAsync(company.Directory);

        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => ImportAsync([.. company.Directory.Take(20)]));

        Assert.Contains("5 %", refusal.Message, StringComparison.Ordinal);
        Assert.False((await FindAsync("ben"))!.HasLeft);
        await Assert.ThrowsAsync<ArgumentException>(() => ImportAsync([]));
    }

    [Fact]
    public async Task A_company_larger_than_a_chunk_comes_in_whole()
    {
        var large = DemoCompany.Create(350);

        var imported = await ImportAsync(large.Directory);

        var listed = 0;
        await foreach (var person in PeopleStore.ReadAllAsync(Store, default))
        {
            listed += person.Document.HasLeft ? 0 : 1;
        }

        Assert.Equal(imported.Arrived - imported.Left, listed);
        Assert.Equal(listed, await PeopleStore.CountAsync(Store, default));
    }

    private Task<ImportedDirectory> ImportAsync(IReadOnlyList<DirectoryUser> accounts) => ImportDirectory.ImportAsync(Store, clock, Tenants.Home, accounts);

    private async Task<Person?> FindAsync(string alias) => (await Store.GetAsync(PeopleStore.People, Person.IdOf(Tenants.Home, company[alias].User.Id)))?.Document;
}
