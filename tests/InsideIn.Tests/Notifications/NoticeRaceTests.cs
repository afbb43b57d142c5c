using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Kit;
using Xunit.Abstractions;

namespace InsideIn.Tests.Notifications;

/// <summary>Zulip's race test: the state that was fetched, with everything that was pushed since, is the state that is fetched afresh; for notices and their count.</summary>
[Collection(NetworkCollection.Name)]
public sealed class NoticeRaceTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Interleavings = 500;
    private const int FirstSeed = 20261122;
    private const string Fields = "id reason count readAt latestAt thread { id }";
    private const string Fetch = "{ notices(first: 50, unreadOnly: true) { nodes { " + Fields + " } } viewer { noticeCounter { unread } } }";
    private const string Follow = "subscription { onNoticesChanged { changed { " + Fields + " } goneIds counter { unread } } }";

    private Network? started;

    private Network Network => started!;

    private Cast Cast => Network.Cast;

    private Employee Reader => Cast.Author;

    public async Task InitializeAsync()
    {
        await OpenSubscriptions.Reach(0);
        started = await Network.StartAsync(settings: new Dictionary<string, string?> { ["GraphQL:RateBurst"] = "1000000000", ["GraphQL:RatePerSecond"] = "1000000000" });
    }

    public async Task DisposeAsync() => await Network.DisposeAsync();

    // R9, R16, R19: over commenting, reacting, reading, editing, deleting, moving, and coming and going.
    [Fact]
    public async Task What_was_fetched_with_what_was_pushed_since_is_what_is_fetched_afresh()
    {
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, Reader, Cast.Member, Cast.Newcomer);
        var open = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Reader, Cast.Member);
        string[] posts = [await Reader.PublishAsync(group, "One"), await Reader.PublishAsync(group, "Two"), await Reader.PublishAsync(open, "Three")];
        var last = await Reader.PublishAsync(open, "By which a round is known to have ended");
        await Network.SettleAsync();
        using var socket = await Socket.OpenAsync(Reader);
        await socket.AskAsync("n", Follow);
        await OpenSubscriptions.Reach(1);
        var state = await State.FetchAsync(Reader);

        output.WriteLine($"{Interleavings} interleavings, seeds {FirstSeed} to {FirstSeed + Interleavings - 1}");
        for (var round = 0; round < Interleavings; round++)
        {
            var random = new Random(FirstSeed + round);
            var deeds = Enumerable.Range(0, 3).Select(_ => DeedAsync(random.Next(11), posts[random.Next(posts.Length)], [group, open], state)).ToList();
            await Task.WhenAll(deeds);
            await EndAsync(last, socket, state, group);

            var afresh = await State.FetchAsync(Reader);
            Assert.True(afresh.Text == state.Text, $"seed {FirstSeed + round}:\n{afresh.Text}\nis fetched, but pushed was\n{state.Text}");
        }
    }

    private async Task DeedAsync(int which, string post, string[] groups, State state)
    {
        await Task.Yield();
        var answer = which switch
        {
            0 or 1 => await Cast.Member.AskAsync("mutation($input: AddCommentInput!) { addComment(input: $input) { comment { id } } }", new { input = new { subjectId = post, text = "A word", clientKey = Network.NewClientKey() } }),
            2 => await Cast.Newcomer.AskAsync("mutation($input: AddReactionInput!) { addReaction(input: $input) { subject { __typename } errors { __typename } } }", new { input = new { subjectId = post, kind = "LIKE" } }),
            3 => await Cast.Newcomer.AskAsync("mutation($id: ID!) { removeReaction(input: { subjectId: $id }) { subject { __typename } errors { __typename } } }", new { id = post }),
            4 => await Cast.GroupOwner.AskAsync("mutation($g: ID!, $p: ID!) { removeMember(input: { groupId: $g, personId: $p }) { errors { __typename } } }", new { g = groups[0], p = Reader.Id }),
            5 => await Cast.GroupOwner.AskAsync("mutation($g: ID!, $p: ID!) { addMember(input: { groupId: $g, personId: $p }) { errors { __typename } } }", new { g = groups[0], p = Reader.Id }),
            6 => await Reader.AskAsync("mutation { markAllNoticesRead(input: {}) { errors { __typename } } }"),
            7 when state.Ids.FirstOrDefault() is { } id => await Reader.AskAsync("mutation($ids: [ID!]!) { markNoticesRead(input: { noticeIds: $ids }) { errors { __typename } } }", new { ids = new[] { id } }),
            8 => await Reader.AskAsync("mutation($input: EditPostInput!) { editPost(input: $input) { errors { __typename } } }", new { input = new { postId = post, text = $"Edited {Network.NewClientKey()}", baseRevision = await RevisionAsync(post) } }),
            9 => await MoveAsync(post, groups[state.Ids.Count() % 2]),
            _ => await DeleteAsync(post),
        };
        answer.Expected();
    }

    private async Task<Answer> MoveAsync(string post, string group)
    {
        var preview = await Reader.AskAsync("query($thread: ThreadDoorsInput) { previewAudienceChange(thread: $thread) { version } }", new { thread = new { postId = post, groupIds = new[] { group } } });
        return preview.Expected().TextAt("previewAudienceChange.version") is { } version
            ? await Reader.AskAsync("mutation($input: MoveThreadInput!) { moveThread(input: $input) { errors { __typename } } }", new { input = new { postId = post, groupIds = new[] { group }, previewVersion = version } })
            : preview;
    }

    private async Task<int> RevisionAsync(string post) =>
        (await Cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { revisionNumber } } }", new { id = post })).Expected().At("node.revisionNumber") is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : 1;

    private async Task<Answer> DeleteAsync(string post)
    {
        var comments = await Cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { comments(first: 1) { nodes { id mayDelete } } } } }", new { id = post });
        return comments.TextAt("node.comments.nodes.0.id") is { } id
            ? await Cast.Member.AskAsync("mutation($id: ID!) { deleteComment(input: { commentId: $id }) { errors { __typename } } }", new { id })
            : comments;
    }

    /// <summary>Brings the reader back, has one thing more happen, and reads what is pushed until that is told.</summary>
    private async Task EndAsync(string last, Socket socket, State state, string group)
    {
        await Cast.GroupOwner.AskAsync("mutation($g: ID!, $p: ID!) { addMember(input: { groupId: $g, personId: $p }) { errors { __typename } } }", new { g = group, p = Reader.Id });
        await Cast.Member.CommentAsync(last, "The end");
        var ended = Network.Clock.GetUtcNow();
        bool isOver;
        do
        {
            isOver = state.Apply((await socket.NextAsync()).GetProperty("payload").GetProperty("data").GetProperty("onNoticesChanged"), last, ended);
        }
        while (!isOver);
    }

    /// <summary>What a client holds.</summary>
    private sealed class State
    {
        private readonly SortedDictionary<string, string> notices = new(StringComparer.Ordinal);
        private int unread;

        public IEnumerable<string> Ids => notices.Keys;

        public string Text => $"{unread} unread\n{string.Join('\n', notices.Values)}";

        public static async Task<State> FetchAsync(Employee reader)
        {
            var answer = (await reader.AskAsync(Fetch)).Expected();
            var state = new State { unread = answer.NumberAt("viewer.noticeCounter.unread") };
            foreach (var notice in answer.At("notices.nodes").EnumerateArray()) state.notices[notice.GetProperty("id").GetString()!] = notice.GetRawText();
            return state;
        }

        /// <summary>Applies what was pushed; tells whether it was about a thread at a moment.</summary>
        public bool Apply(JsonElement update, string thread, DateTimeOffset moment)
        {
            var isIt = false;
            foreach (var notice in update.GetProperty("changed").EnumerateArray())
            {
                // What was read, here or elsewhere, is not on the list of what is unread.
                if (notice.GetProperty("readAt").ValueKind == JsonValueKind.Null) notices[notice.GetProperty("id").GetString()!] = notice.GetRawText();
                else notices.Remove(notice.GetProperty("id").GetString()!);
                isIt |= NoticeDoings.IdOf(notice, "thread") == thread && notice.GetProperty("latestAt").GetDateTimeOffset() == moment;
            }

            foreach (var gone in update.GetProperty("goneIds").EnumerateArray()) notices.Remove(gone.GetString()!);
            unread = update.GetProperty("counter").GetProperty("unread").GetInt32();
            return isIt;
        }
    }
}
