using InsideIn.CompanyDirectory;
using InsideIn.DevTenant;
using InsideIn.People;
using Xunit.Abstractions;

namespace InsideIn.Tests.CompanyDirectory;

public sealed class SyncDirectoryTests(ITestOutputHelper output) : IAsyncLifetime
{
    private DevelopmentTenant? started;
    private DirectoryHouse? opened;

    private DevelopmentTenant Tenant => started!;

    private DirectoryHouse House => opened!;

    public async Task InitializeAsync()
    {
        started = await DirectoryHouse.StartTenantAsync();
        opened = await DirectoryHouse.OpenAsync(Tenant);
    }

    public async Task DisposeAsync()
    {
        await House.DisposeAsync();
        await Tenant.DisposeAsync();
    }

    [Fact]
    public async Task The_whole_directory_comes_in_as_a_list_that_is_whole_would_bring_it()
    {
        var sync = await House.SyncAsync();

        Assert.Equal((DirectorySyncState.Resting, true, Tenant.Directory.Count), (sync.State, sync.IsFull, sync.Rows));
        Assert.Equal(Tenant.Directory.Count(DirectoryNews.IsEmployee), sync.Arrived);
        await using var other = await DirectoryHouse.OpenAsync(Tenant);
        await ImportDirectory.ImportAsync(other.Store, other.Clock, Tenants.Home, Tenant.Directory);
        Assert.Equal(await other.PeopleAsync(), await House.PeopleAsync());
        Assert.True((await House.FindAsync("leaver"))!.HasLeft);
        Assert.Null(await House.FindAsync("guest"));
    }

    [Fact]
    public async Task The_next_run_reads_only_what_has_changed_and_changes_nothing_else()
    {
        await House.SyncAsync();
        var before = await House.PeopleAsync();
        Assert.Equal((0, 0, 0, 0), Numbers(await House.SyncAsync()));

        Tenant.Accounts.Move("ana", "People", "Head of Design");
        Tenant.Accounts.ChangeManager("ben", null);
        var sync = await House.SyncAsync();

        Assert.Equal((0, 2, 0, 2), Numbers(sync));
        Assert.Equal(("People", "Head of Design"), ((await House.FindAsync("ana"))!.Department, (await House.FindAsync("ana"))!.Title));
        Assert.NotNull((await House.FindAsync("ana"))!.ManagerId);
        Assert.Null((await House.FindAsync("ben"))!.ManagerId);
        Tenant.Accounts.ChangeManager("ben", "ana");
        await House.SyncAsync();
        Assert.Equal((await House.FindAsync("ana"))!.Id, (await House.FindAsync("ben"))!.ManagerId);
        Assert.NotEqual(before, await House.PeopleAsync());
    }

    [Fact]
    public async Task Leavers_leave_returners_return_and_whoever_is_hired_anew_is_another_person() // R28, attack 32
    {
        await House.SyncAsync();
        var ana = (await House.FindAsync("ana"))!.Id;
        Tenant.Accounts.Disable("ana");
        Tenant.Accounts.Delete("ben");
        Assert.Equal((0, 0, 2, 2), Numbers(await House.SyncAsync()));
        Assert.True((await House.FindAsync("ana"))!.HasLeft);

        Tenant.Accounts.Enable("ana");
        Tenant.Accounts.Restore("ben");
        Assert.Equal((0, 2, 0, 2), Numbers(await House.SyncAsync()));
        Assert.False((await House.FindAsync("ben"))!.HasLeft);

        var again = Tenant.Accounts.Rehire("ana");
        Assert.Equal((1, 0, 1, 2), Numbers(await House.SyncAsync()));
        var rehired = (await House.FindAsync(again.Alias))!;
        Assert.NotEqual(ana, rehired.Id);
        Assert.False(rehired.HasLeft);
        var facts = await House.FactsAsync();
        Assert.Equal((4, 2), (facts["PersonLeft"], facts["PersonReturned"]));
    }

    [Fact]
    public async Task A_directory_that_lists_nothing_shuts_nobody_out_and_is_noted() // R28
    {
        await House.SyncAsync();
        var people = await House.PeopleAsync();
        Tenant.Faults.Add(DeltaFault.ResyncRequired);
        Tenant.Faults.Add(DeltaFault.NothingAtAll);

        var sync = await House.SyncAsync();

        Assert.Equal((DirectorySyncState.Resting, "DIRECTORY_EMPTY"), (sync.State, sync.Faults[0].Code));
        Assert.Equal(people, await House.PeopleAsync());
        // The next run reads everything again and finds all of them.
        Assert.Equal((true, 0), ((await House.SyncAsync()).IsFull, (await House.SyncAsync()).Left));
        Assert.Equal(people, await House.PeopleAsync());
    }

