using System.Diagnostics;
using System.Globalization;
using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Benchmarks;

/// <summary>What is seen of rights from outside: how long a hidden address and a free one take to be answered (R2), and how long who is removed still hears anything (R9).</summary>
internal static class Rights
{
    private const int Requests = 1_000;
    private const int Removals = 100;
    private const int Bystanders = 400;

    private const string BySlug = "query($slug: String!) { groupBySlug(slug: $slug) { id } }";
    private const string Thread = "subscription($id: ID!) { onThreadChanged(subjectId: $id) { kind } }";
    private const string Remove = "mutation($group: ID!, $person: ID!) { removeMember(input: { groupId: $group, personId: $person }) { errors { ... on Error { code } } } }";

    public static async Task MeasureAsync(TextWriter output)
    {
        await using var network = await Network.StartAsync(people: 240, new Dictionary<string, string?> { ["GraphQL:RateBurst"] = "1000000000", ["GraphQL:RatePerSecond"] = "1000000000" });
        await MeasureAddressesAsync(network, new Table(output));
        await MeasureRemovalsAsync(network, output);
    }

    // By turns, so that a noisy minute falls on both.
    private static async Task MeasureAddressesAsync(Network network, Table table)
    {
        var group = await network.Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret);
        var asked = await network.Cast.GroupOwner.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { slug } } }", new { id = group });
        using var caller = new Caller(network.Address, network.Tenant.TokenFor(network.Cast.Outsider.Alias));
        var (hidden, free) = (Caller.Body(BySlug, new { slug = asked.Expected().TextAt("node.slug") }), Caller.Body(BySlug, new { slug = "nobody-has-this" }));

        await table.BeginAsync("An address that is hidden and one that is free (R2)");
        var first = await Sample.OfAsync(Requests, _ => caller.PostAsync("/graphql", free));
        await table.AddAsync("free (baseline)", first);
        await table.AddAsync("hidden", await Sample.OfAsync(Requests, _ => caller.PostAsync("/graphql", hidden)), first);
        await table.AddAsync("free again", await Sample.OfAsync(Requests, _ => caller.PostAsync("/graphql", free)), first);
        await table.AddAsync("hidden again", await Sample.OfAsync(Requests, _ => caller.PostAsync("/graphql", hidden)), first);
    }

    private static async Task MeasureRemovalsAsync(Network network, TextWriter output)
    {
        var members = network.Tenant.Options.Company.People.Skip(60).Where(person => person.User.AccountEnabled).Take(Removals)
            .Select(person => network.Employee(person.Alias)).ToArray();
        var group = await network.Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, [network.Cast.Author, .. members]);
        var post = await network.Cast.Author.PublishAsync([group], "Inside");
        using var owner = new Caller(network.Address, network.Tenant.TokenFor(network.Cast.GroupOwner.Alias));
        var bystanders = new List<LiveSocket>();
        for (var number = 0; number < Bystanders; number++)
        {
            bystanders.Add(await FollowAsync(network, network.Cast.Author, post));
        }

        var times = new List<double>();
        foreach (var member in members)
        {
            using var follower = await FollowAsync(network, member, post);
            var started = Stopwatch.GetTimestamp();
            await owner.PostAsync("/graphql", Caller.Body(Remove, new { group, person = member.Id }));
            while (!(await follower.ReceiveAsync()).Contains("\"complete\"", StringComparison.Ordinal))
            {
            }

            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Sort();
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{Removals} removals beside {Bystanders} others who follow the thread: what the removed person follows ends after p50 {times[Removals / 2]:0} ms, p99 {times[Removals * 99 / 100]:0} ms, at most {times[^1]:0} ms from the removal's sending; R9 allows 5000 ms."));
        bystanders.ForEach(bystander => bystander.Dispose());
    }

    private static Task<LiveSocket> FollowAsync(Network network, Employee who, string post) =>
        LiveSocket.FollowAsync(network.Address, network.Tenant.TokenFor(who.Alias), Thread, new { id = post });
}
