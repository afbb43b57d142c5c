using System.Diagnostics;

namespace InsideIn.Documents.Tests.Sqlite;

/// <summary>A disk that is really full: a small tmpfs of its own, which a process of its own sees.</summary>
[NeedsSmallDisk]
public sealed class SmallDiskTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("documents").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [StoreFact]
    public async Task A_full_disk_refuses_writes_with_words_and_goes_on_when_there_is_room_again()
    {
        var lines = new List<string>();
        await using (var process = new CrashProcess(SmallDisk.Start(folder, "16m", ["dotnet", .. CrashProcess.Command, folder, "full"])))
        {
            while (await process.HearAsync() is { } line)
            {
                lines.Add(line);
            }
        }

        var rounds = lines.SkipLast(1).Chunk(3).ToList();
        Assert.Equal(5, rounds.Count);
        Assert.All(rounds, round =>
        {
            Assert.StartsWith("refused ", round[0], StringComparison.Ordinal);
            Assert.Contains($"'{folder}/store/store.db'", round[0], StringComparison.Ordinal);
            Assert.True(round[1].Split(' ') is ["read", var read, "of", var acknowledged] && read == acknowledged && read != "0", round[1]);
            Assert.Equal("went on", round[2]);
        });
        Assert.True(lines[^1].Split(' ') is ["kept", var kept, "of", var all] && kept == all, lines[^1]);
    }
}

/// <summary>The tests of this class need a system that lets a process mount a file system for itself.</summary>
public sealed class NeedsSmallDiskAttribute : NeedsAttribute
{
    private static readonly bool IsAllowed = SmallDisk.IsAllowed();

    public override string? Missing => IsAllowed ? null : "This system lets no process mount a tmpfs for itself (unshare -rm); the faulty disk plays a full one instead.";
}

/// <summary>A tmpfs that one process sees and that goes with it.</summary>
internal static class SmallDisk
{
    /// <summary>How to run <paramref name="command"/> with a disk of <paramref name="size"/> at <paramref name="folder"/>.</summary>
    public static ProcessStartInfo Start(string folder, string size, IEnumerable<string> command) =>
        new("unshare", ["-rm", "sh", "-c", $"mount -t tmpfs -o size={size} none \"$0\" && exec \"$@\"", folder, .. command]);

    public static bool IsAllowed()
    {
        var folder = Directory.CreateTempSubdirectory("disk");
        try
        {
            using var tried = Process.Start(Start(folder.FullName, "1m", ["true"]));
            return tried is not null && tried.WaitForExit(TimeSpan.FromSeconds(10)) && tried.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no such program.
            return false;
        }
        finally
        {
            folder.Delete();
        }
    }
}
