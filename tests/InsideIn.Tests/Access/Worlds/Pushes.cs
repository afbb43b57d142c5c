using System.Text.Json;
using InsideIn.Feed;
using InsideIn.GraphQL;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Posts;
using InsideIn.Seen;
using InsideIn.Tests.Notifications;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>
/// What is pushed to the people of a world who follow everything that they may: rights change, then everybody who still may says something in each thread, and something is published.
/// The topics are completed at the end, so that each stream ends once it has told all.
/// </summary>
internal sealed class Pushes(WorldServer server, RandomWorld world)
{
    private const string Thing = "... on Post { id } ... on Event { id } ... on Page { id }";

    private static readonly Dictionary<string, string> OfPerson = new()
    {
        ["posts"] = "subscription { onPostPublished { id } }",
        ["feed"] = "subscription { onFeedChanged { kind postId post { id } } }",
        ["counts"] = "subscription { onUnreadChanged { unreadCount } }",
        ["notices"] = "subscription { onNoticesChanged { changed { thread { THING } } } }".Replace("THING", Thing, StringComparison.Ordinal),
    };

    private static readonly Dictionary<string, string> OfThread = new()
    {
        ["comments"] = "subscription($id: ID!) { onCommentAdded(subjectId: $id) { id } }",
        ["threads"] = "subscription($id: ID!) { onThreadChanged(subjectId: $id) { comment { id } subject { THING } } }".Replace("THING", Thing, StringComparison.Ordinal),
    };

    private readonly HashSet<(Guid Reader, WorldThing Thing)> readBefore = [.. from reader in world.People from thing in world.Things where Reference.CanRead(reader, thing) select (reader, thing)];
    private readonly HashSet<WorldThing> thingsBefore = [.. world.Things];
    private readonly HashSet<WorldComment> commentsBefore = [.. world.Comments];

    /// <summary>Begins once the server has told everything that was done before: a change that is told late would reach who could read it then.</summary>
    public static async Task<Pushes> BeginAsync(WorldServer server, RandomWorld world)
    {
        await using var told = await Told.FollowAsync(server);
        await TellAsync(server, world, told);
        await server.Network.SettleAsync();
        return new Pushes(server, world);
    }

    private ITopicEventSender Sender => server.Network.Services.GetRequiredService<ITopicEventSender>();

    /// <summary>What is compared.</summary>
    public IReadOnlyList<WorldPath> Paths =>
    [
        new("pushed posts", (answer, _) => answer.Texts("posts.onPostPublished.id"), (_, reader) => New.Where(post => Reference.CanRead(reader, post)).Select(post => post.NodeId)),
        new("pushed feed", (answer, _) => answer.Texts("feed.onFeedChanged.post.id").Intersect(New.Select(post => post.NodeId)),
            (_, reader) => New.Where(post => post.Doors.Any(door => door.Has(reader) && Reference.CanReadBy(reader, post, door))).Select(post => post.NodeId)),
        new("pushed changes of the feed", (answer, _) => answer.Texts("feed.onFeedChanged.postId").Distinct(),
            (_, reader) => world.Posts.Where(post => Reference.CanRead(reader, post) || readBefore.Contains((reader, post)) || world.ReadMeanwhile.Contains((reader, post))).Select(post => post.NodeId)) { IsComplete = false },
        new("pushed comments", (answer, _) => answer.Texts("comments.onCommentAdded.id").Except(Unsure), (_, reader) => Heard(reader)),
        new("pushed threads", (answer, _) => answer.Texts("threads.onThreadChanged.comment.id").Distinct().Intersect(world.Comments.Except(commentsBefore).Select(comment => comment.NodeId)).Except(Unsure), (_, reader) => Heard(reader)),
        new("pushed subjects", (answer, _) => answer.Texts("threads.onThreadChanged.subject.id").Distinct(), (_, reader) => world.Things.Where(thing => readBefore.Contains((reader, thing))).Select(thing => thing.NodeId)) { IsComplete = false },
        new("pushed notices", (answer, _) => answer.Texts("notices.onNoticesChanged.changed.thread.id").Distinct(), (_, reader) => world.Things.Where(thing => Reference.CanRead(reader, thing)).Select(thing => thing.NodeId)) { IsComplete = false },
        new("pushed counts", (answer, _) => answer.Texts("counts.onUnreadChanged.unreadCount").TakeLast(1), (_, reader) => [$"{WorldPaths.UnreadOf(world, reader)}"]) { IsComplete = false },
    ];

    // Whether a stream had ended before its thing came back depends on who was faster.
    private IEnumerable<string> Unsure => world.Interrupted.SelectMany(thing => thing.Comments).Select(comment => comment.NodeId);

    private IEnumerable<WorldThing> New => world.Posts.Where(post => !post.IsSplitOff && !thingsBefore.Contains(post));

