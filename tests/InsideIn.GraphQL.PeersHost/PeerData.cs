using System.Collections.Concurrent;
using System.Globalization;

namespace InsideIn.GraphQL.Peers;

/// <summary>The data of the comparison, in memory. They follow from their numbers by rules that every peer keeps.</summary>
public sealed class PeerData
{
    private const int PostCount = 500;

    private static readonly string[] Words = "team launch update review budget design sprint coffee office remote customer metric release hiring weekly plan board signal mentor travel lunch build deploy branch ticket roadmap garden kudos survey people culture quarter".Split(' ');
    private static readonly string[] Titles = ["Engineer", "Designer", "Analyst", "Manager", "Recruiter"];
    private static readonly string[] Departments = ["Platform", "Product", "Finance", "People", "Sales", "Support", "Legal"];

    private readonly ConcurrentDictionary<string, int> added = new();
    private readonly Post[] newestFirst = [.. Enumerable.Range(1, PostCount).Reverse()
        .Select(n => new Post($"p{n}", $"Post {n}: {Text(24, n * 31, 17)}", At(n), n, $"u{(n * 7 % 200) + 1}", n % 4 == 0 ? null : $"g{(n * 3 % 20) + 1}"))];

    private int lastComment;

    public PeerData() => Posts = newestFirst.ToDictionary(post => post.Id);

    /// <summary>The batches read so far, when somebody counts them.</summary>
    public ConcurrentQueue<string>? Calls { get; init; }

    public IReadOnlyDictionary<string, User> Users { get; } = Enumerable.Range(1, 200).Select(n => new User($"u{n}", $"User {n}", Titles[n % 5], Departments[n % 7])).ToDictionary(user => user.Id);

    public IReadOnlyDictionary<string, Group> Groups { get; } = Enumerable.Range(1, 20).Select(n => new Group($"g{n}", $"Group {n}", (n * 37 % 200) + 3)).ToDictionary(group => group.Id);

    public IReadOnlyDictionary<string, Post> Posts { get; }

    public IReadOnlyDictionary<string, IReadOnlyList<ReactionCount>> Reactions { get; } = Enumerable.Range(1, PostCount).ToDictionary(n => $"p{n}", ReactionsOf);

    public IReadOnlyDictionary<string, IReadOnlyList<Comment>> Comments { get; } = Enumerable.Range(1, PostCount).ToDictionary(n => $"p{n}", CommentsOf);

    /// <summary>What a store would be asked: the values of many keys at once.</summary>
    public Task<IReadOnlyDictionary<string, T>> ReadAsync<T>(string name, IReadOnlyList<string> keys, IReadOnlyDictionary<string, T> all)
    {
        Calls?.Enqueue($"{name} {keys.Count}");
        return Task.FromResult(all);
    }

    /// <summary>The posts below a cursor, newest first. Shape: null where <paramref name="after"/> is no cursor.</summary>
    public FeedConnection? Page(int first, string? after)
    {
        if (NumberOf(after) is not { } below) return null;
        var start = Math.Clamp(PostCount + 1 - below, 0, PostCount);
        var page = new ArraySegment<Post>(newestFirst, start, Math.Min(first, PostCount - start));
        var (from, to) = page.Count > 0 ? (page[0].Cursor, page[^1].Cursor) : (null, null);
        return new FeedConnection(new PageInfo(start + page.Count < PostCount, start > 0, from, to), page);
    }

    /// <summary>Answers a comment and counts it; it is not kept, so that a long run does not grow.</summary>
    public Comment AddComment(string postId, string text)
    {
        added.AddOrUpdate(postId, 1, static (_, count) => count + 1);
        return new Comment($"n{Interlocked.Increment(ref lastComment)}", text, "2026-06-01T00:00:00Z", "u1");
    }

    public int AddedTo(string postId) => added.GetValueOrDefault(postId);

    private static int? NumberOf(string? cursor)
    {
        if (cursor is null) return PostCount + 1;
        Span<byte> bytes = stackalloc byte[32];
        return cursor.Length <= 40 && Convert.TryFromBase64String(cursor, bytes, out var length) && bytes[..length].StartsWith("post:"u8)
            && int.TryParse(bytes["post:".Length..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static IReadOnlyList<ReactionCount> ReactionsOf(int n) =>
        [.. Enumerable.Range(0, 5).Select(i => new ReactionCount((ReactionKind)i, n * (i + 3) * 5 % (23 - (2 * i)))).Where(count => count.Count > 0)];

    private static IReadOnlyList<Comment> CommentsOf(int n) =>
        [.. Enumerable.Range(1, n % 7).Select(k => new Comment($"c{n}-{k}", $"Comment {k} on post {n}: {Text(8, (n * 13) + (k * 29), 5)}", At(n + k), $"u{(((n * 11) + (k * 5)) % 200) + 1}"))];

    private static string Text(int count, int start, int step) => string.Join(' ', Enumerable.Range(0, count).Select(k => Words[(start + (k * step)) % 32]));

    private static string At(int minutes) => new DateTimeOffset(2026, 1, 1, 8, 0, 0, TimeSpan.Zero).AddMinutes(minutes).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
