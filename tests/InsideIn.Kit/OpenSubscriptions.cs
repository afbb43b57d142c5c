using System.Diagnostics.Metrics;
using InsideIn.GraphQL;

namespace InsideIn.Kit;

/// <summary>
/// How many subscriptions are open in this process, so that a test can wait until somebody follows what it is about to do.
/// Tests that ask share a collection; each waits for zero first, because what an earlier test closed may still be closing.
/// </summary>
public static class OpenSubscriptions
{
    private static readonly Lock Gate = new();
    private static readonly List<(int Count, TaskCompletionSource Reached)> Waiting = [];
    private static MeterListener? listener;
    private static int count;

    /// <summary>Completes as soon as there are so many.</summary>
    public static Task Reach(int number)
    {
        lock (Gate)
        {
            if (count == number) return Task.CompletedTask;
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            Waiting.Add((number, reached));
            return reached.Task.WaitAsync(TimeSpan.FromSeconds(20));
        }
    }

    /// <summary>Counts from now on; called before the first server of the process starts.</summary>
    internal static void BeginToCount()
    {
        lock (Gate)
        {
            listener ??= Listen();
        }
    }

    private static MeterListener Listen()
    {
        var listening = new MeterListener
        {
            InstrumentPublished = (instrument, meters) =>
            {
                if (instrument.Meter.Name == GraphQLDiagnostics.Name && instrument.Name == "graphql.subscription.open") meters.EnableMeasurementEvents(instrument);
            },
        };
        listening.SetMeasurementEventCallback<int>((_, change, _, _) => Change(change));
        listening.Start();
        return listening;
    }

    private static void Change(int change)
    {
        lock (Gate)
        {
            count += change;
            foreach (var (_, reached) in Waiting.Where(one => one.Count == count)) reached.TrySetResult();
            Waiting.RemoveAll(one => one.Count == count);
        }
    }
}
