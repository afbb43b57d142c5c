using InsideIn.Conversations;
using InsideIn.GraphQL;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Posts;
using Xunit.Abstractions;

namespace InsideIn.Tests.Live;

/// <summary>What was fetched and what was told since is what a fresh client fetches, whatever happens at the same time and in whatever order it is seen.</summary>
[Collection(NetworkCollection.Name)]
public sealed class RaceTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int InOneFeed = 5;
    private Network? started;

    private Network Network => started ?? throw new InvalidOperationException("The network has not been started.");

    private Cast Cast => Network.Cast;

    public async Task InitializeAsync()
    {
        await OpenSubscriptions.Reach(0);
        started = await Network.StartAsync(settings: new Dictionary<string, string?> { ["GraphQL:RateBurst"] = "1000000000", ["GraphQL:RatePerSecond"] = "1000000000" });
    }

    public async Task DisposeAsync() => await Network.DisposeAsync();

    // Zulip's race test, over publishing, editing, deleting, moving, commenting, reacting, marking as seen, joining and leaving. R9, R19, R21
    [Theory]
    [InlineData(20261122, 500)]
    public async Task What_was_fetched_and_told_is_what_a_fresh_client_fetches(int seed, int interleavings) =>
        Assert.Empty(await DifferencesAsync(seed, interleavings, deafTo: null));

    [Fact]
    public async Task A_client_that_passes_over_what_is_removed_is_found() =>
        Assert.NotEmpty(await DifferencesAsync(20261122, 60, deafTo: "REMOVED"));

    /// <summary>The interleavings after which the client showed something else than a fresh one.</summary>
    private async Task<IReadOnlyList<string>> DifferencesAsync(int seed, int interleavings, string? deafTo)
    {
        var differences = new List<string>();
        for (var number = 0; number < interleavings; number += InOneFeed)
        {
            var inside = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, Cast.Author, Cast.Newcomer);
            var always = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Cast.Author, Cast.Newcomer);
            for (var at = 0; at < InOneFeed; at++)
            {
                output.WriteLine($"seed {seed}, interleaving {number + at}");
                if (!await IsSameAfterRaceAsync(new Random(HashCode.Combine(seed, number + at)), inside, always, deafTo))
                {
                    differences.Add($"seed {seed}, interleaving {number + at}");
                }
            }

            await DoAsync(Cast.Newcomer, [Deed("leaveGroup", $"groupId: \"{inside}\""), Deed("leaveGroup", $"groupId: \"{always}\"")]);
        }

        return differences;
    }

    private async Task<bool> IsSameAfterRaceAsync(Random random, string inside, string always, string? deafTo)
    {
        await DoAsync(Cast.GroupOwner, [Deed("addMember", $"groupId: \"{inside}\", personId: \"{Cast.Newcomer.Id}\"")]);
        var thread = await Cast.Author.PublishAsync(inside, "Thread");
        var standing = await Cast.Author.CommentAsync(thread, "Standing");
        var mutations = Enumerable.Range(0, 2).Select(_ => DeedsOfAuthor(random, inside, always, thread, standing)).ToList();
        var (pauses, comesAndGoes, moves) = (Enumerable.Range(0, 4).Select(_ => random.Next(4)).ToList(), random.Next(3), random.Next(4));
        using var client = new FollowingClient(Cast.Newcomer, thread, deafTo);

        var authors = Task.Run(async () =>
        {
            foreach (var (batch, index) in mutations.Select((batch, index) => (batch, index)))
            {
                await YieldAsync(pauses[index]);
                await DoAsync(Cast.Author, batch);
            }

            if (moves < 3)
            {
                await MoveAsync(thread, moves switch { 0 => [always], 1 => [inside, always], _ => [inside] });
            }
        });
        var readers = Task.Run(async () =>
        {
            for (var at = 0; at < comesAndGoes; at++)
            {
                await YieldAsync(pauses[2 + at]);
                await (at == 0
                    ? DoAsync(Cast.Newcomer, [Deed("addReaction", $"subjectId: \"{thread}\", kind: FUNNY"), Deed("markSeen", $"things: [{{ subjectId: \"{thread}\" }}]"), Deed("leaveGroup", $"groupId: \"{inside}\"")])
                    : DoAsync(Cast.GroupOwner, [Deed("addMember", $"groupId: \"{inside}\", personId: \"{Cast.Newcomer.Id}\"")]));
            }
        });
        await client.FollowAsync();
        var listening = Task.Run(() => client.ListenAsync(() => authors.IsCompleted && readers.IsCompleted && client.Arrived.Count > 0));
        await Task.WhenAll(authors, readers);

        // What is told last says that all before has been told.
        var last = await Cast.Author.PublishAsync(always, "Last");
        await listening;
        await client.ListenAsync(() => client.Arrived.Contains(last));
        if (await IsReadAsync(thread))
        {
            var end = await Cast.Author.CommentAsync(thread, "End");
            await client.ListenAsync(() => client.IsThreadOver || client.HasComment(end));
        }
        else if (await PostStore.FindAsync(Network.Store, KeyOf(thread), CancellationToken.None) is null)
        {
            await client.ListenAsync(() => client.IsThreadOver);
        }

        var unread = await client.FreshUnreadAsync();
        await client.ListenAsync(() => client.ShownUnread == unread);
        return await client.IsUpToDateAsync();
    }

    /// <summary>Has the thread stand in other groups; refused where it is gone meanwhile, or stands there already.</summary>
    private async Task MoveAsync(string thread, IReadOnlyList<string> groups)
    {
        var preview = await Cast.Author.AskAsync("query($thread: ThreadDoorsInput) { previewAudienceChange(thread: $thread) { version } }", new { thread = new { postId = thread, groupIds = groups } });
        if (preview.Expected().TextAt("previewAudienceChange.version") is { } version)
        {
            await DoAsync(Cast.Author, [Deed("moveThread", $"postId: \"{thread}\", groupIds: [{string.Join(", ", groups.Select(group => $"\"{group}\""))}], previewVersion: \"{version}\"")]);
        }
    }

    /// <summary>Up to five deeds in one request, on what was there before and on what the request itself publishes.</summary>
    private List<string> DeedsOfAuthor(Random random, string inside, string always, string thread, string standing)
    {
        var (postKey, commentKey) = (Network.NewClientKey(), Network.NewClientKey());
        var post = new NodeId("Post", Post.IdOf(Cast.Author.PersonId, postKey)).ToString();
        var comment = new NodeId("Comment", Comment.IdOf(Cast.Author.PersonId, commentKey)).ToString();
        var deeds = new List<string>
        {
            Deed("publishPost", $"groupIds: [\"{(random.Next(2) == 0 ? inside : always)}\"], text: \"New\", clientKey: \"{postKey}\""),
            Deed("editPost", $"postId: \"{(random.Next(2) == 0 ? post : thread)}\", text: \"Edited {random.Next(100)}\", baseRevision: 1"),
            Deed("addComment", $"subjectId: \"{thread}\", text: \"Comment\", clientKey: \"{commentKey}\""),
            Deed("addReaction", $"subjectId: \"{(random.Next(3) switch { 0 => thread, 1 => standing, _ => comment })}\", kind: {(random.Next(2) == 0 ? "LIKE" : "CELEBRATE")}"),
            random.Next(6) switch
            {
                0 => Deed("deletePost", $"postId: \"{post}\""),
                1 => Deed("deleteComment", $"commentId: \"{comment}\""),
                2 => Deed("deleteComment", $"commentId: \"{standing}\""),
                3 => Deed("removeReaction", $"subjectId: \"{thread}\""),
                4 => Deed("addComment", $"subjectId: \"{thread}\", parentId: \"{standing}\", text: \"Reply\", clientKey: \"{Network.NewClientKey()}\""),
                _ => random.Next(3) == 0 ? Deed("deletePost", $"postId: \"{thread}\"") : Deed("addReaction", $"subjectId: \"{standing}\", kind: INSIGHTFUL"),
            },
        };
        return [.. deeds.Skip(random.Next(3))];
    }

    private static string Deed(string mutation, string input) => $"{mutation}(input: {{ {input} }}) {{ __typename }}";

    /// <summary>What is refused, because it came too late or too early, is no matter here.</summary>
    private static async Task DoAsync(Employee person, IReadOnlyList<string> deeds) =>
        (await person.AskAsync($"mutation {{ {string.Join(' ', deeds.Select((deed, at) => $"d{at}: {deed}"))} }}")).Expected();

    private static async Task YieldAsync(int times)
    {
        for (var at = 0; at < times * 50; at++)
        {
            await Task.Yield();
        }
    }

    private async Task<bool> IsReadAsync(string thread) =>
        (await Cast.Newcomer.AskAsync("query($id: ID!) { node(id: $id) { __typename } }", new { id = thread })).Expected().TextAt("node.__typename") is not null;

    private static Guid KeyOf(string id) => NodeId.TryParse(id, out var parsed) ? parsed.Key : throw new InvalidOperationException(id);
}
