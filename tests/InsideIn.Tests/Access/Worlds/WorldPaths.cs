using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Posts;
using InsideIn.Tags;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>Every way in which the product shows or counts what stands in the network, save what it pushes, with what the reference says of it. Each has its lines in <c>paths.txt</c>.</summary>
internal static class WorldPaths
{
    public static readonly string[] Tags = ["alpha", "alpine", "beta"];

    public static IReadOnlyList<WorldWay> All { get; } =
    [
        new WorldQuery(
            """
            query($tags: [ID!]!) {
              nodes(ids: $tags) { ... on Tag { name } }
              alpha: tag(name: "alpha") { name postCount posts(first: 10) { nodes { id } } comments(first: 20) { nodes { id } } pages(first: 4) { nodes { id } } }
              alpine: tag(name: "#ALPINE") { name postCount posts(first: 10) { nodes { id } } comments(first: 20) { nodes { id } } pages(first: 4) { nodes { id } } }
              beta: tag(name: "bêta") { name postCount posts(first: 10) { nodes { id } } comments(first: 20) { nodes { id } } pages(first: 4) { nodes { id } } }
              tagSuggestions(beginning: "alp") { name }
              popularTags(days: 90) { tag { name } postCount }
            }
            """,
            (_, _) => new { tags = Tags.Select(tag => new GraphQL.NodeId("Tag", TagWord.IdOf(tag)).ToString()) },
            [
                new("tag", (answer, _) => answer.Texts("nodes.name"), (world, reader) => Tagged(world, reader).Select(tag => tag.Key)),
                new("tag posts", (answer, _) => Tags.SelectMany(tag => answer.Texts($"{tag}.posts.nodes.id").Select(post => $"{post} with {tag}")),
                    (world, reader) => Tagged(world, reader).SelectMany(tag => tag.Select(post => $"{post.NodeId} with {tag.Key}"))),
                new("tag comments", (answer, _) => Tags.SelectMany(tag => answer.Texts($"{tag}.comments.nodes.id").Select(comment => $"{comment} with {tag}")),
                    (world, reader) => Shown(world, reader).Where(comment => comment is { IsDeleted: false, Tag: not null, On.IsExpired: false }).Select(comment => $"{comment.NodeId} with {comment.Tag}")),
                new("tag pages", (answer, _) => Tags.SelectMany(tag => answer.Texts($"{tag}.pages.nodes.id").Select(page => $"{page} with {tag}")),
                    (world, reader) => Readable(world, reader).Where(thing => thing.Type == "Page").Select(page => $"{page.NodeId} with {page.Tag}")),
                new("tag count", (answer, _) => Tags.SelectMany(tag => answer.Texts($"{tag}.postCount").Where(count => count != "0").Select(count => $"{tag}: {count}")),
                    (world, reader) => Tagged(world, reader).Select(tag => $"{tag.Key}: {tag.Count()}")),
                new("tag suggestions", (answer, _) => answer.Texts("tagSuggestions.name"), (world, reader) => Tagged(world, reader).Select(tag => tag.Key).Where(tag => tag.StartsWith("alp", StringComparison.Ordinal))),
                new("popular tags", (answer, _) => answer.All("popularTags").Select(popular => $"{popular.GetProperty("tag").GetProperty("name")}: {popular.GetProperty("postCount")}"),
                    (world, reader) => Tagged(world, reader).Select(tag => $"{tag.Key}: {tag.Count()}")),
            ]),
        new WorldQuery(
            """
            query($one: ID!, $things: [ID!]!) {
              node(id: $one) { id }
              nodes(ids: $things) {
                id
                ... on Reactable { reactionCounts { count } viewerHasSaved }
                ... on Subject { commentCount newCommentCount comments(first: 4) { nodes { id replyCount replies(first: 4) { nodes { id } } } } newComments(first: 4) { nodes { id } } }
                ... on Post { group { id } doors { id } attachments { id } sharedSubject { ... on Post { id } } linkPreviews { item { ... on Post { id } } } }
                ... on Event { group { id } }
                ... on Page { group { id } }
              }
            }
            """,
            (world, _) => new { one = world.Things[0].NodeId, things = world.Things.Select(thing => thing.NodeId) },
            [
                new("node", (answer, _) => answer.Texts("node.id"), (world, reader) => Readable(world, reader).Where(thing => thing == world.Things[0]).Select(thing => thing.NodeId)),
                new("nodes", (answer, _) => answer.Texts("nodes.id"), (world, reader) => Readable(world, reader).Select(thing => thing.NodeId)),
                new("thread", (answer, _) => answer.Texts("nodes.comments.nodes.id"), (world, reader) => Shown(world, reader).Where(comment => comment.Parent is null).Select(comment => comment.NodeId)),
                new("replies", (answer, _) => answer.Texts("nodes.comments.nodes.replies.nodes.id"), (world, reader) => Shown(world, reader).Where(comment => comment.Parent is not null).Select(comment => comment.NodeId)),
                Counted("comment count", "nodes", "commentCount", (world, reader) => Readable(world, reader).Select(thing => (thing.NodeId, thing.Comments.Count(comment => !comment.IsDeleted)))),
                Counted("reply count", "nodes.comments.nodes", "replyCount", (world, reader) =>
                    Shown(world, reader).Where(comment => comment.Parent is null).Select(comment => (comment.NodeId, comment.Replies.Count(reply => !reply.IsDeleted)))),
                new("new comments", (answer, _) => answer.Texts("nodes.newComments.nodes.id"), (world, reader) => New(world, reader).Select(comment => comment.NodeId)),
                Counted("new comment count", "nodes", "newCommentCount", (world, reader) => Readable(world, reader).Select(thing => (thing.NodeId, New(world, reader).Count(comment => comment.On == thing)))),
                new("reactions", (answer, _) => answer.All("nodes").Where(node => node.All("reactionCounts").Any()).Select(node => node.GetProperty("id").GetString()!),
                    (world, reader) => Readable(world, reader).Where(world.Reacted.Contains).Select(thing => thing.NodeId)),
                new("saved marks", (answer, _) => answer.All("nodes").Where(node => node.TryGetProperty("viewerHasSaved", out var saved) && saved.GetBoolean()).Select(node => node.GetProperty("id").GetString()!),
                    (world, reader) => Readable(world, reader).Where(thing => world.Saved.Contains((reader, thing))).Select(thing => thing.NodeId)),
                new("attachments", (answer, _) => answer.Texts("nodes.attachments.id"), (world, reader) => Readable(world, reader).Select(thing => thing.FileNode).OfType<string>()),
                new("shared item", (answer, _) => answer.All("nodes").SelectMany(node => node.Texts("sharedSubject.id").Select(shared => $"{shared} in {node.GetProperty("id")}")),
                    (world, reader) => Readable(world, reader).Where(thing => thing.Shared is { } shared && Reference.CanRead(reader, shared)).Select(thing => $"{thing.Shared!.NodeId} in {thing.NodeId}")),
                new("linked item", (answer, _) => answer.All("nodes").SelectMany(node => node.Texts("linkPreviews.item.id").Select(linked => $"{linked} in {node.GetProperty("id")}")),
                    (world, reader) => Readable(world, reader).Where(thing => thing.Shared is { } linked && Reference.CanRead(reader, linked)).Select(thing => $"{thing.Shared!.NodeId} in {thing.NodeId}")),
                new("group of a thing", (answer, _) => answer.All("nodes").SelectMany(node => node.Texts("group.id").Select(group => $"{node.GetProperty("id")} in {group}")),
                    (world, reader) => Readable(world, reader).SelectMany(thing => thing.Doors.Where(door => Reference.MayKnow(reader, door)).Select(door => $"{thing.NodeId} in {door.NodeId}"))) { IsComplete = false },
                new("doors", (answer, _) => answer.All("nodes").SelectMany(node => node.Texts("doors.id").Select(door => $"{node.GetProperty("id")} in {door}")),
                    (world, reader) => Readable(world, reader).Where(thing => thing.Type == "Post").SelectMany(post => post.Doors.Where(door => Reference.MayKnow(reader, door)).Select(door => $"{post.NodeId} in {door.NodeId}"))),
            ]),
        new WorldQuery(
            "query($comments: [ID!]!) { nodes(ids: $comments) { id ... on Comment { linkPreviews { item { ... on Post { id } } } attachments { id } subject { ... on Post { id } ... on Event { id } ... on Page { id } } } } }",
            (world, _) => new { comments = world.Comments.Select(comment => comment.NodeId) },
            [
                new("comment", (answer, _) => answer.Texts("nodes.id"), (world, reader) => world.Comments.Where(comment => Reference.CanRead(reader, comment)).Select(comment => comment.NodeId)),
                new("comment's attachments", (answer, _) => answer.Texts("nodes.attachments.id"),
                    (world, reader) => world.Comments.Where(comment => Reference.CanReadFileOf(reader, comment)).Select(comment => comment.FileNode).OfType<string>()),
                new("comment's linked item", (answer, _) => answer.All("nodes").SelectMany(node => node.Texts("linkPreviews.item.id").Select(linked => $"{linked} in {node.GetProperty("id")}")),
                    (world, reader) => world.Comments.Where(comment => comment is { IsDeleted: false, LinksToShared: true, Linked: not null } && Reference.CanRead(reader, comment) && Reference.CanRead(reader, comment.Linked)).Select(comment => $"{comment.Linked!.NodeId} in {comment.NodeId}")),
                new("comment's subject", (answer, _) => answer.All("nodes").SelectMany(node => node.Texts("subject.id").Select(subject => $"{node.GetProperty("id")} on {subject}")),
                    (world, reader) => world.Comments.Where(comment => Reference.CanRead(reader, comment)).Select(comment => $"{comment.NodeId} on {comment.On.NodeId}")),
            ]),
        new WorldQuery(
            "query($files: [ID!]!) { nodes(ids: $files) { id } }",
            (world, _) => new { files = world.Files.Select(file => file.Node) },
            [new("files", (answer, _) => answer.Texts("nodes.id"), (world, reader) => world.Files.Where(file => file.IsFor(reader)).Select(file => file.Node))]),
        new WorldQuery(
            """
            query($groups: [ID!]!, $people: [ID!]!, $slug: String!) {
              known: groups(first: 50) { nodes { id } }
              viewer { suggestedGroups { id } }
              groupBySlug(slug: $slug) { id }
              nodes(ids: $groups) { id ... on Group { memberCount members(first: 6) { nodes { person { id } } } posts(first: 10) { nodes { id } } unansweredQuestions(first: 10) { nodes { id } } announcements { id } } }
              people: nodes(ids: $people) { ... on Person { posts(first: 10) { nodes { id } } } }
            }
            """,
            (world, _) => new { groups = world.Groups.Select(group => group.NodeId), people = world.People.Select(RandomWorld.NodeOf), slug = WorldDocuments.SlugOf(world.Groups[0], world.Seed) },
            [
                new("known groups", (answer, world) => answer.Texts("known.nodes.id").Intersect(world.Groups.Select(group => group.NodeId)), (world, reader) => Known(world, reader).Select(group => group.NodeId)),
                new("suggested groups", (answer, world) => answer.Texts("viewer.suggestedGroups.id").Intersect(world.Groups.Select(group => group.NodeId)),
                    (world, reader) => world.Groups.Where(group => group.Privacy == GroupPrivacy.Open && !group.Has(reader)).Select(group => group.NodeId)) { IsComplete = false },
                new("group by slug", (answer, _) => answer.Texts("groupBySlug.id"), (world, reader) => Known(world, reader).Where(group => group == world.Groups[0]).Select(group => group.NodeId)),
                new("group", (answer, _) => answer.Texts("nodes.id"), (world, reader) => Known(world, reader).Select(group => group.NodeId)),
                new("members", (answer, _) => answer.All("nodes").SelectMany(node => node.Texts("members.nodes.person.id").Select(person => $"{person} in {node.GetProperty("id")}")),
                    (world, reader) => Entered(world, reader).SelectMany(group => group.Members.Select(person => $"{RandomWorld.NodeOf(person)} in {group.NodeId}"))),
                Counted("member count", "nodes", "memberCount", (world, reader) => Entered(world, reader).Select(group => (group.NodeId, group.Members.Count()))),
                new("group posts", (answer, _) => answer.All("nodes").SelectMany(node => node.Texts("posts.nodes.id").Select(post => $"{post} in {node.GetProperty("id")}")),
                    (world, reader) => Entered(world, reader).SelectMany(group => Behind(world, reader, group).Select(post => $"{post.NodeId} in {group.NodeId}"))),
                new("unanswered questions", (answer, _) => answer.All("nodes").SelectMany(node => node.Texts("unansweredQuestions.nodes.id").Select(post => $"{post} in {node.GetProperty("id")}")),
                    (world, reader) => Entered(world, reader).SelectMany(group => Behind(world, reader, group).Where(post => post.Kind == PostKind.Question).Select(post => $"{post.NodeId} in {group.NodeId}"))),
                new("group announcements", (answer, _) => answer.All("nodes").SelectMany(node => node.Texts("announcements.id").Select(post => $"{post} in {node.GetProperty("id")}")),
                    (world, reader) => Known(world, reader).SelectMany(group => Listed(world, reader).Where(post => post.Kind == PostKind.Announcement && post.Doors.Contains(group)).Select(post => $"{post.NodeId} in {group.NodeId}"))),
                new("person posts", (answer, _) => answer.Texts("people.posts.nodes.id"), (world, reader) => Listed(world, reader).Select(post => post.NodeId)),
            ]),
        new WorldQuery(
            """
            query($groups: [ID!]!) {
              nodes(ids: $groups) { id ... on Group { upcomingEvents(first: 10) { nodes { id } } pages(first: 10) { nodes { id } } } }
              events(first: 10, from: "2030-06-01T00:00:00Z", until: "2030-07-01T00:00:00Z") { nodes { id } }
            }
            """,
            (world, _) => new { groups = world.Groups.Select(group => group.NodeId) },
            [
                new("group events", (answer, _) => answer.All("nodes").SelectMany(node => node.Texts("upcomingEvents.nodes.id").Select(thing => $"{thing} in {node.GetProperty("id")}")), (world, reader) => OfEachGroup(world, reader, "Event")),
                new("group pages", (answer, _) => answer.All("nodes").SelectMany(node => node.Texts("pages.nodes.id").Select(thing => $"{thing} in {node.GetProperty("id")}")), (world, reader) => OfEachGroup(world, reader, "Page")),
                new("events", (answer, _) => answer.Texts("events.nodes.id"), (world, reader) => OfOwnGroups(world, reader, "Event")),
            ]),
        new WorldQuery(
            """
            query($slug: String!) {
              feed(first: 20) { nodes { id } }
              forYou(first: 20) { nodes { post { id } reason { group { id } } } }
              announcements { id }
              notices(first: 50) { nodes { reason thread { ... on Post { id } ... on Event { id } ... on Page { id } } item { ... on Post { id } ... on Event { id } ... on Page { id } } scope { thread { ... on Post { id } ... on Event { id } ... on Page { id } } } } }
              upcomingEvents(first: 10) { nodes { id } }
              pages(first: 10) { nodes { id } }
              pageBySlug(slug: $slug) { id }
              viewer { groups(first: 10) { nodes { id } } unreadCount newPostCount unreadPosts(first: 20) { nodes { id isUnread } } savedCount savedItems(first: 20) { nodes { thing { ... on Post { id } ... on Event { id } ... on Page { id } } } } removedPosts(first: 10) { nodes { id group { id } } } }
            }
            """,
            (world, _) => new { slug = InsideIn.Pages.Page.SlugOf(PageOf(world).Words, PageOf(world).Id) },
            [
                new("feed", (answer, _) => answer.Texts("feed.nodes.id"), (world, reader) => InFeed(world, reader).Select(post => post.NodeId)),
                new("for you", (answer, _) => answer.Texts("forYou.nodes.post.id"), (world, reader) => Listed(world, reader).Where(post => post.AuthorId != reader).Select(post => post.NodeId)) { IsComplete = false },
                new("reasons' groups", (answer, _) => answer.Texts("forYou.nodes.reason.group.id").Distinct(), (world, reader) => world.Groups.Where(group => group.Has(reader)).Select(group => group.NodeId)) { IsComplete = false },
                new("unread posts", (answer, _) => answer.Texts("viewer.unreadPosts.nodes.id"), (world, reader) => Unread(world, reader).Select(post => post.NodeId)),
                new("unread count", (answer, _) => answer.Texts("viewer.unreadCount"), (world, reader) => [$"{Unread(world, reader).Count()}"]),
                new("new post count", (answer, _) => answer.Texts("viewer.newPostCount"), (world, reader) => [$"{Unread(world, reader).Count()}"]),
                new("announcements", (answer, _) => answer.Texts("announcements.id"),
                    (world, reader) => Listed(world, reader).Where(post => post.Kind == PostKind.Announcement && post.Doors.Any(door => door.Has(reader))).Select(post => post.NodeId)),
                new("notices", (answer, _) => answer.All("notices.nodes").Where(notice => notice.GetProperty("reason").ValueEquals("MENTION")).SelectMany(notice => notice.Texts("thread.id")),
                    (world, reader) => Readable(world, reader).Where(thing => world.Told.Contains((reader, thing))).Select(thing => thing.NodeId)) { IsComplete = false },
                new("what notices show", (answer, _) => answer.All("notices.nodes").Where(notice => notice.GetProperty("reason").ValueEquals("MENTION")).SelectMany(notice => notice.Texts("item.id").Concat(notice.Texts("scope.thread.id"))).Distinct(),
                    (world, reader) => Readable(world, reader).Where(thing => world.Told.Contains((reader, thing))).Select(thing => thing.NodeId)) { IsComplete = false },
                new("upcoming events", (answer, _) => answer.Texts("upcomingEvents.nodes.id"), (world, reader) => OfOwnGroups(world, reader, "Event")),
                new("pages", (answer, _) => answer.Texts("pages.nodes.id"), (world, reader) => OfOwnGroups(world, reader, "Page")),
                new("page by slug", (answer, _) => answer.Texts("pageBySlug.id"),
                    (world, reader) => Readable(world, reader).Where(thing => thing == PageOf(world)).Select(page => page.NodeId)),
                new("viewer's groups", (answer, world) => answer.Texts("viewer.groups.nodes.id").Intersect(world.Groups.Select(group => group.NodeId)),
                    (world, reader) => world.Groups.Where(group => group.Has(reader)).Select(group => group.NodeId)),
                new("saved items", (answer, _) => answer.Texts("viewer.savedItems.nodes.thing.id"), (world, reader) => SavedBy(world, reader).Select(thing => thing.NodeId)),
                new("saved count", (answer, _) => answer.Texts("viewer.savedCount"), (world, reader) => [$"{SavedBy(world, reader).Count()}"]),
                new("removed posts", (answer, _) => answer.Texts("viewer.removedPosts.nodes.id"), (world, reader) => world.Removed.Where(post => post.AuthorId == reader && !post.IsDeleted).Select(post => post.NodeId)),
                new("group of a removed post", (answer, _) => answer.Texts("viewer.removedPosts.nodes.group.id").Distinct(), (world, reader) => Known(world, reader).Select(group => group.NodeId)) { IsComplete = false },
            ]),
        new WorldQuery(
            """
            {
              search(query: "says") { totalCount facets { type count } hits(first: 50) { nodes { thing { ... on Post { id } ... on Event { id } ... on Page { id } ... on Comment { id } } } } }
              comments: search(query: "says", type: COMMENT) { hits(first: 50) { nodes { thing { ... on Comment { id } } } } }
              searchSuggestions(prefix: "says")
            }
            """,
            (_, _) => new { },
            [
                new("search", (answer, _) => answer.Texts("search.hits.nodes.thing.id"), Findable),
                new("search by type", (answer, _) => answer.Texts("comments.hits.nodes.thing.id"), (world, reader) => FindableComments(world, reader).Select(comment => comment.NodeId)),
                new("search count", (answer, _) => answer.Texts("search.totalCount"), (world, reader) => [$"{Findable(world, reader).Count()}"]),
                new("search facets", (answer, _) => answer.All("search.facets").Select(facet => $"{facet.GetProperty("count")} of {facet.GetProperty("type")}"),
                    (world, reader) => FindableThings(world, reader).Select(thing => thing.Type).Concat(FindableComments(world, reader).Select(_ => "Comment")).CountBy(type => type.ToUpperInvariant()).Select(pair => $"{pair.Value} of {pair.Key}")),
                new("search suggestions", (answer, _) => answer.Texts("searchSuggestions"),
                    (world, reader) => FindableThings(world, reader).Select(thing => thing.Words).Concat(FindableComments(world, reader).Select(comment => comment.Words))) { IsComplete = false },
            ]),
        .. BesidePaths.All,
        new FileReads { OneIn = 50 },
        new Exports { OneIn = 50 },
        new Letters { OneIn = 50 },
    ];

