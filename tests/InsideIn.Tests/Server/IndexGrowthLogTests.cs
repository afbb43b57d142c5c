using InsideIn.Documents;
using Microsoft.Extensions.Logging;

namespace InsideIn.Tests.Server;

/// <summary>What the start shows of indexes that grow.</summary>
public sealed class IndexGrowthLogTests
{
    [Fact]
    public void A_growing_index_is_shown_at_once_and_then_once_a_second()
    {
        var clock = new Stopwatch();
        var lines = new Lines();
        var log = new IndexGrowthLog(lines, clock);

        for (var part = 0; part <= 30; part++)
        {
            log.Report(new IndexGrown("posts", "byGroup", part * 500, 15_000));
            clock.Milliseconds += 100;
        }

        Assert.Equal([0, 5_000, 10_000, 15_000], lines.Select(line => int.Parse(line.Split(' ', ':')[3], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("Index posts.byGroup: 5000 of 15000 documents.", lines[1]);
    }

    private sealed class Stopwatch : TimeProvider
    {
        public long Milliseconds { get; set; }

        public override long TimestampFrequency => 1_000;

        public override long GetTimestamp() => Milliseconds;
    }

    private sealed class Lines : List<string>, ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Add(formatter(state, exception));
    }
}
