using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using InsideIn.GraphQL.Tests.Library;
using Xunit.Abstractions;

namespace InsideIn.GraphQL.Tests.Robustness;

/// <summary>What other tests allocate meanwhile would count as growth, so nothing runs beside these.</summary>
[CollectionDefinition(nameof(MutatedInputTests), DisableParallelization = true)]
public sealed class MutatedInputAlone;

/// <summary>Whatever comes over the wire is answered: by data or by an error, in time, and without growing the process. INSIDEIN_FUZZ sets how many inputs are tried.</summary>
[Collection(nameof(MutatedInputTests))]
public sealed class MutatedInputTests(ITestOutputHelper output)
{
    private const int Seed = 20_261_122;
    private const int Workers = 4;

    private readonly ConcurrentDictionary<HttpStatusCode, int> answered = new();

    private static int Inputs => int.TryParse(Environment.GetEnvironmentVariable("INSIDEIN_FUZZ"), CultureInfo.InvariantCulture, out var inputs) ? inputs : 10_000;

    [Fact]
    public async Task Inputs_that_something_happened_to_are_answered()
    {
        await using var server = await StartAsync(limits => limits);
        server.Http.Timeout = TimeSpan.FromSeconds(5);
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => SendAsync(server, Seed - 1 - worker, 250)));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var slowest = await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => SendAsync(server, Seed + worker, Inputs / Workers)));
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine($"{Inputs} inputs from seed {Seed}; slowest {slowest.Max().TotalMilliseconds:0} ms; memory {grown / 1024:N0} KB more");
        output.WriteLine(string.Join(", ", answered.OrderBy(pair => pair.Key).Select(pair => $"{pair.Value} times {(int)pair.Key}")));

        // Some inputs stay right, most do not, and some are no requests at all.
        Assert.True(answered[HttpStatusCode.OK] > 0 && answered[HttpStatusCode.BadRequest] > 0 && answered[HttpStatusCode.UnsupportedMediaType] > 0);

        // What went wrong inside, if anything, stands in the log; nothing in these requests asks for a fault.
        Assert.Empty(server.Log.Errors);
        // The cache of documents may have filled meanwhile.
        Assert.InRange(grown, long.MinValue, 32 * 1024 * 1024);
    }

    [Theory]
    [InlineData("nested lists", "body", false)]
    [InlineData("nested lists", "nesting", true)]
    [InlineData("inline fragments", "body", false)]
    [InlineData("inline fragments", "fragmentVisits", true)]
    public async Task A_text_made_to_tie_up_the_server_is_refused_by_a_budget_of_work(string what, string limit, bool isWide)
    {
        var query = what == "nested lists" ? $"{{ anything(value: {new string('[', 1_500_000)}" : $"{{ {string.Concat(Enumerable.Repeat("... on Query { who }    ", 16_000))} }}";
        await using var server = await StartAsync(limits => isWide ? GraphQLLimits.Wide : limits);
        using var warm = await server.PostAsync("""{"query":"{ who }"}""");
        var clock = Stopwatch.StartNew();
        using var response = await server.PostAsync(JsonSerializer.Serialize(new { query }));
        var answer = JsonElement.Parse(await response.Content.ReadAsStringAsync());
        output.WriteLine($"{what}, {query.Length / 1024} KB: {clock.ElapsedMilliseconds} ms");
        Assert.Equal(limit, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("limit").GetString());
    }

    private static Task<LibraryServer> StartAsync(Func<GraphQLLimits, GraphQLLimits> limits) =>
        LibraryServer.StartAsync(builder => builder.ModifyOptions(options =>
            // One address sends here what thousands of readers would.
            options.Limits = limits(options.Limits) with { RateBurst = GraphQLLimits.MostCost, RatePerSecond = GraphQLLimits.MostCost }));

    private async Task<TimeSpan> SendAsync(LibraryServer server, int seed, int inputs)
    {
        var requests = new RandomRequest(seed);
        var slowest = TimeSpan.Zero;
        for (var number = 0; number < inputs; number++)
        {
            var (request, shown) = requests.Next();
            var clock = Stopwatch.StartNew();
            try
            {
                using (request)
                {
                    using var response = await server.Http.SendAsync(request);
                    answered.AddOrUpdate(response.StatusCode, 1, static (_, times) => times + 1);
                    Check(response.StatusCode, await response.Content.ReadAsByteArrayAsync(), response.Content.Headers.ContentType?.MediaType);
                }
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Seed {seed}, input {number}: {fault.Message}\n{shown}", fault);
            }

            if (clock.Elapsed > slowest) slowest = clock.Elapsed;
        }

        return slowest;
    }

    private static void Check(HttpStatusCode status, byte[] body, string? mediaType)
    {
        if ((int)status >= 500 && status != HttpStatusCode.ServiceUnavailable) throw new InvalidOperationException($"It was answered {(int)status}: {Encoding.UTF8.GetString(body)}");
        if (body.Length == 0 || mediaType is null || !mediaType.EndsWith("json", StringComparison.Ordinal)) return;
        using var json = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 1_000 });
        if (Encoding.UTF8.GetString(body).Contains("\"INTERNAL\"", StringComparison.Ordinal)) throw new InvalidOperationException($"It met a fault: {Encoding.UTF8.GetString(body)}");
    }
}
