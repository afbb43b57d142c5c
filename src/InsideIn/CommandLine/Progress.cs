using System.Globalization;
using InsideIn.Documents.Copying;

namespace InsideIn.CommandLine;

/// <summary>Tells on the error output how far a long work has come: a line when something is done, and every two seconds meanwhile.</summary>
internal sealed class Progress(TextWriter output, TimeProvider time) : IProgress<CopyProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Lock turn = new();
    private CopyProgress first;
    private long begun;
    private long told;

    /// <inheritdoc/>
    public void Report(CopyProgress value)
    {
        lock (turn)
        {
            if (value.Name != first.Name || value.Step != first.Step)
            {
                first = value;
                begun = told = time.GetTimestamp();
            }

            var isDone = value.TotalCount >= 0 && value.DoneCount >= value.TotalCount;
            if (isDone || time.GetElapsedTime(told) >= Pause)
            {
                told = time.GetTimestamp();
                output.WriteLine(Line(value, time.GetElapsedTime(begun)));
            }
        }
    }

    private string Line(CopyProgress value, TimeSpan elapsed)
    {
        var rate = elapsed.TotalSeconds > 0 ? (value.DoneCount - first.DoneCount) / elapsed.TotalSeconds : 0;
        if (value.TotalCount < 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{value.Step,-8} {value.Name,-26} {value.DoneCount,12:N0}{(rate > 0 ? $"  {rate:N0}/s" : "")}");
        }

        var share = value.TotalCount == 0 ? 1 : (double)value.DoneCount / value.TotalCount;
        return string.Create(CultureInfo.InvariantCulture, $"{value.Step,-8} {value.Name,-26} {value.DoneCount,12:N0} / {value.TotalCount:N0}  {100 * share,3:N0} %{(rate > 0 ? $"  {rate:N0}/s" : "")}");
    }
}
