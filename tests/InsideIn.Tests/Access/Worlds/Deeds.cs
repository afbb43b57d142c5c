using System.Text.Json;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>What people of a world then do through the API: the test remembers what each deed means, and the product must come to the same.</summary>
internal sealed class Deeds(RandomWorld world, WorldServer server)
{
    public async Task DoAsync(int count)
    {
        for (var at = 0; at < count; at++)
        {
            server.Network.Clock.Advance(TimeSpan.FromSeconds(1));
            await (world.Random.Next(7) switch
            {
                0 => LeaveAsync(),
                1 => AddAsync(),
                2 => RemoveFromGroupAsync(),
                3 => DeleteAsync(),
                4 => ShowHistoryAsync(),
                5 => CommentAsync(),
                _ => DeleteCommentAsync(),
            });
        }
    }

    private DateTimeOffset Now => server.Network.Clock.GetUtcNow();

    private async Task LeaveAsync()
    {
        var group = world.Pick(world.Groups);
        if (group.Members.FirstOrDefault(person => person != group.OwnerId) is var leaver && leaver != Guid.Empty)
        {
            await AskAsync(leaver, "mutation($group: ID!) { leaveGroup(input: { groupId: $group }) { group { id } errors { ... on Error { code } } } }", new { group = group.NodeId });
            var times = group.Times[leaver];
            times[^1] = (times[^1].Came, Now);
        }
    }

    private async Task AddAsync()
    {
        var group = world.Pick(world.Groups);
        if (world.People.FirstOrDefault(person => !group.Has(person)) is var joiner && joiner != Guid.Empty)
        {
            await AskAsync(group.OwnerId, "mutation($group: ID!, $person: ID!) { addMember(input: { groupId: $group, personId: $person }) { group { id } errors { ... on Error { code } } } }",
                new { group = group.NodeId, person = RandomWorld.NodeOf(joiner) });
            group.Times.TryAdd(joiner, []);
            group.Times[joiner].Add((Now, null));
        }
    }

    private async Task RemoveFromGroupAsync()
    {
        var post = world.Pick(world.Posts);
        var door = post.Doors.Find(door => Reference.CanRead(door.OwnerId, post));
        if (door is not null)
        {
            await AskAsync(door.OwnerId, "mutation($post: ID!, $group: ID!) { removePostFromGroup(input: { postId: $post, groupId: $group }) { removedFromGroup { id } errors { ... on Error { code } } } }",
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
        await AskAsync(group.OwnerId, "mutation($group: ID!, $history: GroupHistory) { updateGroup(input: { groupId: $group, history: $history }) { group { id } errors { ... on Error { code } } } }",
            new { group = group.NodeId, history = group.ShowsAll ? "SINCE_JOINING" : "ALL" });
        group.ShowsAll = !group.ShowsAll;
        group.ShowsAllSince = group.ShowsAll ? Now : group.ShowsAllSince;
    }

    private async Task CommentAsync()
    {
        var writer = world.Pick(world.People);
        if (world.Things.FirstOrDefault(thing => Reference.CanRead(writer, thing) && thing.Comments.Count < 4) is { } thing)
        {
            var answer = await AskAsync(writer, "mutation($on: ID!, $key: UUID!) { addComment(input: { subjectId: $on, text: \"Said now\", clientKey: $key }) { comment { id } errors { ... on Error { code } } } }",
                new { on = thing.NodeId, key = Kernel.Ids.Of($"said.{world.Seed}.{thing.Comments.Count}", thing.Id) });
            thing.Comments.Add(new WorldComment(World.KeyOf(answer.Texts("addComment.comment.id").Single()), writer, thing, null));
        }
    }

    private async Task DeleteCommentAsync()
    {
        if (world.Comments.FirstOrDefault(comment => !comment.IsDeleted && Reference.CanRead(comment.AuthorId, comment)) is { } comment)
        {
            await AskAsync(comment.AuthorId, "mutation($comment: ID!) { deleteComment(input: { commentId: $comment }) { comment { id } errors { ... on Error { code } } } }", new { comment = comment.NodeId });
            comment.IsDeleted = true;
        }
    }

    /// <summary>Does it, and demands that it was not refused.</summary>
    private async Task<JsonElement> AskAsync(Guid person, string mutation, object variables)
    {
        var answer = await server.AskAsync(await server.ViewerOfAsync(person), mutation, variables);
        var refusals = answer.EnumerateObject().SelectMany(field => field.Value.Texts("errors.code")).ToList();
        return refusals.Count == 0 ? answer : throw new InvalidOperationException($"World {world.Seed}: {string.Join(", ", refusals)} answers {mutation}");
    }
}
