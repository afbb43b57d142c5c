using InsideIn.DevTenant;
using InsideIn.EntraId.Downstream;
using InsideIn.EntraId.Graph;
using InsideIn.Kit;

namespace InsideIn.Tests.CompanyDirectory;

/// <summary>Acting for somebody who is away, by the leave that they left (R18). Tokens live for a minute here, so that each act needs the leave itself.</summary>
public sealed class StandingLeaveTests : IAsyncLifetime
{
    private static readonly Guid Ana = Guid.Parse("11111111-1111-4111-8111-111111111111");
    private static readonly Guid Ben = Guid.Parse("22222222-2222-4222-8222-222222222222");

    private readonly DirectoryInfo keys = Directory.CreateTempSubdirectory("insidein-");
    private DevelopmentTenant? started;
    private DirectoryHouse? opened;

    private DevelopmentTenant Tenant => started!;

    private DirectoryHouse House => opened!;

    public async Task InitializeAsync()
    {
        started = await DirectoryHouse.StartTenantAsync(tokenLifetime: TimeSpan.FromMinutes(1));
        opened = await OpenAsync();
    }

    public async Task DisposeAsync()
    {
        await House.DisposeAsync();
        await Tenant.DisposeAsync();
        keys.Delete(recursive: true);
    }

    [Fact]
    public async Task A_leave_serves_again_and_again_and_at_other_servers_with_the_same_keys()
    {
        var sealedLeave = await TakeAsync("ana", Ana);

        for (var number = 1; number <= 3; number++)
        {
            await using var server = await OpenAsync();
            var leave = server.Get<StandingLeaves>().Open(sealedLeave, Ana)!;
            await server.Get<GraphCalendar>().AddAsync(ActingFor.Absent(leave), Entry(number), default);
            Assert.True(leave.HasChanged);
            sealedLeave = server.Get<StandingLeaves>().Seal(leave, Ana);
        }

        Assert.Equal(["Talk 1", "Talk 2", "Talk 3"], Tenant.CalendarOf("ana").Select(entry => (string?)entry.Content["subject"]).Order());
    }

    [Fact]
    public async Task A_sealed_leave_shows_nothing_and_opens_for_its_own_person_and_with_its_own_keys_only()
    {
        var sealedLeave = await TakeAsync("ana", Ana);

        Assert.DoesNotContain("eyJ", sealedLeave, StringComparison.Ordinal);
        Assert.Null(House.Get<StandingLeaves>().Open(sealedLeave, Ben));
        Assert.NotNull(House.Get<StandingLeaves>().Open(sealedLeave, Ana));
        await using var stranger = await DirectoryHouse.OpenAsync(Tenant, time: TimeProvider.System, settings: new Dictionary<string, string?> { ["Graph:KeysFolder"] = Path.Combine(keys.FullName, "others") });
        Assert.Null(stranger.Get<StandingLeaves>().Open(sealedLeave, Ana));
    }

    [Fact]
    public async Task A_leave_that_the_directory_no_longer_takes_asks_for_the_person()
    {
        var leave = House.Get<StandingLeaves>().Open(await TakeAsync("ana", Ana), Ana)!;
        Tenant.RevokeRefreshTokens();

        await Assert.ThrowsAsync<InteractionRequiredException>(() => House.Get<GraphCalendar>().AddAsync(ActingFor.Absent(leave), Entry(1), default));

        Assert.Empty(Tenant.CalendarOf("ana"));
    }

    [Fact]
    public async Task Nobody_is_acted_for_once_their_account_is_closed() // attack 31
    {
        var leave = House.Get<StandingLeaves>().Open(await TakeAsync("ana", Ana), Ana)!;
        Tenant.Disable("ana");

        await Assert.ThrowsAsync<InteractionRequiredException>(() => House.Get<GraphCalendar>().AddAsync(ActingFor.Absent(leave), Entry(1), default));
    }

    private Task<DirectoryHouse> OpenAsync() => DirectoryHouse.OpenAsync(Tenant, time: TimeProvider.System, settings: new Dictionary<string, string?> { ["Graph:KeysFolder"] = keys.FullName });

    private async Task<string> TakeAsync(string alias, Guid personId)
    {
        var person = (await House.SignInAsync(Tenant.TokenFor(alias)))!;
        return House.Get<StandingLeaves>().Seal(await House.Get<StandingLeaves>().TakeAsync(person, GraphPermissions.Calendar, default), personId);
    }

    private static CalendarEntry Entry(int number) =>
        new(Ids(number), $"Talk {number}", "In the canteen.", Network.Beginning.AddHours(number), Network.Beginning.AddHours(number + 1), "Canteen");

    private static Guid Ids(int number) => Kernel.Ids.Of($"entry.{number}");
}
