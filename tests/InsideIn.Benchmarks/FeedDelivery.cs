using System.Diagnostics;
using System.Globalization;
using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Benchmarks;

/// <summary>A thousand people's clients that follow their feeds at one server of the product: what each costs the server, and how long a post takes to all of them. The server is a process of its own.</summary>
internal static class FeedDelivery
{
    /// <summary>The argument that makes this program the server.</summary>
    public const string ServerArgument = "--feed-server";

    private const int Followers = 1_000;
    private const int Posts = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private const string Follow = "subscription { onFeedChanged { kind post { id text } } }";
    private const string Publish = "mutation($group: ID!, $text: String!, $key: UUID!) { publishPost(input: { groupIds: [$group], text: $text, clientKey: $key }) { post { id } } }";

    /// <summary>Serves until its parent closes the input. It tells its address, a token of the author, a group, and a token of each reader; then, for each line that it is given, the bytes in use after a collection.</summary>
    public static async Task ServeAsync()
    {
        await using var network = await Network.StartAsync(people: 240, new Dictionary<string, string?> { ["GraphQL:RateBurst"] = "1000000000", ["GraphQL:RatePerSecond"] = "1000000000" });
        var readers = network.Tenant.Options.Company.People.Skip(60).Where(person => person.User.AccountEnabled).Take(150).ToList();
        var group = await network.Cast.Author.CreateGroupAsync(GroupPrivacy.Closed, [.. readers.Select(person => network.Employee(person.Alias)).Where(person => person.PersonId != network.Cast.Author.PersonId)]);
        await Console.Out.WriteLineAsync($"{network.Address} {network.Tenant.TokenFor(network.Cast.Author.Alias)} {group} {string.Join(' ', readers.Select(person => network.Tenant.TokenFor(person.Alias)))}");
        while (await Console.In.ReadLineAsync() is not null)
        {
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{GC.GetTotalMemory(forceFullCollection: true)} {Environment.WorkingSet}"));
        }
    }

    public static async Task MeasureAsync()
    {
        using var server = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ServerArgument) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var told = (await server.StandardOutput.ReadLineAsync())!.Split(' ');
        var (address, group, tokens) = (new Uri(told[0]), told[2], told[3..]);
        using var author = new Caller(address, told[1]);
        using (var warm = await LiveSocket.FollowAsync(address, tokens[0], Follow))
        {
            await PublishAsync(author, group, 0);
            await ReadPostAsync(warm);
        }

        var before = await MemoryAsync(server);
        var sockets = new List<LiveSocket>();
        for (var number = 0; number < Followers; number++)
        {
            sockets.Add(await LiveSocket.FollowAsync(address, tokens[number % tokens.Length], Follow));
        }

        var after = await MemoryAsync(server);
        var times = await DeliverAsync(author, group, sockets);
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{Followers} followers of their feeds, {Posts} posts: p50 {times[times.Length / 2]:0} ms, p99 {times[times.Length * 99 / 100]:0} ms, last {times[^1]:0} ms, from the mutation's sending; {(after.Heap - before.Heap) / 1024.0 / Followers:0.0} kB of heap and {(after.WorkingSet - before.WorkingSet) / 1024.0 / Followers:0.0} kB of working set each."));
        sockets.ForEach(socket => socket.Dispose());
        server.StandardInput.Close();
        await server.WaitForExitAsync();
    }

    private static async Task<double[]> DeliverAsync(Caller author, string group, List<LiveSocket> sockets)
    {
        var times = sockets.Select(_ => new List<double>(Posts)).ToArray();
        var reading = sockets.Select((socket, index) => Task.Run(async () =>
        {
            for (var number = 0; number < Posts; number++)
            {
                times[index].Add(await ReadPostAsync(socket));
            }
        })).ToList();
        for (var number = 1; number <= Posts; number++)
        {
            await PublishAsync(author, group, number);
            await Task.Delay(Pause);
        }

        await Task.WhenAll(reading);
        return [.. times.SelectMany(part => part).Order()];
    }

    /// <summary>Milliseconds from the sending of the post that is told next.</summary>
    private static async Task<double> ReadPostAsync(LiveSocket socket)
    {
        while (true)
        {
            var message = await socket.ReceiveAsync();
            var at = message.IndexOf("sent ", StringComparison.Ordinal);
            if (at >= 0)
            {
                // The clock of all processes of a machine is one.
                return Stopwatch.GetElapsedTime(long.Parse(message.AsSpan(at + 5)[..message.AsSpan(at + 5).IndexOf(' ')], CultureInfo.InvariantCulture)).TotalMilliseconds;
            }
        }
    }

    private static Task<byte[]> PublishAsync(Caller author, string group, int number) =>
        author.PostAsync("/graphql", Caller.Body(Publish, new { group, text = $"sent {Stopwatch.GetTimestamp()} as number {number}", key = Kernel.Ids.Of($"feedDelivery.{number}") }));

    private static async Task<(long Heap, long WorkingSet)> MemoryAsync(Process server)
    {
        await server.StandardInput.WriteLineAsync("memory");
        var parts = (await server.StandardOutput.ReadLineAsync())!.Split(' ');
        return (long.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
