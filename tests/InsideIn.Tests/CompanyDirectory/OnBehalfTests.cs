using System.Text;
using InsideIn.DevTenant;
using InsideIn.EntraId.Downstream;
using InsideIn.EntraId.Graph;
using InsideIn.Kit;

namespace InsideIn.Tests.CompanyDirectory;

/// <summary>What the server does at Graph in somebody's name, and as itself by mail.</summary>
public sealed class OnBehalfTests : IAsyncLifetime
{
    private static readonly CalendarEntry Lunch = new(
        Guid.Parse("0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9"), "Lunch talk", "In the canteen.", Network.Beginning.AddHours(3), Network.Beginning.AddHours(4), "Canteen");

    private DevelopmentTenant? started;
    private DirectoryHouse? opened;

    private DevelopmentTenant Tenant => started!;

    private DirectoryHouse House => opened!;

    private GraphCalendar Calendar => House.Get<GraphCalendar>();

    public async Task InitializeAsync()
    {
        started = await DirectoryHouse.StartTenantAsync();
        // The tenant's tokens bear the system's time here.
        opened = await DirectoryHouse.OpenAsync(Tenant, time: TimeProvider.System);
    }

    public async Task DisposeAsync()
    {
        await House.DisposeAsync();
        await Tenant.DisposeAsync();
    }

    [Fact]
    public async Task An_event_comes_into_the_persons_own_calendar_once_is_changed_and_goes()
    {
        var ana = (await House.SignInAsync(Tenant.TokenFor("ana")))!;

        var id = await Calendar.AddAsync(ActingFor.Present(ana), Lunch, default);
        Assert.Equal(id, await Calendar.AddAsync(ActingFor.Present(ana), Lunch, default));
        Assert.Equal($"{Lunch.Key}", Assert.Single(Tenant.CalendarOf("ana")).TransactionId);
        Assert.True(await Calendar.ChangeAsync(ActingFor.Present(ana), id, Lunch with { Subject = "Long lunch" }, default));
        Assert.Equal("Long lunch", (string?)Tenant.CalendarOf("ana")[0].Content["subject"]);
        Assert.True(await Calendar.RemoveAsync(ActingFor.Present(ana), id, default));
        Assert.False(await Calendar.RemoveAsync(ActingFor.Present(ana), id, default));
        Assert.Empty(Tenant.CalendarOf("ana"));
    }

    [Fact]
    public async Task Nobody_is_ever_given_what_belongs_to_another() // attack 37
    {
        var ana = (await House.SignInAsync(Tenant.TokenFor("ana")))!;
        var ben = (await House.SignInAsync(Tenant.TokenFor("ben")))!;

        var id = await Calendar.AddAsync(ActingFor.Present(ana), Lunch, default);
        await Calendar.AddAsync(ActingFor.Present(ben), Lunch with { Subject = "Ben's lunch" }, default);

        Assert.Equal("Lunch talk", (string?)Assert.Single(Tenant.CalendarOf("ana")).Content["subject"]);
        Assert.Equal("Ben's lunch", (string?)Assert.Single(Tenant.CalendarOf("ben")).Content["subject"]);
        Assert.False(await Calendar.RemoveAsync(ActingFor.Present(ben), id, default));
        Assert.Single(Tenant.CalendarOf("ana"));
    }

    [Fact]
    public async Task A_token_that_is_meant_for_another_API_is_good_for_nothing_here() // attack 36
    {
        var foreign = Tenant.Mint("ana", draft => draft.Claims["aud"] = "00000003-0000-0000-c000-000000000000");
        Assert.Null(await House.SignInAsync(foreign));

        // And had it been let in, the directory would give nothing for it.
        var ana = (await House.SignInAsync(Tenant.TokenFor("ana")))!;
        ((System.Security.Claims.ClaimsIdentity)ana.Identity!).BootstrapContext = foreign;
        await Assert.ThrowsAsync<InteractionRequiredException>(() => Calendar.AddAsync(ActingFor.Present(ana), Lunch, default));
        Assert.Empty(Tenant.CalendarOf("ana"));
    }

    [Fact]
    public async Task What_the_directory_wants_of_the_person_first_is_handed_on_for_the_sign_in() // R14
    {
        var ana = (await House.SignInAsync(Tenant.TokenFor("ana")))!;
        const string claims = """{"access_token":{"acrs":{"essential":true,"value":"c1"}}}""";
        Tenant.Faults.Add(new Interaction { Claims = claims });

        var wanted = await Assert.ThrowsAsync<InteractionRequiredException>(() => Calendar.AddAsync(ActingFor.Present(ana), Lunch, default));

        Assert.Equal(claims, Encoding.UTF8.GetString(Convert.FromBase64String(wanted.Claims!)));
        Assert.StartsWith("Bearer error=\"insufficient_claims\", claims=\"", wanted.Challenge, StringComparison.Ordinal);
        Assert.EndsWith("/Calendars.ReadWrite", Assert.Single(wanted.Scopes), StringComparison.Ordinal);
        Assert.NotEmpty(await Calendar.AddAsync(ActingFor.Present(ana), Lunch, default));
    }

    [Fact]
    public async Task Without_the_permission_nothing_is_done_and_the_refusal_is_named()
    {
        Tenant.Worker.ApplicationPermissions = [];

        var refused = await Assert.ThrowsAsync<GraphException>(() => House.Get<GraphDirectory>().ReadAsync(null, default));

        Assert.Equal(403, refused.Status);
    }

    [Fact]
    public async Task Mail_goes_from_the_shared_mailbox_with_the_products_own_id_and_is_not_kept_there()
    {
        await House.Get<GraphMail>().SendAsync("ana@meridian.example", "News", ("<p>Hello</p>", true), "letter-1", default);

        var mail = Assert.Single(Tenant.Outbox);
        Assert.False(mail.IsKept);
        var text = mail.Message.ToJsonString();
        Assert.Contains("x-inside-in-id", text, StringComparison.Ordinal);
        Assert.Contains("letter-1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_log_line_holds_a_token_of_a_person() // R19, attack 48
    {
        var token = Tenant.TokenFor("ana");
        var ana = (await House.SignInAsync(token))!;
        await Calendar.AddAsync(ActingFor.Present(ana), Lunch, default);

        Assert.NotEmpty(House.Log.Text);
        Assert.DoesNotContain(token.Split('.')[2], House.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("eyJ", House.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Tenant.Api.Secret, House.Log.Text, StringComparison.Ordinal);
    }
}
