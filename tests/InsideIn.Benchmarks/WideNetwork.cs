using InsideIn.Conversations;
using InsideIn.Documents;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Posts;

namespace InsideIn.Benchmarks;

/// <summary>The real server over a network in which one reader is in 200 groups, over which all posts are spread evenly. The newest posts have three comments and the reader's reaction each; no page of a feed shows older ones.</summary>
internal sealed class WideNetwork : IAsyncDisposable
{
    public const int GroupCount = 200;

    private const int Conversed = 1_000;
    private const int PostsPerBatch = 500;

    private readonly Func<int, string> text;

    private WideNetwork(Network network, int posts, Func<int, string> text)
    {
        this.text = text;
        Network = network;
        Posts = posts;
    }

    public Network Network { get; }

    /// <summary>The number of posts.</summary>
    public int Posts { get; }

    /// <summary>Is in every group.</summary>
    public Employee Reader => Network.Cast.Member;

    /// <summary>Wrote everything, and owns every group.</summary>
    public Employee Author => Network.Cast.Author;

    /// <summary>A network of so many posts; <paramref name="text"/> gives what the n-th says.</summary>
    public static async Task<WideNetwork> StartAsync(int posts, Func<int, string>? text = null)
    {
        // One reader asks here as often as a whole company would.
        var network = await Network.StartAsync(people: 240, new Dictionary<string, string?> { ["GraphQL:RateBurst"] = "1000000000", ["GraphQL:RatePerSecond"] = "1000000000" });
        var wide = new WideNetwork(network, posts, text ?? (number => $"What we {(number % 10 == 0 ? "#learned" : "learned")} in week {number}.\n\nMore on https://example.org/{number}"));
        await wide.FillAsync();
        return wide;
    }

    public ValueTask DisposeAsync() => Network.DisposeAsync();

    private static Guid IdOfGroup(int number) => Ids.Of($"wide.group.{number % GroupCount}");

    private async Task FillAsync()
    {
        var groups = new Batch();
        for (var number = 0; number < GroupCount; number++)
        {
            var (group, owner, _) = Group.Create(IdOfGroup(number), GroupName.Parse($"Wide {number}")!, "", number % 2 == 0 ? GroupPrivacy.Open : GroupPrivacy.Closed, Author.PersonId, Network.Beginning.AddYears(-1));
            groups.Insert(GroupStore.Groups, group).Insert(GroupStore.Memberships, owner).Insert(GroupStore.Memberships, owner with { PersonId = Reader.PersonId, Role = GroupRole.Member });
        }

        await CommitAsync(groups);
        foreach (var chunk in Enumerable.Range(0, Posts).Chunk(PostsPerBatch))
        {
            var batch = new Batch();
            foreach (var number in chunk)
            {
                Add(batch, number);
            }

            await CommitAsync(batch);
        }
    }

    private async Task CommitAsync(Batch batch)
    {
        if (await Network.Store.CommitAsync(batch) is not Committed)
        {
            throw new InvalidOperationException("The store refused what the network is made of.");
        }
    }

    private void Add(Batch batch, int number)
    {
        // Whatever their number, the posts of two hundred groups come as fast: one in two minutes.
        var at = Network.Beginning.AddMinutes(2 * (number - Posts));
        var body = RichText.Parse(text(number));
        var (post, _) = Post.Publish(Post.IdOf(Author.PersonId, Ids.Of($"post.{number}")), Author.PersonId, [IdOfGroup(number)], new PostContent(PostKind.Post, body), at);
        batch.Insert(PostStore.Posts, post);
        if (number < Posts - Conversed)
        {
            return;
        }

        batch.Insert(ConversationStore.Reactions, new Reaction(post.Id, Reader.PersonId, ReactionKind.Like, at));
        for (var comment = 0; comment < 3; comment++)
        {
            var (added, _) = Comment.Add(
                Comment.IdOf(Reader.PersonId, Ids.Of($"comment.{number}.{comment}")), Reader.PersonId, new Subject(SubjectKind.Post, post.Id), null, RichText.Parse($"Comment {comment}"), at.AddSeconds(comment + 1));
            batch.Insert(ConversationStore.Comments, added);
        }
    }
}
