using System.Diagnostics;
using System.Globalization;
using InsideIn.Kit;

namespace InsideIn.Benchmarks;

/// <summary>
/// The feed of a person in 200 groups over networks of different sizes. All of them are open at once and take turns in short slices, and a ratio is the middle one of the ratios
/// of neighbouring slices, so that what else the machine does meets all of them alike.
/// </summary>
internal static class FeedGrowth
{
    private const int Slices = 40;
    private const int RequestsInSlice = 10;

    private static readonly (string Name, string Query)[] Pages =
    [
        ("home page", HomeFeed.Home),
        ("Following, 20 posts", "{ feed(first: 20) { nodes { id text } pageInfo { hasNextPage } } }"),
        ("For you, 20 posts", "{ forYou(first: 20) { nodes { post { id text } reason { kind group { name } person { displayName } } } } }"),
        ("page of a tag that one post in ten bears", "{ tag(name: \"learned\") { name postCount posts(first: 20) { nodes { id text } } comments(first: 20) { nodes { id } } } }"),
        ("unread posts, counted", "{ viewer { unreadCount } }"),
    ];

    public static async Task MeasureAsync(IReadOnlyList<int> sizes)
    {
        var networks = new List<WideNetwork>();
        foreach (var size in sizes)
        {
            var started = Stopwatch.GetTimestamp();
            networks.Add(await WideNetwork.StartAsync(size));
            await WriteAsync($"{size} posts in {WideNetwork.GroupCount} groups: filled in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s.");
        }

        foreach (var (name, query) in Pages)
        {
            await MeasureAsync(name, query, networks);
        }

        foreach (var network in networks)
        {
            await network.DisposeAsync();
        }
    }

    private static async Task MeasureAsync(string name, string query, List<WideNetwork> networks)
    {
        var body = Caller.Body(query);
        var callers = networks.Select(network => new Caller(network.Network.Address, network.Network.Tenant.TokenFor(network.Reader.Alias))).ToList();
        await WarmUpAsync(callers, body);
        var calls = await StoreCalls.OfAsync(() => callers[0].PostAsync("/graphql", body));
        var times = networks.Select(_ => new List<double[]>()).ToList();
        for (var slice = 0; slice < Slices; slice++)
        {
            for (var at = 0; at < callers.Count; at++)
            {
                times[at].Add(await SliceAsync(callers[at], body));
            }
        }

        await WriteAsync($"\n{name}: {calls.Count} store calls\n\n| posts | p50 ms | p99 ms | to a tenth of the posts |\n| ---: | ---: | ---: | ---: |");
        for (var at = 0; at < networks.Count; at++)
        {
            var all = times[at].SelectMany(slice => slice).Order().ToArray();
            var ratio = at == 0 ? "" : Middle([.. times[at].Zip(times[at - 1], (mine, smaller) => Middle(mine) / Middle(smaller))]).ToString("0.00", CultureInfo.InvariantCulture);
            await WriteAsync($"| {networks[at].Posts} | {all[all.Length / 2]:0.00} | {all[all.Length * 99 / 100]:0.00} | {ratio} |");
        }

        callers.ForEach(caller => caller.Dispose());
    }

    private static async Task WarmUpAsync(List<Caller> callers, byte[] body)
    {
        for (var request = 0; request < 100; request++)
        {
            foreach (var caller in callers)
            {
                await caller.PostAsync("/graphql", body);
            }
        }
    }

    private static async Task<double[]> SliceAsync(Caller caller, byte[] body)
    {
        var times = new double[RequestsInSlice];
        for (var at = 0; at < times.Length; at++)
        {
            var started = Stopwatch.GetTimestamp();
            await caller.PostAsync("/graphql", body);
            times[at] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        return times;
    }

    private static double Middle(double[] values) => values.Order().ElementAt(values.Length / 2);

    private static Task WriteAsync(FormattableString line) => Console.Out.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));
}