    [Theory]
    [InlineData(DeltaFault.ResyncRequired)]
    [InlineData(DeltaFault.SyncStateNotFound)]
    public async Task A_place_that_is_no_longer_known_has_everything_read_again_and_the_missing_found(DeltaFault fault)
    {
        await House.SyncAsync();
        Tenant.Accounts.Delete("ben", forGood: true);
        Tenant.Faults.Add(fault);

        var sync = await House.SyncAsync();

        Assert.Equal((DirectorySyncState.Resting, true, 1), (sync.State, sync.IsFull, sync.Left));
        Assert.True((await House.FindAsync("ben"))!.HasLeft);
        Assert.False((await House.SyncAsync()).IsFull);
    }

    [Fact]
    public async Task Repeated_rows_and_empty_pages_change_nothing() // R28
    {
        await using var plain = await DirectoryHouse.OpenAsync(Tenant);
        await plain.SyncAsync();
        Tenant.Faults.Add(DeltaFault.DuplicateRows, count: 3);
        Tenant.Faults.Add(DeltaFault.EmptyPage, count: 2);

        var sync = await House.SyncAsync();

        Assert.Equal(DirectorySyncState.Resting, sync.State);
        Assert.Equal(await plain.PeopleAsync(), await House.PeopleAsync());
        Assert.Equal(await plain.FactsAsync(), await House.FactsAsync());
    }

    [Fact]
    public async Task A_link_to_a_foreign_host_stops_the_run_and_it_goes_on_from_the_same_page() // attack 41
    {
        Tenant.Faults.Add(DeltaFault.ForeignLink);

        var stopped = await House.SyncAsync();

        Assert.Equal((DirectorySyncState.Reading, "LINK_FOREIGN", 0), (stopped.State, stopped.Faults[0].Code, stopped.Pages));
        Assert.Equal(DirectorySyncState.Resting, (await House.SyncAsync()).State);
    }

    [Fact]
    public async Task A_throttled_run_waits_as_long_as_it_is_told_and_goes_on_where_it_was()
    {
        // The token and the first page come; then the directory asks for five minutes.
        Tenant.Faults.Add(new TransportFault("/v1.0/users/delta") { Status = 429, RetryAfter = "300", Count = 1 });

        var throttled = await House.SyncAsync();

        Assert.Equal((DirectorySyncState.Reading, 1, "THROTTLED"), (throttled.State, throttled.Pages, throttled.Faults[0].Code));
        Assert.Equal(House.Clock.GetUtcNow().AddSeconds(300), throttled.NextRunAt);
        Assert.False(throttled.IsDue(House.Clock.GetUtcNow()));
        var rest = await House.SyncAsync();
        Assert.Equal((DirectorySyncState.Resting, Tenant.Directory.Count), (rest.State, rest.Rows));
    }

    [Fact]
    public async Task Whatever_breaks_on_the_way_is_noted_and_shuts_nobody_out() // R28
    {
        await House.SyncAsync();
        var people = await House.PeopleAsync();
        Tenant.Accounts.Move("ana", "People", "Head of Design");
        TransportFault[] faults =
        [
            new("/v1.0/users/delta*") { Status = 500 },
            new("/v1.0/users/delta*") { Truncate = true },
        ];

        foreach (var fault in faults)
        {
            Tenant.Faults.Add(fault);
            Assert.True((await House.SyncAsync()).IsUnderWay);
            Tenant.Faults.Clear();
        }

        Assert.Equal(people, await House.PeopleAsync());
        Assert.Equal(["ANSWER_BROKEN", "InternalServerError"], (await House.Store.SyncAsync(default)).Faults.Select(fault => fault.Code));
    }