    private static IEnumerable<string> Findable(RandomWorld world, Guid reader) =>
        FindableThings(world, reader).Select(thing => thing.NodeId).Concat(FindableComments(world, reader).Select(comment => comment.NodeId));

    private static IEnumerable<WorldThing> FindableThings(RandomWorld world, Guid reader) => Readable(world, reader).Where(thing => thing is { IsExpired: false, MergedInto: null });

    private static IEnumerable<WorldComment> FindableComments(RandomWorld world, Guid reader) => Shown(world, reader).Where(comment => !comment.IsDeleted && !comment.On.IsExpired);

    private static WorldPath Counted(string name, string path, string member, Func<RandomWorld, Guid, IEnumerable<(string Id, int Count)>> allowed) => new(
        name,
        (answer, _) => answer.All(path).Where(node => node.TryGetProperty(member, out var count) && count.ValueKind == JsonValueKind.Number).Select(node => $"{node.GetProperty("id")}: {node.GetProperty(member)}"),
        (world, reader) => allowed(world, reader).Select(pair => $"{pair.Id}: {pair.Count}"));

    /// <summary>How many posts are unread for somebody.</summary>
    public static int UnreadOf(RandomWorld world, Guid reader) => Unread(world, reader).Count();

    private static WorldThing PageOf(RandomWorld world) => world.Things.First(thing => thing.Type == "Page");

