using InsideIn.Servers;

namespace InsideIn.Demo.Tests.CommandLine;

/// <summary>A whole network moves between engines by the server's own program, as an administrator does it.</summary>
public sealed class StoreCopyTests(FilledNetwork network) : IClassFixture<FilledNetwork>
{
    [PostgresFact]
    public async Task The_demo_network_moves_to_PostgreSQL_under_kill_9_and_back_and_its_home_page_is_the_same()
    {
        var address = (await PostgresServer.Shared).NewAddress();
        var back = network.NewFolder();

        var kills = await KilledAgainAndAgainAsync(network.Store, address);
        var there = await StoreCommand.RunAsync("store", "copy", "--from", network.Store, "--to", address);
        var home = await StoreCommand.RunAsync("store", "copy", "--from", address, "--to", back);

        Assert.True(kills >= 3, $"{kills} runs were killed before their end.");
        Assert.True((there.ExitCode, home.ExitCode) == (0, 0), $"{there}{home}");
        Assert.Contains("Going on with the copy that was begun on", there.Errors, StringComparison.Ordinal);
        Assert.Matches("copy +people +[0-9,]+ / [0-9,]+  100 %", home.Errors);
        Assert.True(there.Digests(0).Count > 20, there.Output);
        Assert.Equal(there.Digests(0), there.Digests(1));
        Assert.Equal(there.Digests(0), home.Digests(1));
        Assert.DoesNotContain("never", $"{there}{home}", StringComparison.Ordinal);
        Assert.Contains("The store is sound.", (await StoreCommand.RunAsync("store", "verify", $"--Store:Connection={back}")).Output, StringComparison.Ordinal);
        Assert.Contains("The store is sound.", (await StoreCommand.RunAsync("store", "verify", "--Store:Connection", address)).Output, StringComparison.Ordinal);
        await using var demo = await network.StartAsync(back);
        Assert.Equal(network.HomeBefore, await FilledNetwork.HomeOf(demo));
    }

    [Fact]
    public async Task A_copy_that_is_interrupted_says_so_and_no_server_starts_on_it()
    {
        var (target, stopped) = await InterruptedAsync();
        var verified = await StoreCommand.RunAsync("store", "verify", $"--Store:Connection={target}");
        var server = await StoreCommand.RunAsync($"--Store:Connection={target}", "--Company:Name=Nordwind", "--urls=http://127.0.0.1:0");

        Assert.Equal((130, "Stopped. The same command goes on where it was."), (stopped.ExitCode, stopped.Errors.TrimEnd().Split('\n')[^1]));
        Assert.Equal((1, 1), (verified.ExitCode, server.ExitCode));
        Assert.Contains("holds an unfinished copy", verified.Errors, StringComparison.Ordinal);
        Assert.Contains("holds an unfinished copy", server.Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await StoreCommand.RunAsync("store", "copy", "--from", network.Store, "--to", target)).ExitCode);
    }

    [Fact]
    public async Task A_running_server_a_full_target_and_a_wrong_command_are_told_in_words_and_exit_codes()
    {
        var full = network.CopyOfStore();
        var running = network.CopyOfStore();
        await using var store = await FilledNetwork.OpenAsync(running);

        var held = await StoreCommand.RunAsync("store", "copy", "--from", running, "--to", network.NewFolder());
        var taken = await StoreCommand.RunAsync("store", "copy", "--from", network.Store, "--to", full);
        var wrong = await StoreCommand.RunAsync("store", "coppy", "--from", running);
        var unreadable = await StoreCommand.RunAsync("store", "copy", "--from", network.Store, "--to", "postgres://ana:s3cret@db.example/insidein?colour=red");
        var help = await StoreCommand.RunAsync("store", "copy", "--help");

        Assert.Equal((1, 1, 2, 1, 0), (held.ExitCode, taken.ExitCode, wrong.ExitCode, unreadable.ExitCode, help.ExitCode));
        Assert.Contains("is in use by process", held.Errors, StringComparison.Ordinal);
        Assert.Contains("holds a network already", taken.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", $"{unreadable}", StringComparison.Ordinal);
        Assert.Contains("PGPASSWORD", help.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes", help.Output, StringComparison.Ordinal);
    }

    /// <summary>A copy that was interrupted on its way; where the machine was too slow to interrupt one in time, another is begun.</summary>
    private async Task<(string Target, CommandAnswer Stopped)> InterruptedAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            Assert.InRange(attempt, 1, 10);
            var target = network.NewFolder();
            using var copy = StoreCommand.Start("store", "copy", "--from", network.Store, "--to", target);
            await UntilAsync(() => copy.LineCount > 0 || copy.HasEnded);
            copy.Interrupt();
            var answer = await copy.AnswerAsync();
            if (answer.ExitCode != 0)
            {
                return (target, answer);
            }
        }
    }

    /// <summary>Kills one run after another, each at a random moment that is a little later than those before.</summary>
    private static async Task<int> KilledAgainAndAgainAsync(string from, string to)
    {
        var random = new Random(9);
        var kills = 0;
        for (var run = 1; run <= 6; run++)
        {
            using var copy = StoreCommand.Start("store", "copy", "--from", from, "--to", to);
            var enough = random.Next(1, 6 * run);
            await UntilAsync(() => copy.HasEnded || copy.LineCount >= enough);
            if (!copy.HasEnded)
            {
                copy.Kill();
                kills++;
            }

            await copy.AnswerAsync();
        }

        return kills;
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!holds())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), patience.Token);
        }
    }
}