    [Fact]
    public async Task Too_many_leavers_at_once_wait_until_the_directory_has_them_back() // R28
    {
        await House.SyncAsync();
        var people = await House.PeopleAsync();
        var gone = await DisableAsync(count: 8);

        var waiting = await House.SyncAsync();

        Assert.Equal((DirectorySyncState.WaitsForConfirmation, 8, 0), (waiting.State, waiting.Leavers, waiting.Left));
        Assert.True(waiting.People > 40);
        Assert.Equal(people, await House.PeopleAsync());
        Assert.Equal(DirectorySyncState.WaitsForConfirmation, (await House.SyncAsync()).State);
        Assert.Equal(1, (await House.FactsAsync())["DirectorySyncWaits"]);

        foreach (var alias in gone.Skip(3))
        {
            Tenant.Accounts.Enable(alias);
        }

        var done = await House.SyncAsync();
        Assert.Equal((DirectorySyncState.Resting, 3, null), (done.State, done.Left, done.WaitsSince));
        Assert.False((await House.FindAsync(gone[5]))!.HasLeft);
    }

    [Fact]
    public async Task Everybody_else_is_followed_while_leavers_wait()
    {
        await House.SyncAsync();
        await DisableAsync(count: 8);
        var newcomer = Tenant.Accounts.Rehire("ben");

        var waiting = await House.SyncAsync();

        Assert.Equal((DirectorySyncState.WaitsForConfirmation, 1), (waiting.State, waiting.Arrived));
        Assert.NotNull(await House.FindAsync(newcomer.Alias));
    }

    [Fact]
    public async Task Killed_at_a_random_page_twenty_times_it_ends_equal()
    {
        await using var tenant = await DirectoryHouse.StartTenantAsync(people: 400, pageSize: 10);
        await using var plain = await DirectoryHouse.OpenAsync(tenant);
        await plain.SyncAsync();
        var chance = new Random(2026);
        var guillotine = new Guillotine(tenant.CreateHandler());
        await using var house = await DirectoryHouse.OpenAsync(tenant, () => guillotine);

        var killed = 0;
        while (killed < 20)
        {
            using var life = new CancellationTokenSource();
            guillotine.Set(life, page: chance.Next(1, 3), isAfter: chance.Next(2) == 0);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => house.SyncAsync(life.Token));
            killed++;
        }

        var reached = await house.Store.SyncAsync(default);
        var done = await house.SyncAsync();

        output.WriteLine($"Killed {killed} times; page {reached.Pages} was reached, {done.Pages} pages in all.");
        Assert.Equal((DirectorySyncState.Resting, true, 1), (done.State, reached.IsUnderWay, done.Run));
        Assert.Equal(await plain.PeopleAsync(), await house.PeopleAsync());
        Assert.Equal(await plain.FactsAsync(), await house.FactsAsync());
    }

    [Fact]
    public async Task Twenty_thousand_people_come_in()
    {
        await using var tenant = await DirectoryHouse.StartTenantAsync(people: 20_000, pageSize: 100);
        await using var house = await DirectoryHouse.OpenAsync(tenant);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var started = TimeProvider.System.GetTimestamp();

        var sync = await house.SyncAsync();

        var took = TimeProvider.System.GetElapsedTime(started);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine($"{sync.Rows} rows on {sync.Pages} pages in {took.TotalSeconds:0.0} s, {sync.Rows / took.TotalSeconds:0} rows a second; {kept / 1024.0 / 1024:0.0} MB more are in use afterwards, {GC.GetGCMemoryInfo().HeapSizeBytes / 1024.0 / 1024:0} MB in all with the tenant.");
        Assert.Equal(DirectorySyncState.Resting, sync.State);
        Assert.Equal(tenant.Directory.Count(DirectoryNews.IsEmployee), sync.Arrived);

        started = TimeProvider.System.GetTimestamp();
        Assert.Equal(0, (await house.SyncAsync()).Rows);
        output.WriteLine($"A run without changes: {TimeProvider.System.GetElapsedTime(started).TotalMilliseconds:0} ms.");
    }

    private async Task<IReadOnlyList<string>> DisableAsync(int count)
    {
        var aliases = new List<string>();
        foreach (var person in Tenant.Accounts.People.Where(person => person.TenantId == Tenants.Home && person.Alias is not ("ana" or "ben" or "admin")))
        {
            if (aliases.Count < count && await House.FindAsync(person.Alias) is { HasLeft: false })
            {
                Tenant.Accounts.Disable(person.Alias);
                aliases.Add(person.Alias);
            }
        }

        return aliases;
    }

    private static (int Arrived, int Changed, int Left, int Rows) Numbers(DirectorySync sync) => (sync.Arrived, sync.Changed, sync.Left, sync.Rows);
}
