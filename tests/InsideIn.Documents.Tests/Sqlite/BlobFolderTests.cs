using System.Globalization;
using System.Security.Cryptography;
using InsideIn.Documents.Crash;

namespace InsideIn.Documents.Tests.Sqlite;

/// <summary>Blobs as files: what a crash may leave of them, and what a full disk does.</summary>
public sealed class BlobFolderTests : IDisposable
{
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("INSIDEIN_KILL_ROUNDS") ?? "5", CultureInfo.InvariantCulture);

    private readonly string folder = Directory.CreateTempSubdirectory("blobs").FullName;

    private string Blobs => Path.Combine(folder, "blobs");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Every_acknowledged_blob_is_whole_after_kill_9_and_no_half_one_bears_a_name()
    {
        var random = new Random(4);
        var acknowledged = new HashSet<string>();
        for (var round = 0; round < Rounds; round++)
        {
            await KeepUntilKilledAsync(random.Next(20, 200), acknowledged);
            await using (await new Workload().OpenAsync(folder))
            {
                Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(Blobs, "drafts")));
            }

            var named = Directory.EnumerateFiles(Blobs, "*", SearchOption.AllDirectories).ToList();
            Assert.All(named, path => Assert.Equal(Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))));
            Assert.Empty(acknowledged.Except(named.Select(path => Path.GetFileName(path)!)));
        }
    }

    [Fact]
    public async Task A_disk_that_refuses_is_told_in_words_and_leaves_nothing()
    {
        await using var store = await new Workload().OpenAsync(folder);
        await using var draft = await store.Blobs.BeginAsync();
        await draft.WriteAsync("content"u8.ToArray());

        // A file where the shelf should be: the name cannot be given.
        var shelf = Path.Combine(Blobs, draft.Id.ToString()[..2]);
        await File.WriteAllTextAsync(shelf, "in the way");

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await draft.KeepAsync());
        Assert.Contains($"The blob {draft.Id} cannot be kept", refused.Message, StringComparison.Ordinal);
        File.Delete(shelf);
        Assert.Null(await store.Blobs.OpenAsync(draft.Id));
    }

    private async Task KeepUntilKilledAsync(int acknowledgements, HashSet<string> acknowledged)
    {
        await using var child = new CrashProcess(folder, "blobs");
        var said = 0;
        while (await child.HearAsync() is { } line)
        {
            // The last line may have been cut by the kill; then its blob counts as unacknowledged.
            if (line.Length == 64)
            {
                acknowledged.Add(line);
            }

            if (++said == acknowledgements)
            {
                child.Kill();
            }
        }

        Assert.True(said >= acknowledgements, $"The child ended by itself after {said} acknowledgements.");
    }
}
