using System.Diagnostics;
using System.Globalization;
using InsideIn.Conversations;
using InsideIn.Documents;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Posts;

namespace InsideIn.Benchmarks;

/// <summary>The home page over a grown network: 20 posts with authors, groups, counts, reactions and three comments each, asked over HTTP.</summary>
internal static class HomeFeed
{
    private const int Groups = 20;
    private const int PostsPerBatch = 250;
    private const int WarmUps = 100;
    private const int Requests = 500;

    private const string Home = """
        {
          viewer { person { id displayName } }
          feed(first: 20) {
            pageInfo { hasNextPage endCursor }
            edges { cursor node {
              id text publishedAt author { id displayName handle } group { id name slug } commentCount reactionCounts { kind count } viewerReaction
              comments(first: 3) { nodes { id text author { id displayName } } }
            } }
          }
        }
        """;

    public static async Task RunAsync(int posts, TextWriter output)
    {
        await using var network = await Network.StartAsync(people: 240);
        var filling = Stopwatch.StartNew();
        await FillAsync(network, posts);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{posts} posts and {posts * 3} comments in {Groups} groups, written in {filling.Elapsed.TotalSeconds:F1} s"));

        var reader = network.Cast.Member;
        for (var at = 0; at < WarmUps; at++)
        {
            (await reader.AskAsync(Home)).Expected();
        }

        var calls = await StoreCalls.OfAsync(() => reader.AskAsync(Home));
        var times = new List<double>(Requests);
        for (var at = 0; at < Requests; at++)
        {
            var started = Stopwatch.GetTimestamp();
            await reader.AskAsync(Home);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Sort();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"home page: median {times[Requests / 2]:F1} ms, p99 {times[Requests * 99 / 100]:F1} ms, {calls.Count} store calls"));
    }

    private static async Task FillAsync(Network network, int posts)
    {
        var (author, reader) = (network.Cast.Author, network.Cast.Member);
        var groups = new List<Guid>();
        for (var at = 0; at < Groups; at++)
        {
            var id = await author.CreateGroupAsync(at % 2 == 0 ? GroupPrivacy.Open : GroupPrivacy.Closed, reader);
            groups.Add(GraphQL.NodeId.TryParse(id, out var parsed) ? parsed.Key : throw new InvalidOperationException(id));
        }

        foreach (var chunk in Enumerable.Range(0, posts).Chunk(PostsPerBatch))
        {
            var batch = new Batch();
            foreach (var number in chunk)
            {
                Add(batch, number, groups[number % Groups], author.PersonId, reader.PersonId);
            }

            if (await network.Store.CommitAsync(batch) is not Committed)
            {
                throw new InvalidOperationException("The store refused the posts.");
            }
        }
    }

    private static void Add(Batch batch, int number, Guid groupId, Guid authorId, Guid readerId)
    {
        var at = Network.Beginning.AddMinutes(number);
        var (post, _) = Post.Publish(Post.IdOf(authorId, Ids.Of($"post.{number}")), authorId, groupId, RichText.Parse($"What we learned in week {number}.\n\nMore on https://example.org/{number}"), at);
        batch.Insert(PostStore.Posts, post).Insert(ConversationStore.Reactions, new Reaction(post.Id, readerId, ReactionKind.Like, at));
        for (var comment = 0; comment < 3; comment++)
        {
            var (added, _) = Comment.Add(
                Comment.IdOf(readerId, Ids.Of($"comment.{number}.{comment}")), readerId, new Subject(SubjectKind.Post, post.Id), null, RichText.Parse($"Comment {comment}"), at.AddSeconds(comment + 1));
            batch.Insert(ConversationStore.Comments, added);
        }
    }
}
