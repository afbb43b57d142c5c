using System.Net;
using InsideIn.CompanyDirectory;
using InsideIn.CompanyDirectory.Photos;
using InsideIn.DevTenant;
using InsideIn.Kit;
using InsideIn.People;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.CompanyDirectory;

/// <summary>A server that reads its people from the directory, as readers and administrators see it.</summary>
public sealed class DirectoryApiTests : IAsyncLifetime
{
    private const string Look = "{ directorySync { state isFull arrived left leavers people waitsSince nextRunAt faults { code message } } }";
    private const string Start = "mutation { startDirectorySync { directorySync { nextRunAt } errors { ... on Error { code } } } }";
    private const string Confirm = "mutation ($leavers: Int!) { confirmDirectorySync(input: { leavers: $leavers }) { directorySync { state } errors { ... on Error { code message } } } }";

    private Network? started;

    private Network Network => started!;

    public async Task InitializeAsync() => started = await Network.StartAsync(isConnected: true, settings: new Dictionary<string, string?> { ["Live:CheckInterval"] = "00:00:00.2" });

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task Administrators_see_how_the_directory_is_followed_and_nobody_else_does()
    {
        var seen = (await Network.Cast.Admin.AskAsync(Look)).Expected();

        Assert.Equal("RESTING", seen.TextAt("directorySync.state"));
        Assert.True(seen.NumberAt("directorySync.people") > 0);
        foreach (var other in (Employee[])[Network.Cast.Member, Network.Cast.Hr, Network.Cast.Moderator, Network.Cast.Comms])
        {
            Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await other.AskAsync(Look)).ErrorCodes);
            Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await other.AskAsync(Start)).ErrorCodes);
            Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await other.AskAsync(Confirm, new { leavers = 1 })).ErrorCodes);
        }
    }

    // R28
    [Fact]
    public async Task A_run_that_an_administrator_starts_brings_what_has_changed_within_seconds_and_stands_in_the_audit()
    {
        Network.Tenant.Disable("dirk");
        var before = (await Network.Store.SyncAsync(default)).Run;

        var asked = (await Network.Cast.Admin.AskAsync(Start)).Expected();

        Assert.Equal(Network.Clock.GetUtcNow(), asked.At("startDirectorySync.directorySync.nextRunAt").GetDateTimeOffset());
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await Network.Store.SyncAsync(patience.Token)) is { IsUnderWay: true } or { Left: 0 })
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }

        var seen = (await Network.Cast.Admin.AskAsync(Look)).Expected();
        Assert.Equal(("RESTING", 1, before + 1), (seen.TextAt("directorySync.state"), seen.NumberAt("directorySync.left"), (await Network.Store.SyncAsync(default)).Run));
        Network.Clock.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal("ACCOUNT_DISABLED", (await Network.Cast.Outsider.AskAsync("{ __typename }")).Code);
        Assert.Contains("directorySyncStarted", await AuditAsync("directorySyncStarted"), StringComparison.Ordinal);
    }

    // R9, R28, attacks 30 and 31
    [Fact]
    public async Task A_leavers_live_token_is_refused_and_the_socket_closed_within_a_minute_of_the_sync()
    {
        using var leaver = await Socket.OpenAsync(Network.Cast.Member);
        Assert.Equal(HttpStatusCode.OK, (await Network.Cast.Member.AskAsync("{ __typename }")).Status);

        Network.Tenant.Accounts.Disable("ben");
        await Network.SyncAsync();
        Network.Clock.Advance(TimeSpan.FromSeconds(31));

        Assert.Equal("ACCOUNT_DISABLED", (await Network.Cast.Member.AskAsync("{ __typename }")).Code);
        Assert.Equal((4403, "This account is closed."), await leaver.ClosedAsync());
    }

    // R28
    [Fact]
    public async Task Many_leavers_wait_for_an_administrator_who_confirms_the_very_number_and_stands_in_the_audit()
    {
        var gone = Network.Tenant.Accounts.People.Where(person => person.TenantId == Tenants.Home && person.Alias.Contains('.', StringComparison.Ordinal) && person.State == DemoAccountState.Active).Take(8).ToList();
        gone.ForEach(person => Network.Tenant.Accounts.Disable(person.Alias));
        var waiting = await Network.SyncAsync();
        Assert.Equal(DirectorySyncState.WaitsForConfirmation, waiting.State);

        var refused = (await Network.Cast.Admin.AskAsync(Confirm, new { leavers = waiting.Leavers + 1 })).Expected();
        Assert.Equal(["LEAVERS_DIFFER"], refused.RefusalsOf("confirmDirectorySync"));
        Assert.Empty((await Network.Cast.Admin.AskAsync(Confirm, new { leavers = waiting.Leavers })).Expected().RefusalsOf("confirmDirectorySync"));

        var done = await Network.SyncAsync();
        var left = await Network.Store.GetAsync(PeopleStore.People, Person.IdOf(Tenants.Home, gone[0].User.Id));
        Assert.Equal(DirectorySyncState.Resting, done.State);
        Assert.True(left!.Document.HasLeft);
        Assert.Equal(["LEAVERS_DIFFER"], (await Network.Cast.Admin.AskAsync(Confirm, new { leavers = waiting.Leavers })).Expected().RefusalsOf("confirmDirectorySync"));
        Assert.Contains("directorySyncConfirmed", await AuditAsync("directorySyncConfirmed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_comes_after_the_first_look_for_those_who_are_signed_in_and_is_asked_for_again_after_a_week()
    {
        var photographed = Network.Tenant.Accounts.People.First(person => person is { TenantId: var tenant, State: DemoAccountState.Active, Photo: DemoPhoto.Portrait } && tenant == Tenants.Home);
        var employee = new Employee(Network, photographed);
        Assert.Null((await PhotoUrlAsync(employee)).Url);

        var photo = await Network.Services.GetRequiredService<FetchPhoto>().FetchAsync(employee.PersonId);
        var (url, _) = await PhotoUrlAsync(employee);
        Assert.Equal(PhotoPaths.Of(photo!), url);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Network.GetAsync(url!)).Status);
        using var shown = await GetAsync(url!, null);
        Assert.Equal((HttpStatusCode.OK, photo!.ContentType, "nosniff"), (shown.StatusCode, shown.Content.Headers.ContentType!.MediaType, shown.Headers.GetValues("X-Content-Type-Options").Single()));
        using var same = await GetAsync(url!, shown.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.False(photo.IsStale(Network.Clock.GetUtcNow()));
        Assert.True(photo.IsStale(Network.Clock.GetUtcNow().AddDays(8)));

        Network.Tenant.Accounts.Disable(photographed.Alias);
        await Network.SyncAsync();
        using var gone = await GetAsync(url!, null);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Theory]
    [InlineData(DemoPhoto.None)]
    [InlineData(DemoPhoto.Huge)]
    [InlineData(DemoPhoto.NotAnImage)]
    public async Task Who_has_no_photo_that_can_be_shown_has_initials_and_that_is_remembered(DemoPhoto kind)
    {
        var plain = Network.Tenant.Accounts.People.First(person => person.TenantId == Tenants.Home && person.State == DemoAccountState.Active && person.Photo == kind);
        var employee = new Employee(Network, plain);

        var photo = await Network.Services.GetRequiredService<FetchPhoto>().FetchAsync(employee.PersonId);

        Assert.Equal((employee.PersonId, null), (photo!.Id, photo.Hash));
        Assert.Null((await PhotoUrlAsync(employee)).Url);
        using var none = await GetAsync($"/photos/{employee.PersonId}", null);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    private async Task<(string? Url, Answer Answer)> PhotoUrlAsync(Employee employee)
    {
        var answer = (await Network.Cast.Admin.AskAsync("query ($id: ID!) { node(id: $id) { ... on Person { photoUrl } } }", new { id = employee.Id })).Expected();
        return (answer.TextAt("node.photoUrl"), answer);
    }

    private Task<HttpResponseMessage> GetAsync(string path, string? etag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (etag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        }

        return Network.Cast.Admin.SendAsync(request);
    }

    /// <summary>The audit, once the listener has told it of the act.</summary>
    private async Task<string> AuditAsync(string act)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            var audit = (await Network.Cast.Admin.AskAsync("{ auditTrail(first: 20) { nodes { action } } }", cancellationToken: patience.Token)).Expected().Text;
            if (audit.Contains(act, StringComparison.Ordinal))
            {
                return audit;
            }
        }
    }
}
