using System.Text.RegularExpressions;

namespace InsideIn.Demo.Tests.CommandLine;

/// <summary>demand 22: the demo company goes into an archive and comes out of it, by the commands of the built program.</summary>
public sealed partial class ArchiveTests(FilledNetwork network) : IClassFixture<FilledNetwork>
{
    private const string Company = "--Company:Name=Meridian Works";
    private const string Tenant = "--AzureAd:TenantId=11111111-1111-4111-8111-111111111111";

    // demand 22
    [Fact]
    public async Task The_demo_company_is_read_back_as_it_was_written_also_when_the_reading_is_killed_on_its_way()
    {
        var (store, target) = (network.CopyOfStore(), network.NewFolder());
        var (first, second) = (FileIn(store, "first.zip"), FileIn(store, "second.zip"));
        var written = await RunAsync("write", first, store);
        using (var killed = StoreCommand.Start("archive", "read", first, $"--Store:Connection={target}", Company, Tenant))
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            while (killed.LineCount < 5 && !killed.HasEnded)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(1), patience.Token);
            }

            killed.Kill();
            await killed.AnswerAsync();
        }

        var gone = await RunAsync("read", first, target);
        var again = await RunAsync("read", first, target);
        var (before, after) = (Counts(written), Counts(await RunAsync("write", second, target)));

        Assert.Contains("The archive is read.", gone.Output, StringComparison.Ordinal);
        Assert.Contains("nothing of it comes again", again.Output, StringComparison.Ordinal);
        Assert.True(before["posts"] > 20 && before["comments"] > 20 && before["files"] > 0, written.Output);

        // Nobody of the company works here, so nobody is a member.
        Assert.Equal(0, after["memberships"]);
        Assert.Equal(before.Where(part => part.Key != "memberships"), after.Where(part => part.Key != "memberships"));
        Assert.Equal(0, (await StoreCommand.RunAsync("store", "verify", $"--Store:Connection={target}")).ExitCode);
    }

    // demand 22
    [Fact]
    public async Task What_cannot_be_done_is_said_in_one_sentence()
    {
        var store = network.CopyOfStore();
        var path = FileIn(store, "network.zip");
        Assert.Contains("Company:Name", (await RefusedAsync("write", path, $"--Store:Connection={store}", Tenant)).Errors, StringComparison.Ordinal);
        Assert.Contains("TenantId", (await RefusedAsync("write", path, $"--Store:Connection={store}", Company)).Errors, StringComparison.Ordinal);
        await RunAsync("write", path, store);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(path) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.Contains("is there already", (await RefusedAsync("write", path, $"--Store:Connection={store}", Company, Tenant)).Errors, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, "no archive");
        Assert.Single((await RefusedAsync("read", path, $"--Store:Connection={store}", Company, Tenant)).Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static async Task<CommandAnswer> RunAsync(string command, string path, string store)
    {
        var answer = await StoreCommand.RunAsync("archive", command, path, $"--Store:Connection={store}", Company, Tenant);
        Assert.True(answer.ExitCode == 0, $"{answer}");
        return answer;
    }

    private static async Task<CommandAnswer> RefusedAsync(string command, params string[] rest)
    {
        var answer = await StoreCommand.RunAsync(["archive", command, .. rest]);
        Assert.True(answer.ExitCode == 1, $"{answer}");
        return answer;
    }

    private static Dictionary<string, int> Counts(CommandAnswer written) =>
        Count().Matches(written.Output).ToDictionary(match => match.Groups[1].Value, match => int.Parse(match.Groups[2].Value, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture));

    private static string FileIn(string store, string name) => Path.Combine(Path.GetDirectoryName(store)!, name);

    [GeneratedRegex("^([a-z-]+) +([0-9,]+)\r?$", RegexOptions.Multiline)]
    private static partial Regex Count();
}
