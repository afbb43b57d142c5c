using System.Collections.Concurrent;
using System.Globalization;

namespace InsideIn.GraphQL.Tests.Peers;

/// <summary>The data of the comparison, in memory; the rules by which they follow from their numbers are the peers'.</summary>
public sealed class PeerData
{
    private static readonly string[] Words = "team launch update review budget design sprint coffee office remote customer metric release hiring weekly plan board signal mentor travel lunch build deploy branch ticket roadmap garden kudos survey people culture quarter".Split(' ');
    private static readonly string[] Titles = ["Engineer", "Designer", "Analyst", "Manager", "Recruiter"];
    private static readonly string[] Departments = ["Platform", "Product", "Finance", "People", "Sales", "Support", "Legal"];

    public ConcurrentQueue<string> Calls { get; } = new();

    public bool IsCounting { get; set; } = true;

    public Dictionary<string, User> Users { get; } = Enumerable.Range(1, 200).Select(n => new User($"u{n}", $"User {n}", Titles[n % 5], Departments[n % 7])).ToDictionary(user => user.Id);

    public Dictionary<string, Group> Groups { get; } = Enumerable.Range(1, 20).Select(n => new Group($"g{n}", $"Group {n}", (n * 37 % 200) + 3)).ToDictionary(group => group.Id);

    public Dictionary<int, IReadOnlyList<ReactionCount>> Reactions { get; } = Enumerable.Range(1, 500).ToDictionary(n => n, ReactionsOf);

    public Dictionary<int, IReadOnlyList<Comment>> Comments { get; } = Enumerable.Range(1, 500).ToDictionary(n => n, CommentsOf);

    public IReadOnlyList<Post> NewestFirst { get; } = [.. Enumerable.Range(1, 500).Reverse()
        .Select(n => new Post($"p{n}", $"Post {n}: {Text(24, n * 31, 17)}", At(n), n, $"u{(n * 7 % 200) + 1}", n % 4 == 0 ? null : $"g{(n * 3 % 20) + 1}"))];

    public Task<IReadOnlyDictionary<TKey, TValue>> ReadAsync<TKey, TValue>(string name, IReadOnlyList<TKey> keys, Dictionary<TKey, TValue> all)
        where TKey : notnull
    {
        if (IsCounting) Calls.Enqueue($"{name} {keys.Count}");
        return Task.FromResult<IReadOnlyDictionary<TKey, TValue>>(all);
    }

    private static IReadOnlyList<ReactionCount> ReactionsOf(int n) =>
        [.. Enumerable.Range(0, 5).Select(i => new ReactionCount((ReactionKind)i, n * (i + 3) * 5 % (23 - (2 * i)))).Where(count => count.Count > 0)];

    private static IReadOnlyList<Comment> CommentsOf(int n) =>
        [.. Enumerable.Range(1, n % 7).Select(k => new Comment($"c{n}-{k}", $"Comment {k} on post {n}: {Text(8, (n * 13) + (k * 29), 5)}", At(n + k), $"u{(((n * 11) + (k * 5)) % 200) + 1}"))];

    private static string Text(int count, int start, int step) => string.Join(' ', Enumerable.Range(0, count).Select(k => Words[(start + (k * step)) % 32]));

    private static string At(int minutes) => new DateTimeOffset(2026, 1, 1, 8, 0, 0, TimeSpan.Zero).AddMinutes(minutes).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
