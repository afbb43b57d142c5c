using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Posts;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Access.Worlds;

/// <content>What those who keep order do, and what time does.</content>
internal sealed partial class Deeds
{
    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);

    private async Task BanAsync()
    {
        var group = world.Pick(world.Groups);
        if (group.Members.FirstOrDefault(person => person != group.OwnerId) is var banned && banned != Guid.Empty)
        {
            await AskAsync(group.OwnerId, "mutation($group: ID!, $person: ID!) { banMember(input: { groupId: $group, personId: $person }) { group { id } errors { ... on Error { code } } } }",
                new { group = group.NodeId, person = RandomWorld.NodeOf(banned) });
            group.End(banned, Now);
            group.Banned.Add(banned);
        }
    }

    // R4: from open to closed, and from closed to secret.
    private async Task NarrowAsync()
    {
        if (world.Groups.FirstOrDefault(group => group.Privacy != GroupPrivacy.Secret) is { } group)
        {
            var narrower = group.Privacy == GroupPrivacy.Open ? GroupPrivacy.Closed : GroupPrivacy.Secret;
            var wanted = new { groupId = group.NodeId, privacy = narrower.ToString().ToUpperInvariant() };
            await AskAsync(group.OwnerId, "mutation($input: UpdateGroupInput!) { updateGroup(input: $input) { group { id } errors { ... on Error { code } } } }",
                new { input = new { wanted.groupId, wanted.privacy, previewVersion = await PreviewAsync(group.OwnerId, new { group = wanted }) } });
            group.Privacy = narrower;
        }
    }

    private async Task<string?> WithholdAsync() => Withholdable() is { } post ? await WithholdAsync(post) : null;

    private async Task<string> WithholdAsync(WorldThing post)
    {
        var answer = await AskAsync(world.Moderator, "mutation($post: ID!) { removeContent(input: { subjectId: $post, reason: SPAM, words: \"Not here\" }) { moderationCase { id } errors { ... on Error { code } } } }", new { post = post.NodeId });
        post.IsWithheld = true;
        return answer.Texts("removeContent.moderationCase.id").Single();
    }

    // R24: what was withheld comes back whole, when somebody else finds nothing wrong with it.
    private async Task RestoreAsync()
    {
        if (Withholdable() is { } post && post.Doors.Find(door => door.OwnerId != world.Moderator) is { } door)
        {
            var @case = await WithholdAsync(post);
            await AskAsync(post.AuthorId, "mutation($case: ID!) { appealDecision(input: { caseId: $case, words: \"It is no spam\" }) { contestedDecision { caseId } errors { ... on Error { code } } } }", new { @case });
            await AskAsync(door.OwnerId, "mutation($case: ID!) { decideAppeal(input: { caseId: $case, outcome: REJECTED, reason: SPAM, words: \"It is none\" }) { moderationCase { id } errors { ... on Error { code } } } }", new { @case });
            post.IsWithheld = false;
            world.Interrupted.Add(post);
        }
    }

    private async Task ExpireAsync()
    {
        if (Threads.FirstOrDefault(post => !post.IsExpired && Reference.CanRead(post.AuthorId, post) && post.Doors.Any(door => door.Has(post.AuthorId))) is { } post)
        {
            await AskAsync(post.AuthorId, "mutation($post: ID!, $at: DateTime) { setPostExpiry(input: { postId: $post, expiresAt: $at }) { post { id } errors { ... on Error { code } } } }", new { post = post.NodeId, at = Now + Soon });
            await PassAsync("take expired posts out of the lists");
            post.IsExpired = true;
        }
    }

    // Until its time has come it is its author's alone.
    private async Task ScheduleAsync()
    {
        if (world.Things.Count >= MostThings)
        {
            return;
        }

        var group = world.Pick(world.Groups);
        var (author, key) = (group.OwnerId, world.NewId());
        var id = Post.IdOf(author, key);
        var draft = (await AskAsync(author, "mutation($group: ID!, $key: UUID!, $text: String!) { saveDraft(input: { targetId: $group, clientKey: $key, version: 0, text: $text }) { draft { id } errors { ... on Error { code } } } }",
            new { group = group.NodeId, key, text = $"says{id:N}" })).Texts("saveDraft.draft.id").Single();
        await AskAsync(author, "mutation($draft: ID!, $at: DateTime!) { schedulePost(input: { draftId: $draft, version: 1, publishAt: $at, zone: \"Etc/UTC\" }) { draft { id } errors { ... on Error { code } } } }", new { draft, at = Now + Soon });
        await PassAsync("publish what is scheduled");
        world.Things.Add(new WorldThing("Post", id, author, Now, group));
    }

    private async Task PassAsync(string duty)
    {
        server.Network.Clock.Advance(Soon);
        await server.Network.Services.GetServices<IDuty>().Single(one => one.Name == duty).RunAsync(CancellationToken.None);
    }

    /// <summary>What one moderator alone may withhold: somebody else's, who keeps order in none of its groups.</summary>
    private WorldThing? Withholdable() =>
        Threads.FirstOrDefault(post => Reference.CanRead(world.Moderator, post) && post.AuthorId != world.Moderator && post.Doors.All(door => door.OwnerId != post.AuthorId));
}
