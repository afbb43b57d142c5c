using System.Text.Json.Nodes;
using InsideIn.DevTenant;

namespace InsideIn.EntraId.Tests;

/// <summary>The feed of what changed in the directory. Each test has a tenant of its own, since all of them change it.</summary>
public sealed class DeltaTests : IAsyncLifetime, IDisposable
{
    private const string People = "/users/delta?$select=displayName,department,accountEnabled,jobTitle,mail,manager";

    private DevelopmentTenant _tenant = null!;
    private GraphClient _graph = null!;
    private string _token = "";

    public async Task InitializeAsync()
    {
        _tenant = await House.StartTenant();
        _graph = new GraphClient(_tenant);
        _token = await _graph.OwnToken();
    }

    [Theory]
    [InlineData("delta")]
    [InlineData("delta()")]
    [InlineData("microsoft.graph.delta()")]
    public async Task A_first_run_lists_every_account_once_under_each_spelling(string spelling)
    {
        var (entries, _, pages) = await _graph.ReadDelta($"/users/{spelling}", _token);
        Assert.Equal(_tenant.Directory.Select(user => user.Id.ToString()), entries.Select(Id));
        Assert.Equal((entries.Count + 99) / 100, pages);
    }

    [Fact]
    public async Task What_was_selected_holds_for_all_later_pages_and_runs()
    {
        var (entries, link, _) = await _graph.ReadDelta("/users/delta?$select=jobTitle", _token);
        Assert.All(entries, entry => Assert.Subset(new HashSet<string> { "id", "jobTitle" }, entry.Select(property => property.Key).ToHashSet()));
        Assert.DoesNotContain("jobTitle", link, StringComparison.OrdinalIgnoreCase);

        _tenant.Accounts.Move("ana", "Legal", "Paralegal");
        var changed = Assert.Single((await _graph.ReadDelta(link, _token)).Entries);
        Assert.Equal(["id", "jobTitle"], changed.Select(property => property.Key));
        Assert.Equal("Paralegal", changed["jobTitle"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_property_without_a_value_is_left_out_at_first_and_null_in_a_change()
    {
        var (entries, link, _) = await _graph.ReadDelta(People, _token);
        Assert.False(Of(entries, "no-mail").ContainsKey("mail"));

        _tenant.Accounts.Move("no-mail", department: null, jobTitle: null);
        var changed = Assert.Single((await _graph.ReadDelta(link, _token)).Entries);
        Assert.True(changed.ContainsKey("department"));
        Assert.Null(changed["department"]);
        Assert.Null(changed["mail"]);
    }

    [Fact]
    public async Task A_run_after_nothing_happened_is_empty_and_its_link_goes_on()
    {
        var (_, link, _) = await _graph.ReadDelta(People, _token);
        var (entries, next, _) = await _graph.ReadDelta(link, _token);
        Assert.Empty(entries);
        _tenant.Disable("ana");
        Assert.Equal(Of("ana"), Id(Assert.Single((await _graph.ReadDelta(next, _token)).Entries)));
    }

    [Fact]
    public async Task The_latest_token_skips_what_is_there_already()
    {
        var (entries, link, _) = await _graph.ReadDelta(People + "&$deltatoken=latest", _token);
        Assert.Empty(entries);
        _tenant.Disable("ben");
        var changed = Assert.Single((await _graph.ReadDelta(link, _token)).Entries);
        Assert.Equal(Of("ben"), Id(changed));
        Assert.False(changed["accountEnabled"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Deleted_accounts_are_removed_and_a_restored_one_comes_back_as_it_was()
    {
        var (_, link, _) = await _graph.ReadDelta(People, _token);
        _tenant.Accounts.Delete("carla");
        _tenant.Accounts.Delete("dirk", forGood: true);
        var (removed, next, _) = await _graph.ReadDelta(link, _token);
        Assert.Equal("changed", Of(removed, "carla")["@removed"]!["reason"]!.GetValue<string>());
        Assert.Equal("deleted", Of(removed, "dirk")["@removed"]!["reason"]!.GetValue<string>());
        Assert.All(removed, entry => Assert.Equal(["id", "@removed"], entry.Select(property => property.Key)));

        _tenant.Accounts.Restore("carla");
        var back = Assert.Single((await _graph.ReadDelta(next, _token)).Entries);
        Assert.Equal(House.Company["carla"].User.DisplayName, back["displayName"]!.GetValue<string>());
        Assert.Equal(House.Company["carla"].User.ManagerId.ToString(), Assert.Single(back["manager@delta"]!.AsArray())!["id"]!.GetValue<string>());
        Assert.Throws<InvalidOperationException>(() => _tenant.Accounts.Restore("dirk"));
    }

    [Fact]
    public async Task Somebody_rehired_has_the_same_sign_in_name_and_a_new_id() // 32
    {
        var (_, link, _) = await _graph.ReadDelta("/users/delta?$select=userPrincipalName", _token);
        var again = _tenant.Accounts.Rehire("hr");
        var (entries, _, _) = await _graph.ReadDelta(link, _token);
        Assert.Equal("deleted", Of(entries, "hr")["@removed"]!["reason"]!.GetValue<string>());
        var created = Assert.Single(entries, entry => entry["@removed"] is null);
        Assert.Equal(again.User.Id.ToString(), Id(created));
        Assert.Equal(House.Company["hr"].User.UserPrincipalName, created["userPrincipalName"]!.GetValue<string>());
        Assert.Empty(_tenant.Accounts["hr-2"].Roles);
    }

    [Fact]
    public async Task The_manager_is_told_when_it_changes_and_only_then()
    {
        var (entries, link, _) = await _graph.ReadDelta(People, _token);
        Assert.Equal(Of("manager"), Assert.Single(Of(entries, "ana")["manager@delta"]!.AsArray())!["id"]!.GetValue<string>());
        Assert.False(Of(entries, "no-manager").ContainsKey("manager@delta"));

        _tenant.Accounts.ChangeManager("ana", "chief");
        var (changed, next, _) = await _graph.ReadDelta(link, _token);
        var managers = Of(changed, "ana")["manager@delta"]!.AsArray();
        Assert.Equal(Of("chief"), managers[0]!["id"]!.GetValue<string>());
        Assert.Null(managers[0]!["@removed"]);
        Assert.Equal(Of("manager"), managers[1]!["id"]!.GetValue<string>());
        Assert.NotNull(managers[1]!["@removed"]);

        _tenant.Accounts.Move("ana", "Legal", "Paralegal");
        _tenant.Accounts.ChangeManager("ben", manager: null);
        (changed, _, _) = await _graph.ReadDelta(next, _token);
        Assert.False(Of(changed, "ana").ContainsKey("manager@delta"));
        Assert.NotNull(Assert.Single(Of(changed, "ben")["manager@delta"]!.AsArray())!["@removed"]);
    }

    [Fact]
    public async Task What_changes_while_a_run_is_read_comes_in_the_next_one()
    {
        var first = await _graph.Read(People, _token);
        _tenant.Disable("ana");
        var (_, link, _) = await _graph.ReadDelta(first["@odata.nextLink"]!.GetValue<string>(), _token);
        Assert.Equal(Of("ana"), Id(Assert.Single((await _graph.ReadDelta(link, _token)).Entries)));
    }

    [Fact]
    public async Task The_other_company_has_a_feed_of_its_own()
    {
        var (entries, _, _) = await _graph.ReadDelta("/users/delta", _token);
        Assert.DoesNotContain(entries, entry => Id(entry) == Of("stranger"));
    }

    [Theory]
    [InlineData("/users/delta?$top=5", 400, "Request_UnsupportedQuery")]
    [InlineData("/users/delta?$orderby=displayName", 400, "Request_UnsupportedQuery")]
    [InlineData("/users/delta?$select=shoeSize", 400, "BadRequest")]
    [InlineData("/users/delta?$deltatoken=made-up", 400, "Directory_InvalidStateToken")]
    [InlineData("/users/delta?$skiptoken=bm90IGpzb24", 400, "Directory_InvalidStateToken")]
    public async Task What_the_feed_does_not_take_is_refused(string address, int status, string code) =>
        Assert.Equal(code, await GraphClient.Error(await _graph.Get(address, _token), status));

    private static string Id(JsonObject entry) => entry["id"]!.GetValue<string>();

    private string Of(string alias) => _tenant.Accounts[alias].User.Id.ToString();

    private JsonObject Of(IEnumerable<JsonObject> entries, string alias) => Assert.Single(entries, entry => Id(entry) == Of(alias));

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    public void Dispose() => _graph.Dispose();
}