    private static IEnumerable<WorldThing> Readable(RandomWorld world, Guid reader) => world.Things.Where(thing => Reference.CanRead(reader, thing));

    private static IEnumerable<WorldComment> Shown(RandomWorld world, Guid reader) => world.Comments.Where(comment => Reference.CanRead(reader, comment));

    private static IEnumerable<WorldComment> New(RandomWorld world, Guid reader) => Shown(world, reader).Where(comment => !comment.IsDeleted && comment.AuthorId != reader);

    private static IEnumerable<WorldGroup> Known(RandomWorld world, Guid reader) => world.Groups.Where(group => Reference.MayKnow(reader, group));

    private static IEnumerable<WorldGroup> Entered(RandomWorld world, Guid reader) => world.Groups.Where(group => Reference.CanEnter(reader, group));

    private static IEnumerable<WorldThing> Listed(RandomWorld world, Guid reader) => Readable(world, reader).Where(thing => thing is { Type: "Post", IsExpired: false, MergedInto: null });

    /// <summary>The tags of the posts that lists show to the reader.</summary>
    private static IEnumerable<IGrouping<string, WorldThing>> Tagged(RandomWorld world, Guid reader) => Listed(world, reader).Where(post => post.Tag is not null).GroupBy(post => post.Tag!);

