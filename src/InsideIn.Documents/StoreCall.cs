using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace InsideIn.Documents;

/// <summary>One call of the store as telemetry sees it: one activity and one measurement, however many documents it is about.</summary>
internal readonly struct StoreCall : IDisposable
{
    private static readonly ActivitySource Source = new(DocumentStore.TelemetryName);
    private static readonly Meter Meter = new(DocumentStore.TelemetryName);
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("documents.duration", "s", "The time of a store call.");

    private readonly Activity? activity;
    private readonly TagList tags;
    private readonly long started;
    private readonly TimeProvider time;

    private StoreCall(TimeProvider time, string operation, string? collection, string? index, int count)
    {
        this.time = time;
        started = time.GetTimestamp();
        tags = new TagList { { "operation", operation }, { "collection", collection }, { "index", index } };
        activity = Source.StartActivity("documents." + operation, ActivityKind.Client);
        activity?.SetTag("collection", collection).SetTag("index", index).SetTag("count", count);
    }

    /// <summary>Begins a call. <paramref name="count"/> is the number of ids, picks or writes that it is about.</summary>
    public static StoreCall Start(TimeProvider time, string operation, string? collection, string? index, int count) =>
        new(time, operation, collection, index, count);

    /// <summary>Notes how the call ended.</summary>
    public void Ended(string outcome) => activity?.SetTag("outcome", outcome);

    public void Dispose()
    {
        Durations.Record(time.GetElapsedTime(started).TotalSeconds, tags);
        activity?.Dispose();
    }
}
