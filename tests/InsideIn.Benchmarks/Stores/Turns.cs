using System.Diagnostics;

namespace InsideIn.Benchmarks.Stores;

/// <summary>What one act took, slice by slice.</summary>
/// <param name="Times">Milliseconds of each single act, in order of size.</param>
/// <param name="Medians">Milliseconds: the median of each slice.</param>
/// <param name="Rates">Acts in a second, of each slice.</param>
internal sealed record Course(double[] Times, double[] Medians, double[] Rates)
{
    /// <summary>Unit: milliseconds.</summary>
    public double Median => Times[Times.Length / 2];

    /// <summary>Unit: milliseconds.</summary>
    public double P99 => Times[Times.Length * 99 / 100];

    /// <summary>Unit: acts in a second.</summary>
    public double Rate => Middle(Rates);

    /// <summary>How many times as long it took as another that ran in the turns beside it: the middle of the ratios of neighbouring slices.</summary>
    public double To(Course other) => Middle([.. Medians.Zip(other.Medians, (own, others) => own / others)]);

    /// <summary>The same in acts per second: how many times as many the other did.</summary>
    public double RateTo(Course other) => Middle([.. Rates.Zip(other.Rates, (own, others) => others / own)]);

    private static double Middle(double[] values) => values.Order().ElementAt(values.Length / 2);
}

/// <summary>Does several acts in turns, many short slices of each, so that whatever else the machine does meets all of them alike.</summary>
internal static class Turns
{
    // By the clock, so that a store that was kept knows none of the numbers of another run.
    private static int next = (int)(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() % 1_000_000) * 1_000;

    /// <summary>A number that was not given before.</summary>
    public static int Next() => Interlocked.Increment(ref next);

    /// <summary>The course of each act. An act is told a number that no act was told before. A quarter of the slices is done before, to warm up.</summary>
    public static async Task<IReadOnlyList<Course>> OfAsync(int clients, int slices, int perSlice, IReadOnlyList<Func<int, Task>> acts)
    {
        var measured = acts.Select(_ => new List<(double[] Times, double Rate)>()).ToArray();
        for (var slice = -slices / 4; slice < slices; slice++)
        {
            // Another begins each time, so that none always has the turn in which the machine is busy elsewhere.
            foreach (var (at, act) in acts.Index().OrderBy(act => (act.Index + slice + slices) % acts.Count))
            {
                var done = await SliceAsync(clients, perSlice, act);
                if (slice >= 0)
                {
                    measured[at].Add(done);
                }
            }
        }

        return [.. measured.Select(done => new Course(
            [.. done.SelectMany(slice => slice.Times).Order()],
            [.. done.Select(slice => slice.Times[slice.Times.Length / 2])],
            [.. done.Select(slice => slice.Rate)]))];
    }

    /// <summary>The times of one slice, in order of size. Each client does the next act when its last is done.</summary>
    private static async Task<(double[] Times, double Rate)> SliceAsync(int clients, int count, Func<int, Task> act)
    {
        var started = Stopwatch.GetTimestamp();
        var times = clients == 1
            ? await TimesAsync(count, act)
            : [.. (await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(() => TimesAsync(count / clients, act))))).SelectMany(part => part)];
        var rate = times.Length / Stopwatch.GetElapsedTime(started).TotalSeconds;
        Array.Sort(times);
        return (times, rate);
    }

    private static async Task<double[]> TimesAsync(int count, Func<int, Task> act)
    {
        var times = new double[count];
        for (var at = 0; at < count; at++)
        {
            var number = Next();
            var started = Stopwatch.GetTimestamp();
            await act(number);
            times[at] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        return times;
    }
}
