using System.Text.Json;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>The ways to posts and groups by what other features keep about them: series, polls, drafts, cases, the desk, digests and requests.</summary>
internal static class BesidePaths
{
    private const string Thing = "... on Post { id } ... on Event { id } ... on Page { id }";

    public static IReadOnlyList<WorldWay> All { get; } =
    [
        new WorldQuery(
            """
            query($series: [ID!]!, $posts: [ID!]!, $groups: [ID!]!, $people: [ID!]!) {
              series: nodes(ids: $series) { id ... on Series { group { id } articles { id } } }
              posts: nodes(ids: $posts) { id ... on Post { series { id } nextInSeries { id } previousInSeries { id } } }
              groups: nodes(ids: $groups) { ... on Group { series(first: 5) { nodes { id } } } }
              people: nodes(ids: $people) { ... on Person { series(first: 5) { nodes { id articles { id } } } } }
            }
            """,
            (world, _) => new
            {
                series = world.Beside.Series.Select(series => series.NodeId), posts = world.Posts.Select(post => post.NodeId), groups = world.Groups.Select(group => group.NodeId), people = world.People.Select(RandomWorld.NodeOf),
            },
            [
                new("series", (answer, _) => answer.Texts("series.id"), (world, reader) => Known(world, reader).Select(series => series.NodeId)),
                new("group of a series", (answer, _) => answer.Texts("series.group.id"), (world, reader) => Known(world, reader).Select(series => series.Group).OfType<WorldGroup>().Select(group => group.NodeId)),
                new("articles of a series", (answer, _) => answer.Texts("series.articles.id"), (world, reader) => Known(world, reader).SelectMany(series => Articles(series, reader)).Select(article => article.NodeId)),
                new("articles of a person's series", (answer, _) => answer.Texts("people.series.nodes.articles.id"),
                    (world, reader) => world.Beside.Series.Where(series => series.Group is null).SelectMany(series => Articles(series, reader)).Select(article => article.NodeId)),
                new("series of an article", (answer, _) => Pairs(answer, "posts", "series.id"),
                    (world, reader) => Known(world, reader).SelectMany(series => Articles(series, reader).Select(article => $"{series.NodeId} of {article.NodeId}"))),
                new("next in series", (answer, _) => Pairs(answer, "posts", "nextInSeries.id"),
                    (world, reader) => Known(world, reader).SelectMany(series => Neighbours(series, reader).Select(pair => $"{pair.Second.NodeId} of {pair.First.NodeId}"))),
                new("previous in series", (answer, _) => Pairs(answer, "posts", "previousInSeries.id"),
                    (world, reader) => Known(world, reader).SelectMany(series => Neighbours(series, reader).Select(pair => $"{pair.First.NodeId} of {pair.Second.NodeId}"))),
                new("group's series", (answer, _) => answer.Texts("groups.series.nodes.id"), (world, reader) => Known(world, reader).Where(series => series.Group is not null).Select(series => series.NodeId)),
            ]) { OneIn = 4 },
        new WorldQuery(
            """
            query($polls: [ID!]!, $posts: [ID!]!) {
              polls: nodes(ids: $polls) { id ... on Poll { voteCount ballots(first: 3) { nodes { person { id } } } } }
              posts: nodes(ids: $posts) { id ... on Post { poll { id } } }
            }
            """,
            (world, _) => new { polls = world.Posts.Select(post => post.PollNode).OfType<string>(), posts = world.Posts.Select(post => post.NodeId) },
            [
                new("poll", (answer, _) => answer.Texts("polls.id"), (world, reader) => Polled(world, reader).Select(post => post.PollNode!)),
                new("ballots", (answer, _) => Pairs(answer, "polls", "ballots.nodes.person.id"), (world, reader) => Polled(world, reader).Select(post => $"{RandomWorld.NodeOf(post.AuthorId)} of {post.PollNode}")),
                new("poll of a post", (answer, _) => Pairs(answer, "posts", "poll.id"), (world, reader) => Polled(world, reader).Select(post => $"{post.PollNode} of {post.NodeId}")),
            ]) { OneIn = 4 },
        new WorldQuery(
            """
            query($drafts: [ID!]!, $in: ID!, $search: String!) {
              nodes(ids: $drafts) { id }
              viewer {
                drafts(first: 5) { nodes { id group { id } alsoIn { id } series { id } attachments { id } } }
                answerRequests(first: 5) { nodes { question { id } } }
                followLevels(first: 5) { nodes { thread { THING } group { id } } }
                latestDigest { items { thread { THING } } }
              }
              mentionable(inId: $in, search: $search) { id }
            }
            """.Replace("THING", Thing, StringComparison.Ordinal),
            (world, _) => new { drafts = world.Beside.Drafts.Select(draft => draft.NodeId), @in = world.Things[0].NodeId, search = $"w{world.Seed}p" },
            [
                new("draft", (answer, _) => answer.Texts("nodes.id"), (world, reader) => Written(world, reader).Select(draft => draft.NodeId)),
                new("drafts", (answer, _) => answer.Texts("viewer.drafts.nodes.id"), (world, reader) => Written(world, reader).Select(draft => draft.NodeId)),
                new("group of a draft", (answer, _) => answer.Texts("viewer.drafts.nodes.group.id").Concat(answer.Texts("viewer.drafts.nodes.alsoIn.id")).Distinct(),
                    (world, reader) => Written(world, reader).SelectMany(draft => new[] { draft.Group, draft.AlsoIn }).Where(group => Reference.MayKnow(reader, group)).Select(group => group.NodeId).Distinct()),
                new("series of a draft", (answer, _) => answer.Texts("viewer.drafts.nodes.series.id").Distinct(),
                    (world, reader) => Written(world, reader).Select(draft => draft.Series).Where(series => Reference.MayKnow(reader, series)).Select(series => series.NodeId).Distinct()),
                new("draft's attachments", (answer, _) => answer.Texts("viewer.drafts.nodes.attachments.id"), (world, reader) => Written(world, reader).Where(draft => draft.AuthorId == reader).Select(draft => draft.FileNode)),
                new("answer requests", (answer, _) => answer.Texts("viewer.answerRequests.nodes.question.id"), (world, reader) =>
                    world.Beside.Asked.Where(asked => asked.Person == reader && Reference.CanRead(reader, asked.Question)).Select(asked => asked.Question.NodeId)) { IsComplete = false },
                new("followed threads", (answer, _) => answer.Texts("viewer.followLevels.nodes.thread.id"), (world, reader) =>
                    world.Things.Where(thing => Reference.CanRead(reader, thing) && (world.Beside.Followed.Any(followed => followed.Person == reader && followed.Thread == thing) || thing.AuthorId == reader || thing.Followers.Contains(reader) || thing.Comments.Any(comment => comment.AuthorId == reader)))
                        .Select(thing => thing.NodeId)) { IsComplete = false },
                new("followed groups", (answer, _) => answer.Texts("viewer.followLevels.nodes.group.id"), (world, reader) =>
                    world.Beside.Followed.Where(followed => followed.Person == reader && followed.Group is { } group && Reference.MayKnow(reader, group)).Select(followed => followed.Group!.NodeId)),
                new("digest", (answer, _) => answer.Texts("viewer.latestDigest.items.thread.id"), (world, reader) =>
                    world.Told.Distinct().Where(told => told.Person == reader && !told.Thing.IsExpired && Reference.CanRead(reader, told.Thing)).Select(told => told.Thing.NodeId)),
                new("mentionable", (answer, _) => answer.Texts("mentionable.id"), (world, reader) => !Reference.CanRead(reader, world.Things[0]) ? [] :
                    world.People.Where(person => person != reader && Reference.CanRead(person, world.Things[0])).Select(RandomWorld.NodeOf)),
            ]) { OneIn = 4 },
        new WorldQuery(
            """
            query($cases: [ID!]!) {
              moderationQueue(first: 20) { nodes { id text } }
              moderationQueueCount
              cases: nodes(ids: $cases) { id }
              urgentSendings(first: 10) { nodes { post { id } } }
              offers(first: 20) { nodes { id text } }
            }
            """,
            (world, _) => new { cases = world.Beside.Cases.Select(@case => @case.NodeId) },
            [
                new("moderation queue", (answer, _) => answer.Texts("moderationQueue.nodes.id"), (world, reader) => Judged(world, reader).Select(@case => @case.NodeId)),
                new("moderation queue count", (answer, _) => answer.Texts("moderationQueueCount"), (world, reader) => [$"{Judged(world, reader).Count()}"]),
                new("case", (answer, _) => answer.Texts("cases.id"), (world, reader) => Judged(world, reader).Select(@case => @case.NodeId)),
                new("reported words", (answer, _) => Answers.Words(answer.Texts("moderationQueue.nodes.text")), (world, reader) => Judged(world, reader).Select(@case => @case.On.Words)) { IsComplete = false },
                new("urgent sendings", (answer, _) => answer.Texts("urgentSendings.nodes.post.id"), (world, reader) => world.Beside.Urgent.Where(post => Reference.CanRead(reader, post)).Select(post => post.NodeId)),
                new("offers", (answer, _) => answer.Texts("offers.nodes.id"), (world, _) => world.Beside.Offered.Where(Reference.IsOnDesk).Select(Beside.OfferOf)) { IsComplete = false, IsForEverybody = true },
                new("offered words", (answer, _) => Answers.Words(answer.Texts("offers.nodes.text")), (world, _) => world.Beside.Offered.Where(Reference.IsOnDesk).Select(post => post.Words)) { IsComplete = false, IsForEverybody = true },
            ]) { OneIn = 4 },
    ];

    private static IEnumerable<WorldSeries> Known(RandomWorld world, Guid reader) => world.Beside.Series.Where(series => Reference.MayKnow(reader, series));

    private static IEnumerable<WorldThing> Articles(WorldSeries series, Guid reader) => series.Articles.Where(article => Reference.CanRead(reader, article));

    private static IEnumerable<(WorldThing First, WorldThing Second)> Neighbours(WorldSeries series, Guid reader) => Articles(series, reader).Zip(Articles(series, reader).Skip(1));

    private static IEnumerable<WorldThing> Polled(RandomWorld world, Guid reader) => world.Posts.Where(post => post.HasPoll && Reference.CanRead(reader, post));

    private static IEnumerable<WorldDraft> Written(RandomWorld world, Guid reader) => world.Beside.Drafts.Where(draft => Reference.CanRead(reader, draft));

    private static IEnumerable<WorldCase> Judged(RandomWorld world, Guid reader) => world.Beside.Cases.Where(@case => Reference.MayJudge(reader, reader == world.Moderator, @case));

    private static IEnumerable<string> Pairs(JsonElement answer, string nodes, string path) =>
        answer.All(nodes).SelectMany(node => node.Texts(path).Select(id => $"{id} of {node.GetProperty("id")}"));
}
