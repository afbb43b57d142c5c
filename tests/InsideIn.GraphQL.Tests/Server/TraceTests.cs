using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using InsideIn.GraphQL.Tests.Library;

namespace InsideIn.GraphQL.Tests.Server;

/// <summary>What a listener to the engine's traces and figures hears. Each test asks with a name of its own: others ask at the same time.</summary>
public sealed class TraceTests
{
    [Theory]
    [InlineData("query TracedQuery { who }", "query", "TracedQuery")]
    [InlineData("mutation TracedMutation { shelve(input: { row: 1 }) { place } }", "mutation", "TracedMutation")]
    public async Task An_operation_is_one_span_with_its_name_and_the_documents_hash(string query, string kind, string name)
    {
        var heard = await ListenAsync([GraphQLDiagnostics.Name], query);

        var span = Assert.Single(heard, span => (string?)span.GetTagItem("graphql.operation.name") == name);
        Assert.Equal(kind, span.OperationName);
        Assert.Equal(kind, span.GetTagItem("graphql.operation.type"));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(query))), span.GetTagItem("graphql.document.hash"));
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
    }

    [Fact]
    public async Task A_span_with_errors_says_so()
    {
        var heard = await ListenAsync([GraphQLDiagnostics.Name], "query TracedFault { boom }");

        Assert.Equal(ActivityStatusCode.Error, Assert.Single(heard, span => (string?)span.GetTagItem("graphql.operation.name") == "TracedFault").Status);
    }

    [Fact]
    public async Task A_batch_of_a_data_loader_is_a_span_within_its_operation()
    {
        var heard = await ListenAsync([GraphQLDiagnostics.Name], "query TracedLoads { a: length(word: \"one\") b: length(word: \"three\") }");

        var operation = Assert.Single(heard, span => (string?)span.GetTagItem("graphql.operation.name") == "TracedLoads");
        var batch = Assert.Single(heard, span => span.OperationName == "dataloader" && span.TraceId == operation.TraceId);
        Assert.Equal("LengthByWordDataLoader", batch.GetTagItem("graphql.dataloader.name"));
        Assert.Equal(2, batch.GetTagItem("graphql.dataloader.batch.size"));
    }

    [Fact]
    public async Task Fields_are_spans_only_for_who_asks_for_them()
    {
        const string Query = "query TracedFields { who boomLater }";
        var plain = await ListenAsync([GraphQLDiagnostics.Name], Query);
        var heard = await ListenAsync([GraphQLDiagnostics.Name, GraphQLDiagnostics.FieldsName], Query);

        Assert.DoesNotContain(plain, span => span.Source.Name == GraphQLDiagnostics.FieldsName);
        var operation = Assert.Single(heard, span => (string?)span.GetTagItem("graphql.operation.name") == "TracedFields");
        var fields = heard.Where(span => span.Source.Name == GraphQLDiagnostics.FieldsName && span.TraceId == operation.TraceId).OrderBy(span => span.OperationName, StringComparer.Ordinal).ToList();
        Assert.Equal([("Query.boomLater", ActivityStatusCode.Error), ("Query.who", ActivityStatusCode.Unset)], fields.Select(span => (span.OperationName, span.Status)));
        Assert.All(fields, span => Assert.Equal(operation.SpanId, span.ParentSpanId));
    }

    [Fact]
    public async Task Batches_and_times_are_measured()
    {
        string[] asked = ["graphql.dataloader.batch.size", "graphql.operation.duration"];
        var measured = new ConcurrentQueue<(string Name, double Value, string? Tag)>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, own) =>
        {
            // What others of this process measure meanwhile has other tags: a listener that fails there fails what they do.
            if (instrument.Meter.Name == GraphQLDiagnostics.Name && asked.Contains(instrument.Name)) own.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, tags[0].Value as string)));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, tags[0].Value as string)));
        listener.Start();
        await using var server = await LibraryServer.StartAsync();
        await server.TextAsync("{ a: length(word: \"one\") b: length(word: \"three\") c: length(word: \"sixteen\") }");

        Assert.Contains(("graphql.dataloader.batch.size", 3, "LengthByWordDataLoader"), measured);
        Assert.Contains(measured, one => one is { Name: "graphql.operation.duration", Value: > 0 and < 60, Tag: "query" });
    }

    private static async Task<IReadOnlyCollection<Activity>> ListenAsync(string[] sources, string query)
    {
        var heard = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => sources.Contains(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = heard.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = await LibraryServer.StartAsync();
        await server.TextAsync(query);
        return heard;
    }
}
