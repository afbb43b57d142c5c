using InsideIn.Access;
using InsideIn.Conversations;
using InsideIn.Groups;
using InsideIn.Posts;

namespace InsideIn.Moves;

/// <summary>People look before they open or close something.</summary>
[QueryType]
public static partial class PreviewAudienceChange
{
    private const int MostPosts = 1_000;

    /// <summary>What a change would do to who reads, without doing it. Null where the viewer may not make the change, or it names nothing that the viewer may know.</summary>
    /// <param name="thread">Other doors for a thread.</param>
    /// <param name="group">Another privacy or history of a group; looked at when no thread is named.</param>
    [Authorize]
    public static async Task<AudiencePreview?> PreviewAudienceChangeAsync(
        ThreadDoors? thread, GroupAudience? group, [GlobalState] Viewer viewer, Rights rights, Audiences audiences, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        thread is not null ? await OfThreadAsync(thread, viewer, rights, audiences, store, cancellationToken)
        : group is not null ? await OfGroupAsync(group, viewer, audiences, store, time.GetUtcNow(), cancellationToken)
        : null;

    private static async Task<AudiencePreview?> OfThreadAsync(ThreadDoors asked, Viewer viewer, Rights rights, Audiences audiences, DocumentStore store, CancellationToken cancellationToken)
    {
        var (plan, _) = await ThreadPlan.MakeAsync(asked.PostId, asked.GroupIds, viewer, rights, store, cancellationToken);
        if (plan is null)
        {
            return null;
        }

        var post = plan.Read.Document;
        var groups = await audiences.GroupsAsync(post.GroupIds.Union(plan.Doors), cancellationToken);
        var shift = await audiences.CompareAsync([post.Audience], groups, [post.Audience with { Doors = plan.Doors }], groups, cancellationToken);
        IReadOnlyList<Guid> speakers = plan.Doors.Except(post.GroupIds).Any() ? await Speakers.OfAsync(store, post, cancellationToken) : [];
        var comments = await store.CountAsync(ConversationStore.CountedOn(post.Id), cancellationToken: cancellationToken);
        return new AudiencePreview(plan.Version, shift.Gained, shift.Lost, post.FileIds.Count, 1 + comments, [.. speakers.Where(speaker => speaker != viewer.PersonId)]);
    }

    private static async Task<AudiencePreview?> OfGroupAsync(GroupAudience asked, Viewer viewer, Audiences audiences, DocumentStore store, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!viewer.Owns(asked.GroupId) || await store.GetAsync(GroupStore.Groups, asked.GroupId, cancellationToken) is not { } read)
        {
            return null;
        }

        var changed = GroupChange.Of(read.Document, new GroupWishes { Privacy = asked.Privacy, History = asked.History }, now);
        var entries = await store.PickAsync(PostStore.InGroup(asked.GroupId).Take(MostPosts), cancellationToken);
        var posts = (await store.GetAsync(PostStore.Posts, [.. entries.Select(entry => entry.Id)], cancellationToken)).Documents().Values.ToList();
        var before = await audiences.GroupsAsync(posts.SelectMany(post => post.GroupIds).Append(asked.GroupId), cancellationToken);
        var after = before.ToDictionary(pair => pair.Key, pair => pair.Key == asked.GroupId ? changed.Group : pair.Value);
        IReadOnlyList<Audience> items = [.. posts.Select(post => post.Audience)];
        var shift = await audiences.CompareAsync(items, before, items, after, cancellationToken);
        var counts = await store.CountEachAsync([.. posts.Select(post => ConversationStore.CountedOn(post.Id))], cancellationToken: cancellationToken);
        return new AudiencePreview(
            Ids.Of($"groupPlan.{read.Version}.{asked.Privacy}.{asked.History}", asked.GroupId).ToString("N"),
            shift.Gained,
            shift.Lost,
            posts.Sum(post => post.FileIds.Count),
            posts.Count + counts.Sum(),
            shift.Gained.Count == 0 ? [] : await SpeakersAsync(posts, viewer.PersonId, store, cancellationToken));
    }

    private static async Task<IReadOnlyList<Guid>> SpeakersAsync(IReadOnlyList<Post> posts, Guid viewerId, DocumentStore store, CancellationToken cancellationToken)
    {
        var speakers = new HashSet<Guid>();
        foreach (var post in posts)
        {
            speakers.UnionWith(await Speakers.OfAsync(store, post, cancellationToken));
        }

        return [.. speakers.Where(speaker => speaker != viewerId)];
    }
}
