using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using InsideIn.GraphQL.Tests.Library;
using InsideIn.GraphQL.Tests.Live;

namespace InsideIn.GraphQL.Tests.Server;

public sealed class BatchTests
{
    private const string Who = """{"query":"{ who }"}""";

    private const string Wrong = """{"query":"{ nothing }"}""";
    private const string Echo = """{"query":"query A($t: String!) { echo(text: $t) { text } }","variables":{"t":"x"}}""";

    [Fact]
    public async Task Requests_of_a_batch_are_answered_in_their_order()
    {
        await using var server = await OfferingAsync(3);
        using var response = await server.PostAsync($"[{Who},{Wrong},{Echo}]", accept: "application/graphql-response+json");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var answers = JsonElement.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("nobody anonymous", answers[0].GetProperty("data").GetProperty("who").GetString());
        Assert.False(answers[1].TryGetProperty("data", out _)); // R1
        Assert.Equal("x", answers[2].GetProperty("data").GetProperty("echo").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData(0, 1, 400)]
    [InlineData(3, 0, 400)]
    [InlineData(3, 3, 200)]
    [InlineData(3, 4, 400)]
    public async Task A_batch_holds_at_most_as_many_requests_as_are_offered(int offered, int sent, int status)
    {
        await using var server = await OfferingAsync(offered);
        using var response = await server.PostAsync($"[{string.Join(',', Enumerable.Repeat(Who, sent))}]");
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(2, 200)]
    [InlineData(3, 503)]
    public async Task Each_request_of_a_batch_takes_room_of_its_own(int sent, int status)
    {
        await using var server = await OfferingAsync(10, options => options.Limits = options.Limits with { MaxConcurrentExecutions = 2 });
        using var response = await server.PostAsync($"[{string.Join(',', Enumerable.Repeat(Who, sent))}]");
        Assert.Equal(status, (int)response.StatusCode);
        using var after = await server.PostAsync(Who);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task A_batch_has_the_time_of_one_operation()
    {
        var time = new ManualTime();
        await using var server = await LibraryServer.StartAsync(builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(time);
            builder.ModifyOptions(options => options.Limits = options.Limits with { MaxBatchSize = 10, ExecutionTimeout = TimeSpan.FromMilliseconds(500) });
        });
        var asked = server.PostAsync($"[{string.Join(',', Enumerable.Repeat("""{"query":"{ wait }"}""", 10))}]");
        await server.Catalogue.Waiting.Task.WaitAsync(TimeSpan.FromSeconds(20));
        time.Advance(TimeSpan.FromMilliseconds(500));
        // The clock stands from here on: only what has no time left comes to its end.
        for (var rest = 0; rest < 20_000 && !asked.IsCompleted; rest++)
        {
            time.Advance(TimeSpan.Zero);
            await Task.Delay(1);
        }

        using var response = await asked.WaitAsync(TimeSpan.Zero);
        var answers = JsonElement.Parse(await response.Content.ReadAsStringAsync());
        Assert.All(answers.EnumerateArray(), answer => Assert.Equal("TIMEOUT", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_batch_may_cost_what_one_operation_may()
    {
        const string Length = """{"query":"{ length(word: \"one\") }"}""";
        await using var server = await OfferingAsync(10, options => options.Limits = options.Limits with { MaxFieldCost = 15 });
        using var alone = await server.PostAsync(Length);
        Assert.Equal("""{"data":{"length":3}}""", await alone.Content.ReadAsStringAsync());
        using var response = await server.PostAsync($"[{Length},{Length},{Who}]");
        var answers = JsonElement.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(3, answers[0].GetProperty("data").GetProperty("length").GetInt32());
        Assert.Equal("COST_EXCEEDED", answers[1].GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("nobody anonymous", answers[2].GetProperty("data").GetProperty("who").GetString());
    }

    [Fact]
    public async Task One_request_of_a_wrong_shape_refuses_the_whole_batch()
    {
        await using var server = await OfferingAsync(10);
        using var response = await server.PostAsync($$"""[{{Who}},{"query":7} ]""");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static Task<LibraryServer> OfferingAsync(int requests, Action<GraphQLServerOptions>? change = null) =>
        LibraryServer.StartAsync(builder => builder.ModifyOptions(options =>
        {
            options.Limits = options.Limits with { MaxBatchSize = requests };
            change?.Invoke(options);
        }));
}
