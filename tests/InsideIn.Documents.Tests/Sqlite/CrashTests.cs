using System.Globalization;
using InsideIn.Documents.Crash;

namespace InsideIn.Documents.Tests.Sqlite;

/// <summary>A process that writes is killed in the middle, again and again over one folder. INSIDEIN_KILL_ROUNDS sets the number of rounds.</summary>
public sealed class CrashTests : IDisposable
{
    // What each round checks grows with what the rounds before have written.
    private const int RoundsPerFolder = 20;
    private const int LongestStart = 400;

    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("INSIDEIN_KILL_ROUNDS") ?? "5", CultureInfo.InvariantCulture);

    private readonly string root = Directory.CreateTempSubdirectory("documents").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task Every_acknowledged_batch_is_there_once_and_none_by_half_after_kill_9()
    {
        var random = new Random(9);
        foreach (var rounds in Enumerable.Range(0, Rounds).Chunk(RoundsPerFolder))
        {
            var folder = Directory.CreateDirectory(Path.Combine(root, $"{rounds[0]}")).FullName;
            var acknowledged = new Dictionary<int, int>();
            foreach (var round in rounds)
            {
                await using (var writer = new WritingProcess(acknowledged, folder))
                {
                    // Every fifth is killed while it starts.
                    await (round % 5 == 4 ? Task.Delay(random.Next(LongestStart)) : writer.SaysAsync(random.Next(1, 3_000)));
                }

                await Traces.AssertWholeAsync(folder, Workload.Clients, acknowledged);
            }
        }
    }

    [Fact]
    public async Task An_index_whose_building_is_killed_again_and_again_is_whole_in_the_end_and_no_part_is_built_twice()
    {
        const int Entries = 6_000;
        var random = new Random(10);
        for (var growth = 0; growth < Math.Max(1, Rounds / 10); growth++)
        {
            var folder = Directory.CreateDirectory(Path.Combine(root, $"growth{growth}")).FullName;
            await using (var writer = new WritingProcess([], folder))
            {
                await writer.SaysAsync(Entries);
            }

            var done = 0;
            for (var isOpened = false; !isOpened;)
            {
                (isOpened, done) = await GrowUntilKilledAsync(folder, random.Next(1, 5), done);
            }

            var workload = new Workload();
            var byText = workload.DeclareByText();
            await using (var store = await workload.OpenAsync(folder))
            {
                var entries = (int)await store.LastPositionAsync();
                Assert.InRange(entries, Entries, int.MaxValue);
                Assert.Equal(entries, await store.CountAsync(byText.At(), int.MaxValue));
            }

            await Traces.AssertWholeAsync(folder, Workload.Clients, []);
        }
    }

    /// <summary>Lets an index grow for so many parts. Shape: whether the store was opened meanwhile, and how many documents had their entries.</summary>
    private static async Task<(bool IsOpened, int Done)> GrowUntilKilledAsync(string folder, int parts, int before)
    {
        var done = before;
        await using var child = new CrashProcess(folder, "grow");
        for (var heard = 0; await child.HearAsync() is { } line && line != "opened"; heard++)
        {
            if (line.Split(' ') is ["grown", var text] && int.TryParse(text, CultureInfo.InvariantCulture, out var grown))
            {
                // What had been told before was durable, and building goes on from there or, where the kill came before it was told, a little farther.
                Assert.InRange(grown, done, int.MaxValue);
                done = grown;
            }

            if (heard == parts)
            {
                return (false, done);
            }
        }

        return (true, done);
    }
}
