using System.Text.Json;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>What people of a world then do through the API: the test remembers what each deed means, and the product must come to the same.</summary>
internal sealed partial class Deeds(RandomWorld world, WorldServer server)
{
    public async Task DoAsync(int count)
    {
        for (var at = 0; at < count; at++)
        {
            server.Network.Clock.Advance(TimeSpan.FromSeconds(1));
            await (world.Random.Next(16) switch
            {
                0 => LeaveAsync(),
                1 => AddAsync(),
                2 => RemoveFromGroupAsync(),
                3 => DeleteAsync(),
                4 => ShowHistoryAsync(),
                5 => CommentAsync(),
                6 => DeleteCommentAsync(),
                7 => BanAsync(),
                8 => NarrowAsync(),
                9 => WithholdAsync(),
                10 => RestoreAsync(),
                11 => ExpireAsync(),
                12 => ScheduleAsync(),
                13 => MoveAsync(),
                14 => SplitAsync(),
                _ => MergeAsync(),
            });
        }
    }

    // So that what all of them cost together stays within what one query may.
    private const int MostThings = 14;

    /// <summary>The posts that have a thread of their own.</summary>
    private IEnumerable<WorldThing> Threads => world.Posts.Where(post => post.MergedInto is null);

    private DateTimeOffset Now => server.Network.Clock.GetUtcNow();

    private async Task LeaveAsync()
    {
        var group = world.Pick(world.Groups);
        if (group.Members.FirstOrDefault(person => person != group.OwnerId) is var leaver && leaver != Guid.Empty)
        {
            await AskAsync(leaver, "mutation($group: ID!) { leaveGroup(input: { groupId: $group }) { group { id } errors { ... on Error { code } } } }", new { group = group.NodeId });
            group.End(leaver, Now);
        }
    }

    private async Task AddAsync()
    {
        var group = world.Pick(world.Groups);
        if (world.People.FirstOrDefault(person => !group.Has(person) && !group.Banned.Contains(person)) is var joiner && joiner != Guid.Empty)
        {
            await AskAsync(group.OwnerId, "mutation($group: ID!, $person: ID!) { addMember(input: { groupId: $group, personId: $person }) { group { id } errors { ... on Error { code } } } }",
                new { group = group.NodeId, person = RandomWorld.NodeOf(joiner) });
            group.Times.TryAdd(joiner, []);
            group.Times[joiner].Add((Now, null));
        }
    }

    private async Task RemoveFromGroupAsync()
    {
        var post = world.Pick(Threads);
        var door = post.Doors.Find(door => Reference.CanRead(door.OwnerId, post));
        if (door is not null)
        {
            await AskAsync(door.OwnerId, "mutation($post: ID!, $group: ID!) { removePostFromGroup(input: { postId: $post, groupId: $group, words: \"Not here\" }) { removedFromGroup { id } errors { ... on Error { code } } } }",
                new { post = post.NodeId, group = door.NodeId });
            post.Doors.Remove(door);
            if (post.Doors.Count == 0)
            {
                world.Removed.Add(post);
            }
        }
    }

    private async Task DeleteAsync()
    {
        if (world.Posts.FirstOrDefault(post => Reference.CanRead(post.AuthorId, post)) is { } post)
        {
            await AskAsync(post.AuthorId, "mutation($post: ID!) { deletePost(input: { postId: $post }) { deletedPost { id } errors { ... on Error { code } } } }", new { post = post.NodeId });
            post.IsDeleted = true;
        }
    }

    // R10: showing all from now on opens nothing that is older.
    private async Task ShowHistoryAsync()
    {
        var group = world.Pick(world.Groups);
        var wanted = new { groupId = group.NodeId, history = group.ShowsAll ? "SINCE_JOINING" : "ALL" };
        await AskAsync(group.OwnerId, "mutation($input: UpdateGroupInput!) { updateGroup(input: $input) { group { id } errors { ... on Error { code } } } }",
            new { input = new { wanted.groupId, wanted.history, previewVersion = await PreviewAsync(group.OwnerId, new { group = wanted }) } });
        group.ShowsAll = !group.ShowsAll;
        group.ShowsAllSince = group.ShowsAll ? Now : group.ShowsAllSince;
    }

    private async Task CommentAsync()
    {
        var writer = world.Pick(world.People);
        if (world.Things.FirstOrDefault(thing => thing.MergedInto is null && Reference.CanRead(writer, thing) && thing.Comments.Count < 4) is { } thing)
        {
            await SayAsync(writer, thing);
        }
    }

    private async Task SayAsync(Guid writer, WorldThing thing)
    {
        var key = world.NewId();
        var comment = new WorldComment(InsideIn.Conversations.Comment.IdOf(writer, key), writer, thing, null);
        await AskAsync(writer, "mutation($on: ID!, $key: UUID!, $text: String!) { addComment(input: { subjectId: $on, text: $text, clientKey: $key }) { comment { id } errors { ... on Error { code } } } }",
            new { on = thing.NodeId, key, text = comment.Words });
        thing.Comments.Add(comment);
    }

    /// <summary>Has somebody who may read it say something on each thing.</summary>
    public async Task SaySomethingEverywhereAsync()
    {
        foreach (var thing in world.Things.Where(thing => thing.MergedInto is null))
        {
            if (world.People.Where(person => Reference.CanRead(person, thing)).ToList() is { Count: > 0 } readers)
            {
                await SayAsync(world.Pick(readers), thing);
            }
        }
    }

    /// <summary>Has the owner of a group publish something.</summary>
    public async Task<WorldThing> PublishAsync()
    {
        var group = world.Pick(world.Groups);
        var key = world.NewId();
        var post = new WorldThing("Post", InsideIn.Posts.Post.IdOf(group.OwnerId, key), group.OwnerId, Now, group);
        await AskAsync(group.OwnerId, "mutation($group: ID!, $key: UUID!, $text: String!) { publishPost(input: { groupIds: [$group], text: $text, clientKey: $key }) { post { id } errors { ... on Error { code } } } }", new { group = group.NodeId, key, text = post.Words });
        world.Things.Add(post);
        return post;
    }

    private async Task DeleteCommentAsync()
    {
        if (world.Comments.FirstOrDefault(comment => !comment.IsDeleted && Reference.CanRead(comment.AuthorId, comment)) is { } comment)
        {
            await AskAsync(comment.AuthorId, "mutation($comment: ID!) { deleteComment(input: { commentId: $comment }) { comment { id } errors { ... on Error { code } } } }", new { comment = comment.NodeId });
            comment.IsDeleted = true;
        }
    }

    private async Task<string> PreviewAsync(Guid person, object change) =>
        (await AskAsync(person, "query($thread: ThreadDoorsInput, $split: ThreadPartInput, $merge: ThreadMergerInput, $group: GroupAudienceInput) { previewAudienceChange(thread: $thread, split: $split, merge: $merge, group: $group) { version } }", change))
            .Texts("previewAudienceChange.version").Single();

    /// <summary>Does it, and demands that it was not refused.</summary>
    private async Task<JsonElement> AskAsync(Guid person, string mutation, object variables)
    {
        var answer = await server.AskAsync(world, await server.ViewerOfAsync(world, person), mutation, variables);
        var refusals = answer.EnumerateObject().SelectMany(field => field.Value.Texts("errors.code")).ToList();
        return refusals.Count == 0 ? answer : throw new InvalidOperationException($"World {world.Seed}: {string.Join(", ", refusals)} answers {mutation}");
    }
}
