using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Privacy;

/// <summary>R27: an erased person has the same pseudonym everywhere, and nothing that is kept names them any more.</summary>
public sealed class ErasureTests : IAsyncLifetime
{
    private Network? started;

    private Network Network => started!;

    private Cast Cast => Network.Cast;

    public async Task InitializeAsync() => started = await Network.StartAsync();

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task After_an_erasure_nothing_that_is_kept_names_the_person()
    {
        var (ben, ana) = (Cast.Member, Cast.Author);
        var account = Network.Tenant.Options.Company["ben"].User;
        string[] traces = [account.DisplayName, account.Mail!, "ben.okafor", account.Id.ToString()];
        var groupId = await ben.LeaveTracesAsync(ana);
        await ana.FollowAsync(ben);
        var postId = await ana.PublishAsync(groupId, $"Thanks, {account.DisplayName}! Ask BEN  OKAFOR'S team, @ben.okafor or {account.Mail}.");
        await ana.CommentAsync(postId, $"Well said, {account.DisplayName}.");
        var slug = await ana.WritePageAsync(groupId, $"The engines of {account.DisplayName}", $"{account.DisplayName} mends them.");
        await ben.RequestExportAsync();
        _ = await ben.ExportAddressAsync();
        Network.Tenant.Disable("ben");
        await Network.ImportAsync();
        var before = await StoreText.AllAsync(Network.Store);
        Assert.All(traces, trace => Assert.Contains(before, text => text.Contains(trace, StringComparison.OrdinalIgnoreCase)));

        var id = await Cast.Admin.RequestErasureAsync(ben, $"{account.DisplayName} wrote to us.");
        var found = (await Cast.Admin.AskAsync("{ erasures(first: 1) { nodes { hasNamesake found { kind count } person { displayName } } } }")).Expected();
        Assert.Contains("""{"kind":"comments","count":1}""", found.Text, StringComparison.Ordinal);
        Assert.Equal(account.DisplayName, found.At("erasures.nodes").EnumerateArray().Single().GetProperty("person").GetProperty("displayName").GetString());
        await Cast.Admin.ConfirmErasureAsync(id);
        await PrivacyDoings.UntilAsync(async () => await Cast.Admin.ErasureStateAsync(id) == "ERASED");

        var after = await StoreText.AllAsync(Network.Store);
        Assert.All(traces, trace => Assert.DoesNotContain(after, text => text.Contains(trace, StringComparison.OrdinalIgnoreCase)));

        var name = (await ana.AskAsync("query($id: ID!) { node(id: $id) { ... on Person { displayName handle hasLeft title mail } } }", new { id = ben.Id })).Expected();
        var pseudonym = name.TextAt("node.displayName")!;
        Assert.StartsWith("Former colleague ", pseudonym, StringComparison.Ordinal);
        var thread = await ana.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { text comments { nodes { text author { displayName } } } } } }", new { id = postId });
        Assert.Equal($"Thanks, {pseudonym}! Ask {pseudonym}'S team, @{pseudonym} or {pseudonym}.", thread.Expected().TextAt("node.text"));
        Assert.Null((await ana.AskAsync("query($slug: String!) { pageBySlug(slug: $slug) { id } }", new { slug })).TextAt("pageBySlug.id"));
        Assert.Empty((await Cast.Comms.AskAsync("{ offers(first: 50) { nodes { text } } }")).Expected().TextsAt("offers.nodes", "text"));

        // What was erased does not come back with the next import, nor is it erased twice.
        await Network.ImportAsync();
        Assert.Equal(pseudonym, (await ana.AskAsync("query($id: ID!) { node(id: $id) { ... on Person { displayName } } }", new { id = ben.Id })).TextAt("node.displayName"));
        Assert.Equal(id, (await Cast.Admin.ConfirmErasureAsync(id)).TextAt("confirmErasure.erasure.id"));
        Assert.Equal(id, await Cast.Admin.RequestErasureAsync(ben));
    }

    [Fact]
    public async Task Only_an_administrator_erases_and_only_who_has_left()
    {
        const string request = "mutation($id: ID!) { requestErasure(input: { personId: $id, reason: \"They asked.\" }) { erasure { id } errors { ... on Error { code } } } }";

        Assert.Equal("AUTH_NOT_AUTHORIZED", Assert.Single((await Cast.Hr.AskAsync(request, new { id = Cast.Leaver.Id })).ErrorCodes));
        Assert.Equal(["STILL_EMPLOYED"], (await Cast.Admin.AskAsync(request, new { id = Cast.Member.Id })).Expected().RefusalsOf("requestErasure"));
        Assert.Empty((await Cast.Admin.AskAsync(request, new { id = Cast.Leaver.Id })).Expected().RefusalsOf("requestErasure"));
    }

    [Fact]
    public async Task A_name_that_a_colleague_bears_too_stays_in_texts()
    {
        var company = Network.Tenant.Options.Company;
        Assert.Equal(company["maria"].User.DisplayName, company["namesake"].User.DisplayName);
        var groupId = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open);
        var text = $"Ask {company["maria"].User.DisplayName}, {company["maria"].User.Mail}.";
        var postId = await Cast.GroupOwner.PublishAsync(groupId, text);
        Network.Tenant.Disable("maria");
        await Network.ImportAsync();

        var id = await Cast.Admin.RequestErasureAsync(Network.Employee("maria"));
        await Cast.Admin.ConfirmErasureAsync(id);
        await PrivacyDoings.UntilAsync(async () => await Cast.Admin.ErasureStateAsync(id) == "ERASED");

        var left = (await Cast.GroupOwner.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { text } } }", new { id = postId })).Expected().TextAt("node.text")!;
        Assert.StartsWith($"Ask {company["maria"].User.DisplayName}, Former colleague ", left, StringComparison.Ordinal);
    }
}
