using System.Text.RegularExpressions;
using InsideIn.EntraId.Graph;

namespace InsideIn.EntraId.Tests.Gateway;

/// <summary>The program, the table that an administrator reads and the fragments that they paste ask for the same, and for nothing else.</summary>
public sealed partial class PermissionTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository, "docs", "entra-setup.md"));

    private static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "InsideIn.sln")))
                folder = folder.Parent!;
            return folder.FullName;
        }
    }

    private sealed record Row(string Name, bool IsDelegated, bool IsInManifest, string Id, string Use);

    private static List<Row> Table => [.. TableRow().Matches(Page).Select(row => new Row(
        row.Groups["name"].Value, row.Groups["kind"].Value == "delegated", row.Groups["given"].Value == "Entra ID", row.Groups["id"].Value, row.Groups["use"].Value))];

    [Fact]
    public void The_program_asks_for_what_the_table_lists() =>
        Assert.Equal(
            GraphPermissions.All.OrderBy(permission => permission.Name, StringComparer.Ordinal),
            Table.Select(row => new GraphPermission(row.Name, row.IsDelegated, row.Use)).OrderBy(permission => permission.Name, StringComparer.Ordinal));

    [Fact]
    public void The_manifest_fragments_ask_Graph_for_what_the_table_lists() =>
        Assert.Equal(
            Table.Where(row => row.IsInManifest).Select(row => $"{row.Id} {(row.IsDelegated ? "Scope" : "Role")}").Order(StringComparer.Ordinal),
            Access().Matches(Page).Select(access => $"{access.Groups["id"].Value} {access.Groups["type"].Value}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Directory.")]
    [InlineData("Group.ReadWrite.")]
    [InlineData("Mail.Read")]
    [InlineData("Files.")]
    [InlineData("Sites.")]
    [InlineData("User.ReadWrite.")]
    public void What_is_never_asked_for_is_not_asked_for(string beginning) =>
        Assert.DoesNotContain(GraphPermissions.All, permission => permission.Name.StartsWith(beginning, StringComparison.Ordinal));

    [Fact]
    public void No_application_permission_reaches_calendars() =>
        Assert.DoesNotContain(GraphPermissions.All, permission => !permission.IsDelegated && permission.Name.StartsWith("Calendars.", StringComparison.Ordinal));

    [GeneratedRegex(@"^\| (?<name>[A-Za-z.]+) \| (?<kind>application|delegated) \| \w+ \| (?<given>[\w ]+) \| (?<id>[0-9a-f-]*) ?\| (?<use>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex("\"id\": \"(?<id>[0-9a-f-]{36})\", \"type\": \"(?<type>Scope|Role)\"")]
    private static partial Regex Access();
}
