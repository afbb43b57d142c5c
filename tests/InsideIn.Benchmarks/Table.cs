using System.Globalization;

namespace InsideIn.Benchmarks;

/// <summary>Prints figures as a table, each beside how often it holds the median of its baseline.</summary>
internal sealed class Table(TextWriter output)
{
    /// <summary>Begins a part, with what it is about.</summary>
    public async Task BeginAsync(string title)
    {
        await output.WriteLineAsync($"\n{title}\n");
        await output.WriteLineAsync("| what | median ms | p99 ms | CPU ms | kB | per s | ratio |");
        await output.WriteLineAsync("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    }

    /// <summary>Adds a line; without a baseline it is one.</summary>
    public Task AddAsync(string what, Sample sample, Sample? baseline = null)
    {
        var ratio = baseline is null ? "1" : (sample.Median / baseline.Median).ToString("0.0", CultureInfo.InvariantCulture);
        return output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {sample.Median:0.000} | {sample.P99:0.000} | {sample.Cpu:0.000} | {sample.Bytes / 1024:0.0} | {sample.PerSecond:0} | {ratio} |"));
    }
}
