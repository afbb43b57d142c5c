namespace InsideIn.Demo.Tests.CommandLine;

/// <summary>Backups are made beside the running server, are whole or none, and are put back where nothing is.</summary>
public sealed class StoreBackupTests(FilledNetwork network) : IClassFixture<FilledNetwork>
{
    [Fact]
    public async Task A_backup_beside_the_running_server_is_restored_and_its_home_page_is_the_same()
    {
        var (backup, restored, served) = (network.NewFolder(), network.NewFolder(), network.CopyOfStore());
        CommandAnswer made;
        await using (var demo = await network.StartAsync(served))
        {
            made = await StoreCommand.RunAsync("store", "backup", "--to", backup, $"--Store:Connection={served}");
            Assert.Equal(network.HomeBefore, await FilledNetwork.HomeOf(demo));
        }

        var put = await StoreCommand.RunAsync("store", "restore", "--from", backup, "--to", restored);

        Assert.True((made.ExitCode, put.ExitCode) == (0, 0), $"{made}{put}");
        Assert.Contains("is whole", made.Output, StringComparison.Ordinal);
        var files = Directory.GetFiles(Path.Combine(backup, "blobs"), "*", SearchOption.AllDirectories).Length;
        Assert.NotEqual(0, files);
        Assert.Contains($"{files} files", made.Output, StringComparison.Ordinal);
        Assert.Equal(["backup.json", "blobs", "store.db"], Directory.GetFileSystemEntries(backup).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(0, (await StoreCommand.RunAsync("store", "verify", $"--Store:Connection={restored}")).ExitCode);
        await using var again = await network.StartAsync(restored);
        Assert.Equal(network.HomeBefore, await FilledNetwork.HomeOf(again));
    }

    [Fact]
    public async Task A_backup_that_was_killed_is_none_and_the_next_try_makes_one()
    {
        var backup = network.NewFolder();
        using (var killed = StoreCommand.Start("store", "backup", "--to", backup, $"--Store:Connection={network.Store}"))
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            while (!Directory.Exists(Path.Combine(backup, "blobs")))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(2), patience.Token);
            }

            killed.Kill();
            await killed.AnswerAsync();
        }

        Assert.False(File.Exists(Path.Combine(backup, "backup.json")));
        var refused = await StoreCommand.RunAsync("store", "restore", "--from", backup, "--to", network.NewFolder());
        var again = await StoreCommand.RunAsync("store", "backup", "--to", backup, $"--Store:Connection={network.Store}");

        Assert.Equal((1, 0), (refused.ExitCode, again.ExitCode));
        Assert.Contains("is no whole backup", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_backup_and_a_folder_in_use_are_refused_with_words()
    {
        var (backup, full) = (network.NewFolder(), network.CopyOfStore());
        Assert.Equal(0, (await StoreCommand.RunAsync("store", "backup", "--to", backup, $"--Store:Connection={network.Store}")).ExitCode);

        Assert.Contains("is not empty", await RefusalOfAsync("store", "restore", "--from", backup, "--to", full), StringComparison.Ordinal);
        Assert.Contains("is not empty", await RefusalOfAsync("store", "backup", "--to", full, $"--Store:Connection={network.Store}"), StringComparison.Ordinal);
        Assert.Contains("There is no store in", await RefusalOfAsync("store", "backup", "--to", network.NewFolder(), $"--Store:Connection={network.NewFolder()}"), StringComparison.Ordinal);
        Assert.Contains("Store:Connection", await RefusalOfAsync("store", "backup", "--to", network.NewFolder()), StringComparison.Ordinal);
        Assert.Contains("pg_dump", await RefusalOfAsync("store", "backup", "--to", network.NewFolder(), "--Store:Connection=postgres://ana:s3cret@db.example/insidein"), StringComparison.Ordinal);

        var blob = Directory.GetFiles(Path.Combine(backup, "blobs"), "*", SearchOption.AllDirectories)[0];
        var content = await File.ReadAllBytesAsync(blob);
        content[^1] ^= 1;
        await File.WriteAllBytesAsync(blob, content);
        Assert.Contains("is damaged", await RefusalOfAsync("store", "restore", "--from", backup, "--to", network.NewFolder()), StringComparison.Ordinal);
        File.Delete(blob);
        Assert.Contains("is not whole", await RefusalOfAsync("store", "restore", "--from", backup, "--to", network.NewFolder()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_names_what_is_wrong()
    {
        var store = network.CopyOfStore();
        var blob = Directory.GetFiles(Path.Combine(store, "blobs"), "*", SearchOption.AllDirectories)[0];
        await File.WriteAllTextAsync(blob, "another content");

        var found = await StoreCommand.RunAsync("store", "verify", $"--Store:Connection={store}");

        Assert.Equal(1, found.ExitCode);
        Assert.Contains($"The blob {Path.GetFileName(blob)} is damaged", found.Errors, StringComparison.Ordinal);
    }

    private static async Task<string> RefusalOfAsync(params string[] command)
    {
        var refused = await StoreCommand.RunAsync(command);
        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.DoesNotContain("s3cret", refused.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", refused.Errors, StringComparison.Ordinal);
        return refused.Errors;
    }
}
