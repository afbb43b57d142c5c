using System.Net;
using InsideIn.GraphQL.Tests.Library;

namespace InsideIn.GraphQL.Tests.Server;

public sealed class LimitTests
{
    [Fact]
    public async Task An_operation_that_takes_too_long_is_cancelled_and_says_so() // X7
    {
        await using var server = await LibraryServer.StartAsync(builder => builder.ModifyOptions(options => options.Limits = options.Limits with { ExecutionTimeout = TimeSpan.FromMilliseconds(100) }));
        var text = await server.TextAsync("{ wait }");
        Assert.Equal("""{"errors":[{"message":"The operation took longer than 0.1 s.","extensions":{"code":"TIMEOUT","traceId":"?"}}],"data":null}""", text.Replace(Fault.TraceIdOf(text), "?", StringComparison.Ordinal));
        await server.Catalogue.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_reader_who_leaves_cancels_the_resolvers() // X7
    {
        await using var server = await LibraryServer.StartAsync();
        using var leaving = new CancellationTokenSource();
        var asking = server.AskAsync("{ wait }", cancellationToken: leaving.Token);
        await server.Catalogue.Waiting.Task.WaitAsync(TimeSpan.FromSeconds(5));
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        await server.Catalogue.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(5));
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task More_operations_than_may_run_at_once_are_asked_to_come_again()
    {
        await using var server = await LibraryServer.StartAsync(builder => builder.ModifyOptions(options => options.Limits = options.Limits with { MaxConcurrentExecutions = 1 }));
        using var leaving = new CancellationTokenSource();
        var asking = server.AskAsync("{ wait }", cancellationToken: leaving.Token);
        await server.Catalogue.Waiting.Task.WaitAsync(TimeSpan.FromSeconds(5));
        using var refused = await server.PostAsync("""{"query":"{ who }"}""");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter!.Delta);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        await server.Catalogue.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task The_schema_is_shown_only_where_it_may_be() // I2
    {
        await using var closed = await LibraryServer.StartAsync(builder => builder.ModifyOptions(options => options.AllowIntrospection = false));
        var refused = await closed.AskAsync("{ who __schema { queryType { name } } }");
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", refused.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await closed.TextAsync("{ __typename }"));
        await using var open = await LibraryServer.StartAsync();
        Assert.Equal("""{"data":{"__schema":{"queryType":{"name":"Query"}},"__type":{"kind":"OBJECT"}}}""", await open.TextAsync("{ __schema { queryType { name } } __type(name: \"Book\") { kind } }"));
    }

    [Fact]
    public async Task An_option_outside_its_range_stops_the_start()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => LibraryServer.StartAsync(builder => builder.ModifyOptions(options => options.Limits = options.Limits with { MaxJsonDepth = 7 })));
        Assert.Equal("GraphQLLimits.MaxJsonDepth is 7; allowed is from 8 to 256.", fault.Message);
    }
}
