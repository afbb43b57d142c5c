using System.Text.Json;
using InsideIn.Kit;

namespace InsideIn.Tests.Live;

/// <summary>
/// A client as ours is: it follows its feed, one thread and what is unread, fetches when it is told to, and puts what it is told into what it fetched.
/// What it shows can be compared with what a fresh client fetches.
/// </summary>
/// <param name="reader">Whose it is.</param>
/// <param name="thread">The post whose thread it follows.</param>
/// <param name="deafTo">A kind of change that it passes over, as a planted fault; null for none.</param>
internal sealed class FollowingClient(Employee reader, string thread, string? deafTo = null) : IDisposable
{
    private const string Fetch = """
        query($id: ID!) {
          feed(first: 50) { nodes { id text } }
          viewer { unreadCount newPostCount }
          node(id: $id) { ... on Post { text commentCount reactionCounts { kind count } comments(first: 50) { nodes { id text reactionCounts { kind count } } } } }
        }
        """;

    private const string Unread = "subscription { onUnreadChanged { unreadCount newPostCount } }";
    private const string Feed = "subscription { onFeedChanged { kind postId post { id text } } }";
    private const string Thread = "subscription($id: ID!) { onThreadChanged(subjectId: $id) { kind commentId comment { id text parentId reactionCounts { kind count } } subject { commentCount ... on Post { text reactionCounts { kind count } } } } }";

    private readonly SortedDictionary<string, string> posts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> comments = new(StringComparer.Ordinal);
    private Socket? socket;
    private string? subject;

    /// <summary>The posts whose arrival was told.</summary>
    public HashSet<string> Arrived { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether nothing of the thread is told any more: its subject is gone, or it could not be followed.</summary>
    public bool IsThreadOver { get; private set; }

    /// <summary>The posts that the client shows, as text.</summary>
    public string ShownFeed => string.Join('\n', posts);

    /// <summary>The thread that the client shows, as text.</summary>
    public string ShownThread => subject is null ? "none" : $"{subject}\n{string.Join('\n', comments)}";

    /// <summary>What is unread, as the client shows it.</summary>
    public string ShownUnread { get; private set; } = "";

    /// <summary>What is unread for somebody who asks now.</summary>
    public async Task<string> FreshUnreadAsync()
    {
        using var fresh = new FollowingClient(reader, thread);
        await fresh.FetchAsync();
        return fresh.ShownUnread;
    }

    /// <summary>Whether the client shows what one shows that has just fetched everything. Of a thread that is over nothing is expected.</summary>
    public async Task<bool> IsUpToDateAsync()
    {
        using var fresh = new FollowingClient(reader, thread);
        await fresh.FetchAsync();
        return ShownFeed == fresh.ShownFeed && (IsThreadOver || ShownThread == fresh.ShownThread);
    }

    public async Task FollowAsync()
    {
        socket = await Socket.OpenAsync(reader);
        await socket.AskAsync("feed", Feed);
        await socket.AskAsync("thread", Thread, new { id = thread });
        await socket.AskAsync("unread", Unread);
    }

    /// <summary>Takes in what is told until the condition holds.</summary>
    public async Task ListenAsync(Func<bool> isDone)
    {
        while (!isDone())
        {
            var message = await socket!.NextAsync();
            if (message.GetProperty("type").GetString() != "next")
            {
                IsThreadOver = message.GetProperty("id").GetString() == "thread" ? true : throw new InvalidOperationException(message.GetRawText());
                subject = null;
                continue;
            }

            var data = message.GetProperty("payload").GetProperty("data");
            if (data.TryGetProperty("onUnreadChanged", out var unread))
            {
                ShownUnread = unread.GetRawText();
                continue;
            }

            await (data.TryGetProperty("onFeedChanged", out var change) ? TakeFeedAsync(change) : TakeThreadAsync(data.GetProperty("onThreadChanged")));
        }
    }

    public bool HasComment(string id) => comments.ContainsKey(id);

    public void Dispose() => socket?.Dispose();

    private async Task TakeFeedAsync(JsonElement change)
    {
        switch (change.GetProperty("kind").GetString())
        {
            case var kind when kind == deafTo:
                break;
            case "RELOAD":
                await FetchAsync();
                break;
            case "REMOVED":
                posts.Remove(change.GetProperty("postId").GetString()!);
                break;
            default:
                var post = change.GetProperty("post");
                posts[post.GetProperty("id").GetString()!] = post.GetProperty("text").GetString()!;
                Arrived.Add(post.GetProperty("id").GetString()!);
                break;
        }
    }

    private async Task TakeThreadAsync(JsonElement change)
    {
        if (change.GetProperty("kind").GetString() == "RELOAD")
        {
            await FetchAsync();
        }
        else if (subject is not null)
        {
            subject = TextOf(change.GetProperty("subject"));
            Take(change.GetProperty("commentId").GetString(), change.GetProperty("comment"));
        }
    }

    private void Take(string? id, JsonElement comment)
    {
        if (id is not null && comment.ValueKind == JsonValueKind.Null)
        {
            comments.Remove(id);
        }
        else if (id is not null && comment.GetProperty("parentId").ValueKind == JsonValueKind.Null)
        {
            comments[id] = TextOf(comment);
        }
    }

    private async Task FetchAsync()
    {
        var answer = (await reader.AskAsync(Fetch, new { id = thread })).Expected();
        posts.Clear();
        comments.Clear();
        ShownUnread = answer.At("viewer").GetRawText();
        foreach (var post in answer.At("feed.nodes").EnumerateArray())
        {
            posts[post.GetProperty("id").GetString()!] = post.GetProperty("text").GetString()!;
            Arrived.Add(post.GetProperty("id").GetString()!);
        }

        subject = answer.At("node") is { ValueKind: JsonValueKind.Object } node && !IsThreadOver ? TextOf(node) : null;
        foreach (var comment in subject is null ? [] : answer.At("node.comments.nodes").EnumerateArray().ToList())
        {
            comments[comment.GetProperty("id").GetString()!] = TextOf(comment);
        }
    }

    private static string TextOf(JsonElement thing) =>
        $"'{thing.GetProperty("text").GetString()}'{(thing.TryGetProperty("commentCount", out var count) ? $" {count.GetInt32()}" : "")} {thing.GetProperty("reactionCounts").GetRawText()}";
}