    /// <summary>What each reader was pushed. <paramref name="viewerOf"/> makes the viewer who follows in a reader's place, and again for each event.</summary>
    public async Task<IReadOnlyDictionary<Guid, JsonElement>> GatherAsync(Func<Guid, Task<Viewer>> viewerOf)
    {
        await OpenSubscriptions.Reach(0);
        await using var everything = await Told.FollowAsync(server);
        var streams = world.People.ToDictionary(reader => reader, reader => Open(reader, viewerOf));
        await OpenSubscriptions.Reach(await CountAsync(viewerOf));

        await new Deeds(world, server).DoAsync(1);
        await new Deeds(world, server).SaySomethingEverywhereAsync();
        await TellAsync(server, world, everything);
        await server.Network.SettleAsync();
        await TellAsync(server, world, everything);
        await EndAsync();

        var gathered = new Dictionary<Guid, JsonElement>();
        foreach (var (reader, own) in streams)
        {
            var told = await Task.WhenAll(own.Select(async stream => (stream.Name, Events: await stream.Told)));
            gathered[reader] = JsonSerializer.SerializeToElement(told.GroupBy(stream => stream.Name).ToDictionary(streams => streams.Key, streams => streams.SelectMany(stream => stream.Events)));
        }

        return gathered;
    }

    private List<(string Name, Task<List<JsonElement>> Told)> Open(Guid reader, Func<Guid, Task<Viewer>> viewerOf) =>
    [
        .. OfPerson.Select(pair => (pair.Key, server.FollowAsync(world, () => viewerOf(reader), pair.Value, new { }))),
        .. from thing in world.Things from pair in OfThread select (pair.Key, server.FollowAsync(world, () => viewerOf(reader), pair.Value, new { id = thing.NodeId })),
    ];

    /// <summary>How many streams stand open then: threads that somebody may not read are refused.</summary>
    private async Task<int> CountAsync(Func<Guid, Task<Viewer>> viewerOf)
    {
        var rights = server.Network.Services.GetRequiredService<InsideIn.Access.Rights>();
        var count = world.People.Count * OfPerson.Count;
        foreach (var reader in world.People)
        {
            count += OfThread.Count * (await rights.FindReadableAsync(await viewerOf(reader), [.. world.Things.Select(thing => new Subject(Enum.Parse<SubjectKind>(thing.Type), thing.Id))], CancellationToken.None)).Count;
        }

        return count;
    }

    /// <summary>Waits until the server has told everything that was done before.</summary>
    private static async Task TellAsync(WorldServer server, RandomWorld world, Told told) => await told.UntilAsync((await new Deeds(world, server).PublishAsync()).Id);

    private async Task EndAsync()
    {
        string[] topics =
        [
            "posts", "feeds",
            .. world.People.SelectMany(person => new[] { SeenTopics.Of(person), $"notices:{person}" }),
            .. world.Things.SelectMany(thing => new[] { $"comments:{thing.Id}", $"thread:{thing.Id}" }),
        ];
        foreach (var topic in topics)
        {
            await Sender.CompleteAsync(topic);
        }
    }

    private IEnumerable<string> Heard(Guid reader) =>
        world.Comments.Where(comment => !commentsBefore.Contains(comment) && readBefore.Contains((reader, comment.On)) && !world.Interrupted.Contains(comment.On) && Reference.CanRead(reader, comment.On)).Select(comment => comment.NodeId);

    /// <summary>What the server tells of posts, to whoever asks, and of feeds: two listeners, neither of which waits for the other.</summary>
    private sealed class Told(ISourceStream<PostPublished> posts, ISourceStream<FeedEvent> feeds) : IAsyncDisposable
    {
        private readonly IAsyncEnumerator<PostPublished> published = posts.ReadEventsAsync().GetAsyncEnumerator();
        private readonly IAsyncEnumerator<FeedEvent> changed = feeds.ReadEventsAsync().GetAsyncEnumerator();

        public static async Task<Told> FollowAsync(WorldServer server)
        {
            var topics = server.Network.Services.GetRequiredService<ITopicEventReceiver>();
            return new Told(await topics.SubscribeAsync<PostPublished>("posts"), await topics.SubscribeAsync<FeedEvent>("feeds"));
        }

        public async Task UntilAsync(Guid postId)
        {
            await ReachAsync(published, one => one.PostId == postId);
            await ReachAsync(changed, one => one.PostId == postId);
        }

        public async ValueTask DisposeAsync()
        {
            await published.DisposeAsync();
            await changed.DisposeAsync();
            await posts.DisposeAsync();
            await feeds.DisposeAsync();
        }

        private static async Task ReachAsync<T>(IAsyncEnumerator<T> events, Func<T, bool> isLast)
        {
            do
            {
                Assert.True(await events.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20)));
            }
            while (!isLast(events.Current));
        }
    }
}
