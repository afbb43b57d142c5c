using System.Text.Json;
using InsideIn.Calendar;
using InsideIn.DevTenant;
using InsideIn.Documents;
using InsideIn.EntraId.Graph;
using InsideIn.Kernel;
using InsideIn.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Calendar;

/// <summary>People let the network write into their calendar while they are away, and take it back (R18). Tokens live for a minute here.</summary>
public sealed class ConnectedCalendarTests : IAsyncLifetime
{
    private const string Connect = "mutation { connectCalendar { connectedCalendar { connectedAt lapsedAt } errors { ... on Error { code } } } }";
    private const string Disconnect = "mutation { disconnectCalendar { viewer { connectedCalendar { connectedAt } } } }";
    private const string Look = "{ viewer { connectedCalendar { connectedAt lapsedAt } } }";

    private static readonly CalendarEntry Lunch = new(Ids.Of("lunch"), "Lunch talk", "In the canteen.", Network.Beginning.AddHours(3), Network.Beginning.AddHours(4), "Canteen");

    private Network? started;

    private Network Network => started!;

    private Employee Ana => Network.Cast.Author;

    private PeoplesCalendars Calendars => Network.Services.GetRequiredService<PeoplesCalendars>();

    public async Task InitializeAsync() => started = await Network.StartAsync(isConnected: true, tokenLifetime: TimeSpan.FromMinutes(1));

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task Who_connected_their_calendar_finds_there_what_was_agreed_while_they_were_away_and_nobody_else_does()
    {
        var connected = (await Ana.AskAsync(Connect)).Expected();
        Assert.NotNull(connected.TextAt("connectCalendar.connectedCalendar.connectedAt"));

        var id = await Calendars.AddAsync(Ana.PersonId, Lunch, default);
        Assert.True(await Calendars.ChangeAsync(Ana.PersonId, id!, Lunch with { Subject = "Long lunch" }, default));
        Assert.Equal("Long lunch", (string?)Assert.Single(Network.Tenant.CalendarOf("ana")).Content["subject"]);
        Assert.True(await Calendars.RemoveAsync(Ana.PersonId, id!, default));
        Assert.Empty(Network.Tenant.CalendarOf("ana"));

        Assert.Null(await Calendars.AddAsync(Network.Cast.Member.PersonId, Lunch, default));
        Assert.Empty(Network.Tenant.CalendarOf("ben"));
        Assert.Equal(JsonValueKind.Null, (await Network.Cast.Member.AskAsync(Look)).Expected().At("viewer.connectedCalendar").ValueKind);
    }

    [Fact]
    public async Task Disconnecting_forgets_the_leave_at_once()
    {
        await Ana.AskAsync(Connect);
        Assert.NotNull(await KeptAsync());

        Assert.Equal(JsonValueKind.Null, (await Ana.AskAsync(Disconnect)).Expected().At("disconnectCalendar.viewer.connectedCalendar").ValueKind);

        Assert.Null(await KeptAsync());
        Assert.Null(await Calendars.AddAsync(Ana.PersonId, Lunch, default));
        (await Ana.AskAsync(Disconnect)).Expected();
    }

    [Fact]
    public async Task Who_leaves_is_acted_for_no_more_and_connects_anew_after_a_return()
    {
        await Ana.AskAsync(Connect);
        Network.Tenant.Disable("ana");
        await Network.SyncAsync();
        Assert.Null(await Calendars.AddAsync(Ana.PersonId, Lunch, default));
        await UntilAsync(async () => await KeptAsync() is null);

        Network.Tenant.Accounts.Enable("ana");
        await Network.SyncAsync();
        Assert.Null(await Calendars.AddAsync(Ana.PersonId, Lunch, default));
        Assert.Empty(Network.Tenant.CalendarOf("ana"));
    }

    [Fact]
    public async Task A_leave_that_the_directory_no_longer_takes_lapses_and_the_person_sees_it()
    {
        await Ana.AskAsync(Connect);
        Network.Tenant.RevokeRefreshTokens();

        Assert.Null(await Calendars.AddAsync(Ana.PersonId, Lunch, default));

        Assert.NotNull((await Ana.AskAsync(Look)).Expected().TextAt("viewer.connectedCalendar.lapsedAt"));
        Assert.Null((await KeptAsync())!.Leave);
        await Ana.AskAsync(Connect);
        Assert.NotNull(await Calendars.AddAsync(Ana.PersonId, Lunch, default));
    }

    [Fact]
    public async Task What_is_kept_shows_neither_session_nor_token_and_the_export_does_not_have_it()
    {
        await Ana.AskAsync(Connect);
        var kept = (await KeptAsync())!;

        Assert.DoesNotMatch(@"eyJ[\w-]+\.", kept.Leave!);
        var shown = await CalendarFeature.Feature.PersonalData[0].OwnOfAsync(Network.Store, Ana.PersonId, default).SingleAsync();
        Assert.DoesNotContain(kept.Leave!, JsonSerializer.Serialize(shown), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_erased_is_forgotten_here_too()
    {
        await Ana.AskAsync(Connect);
        var pseudonym = new Pseudonym(Ana.PersonId, [Ana.Name], "Former colleague K7Q2M", "former.colleague.k7q2m", Network.Clock.GetUtcNow());

        var page = await CalendarFeature.Feature.PersonalData[0].ForgetAsync(Network.Store, pseudonym, null, 100, default);
        Assert.IsType<Committed>(await Network.Store.CommitAsync(page.Changes));

        Assert.Null(await KeptAsync());
    }

    // R14
    [Fact]
    public async Task What_the_directory_wants_of_the_person_first_passes_through_to_the_client()
    {
        const string claims = """{"access_token":{"acrs":{"essential":true,"value":"c1"}}}""";
        Network.Tenant.Faults.Add(new Interaction { Claims = claims });

        var wanted = await Ana.AskAsync(Connect);

        Assert.Equal(["AUTH_INTERACTION_REQUIRED"], wanted.ErrorCodes);
        var extensions = JsonDocument.Parse(wanted.Text).RootElement.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal(claims, System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(extensions.GetProperty("claims").GetString()!)));
        Assert.EndsWith("/Calendars.ReadWrite", extensions.GetProperty("scopes").GetString(), StringComparison.Ordinal);
        Assert.Null(await KeptAsync());
        (await Ana.AskAsync(Connect)).Expected();
        Assert.NotNull(await KeptAsync());
    }

    // R14
    [Fact]
    public async Task A_consent_that_is_missing_is_asked_for_without_claims()
    {
        Network.Tenant.Api.DelegatedPermissions = [];

        var wanted = await Ana.AskAsync(Connect);

        Assert.Equal(["AUTH_INTERACTION_REQUIRED"], wanted.ErrorCodes);
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(wanted.Text).RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("claims").ValueKind);
    }

    private async Task<ConnectedCalendar?> KeptAsync() => (await CalendarStore.FindAsync(Network.Store, Ana.PersonId, default))?.Document;

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await isSo())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }
}
