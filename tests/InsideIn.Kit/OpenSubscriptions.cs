using System.Diagnostics.Metrics;
using InsideIn.GraphQL;

namespace InsideIn.Kit;

/// <summary>Counts the subscriptions of this process from its making on, so that a test can wait until somebody follows what the test is about to do.</summary>
public sealed class OpenSubscriptions : IDisposable
{
    private readonly Lock gate = new();
    private readonly MeterListener listener = new();
    private readonly List<(int Count, TaskCompletionSource Reached)> waiting = [];
    private int count;

    /// <summary>Begins to count.</summary>
    public OpenSubscriptions()
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Name == GraphQLDiagnostics.Name && instrument.Name == "graphql.subscription.open") listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<int>((_, change, _, _) => Change(change));
        listener.Start();
    }

    /// <summary>Completes as soon as there are so many.</summary>
    public Task Reach(int number)
    {
        lock (gate)
        {
            if (count == number) return Task.CompletedTask;
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((number, reached));
            return reached.Task.WaitAsync(TimeSpan.FromSeconds(20));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => listener.Dispose();

    private void Change(int change)
    {
        lock (gate)
        {
            count += change;
            foreach (var (_, reached) in waiting.Where(one => one.Count == count)) reached.TrySetResult();
            waiting.RemoveAll(one => one.Count == count);
        }
    }
}
