using System.Diagnostics;
using System.Globalization;
using InsideIn.Posts;
using InsideIn.Search;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Benchmarks;

/// <summary>
/// Search of a person in 200 groups over networks of different sizes, with what its index costs. All networks are open at once and take turns in short slices;
/// a ratio is the middle one of the ratios of neighbouring slices, so that what else the machine does meets all of them alike.
/// </summary>
internal static class SearchGrowth
{
    private const int WordsInPost = 60;
    private const int Slices = 20;
    private const int RequestsInSlice = 5;
    private const int PostsAtOnce = 100;

    private static readonly (string Name, string Query)[] Searches =
    [
        ("a rare word", Prose.Word(20_000)),
        ("a usual word", Prose.Word(300)),
        ("two usual words", $"{Prose.Word(300)} {Prose.Word(500)}"),
        ("a word with a slip", Prose.Word(20_000).Insert(3, "x")),
        ("a word that nobody wrote", "xylophonequartet"),
    ];

    public static async Task MeasureAsync(IReadOnlyList<int> sizes)
    {
        var networks = new List<WideNetwork>();
        foreach (var size in sizes)
        {
            var network = await WideNetwork.StartAsync(size, number => Prose.Text(number, WordsInPost));
            await IndexAsync(network);
            networks.Add(network);
        }

        await WriteAsync($"\n| search for | posts | found | p50 ms | p99 ms | to the smaller network |\n| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (name, query) in Searches)
        {
            await MeasureAsync(name, query, networks);
        }

        foreach (var network in networks)
        {
            await network.DisposeAsync();
        }
    }

    /// <summary>Indexes everything and says what it cost.</summary>
    private static async Task IndexAsync(WideNetwork network)
    {
        var indexing = network.Network.Services.GetRequiredService<Indexing>();
        var (text, before, started, cpu) = (0L, await SettledSizeOf(network), Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        Guid? behind = null;
        do
        {
            var ids = await network.Network.Store.WalkAsync(PostStore.Posts, behind, PostsAtOnce);
            await indexing.IndexAsync(SearchType.Post, ids, CancellationToken.None);
            text += (await network.Network.Store.GetAsync(PostStore.Posts, ids)).Values.Sum(post => post.Document.Body.ToPlainText().Length);
            behind = ids.Count < PostsAtOnce ? null : ids[^1];
        }
        while (behind is not null);

        var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        var perPost = (await SettledSizeOf(network) - before) / (double)network.Posts;
        await WriteAsync(
            $"{network.Posts} posts of {text / network.Posts} bytes: indexed in {elapsed / network.Posts:0.00} ms each ({(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / network.Posts:0.00} ms CPU), {perPost:0} bytes each, {perPost * network.Posts / text:0.0} times the text.");
    }

    /// <summary>The size of everything kept, once the log has been written into the main file.</summary>
    private static async Task<long> SettledSizeOf(WideNetwork network)
    {
        var (size, before) = (SizeOf(network), 0L);
        for (var quiet = 0; quiet < 5; quiet = size == before ? quiet + 1 : 0)
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            (before, size) = (size, SizeOf(network));
        }

        return size;
    }

    private static long SizeOf(WideNetwork network) => new DirectoryInfo(network.Network.Folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    private static async Task MeasureAsync(string name, string query, List<WideNetwork> networks)
    {
        var body = Caller.Body($"{{ search(query: \"{query}\") {{ totalCount facets {{ type count }} hits(first: 20) {{ nodes {{ title snippet {{ text }} writtenAt }} }} }} }}");
        var callers = networks.Select(network => new Caller(network.Network.Address, network.Network.Tenant.TokenFor(network.Reader.Alias))).ToList();
        var times = networks.Select(_ => new List<double[]>()).ToList();
        for (var slice = -Slices; slice < Slices; slice++)
        {
            for (var at = 0; at < callers.Count; at++)
            {
                var some = await SliceAsync(callers[at], body);
                if (slice >= 0)
                {
                    times[at].Add(some);
                }
            }
        }

        for (var at = 0; at < networks.Count; at++)
        {
            var all = times[at].SelectMany(slice => slice).Order().ToArray();
            var ratio = at == 0 ? "" : Middle([.. times[at].Zip(times[at - 1], (mine, smaller) => Middle(mine) / Middle(smaller))]).ToString("0.00", CultureInfo.InvariantCulture);
            var found = (await networks[at].Reader.AskAsync($"{{ search(query: \"{query}\") {{ totalCount }} }}")).NumberAt("search.totalCount");
            await WriteAsync($"| {name} | {networks[at].Posts} | {found} | {all[all.Length / 2]:0.0} | {all[all.Length * 99 / 100]:0.0} | {ratio} |");
        }

        callers.ForEach(caller => caller.Dispose());
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
