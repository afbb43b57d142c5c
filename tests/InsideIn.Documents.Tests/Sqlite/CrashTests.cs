using System.Globalization;
using InsideIn.Documents.Crash;

namespace InsideIn.Documents.Tests.Sqlite;

/// <summary>A process that writes is killed in the middle, again and again over one folder.</summary>
public sealed class CrashTests : IDisposable
{
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("INSIDEIN_KILL_ROUNDS") ?? "5", CultureInfo.InvariantCulture);

    private readonly string folder = Directory.CreateTempSubdirectory("documents").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Every_acknowledged_batch_is_there_once_and_none_by_half_after_kill_9()
    {
        var random = new Random(9);
        var acknowledged = new Dictionary<int, int>();
        for (var round = 0; round < Rounds; round++)
        {
            await using (var writer = new WritingProcess(acknowledged, folder))
            {
                await writer.SaysAsync(random.Next(200, 3_000));
            }

            Assert.True(new FileInfo(Path.Combine(folder, "store.db-wal")).Length > 0);
            await Traces.AssertWholeAsync(folder, Workload.Clients, acknowledged);
        }
    }
}
