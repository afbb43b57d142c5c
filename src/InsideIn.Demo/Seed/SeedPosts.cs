using InsideIn.Conversations;
using InsideIn.Demo.Content;
using InsideIn.GraphQL;
using InsideIn.Posts;

namespace InsideIn.Demo.Seed;

/// <summary>A post as it is meant to be written.</summary>
internal sealed record PlannedPost(SeededGroup Group, Employee Author, string Text, DateTimeOffset At);

/// <summary>Writes the posts, what people say under them, and how they react.</summary>
internal static class SeedPosts
{
    private const int Posts = 300;
    private const int Days = 75;

    public static async Task RunAsync(DemoNetwork network, Random random, CancellationToken cancellationToken)
    {
        var planned = Plan(network, random);
        var keys = planned.Select(_ => random.NextGuid()).ToList();
        var published = new Post[planned.Count];
        await DemoNetwork.EachAsync(planned.Index(), async (item, token) =>
        {
            var (at, post) = item;
            published[at] = await network.PublishAsync(new Publication(DoorsOf(network, post, at), post.Text, keys[at]), post.Author, post.At, token);
        }, cancellationToken);

        await TalkAsync(network, planned, published, random, cancellationToken);
        await ReactAsync(network, planned, published, random, cancellationToken);
    }

    /// <summary>Every dozenth post concerns another of its author's groups as well and stands in both.</summary>
    private static IReadOnlyList<Guid> DoorsOf(DemoNetwork network, PlannedPost post, int at)
    {
        var second = at % 12 == 5 ? network.Groups.Values.FirstOrDefault(group => group != post.Group && group.Members.Contains(post.Author)) : null;
        return second is null ? [post.Group.Group.Id] : [post.Group.Group.Id, second.Group.Id];
    }

    /// <summary>Stories first, so that the newest posts are theirs; then everyday notes, back to ten weeks ago.</summary>
    private static List<PlannedPost> Plan(DemoNetwork network, Random random)
    {
        var stories = network.Groups.Values.SelectMany(group => DemoContent.Stories(group.Slug).Select(text => (group, text))).ToArray();
        random.Shuffle(stories);
        var open = network.Groups.Values.Where(group => group.Members.Count > 12).ToArray();
        var notes = DemoContent.Notes(random).Select(text => (group: open[random.Next(open.Length)], text));
        var at = network.Now.AddMinutes(-25);
        var planned = new List<PlannedPost>();
        foreach (var (group, text) in stories.Concat(notes).Take(Posts))
        {
            planned.Add(new PlannedPost(group, random.Pick(group.Members), text, at));
            at = Earlier(at, network.Now, random);
        }

        return planned;
    }

    /// <summary>A moment before, by working hours: most things are written between seven and seven, few at weekends.</summary>
    private static DateTimeOffset Earlier(DateTimeOffset at, DateTimeOffset now, Random random)
    {
        // Today is livelier than it was: the newest posts follow each other within the hour.
        var pace = now - at < TimeSpan.FromDays(1) ? 0.15 : 1;
        var step = TimeSpan.FromDays((double)Days / Posts) * pace * (0.2 + (1.6 * random.NextDouble()));
        var earlier = at - step;
        while (now - earlier > TimeSpan.FromHours(3) && (earlier.Hour is < 6 or > 18 || (earlier.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && random.Next(4) > 0)))
        {
            earlier -= TimeSpan.FromMinutes(37);
        }

        return earlier;
    }

    private static async Task TalkAsync(DemoNetwork network, List<PlannedPost> planned, Post[] published, Random random, CancellationToken cancellationToken)
    {
        var said = (from pair in planned.Zip(published)
                    let comments = random.Few(10)
                    from number in Enumerable.Range(0, comments)
                    let at = random.SoonAfter(pair.First.At, network.Now)
                    select (Post: pair.Second, Author: random.Pick(pair.First.Group.Members), Text: random.Pick(DemoContent.Comments), At: at, Key: random.NextGuid())).ToList();
        await DemoNetwork.EachAsync(said, async (comment, token) =>
            DemoNetwork.Must(await AddComment.AddCommentAsync(
                new NodeId("Post", comment.Post.Id), null, comment.Text, comment.Key, null, null, network.As(comment.Author), network.Rights, network.Mentioning, network.Store, new Moment(comment.At), token)), cancellationToken);
    }

    private static async Task ReactAsync(DemoNetwork network, List<PlannedPost> planned, Post[] published, Random random, CancellationToken cancellationToken)
    {
        var kinds = Enum.GetValues<ReactionKind>();
        var felt = (from pair in planned.Zip(published)
                    from person in random.Some(pair.First.Group.Members, random.Few(18))
                    let at = random.SoonAfter(pair.First.At, network.Now)
                    select (Post: pair.Second, Person: person, Kind: random.Next(3) > 0 ? ReactionKind.Like : random.Pick(kinds), At: at)).ToList();
        await DemoNetwork.EachAsync(felt, async (reaction, token) =>
            await AddReaction.AddReactionAsync(
                new NodeId("Post", reaction.Post.Id), reaction.Kind, network.As(reaction.Person), network.Rights, network.Store, new Moment(reaction.At), token), cancellationToken);
    }
}
