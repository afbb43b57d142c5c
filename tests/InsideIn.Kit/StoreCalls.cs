using System.Collections.Concurrent;
using System.Diagnostics;
using InsideIn.Documents;

namespace InsideIn.Kit;

/// <summary>Counts what the requests of one test ask of the store, whatever else runs in the process.</summary>
public static class StoreCalls
{
    private static readonly ActivitySource Source = new("InsideIn.Kit");

    /// <summary>The store calls that <paramref name="act"/> caused, each as <c>documents.pick comments.byListing</c>.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Func<Task> act)
    {
        var calls = new ConcurrentQueue<(ActivityTraceId Trace, string Call)>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is DocumentStore.TelemetryName or "InsideIn.Kit",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => calls.Enqueue((activity.TraceId, $"{activity.OperationName} {activity.GetTagItem("collection")}.{activity.GetTagItem("index")}")),
        };
        ActivitySource.AddActivityListener(listener);

        // The client hands its trace to the server, so the server's store calls carry it.
        ActivityTraceId trace;
        using (var root = Source.StartActivity("test"))
        {
            trace = root!.TraceId;
            await act();
        }

        return [.. calls.Where(pair => pair.Trace == trace && pair.Call.StartsWith("documents.", StringComparison.Ordinal)).Select(pair => pair.Call)];
    }
}
