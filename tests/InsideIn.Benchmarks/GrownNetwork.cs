using InsideIn.Conversations;
using InsideIn.Documents;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Posts;

namespace InsideIn.Benchmarks;

/// <summary>The real server over a network that has grown: posts in 20 groups, each with three comments and a reaction by the reader.</summary>
internal sealed class GrownNetwork : IAsyncDisposable
{
    private const int GroupCount = 20;
    private const int PostsPerBatch = 250;

    private GrownNetwork(Network network, int posts, IReadOnlyList<string> groups)
    {
        Network = network;
        Posts = posts;
        Groups = groups;
    }

    public Network Network { get; }

    /// <summary>The number of posts.</summary>
    public int Posts { get; }

    /// <summary>The groups' ids as the API shows them.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>Wrote everything.</summary>
    public Employee Author => Network.Cast.Author;

    /// <summary>Is in every group.</summary>
    public Employee Reader => Network.Cast.Member;

    public static async Task<GrownNetwork> StartAsync(int posts)
    {
        // One reader asks here as often as a whole company would.
        var network = await Network.StartAsync(people: 240, new Dictionary<string, string?> { ["GraphQL:RateBurst"] = "1000000000", ["GraphQL:RatePerSecond"] = "1000000000" });
        var groups = new List<string>();
        for (var at = 0; at < GroupCount; at++)
        {
            groups.Add(await network.Cast.Author.CreateGroupAsync(at % 2 == 0 ? GroupPrivacy.Open : GroupPrivacy.Closed, network.Cast.Member));
        }

        var grown = new GrownNetwork(network, posts, groups);
        await grown.FillAsync();
        return grown;
    }

    public ValueTask DisposeAsync() => Network.DisposeAsync();

    private async Task FillAsync()
    {
        var groupIds = Groups.Select(id => GraphQL.NodeId.TryParse(id, out var parsed) ? parsed.Key : throw new InvalidOperationException(id)).ToList();
        foreach (var chunk in Enumerable.Range(0, Posts).Chunk(PostsPerBatch))
        {
            var batch = new Batch();
            foreach (var number in chunk)
            {
                Add(batch, number, groupIds[number % GroupCount]);
            }

            if (await Network.Store.CommitAsync(batch) is not Committed)
            {
                throw new InvalidOperationException("The store refused the posts.");
            }
        }
    }

    private void Add(Batch batch, int number, Guid groupId)
    {
        var at = Network.Beginning.AddMinutes(number - Posts);
        var body = RichText.Parse($"What we learned in week {number}.\n\nMore on https://example.org/{number}");
        var (post, _) = Post.Publish(Post.IdOf(Author.PersonId, Ids.Of($"post.{number}")), Author.PersonId, [groupId], new PostContent(PostKind.Post, body), at);
        batch.Insert(PostStore.Posts, post).Insert(ConversationStore.Reactions, new Reaction(post.Id, Reader.PersonId, ReactionKind.Like, at));
        for (var comment = 0; comment < 3; comment++)
        {
            var (added, _) = Comment.Add(
                Comment.IdOf(Reader.PersonId, Ids.Of($"comment.{number}.{comment}")), Reader.PersonId, new Subject(SubjectKind.Post, post.Id), null, RichText.Parse($"Comment {comment}"), at.AddSeconds(comment + 1));
            batch.Insert(ConversationStore.Comments, added);
        }
    }
}
