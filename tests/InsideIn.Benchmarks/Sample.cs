using System.Diagnostics;
using System.Runtime;

namespace InsideIn.Benchmarks;

/// <summary>What an act cost that was done many times. Processor time and bytes are those of the whole process, the asking client's included.</summary>
/// <param name="Median">Milliseconds.</param>
/// <param name="P99">Milliseconds that one of a hundred takes longer than.</param>
/// <param name="Cpu">Milliseconds of processor time for one.</param>
/// <param name="Bytes">Bytes allocated for one.</param>
/// <param name="PerSecond">Acts done in a second.</param>
internal sealed record Sample(double Median, double P99, double Cpu, double Bytes, double PerSecond)
{
    private const int MostWarmUps = 12;
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(200);

    /// <summary>Does the act <paramref name="count"/> times by one client, once the runtime has compiled all of it. The act is told its number; none comes twice.</summary>
    public static Task<Sample> OfAsync(int count, Func<int, Task> act) => OfAsync(clients: 1, count, act);

    /// <summary>The same by several clients, each of whom does the next when its last is done.</summary>
    public static async Task<Sample> OfAsync(int clients, int count, Func<int, Task> act)
    {
        var next = 0;
        await WarmUpAsync(() => EachAsync(clients, count / 2, () => act(Interlocked.Increment(ref next))));
        var (cpu, bytes, started) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp());
        var times = await EachAsync(clients, count, () => act(Interlocked.Increment(ref next)));
        var elapsed = Stopwatch.GetElapsedTime(started);
        return new Sample(
            times[times.Length / 2],
            times[times.Length * 99 / 100],
            (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / times.Length,
            (GC.GetTotalAllocatedBytes(precise: true) - bytes) / (double)times.Length,
            times.Length / elapsed.TotalSeconds);
    }

    // What is hot is compiled anew beside the work; until that is done it would be counted as the act's own processor time.
    private static async Task WarmUpAsync(Func<Task> someActs)
    {
        for (var round = 0; round < MostWarmUps; round++)
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            await someActs();
            await Task.Delay(Settling);
            if (JitInfo.GetCompiledMethodCount() - compiled < 5)
            {
                return;
            }
        }
    }

    private static async Task<double[]> EachAsync(int clients, int count, Func<Task> act)
    {
        var times = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(() => TimesAsync(count / clients, act))));
        var all = times.SelectMany(part => part).ToArray();
        Array.Sort(all);
        return all;
    }

    private static async Task<double[]> TimesAsync(int count, Func<Task> act)
    {
        var times = new double[count];
        for (var at = 0; at < count; at++)
        {
            var started = Stopwatch.GetTimestamp();
            await act();
            times[at] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        return times;
    }
}
