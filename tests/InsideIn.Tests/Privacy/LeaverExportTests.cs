using System.Net;
using InsideIn.EntraId;
using InsideIn.Kit;
using InsideIn.Tests.Administration;

namespace InsideIn.Tests.Privacy;

/// <summary>An officer fetches, once and with a reason that stays, what the network holds of somebody who has left.</summary>
public sealed class LeaverExportTests : IAsyncLifetime
{
    private const string Request = "mutation($input: RequestLeaverExportInput!) { requestLeaverExport(input: $input) { leaverExport { id } errors { ... on Error { code } } } }";
    private const string Open = "mutation($id: ID!) { openLeaverExport(input: { leaverExportId: $id }) { dataExportTicket { address expiresAt } errors { ... on Error { code } } } }";
    private const string List = "{ leaverExports(first: 5) { nodes { id reason isViewers openedAt person { displayName } officer { displayName } archive { readyAt sizeInBytes } } } }";

    private Network? started;

    private Network Network => started!;

    private Employee Admin => Network.Cast.Admin;

    private Employee Ben => Network.Cast.Member;

    public async Task InitializeAsync() => started = await Network.StartAsync();

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task The_officer_who_asked_fetches_it_once_and_nobody_else_does()
    {
        await Ben.LeaveTracesAsync(Network.Cast.Author);
        await LeaveAsync();
        var id = (await RequestAsync(Admin)).TextAt("requestLeaverExport.leaverExport.id")!;
        await ReadyAsync();

        Assert.Equal(["NOT_FOUND"], (await Network.Cast.Outsider.AskAsAdminAsync(Open, new { id })).Expected().RefusalsOf("openLeaverExport"));
        var first = (await Admin.AskAsync(Open, new { id })).Expected().TextAt("openLeaverExport.dataExportTicket.address")!;
        var address = (await Admin.AskAsync(Open, new { id })).Expected().TextAt("openLeaverExport.dataExportTicket.address")!;
        Assert.Equal(HttpStatusCode.NotFound, (await Network.GetAsync(first)).Status);
        var archive = await Network.GetAsync(address);
        Assert.Contains("My better words", PrivacyDoings.Texts(archive.Raw)["posts.html"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Network.GetAsync(address)).Status);

        var seen = (await Network.Cast.Outsider.AskAsAdminAsync(List)).Expected();
        Assert.Equal((Ben.Name, Admin.Name, false), (seen.TextAt("leaverExports.nodes.0.person.displayName"), seen.TextAt("leaverExports.nodes.0.officer.displayName"), seen.At("leaverExports.nodes.0.isViewers").GetBoolean()));
        Assert.NotNull(seen.TextAt("leaverExports.nodes.0.openedAt"));
    }

    // C-23
    [Fact]
    public async Task Asking_and_opening_stand_in_the_audit_with_the_reason()
    {
        await LeaveAsync();
        var id = (await RequestAsync(Admin)).TextAt("requestLeaverExport.leaverExport.id")!;
        await ReadyAsync();
        await Admin.AskAsync(Open, new { id });

        var acts = await Admin.ActsAsync($"{Ben.PersonId}", 2);

        Assert.Equal(["administration.leaverExportOpened", "administration.leaverExportRequested"], acts.Select(act => act.Action));
        Assert.Equal(("They wrote to us.", $"{Admin.PersonId}"), (acts[1].Details.GetProperty("reason").GetString(), acts[1].Details.GetProperty("actorId").GetString()));
    }

    [Fact]
    public async Task It_takes_a_reason_and_somebody_who_has_left_and_an_administrator()
    {
        Assert.Equal(["STILL_EMPLOYED"], (await RequestAsync(Admin)).RefusalsOf("requestLeaverExport"));
        await LeaveAsync();
        Assert.Equal(["TEXT_EMPTY"], (await RequestAsync(Admin, " ")).RefusalsOf("requestLeaverExport"));
        foreach (var role in (string[])[AppRoles.Hr, AppRoles.Comms, AppRoles.Moderator])
        {
            Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await Network.Cast.Outsider.AskAsAsync(role, Request, Input("They wrote to us."))).ErrorCodes);
        }
    }

    [Fact]
    public async Task After_a_day_the_archive_is_gone_and_what_was_done_stays_on_the_list()
    {
        await LeaveAsync();
        var id = (await RequestAsync(Admin)).TextAt("requestLeaverExport.leaverExport.id")!;
        await ReadyAsync();
        Network.Clock.Advance(TimeSpan.FromHours(25));

        Assert.Equal(["EXPORT_NOT_READY"], (await Admin.AskAsync(Open, new { id })).Expected().RefusalsOf("openLeaverExport"));
        Assert.Equal("They wrote to us.", (await Admin.AskAsync(List)).Expected().TextAt("leaverExports.nodes.0.reason"));
    }

    private async Task LeaveAsync()
    {
        Network.Tenant.Disable("ben");
        await Network.ImportAsync();
    }

    private Task ReadyAsync() => PrivacyDoings.UntilAsync(async () => (await Admin.AskAsync(List)).TextAt("leaverExports.nodes.0.archive.readyAt") is not null);

    private async Task<Answer> RequestAsync(Employee officer, string reason = "They wrote to us.") => (await officer.AskAsync(Request, Input(reason))).Expected();

    private object Input(string reason) => new { input = new { personId = Ben.Id, reason } };
}
