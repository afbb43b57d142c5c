using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace InsideIn.GraphQL;

/// <summary>Traces and figures of the engine, to be subscribed to by <see cref="Name"/>.</summary>
public static class GraphQLDiagnostics
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "InsideIn.GraphQL";

    /// <summary>The name of the activity source that has one span for each resolver called. They are many; subscribe while looking for something.</summary>
    public const string FieldsName = "InsideIn.GraphQL.Fields";

    internal static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    /// <summary>The keys of one call of a data loader's batch method.</summary>
    internal static readonly Histogram<int> BatchSize = Meter.CreateHistogram<int>("graphql.dataloader.batch.size", "{key}", "Keys of one data loader call.");

    /// <summary>Subscriptions whose source is open.</summary>
    internal static readonly UpDownCounter<int> OpenSubscriptions = Meter.CreateUpDownCounter<int>("graphql.subscription.open", "{subscription}", "Subscriptions whose source of events is open.");

    /// <summary>The time of one operation, from parsing to the last resolver.</summary>
    internal static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("graphql.operation.duration", "s", "Time of one operation.");

    /// <summary>The id under which the log tells of what the reader is told of now.</summary>
    internal static string TraceId() => (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToString();

    /// <summary>The span of one call of a data loader's batch method.</summary>
    internal static Activity? StartBatch(string loader, int keys)
    {
        var span = Source.StartActivity("dataloader");
        span?.SetTag("graphql.dataloader.name", loader);
        span?.SetTag("graphql.dataloader.batch.size", keys);
        return span;
    }
}
