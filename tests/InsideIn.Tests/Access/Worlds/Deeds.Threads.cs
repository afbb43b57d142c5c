using InsideIn.GraphQL;
using InsideIn.Posts;

namespace InsideIn.Tests.Access.Worlds;

/// <content>Threads are moved, split and merged; one time in three that is put back exactly.</content>
internal sealed partial class Deeds
{
    // R8, R10: what somebody alone has said goes with them through any doors of their own.
    private async Task MoveAsync()
    {
        if (Threads.FirstOrDefault(IsAllOfItsAuthor) is not { } post)
        {
            return;
        }

        var before = post.Doors.ToList();
        var doors = world.Groups.Where(group => group.Has(post.AuthorId) && world.Random.Next(2) == 0).ToList();
        if (doors.Count == 0 || doors.ToHashSet().SetEquals(before))
        {
            return;
        }

        var wanted = new { postId = post.NodeId, groupIds = doors.Select(door => door.NodeId).ToList() };
        var moved = await AskAsync(post.AuthorId, "mutation($post: ID!, $groups: [ID!]!, $seen: String!) { moveThread(input: { postId: $post, groupIds: $groups, previewVersion: $seen }) { move { id } errors { ... on Error { code } } } }",
            new { post = post.NodeId, groups = wanted.groupIds, seen = await PreviewAsync(post.AuthorId, new { thread = wanted }) });
        world.Interrupted.Add(post);
        post.Doors.Clear();
        post.Doors.AddRange(doors);
        if (world.Random.Next(3) == 0)
        {
            await UndoAsync(post.AuthorId, moved.Texts("moveThread.move.id").Single(), post);
            post.Doors.Clear();
            post.Doors.AddRange(before);
        }
    }

    // R8, R21: a comment with its replies becomes a thread as old as the one that it leaves, in the same groups; of what its author alone has said also in others.
    private async Task SplitAsync()
    {
        if (world.Things.Count >= MostThings || Threads.FirstOrDefault(thread => !thread.IsExpired && Reference.CanRead(thread.AuthorId, thread) && thread.Comments.Any(IsFirst)) is not { } post)
        {
            return;
        }

        var (mover, first, words) = (post.AuthorId, post.Comments.First(IsFirst), $"says{world.NewId():N}");
        var others = IsAllOfItsAuthor(post) ? world.Groups.Where(group => group.Has(mover) && world.Random.Next(2) == 0).ToList() : [];
        var doors = others.Any(door => Reference.CanReadBy(mover, post, door)) ? others : [.. post.Doors];
        var part = new { postId = post.NodeId, commentIds = new[] { first.NodeId }, groupIds = doors.Select(door => door.NodeId) };
        var answer = await AskAsync(mover, "mutation($input: SplitThreadInput!) { splitThread(input: $input) { move { id post { id } } errors { ... on Error { code } } } }",
            new { input = new { part.postId, part.commentIds, part.groupIds, title = words, previewVersion = await PreviewAsync(mover, new { split = part }) } });

        Assert.True(NodeId.TryParse(answer.Texts("splitThread.move.post.id").Single(), out var node));
        var split = new WorldThing("Post", node.Key, mover, post.At, doors) { IsSplitOff = true, Words = words };
        Follow(post, split);
        List<WorldComment> going = [first, .. first.Replies];
        going.ForEach(comment => comment.GoTo(split));
        world.Things.Add(split);
        if (world.Random.Next(3) == 0)
        {
            await UndoAsync(mover, answer.Texts("splitThread.move.id").Single(), split);
            going.ForEach(comment => comment.GoTo(post));
            split.IsDeleted = true;
        }
    }

    // R8: two threads of one author become one; its readers read both, at both addresses.
    private async Task MergeAsync()
    {
        if (Threads.FirstOrDefault(thread => IsAllOfItsAuthor(thread) && Threads.Any(other => MayGoInto(thread, other))) is not { } post)
        {
            return;
        }

        var into = Threads.First(other => MayGoInto(post, other));
        var wanted = new { postId = post.NodeId, intoPostId = into.NodeId };
        var answer = await AskAsync(post.AuthorId, "mutation($input: MergeThreadsInput!) { mergeThreads(input: $input) { move { id } errors { ... on Error { code } } } }",
            new { input = new { wanted.postId, wanted.intoPostId, previewVersion = await PreviewAsync(post.AuthorId, new { merge = wanted }) } });
        world.Interrupted.Add(post);
        Follow(post, into);
        var going = post.Comments.ToList();
        going.ForEach(comment => comment.GoTo(into));
        post.MergedInto = into;
        if (world.Random.Next(3) == 0)
        {
            await UndoAsync(post.AuthorId, answer.Texts("mergeThreads.move.id").Single(), post);
            post.MergedInto = null;
            going.ForEach(comment => comment.GoTo(post));
        }
    }

    private async Task UndoAsync(Guid mover, string move, WorldThing thread)
    {
        world.ReadMeanwhile.UnionWith(world.People.Where(reader => Reference.CanRead(reader, thread)).Select(reader => (reader, thread)));
        await AskAsync(mover, "mutation($move: ID!) { undoMove(input: { moveId: $move }) { move { id } errors { ... on Error { code } } } }", new { move });
    }

    /// <summary>Notes that who follows one of the threads may follow the other from now on, and that who has said something there goes on following it without that.</summary>
    private void Follow(WorldThing from, WorldThing to)
    {
        from.Followers.UnionWith(from.Comments.Select(comment => comment.AuthorId).Append(from.AuthorId).Concat(world.Beside.Followed.Where(followed => followed.Thread == from).Select(followed => followed.Person)));
        to.Followers.UnionWith(from.Followers);
    }

    private static bool IsFirst(WorldComment comment) => comment is { Parent: null, Shows: true };

    private static bool MayGoInto(WorldThing post, WorldThing other) =>
        other != post && other.AuthorId == post.AuthorId && !other.IsExpired && Reference.CanRead(other.AuthorId, other) && other.Doors.Except(post.Doors).All(door => door.Has(post.AuthorId));

    /// <summary>Whether nobody else has said anything in it, so that nobody is asked whether more may read.</summary>
    private static bool IsAllOfItsAuthor(WorldThing post) =>
        !post.IsExpired && post.Kind != PostKind.Announcement && Reference.CanRead(post.AuthorId, post) && post.Comments.All(comment => comment.AuthorId == post.AuthorId);
}