    private static IEnumerable<WorldThing> InFeed(RandomWorld world, Guid reader) =>
        world.Posts.Where(post => world.Groups.Any(group => group.Has(reader) && Behind(world, reader, group).Contains(post)));

    /// <summary>Nobody of a world has read anything yet, and nothing in it is as old as a month.</summary>
    private static IEnumerable<WorldThing> Unread(RandomWorld world, Guid reader) => InFeed(world, reader).Where(post => post.AuthorId != reader);

    /// <summary>What a group's own list shows: the posts that the reader reads by this door.</summary>
    private static IEnumerable<WorldThing> Behind(RandomWorld world, Guid reader, WorldGroup group) =>
        Listed(world, reader).Where(thing => thing.Doors.Contains(group) && Reference.CanReadBy(reader, thing, group));

    private static IEnumerable<string> OfOwnGroups(RandomWorld world, Guid reader, string type) =>
        Readable(world, reader).Where(thing => thing.Type == type && thing.Doors.Any(door => door.Has(reader))).Select(thing => thing.NodeId);

    private static IEnumerable<string> OfEachGroup(RandomWorld world, Guid reader, string type) =>
        Entered(world, reader).SelectMany(group => Readable(world, reader).Where(thing => thing.Type == type && thing.Doors.Contains(group)).Select(thing => $"{thing.NodeId} in {group.NodeId}"));

    private static IEnumerable<WorldThing> SavedBy(RandomWorld world, Guid reader) => Readable(world, reader).Where(thing => world.Saved.Contains((reader, thing)));
}
